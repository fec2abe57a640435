/** Cuts Swedish compounds into their parts, so that `avtal` finds `vänortsavtal`. Runs in the build only. */
import { memo } from '../../lib/memo.ts';
import { fold } from '../../lib/text/words.ts';
import type { Stemmer } from './stems.ts';

/** The parts of a compound in order, each with the letters that link it to the next; one part where it is none. */
export type Splitter = (word: string) => string[];

/**
 * What looks like a part and is an ending, a preposition or a chance: `region|erna`, `mot|ionen`.
 * A word list has them all as words.
 */
const noParts = new Set(
  (
    'skap het ning else ande ende lig liga bar sam dom are inna ist eri när vis lös ing ens ion ioner ism nas ner lar ' +
    'för mot med och att den som till från upp över ett hem var gör kan har man ska tor ter ras ser par rar det dens ' +
    'des era inge ingen rela rät ress san ern ande enhet sta tan ral aren ang rik oms arn arna orna iska isk iskt ' +
    'ring ren rens ets ers lett satta som del ber sak sakt fri sin ting all alla under genom åter före efter sön ' +
    'rande rade ade fort slut anta ange skift hand hel mer matt nor per bil bris vill skaps skapet skapen skapligt hets ' +
    'heten heter hetens hetens ning nings cent rum leda ären met förande andet alt nar nats allm borg rapp full konst'
  ).split(' '),
);
/** Short words that make many compounds; the others are no parts, as they would allow nonsense. */
const short = new Set('vän ort orter råd år par män hot hus lag val väg tid freds fri sak kärn band'.split(' '));
const isPart = (word: string) => short.has(word) || (word.length > 2 && !noParts.has(word));

/**
 * Makes a splitter from a Hunspell dictionary and the words of the site. The dictionary's flags say which
 * forms may begin a compound (`stads-` of `stad`, `borgar-` of `borgare`) and which words may end one. A cut into words
 * that the site uses by themselves is preferred.
 *
 * @param dictionary the affix file (rules) and the word list (a word and its flags a line)
 * @param siteWords words of the site, lower case
 */
export function compoundSplitter(
  { aff, dic }: { aff: string; dic: string },
  siteWords: Iterable<string>,
  stem: Stemmer,
): Splitter {
  const own = new Set(siteWords);
  const stemOf = (word: string) => stem(fold(word));
  const ownStems = new Set([...own].map(stemOf));
  const rules = [...aff.matchAll(/^SFX\s+(\S)\s+(\S+)\s+(\S+)\/W[XU]Z?\b.*$/gm)].map(
    ([, flag = '', strip = '', add = '']) => ({ flag, strip: strip.replace('0', ''), add: add.replace('0', '') }),
  );
  /** Forms that begin or stand within a compound, with the stem of their word. */
  const first = new Map<string, string>();
  /** Stems of words that end one, and of all words: what is one of them need not be a compound. */
  const last = new Set([...short].map(stemOf));
  const known = new Set<string>();
  for (const [, word = '', flags = ''] of dic.matchAll(/^([a-zåäöéèü]+)(?:\/(.*))?\s*$/gm)) {
    const stemmed = stemOf(word);
    if (word.length > 2) known.add(stemmed);
    if (!isPart(word)) continue;
    // Nouns without compound flags are those that are too short to be let loose; the site's own may be.
    const linked = rules.filter(({ flag, strip }) => flags.includes(flag) && word.endsWith(strip));
    const loose = short.has(word) || (own.has(word) && word.length > 3 && /[ACDEFGHI]/.test(flags) && !linked.length);
    if (/[XU]/.test(flags) || loose) first.set(word, stemmed);
    if (loose) first.set(`${word}s`, stemmed);
    if (/Y/.test(flags) || loose) last.add(stemmed);
    for (const { strip, add } of linked) first.set(word.slice(0, word.length - strip.length) + add, stemmed);
  }
  /** The cheapest cut: many, short and rare parts are unlikely. */
  const cut = (word: string): string[] => {
    const best: ({ cost: number; parts: string[] } | undefined)[] = [{ cost: 0, parts: [] }];
    const whole = known.has(stemOf(word));
    for (let end = 2; end <= word.length; end++)
      for (let start = 0; start <= end - 2; start++) {
        const before = best[start];
        const part = word.slice(start, end);
        if (!before || part === word || !isPart(part)) continue;
        const stemmed = end < word.length ? first.get(part) : stemOf(part);
        if (stemmed === undefined || (end === word.length && !last.has(stemmed))) continue;
        // What the dictionary has as a whole is cut into long parts or the site's own words only.
        if (whole && part.length < 4 && !ownStems.has(stemmed)) continue;
        const cost = before.cost + (ownStems.has(stemmed) ? 1 : 1.6);
        if (cost < (best[end]?.cost ?? Number.POSITIVE_INFINITY)) best[end] = { cost, parts: [...before.parts, part] };
      }
    const parts = best[word.length]?.parts ?? [];
    return parts.length > 1 ? parts : [word];
  };
  const split = (word: string) => (word.length < 6 ? [word] : cut(word));
  // A part may be a compound that the dictionary has as a word (`vänorts|avtal`).
  return memo((word: string) => split(word).flatMap((part) => (part === word ? [part] : split(part))));
}
