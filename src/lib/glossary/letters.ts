/** The things that begin with a letter. */
export interface LetterGroup<T> {
  /** The letter as it is shown. */
  letter: string;
  /** Its public id: ASCII, and unlike any term's: `bokstav-a`, `bokstav-aring`. */
  anchor: string;
  items: T[];
}

/** Swedish has letters of its own after z, which ids spell out. */
const spelled: Record<string, string> = { å: 'aring', ä: 'auml', ö: 'ouml' };

/**
 * Sorts things in the alphabet of a language and groups them by their first letter. In Swedish å, ä and ö are letters
 * of their own after z; in English they are an a and an o.
 *
 * @param lang BCP 47 code
 */
export function groupByLetter<T>(things: readonly T[], name: (thing: T) => string, lang: string): LetterGroup<T>[] {
  const collator = new Intl.Collator(lang, { sensitivity: 'base' });
  const groups: LetterGroup<T>[] = [];
  for (const thing of [...things].sort((a, b) => collator.compare(name(a), name(b)))) {
    const first = name(thing).slice(0, 1).toLocaleLowerCase(lang);
    const own = lang === 'sv' && first in spelled;
    const letter = own ? first : first.normalize('NFD').slice(0, 1);
    const last = groups.at(-1);
    if (last?.letter === letter.toLocaleUpperCase(lang)) last.items.push(thing);
    else
      groups.push({
        letter: letter.toLocaleUpperCase(lang),
        anchor: `bokstav-${spelled[letter] ?? letter}`,
        items: [thing],
      });
  }
  return groups;
}
