/** Cuts Swedish compounds into their parts, so that `avtal` finds `vänortsavtal`. Runs in the build only. */
import type { Stemmer } from './stems.ts';
import { fold } from './words.ts';

/** The parts of a compound in order, each with the letters that link it to the next; one part where it is none. */
export type Splitter = (word: string) => string[];

/** What the Hunspell dictionary says of Swedish words. */
export interface Dictionary {
  /** The affix file: rules. */
  aff: string;
  /** The word list: a word and its flags a line. */
  dic: string;
}

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
/** Short words that make many compounds; the word list leaves them out, as they would allow nonsense. */
const short = new Set('vän ort orter råd år par män hot hus lag val väg tid freds fri sak kärn band'.split(' '));

interface Cut {
  cost: number;
  parts: string[];
}

/**
 * Makes a splitter from a Hunspell dictionary and the words of the site.
 *
 * The dictionary says which forms may begin a compound (`stads-` of `stad`, `borgar-` of `borgare`) and which words may
 * end one. A cut into words that the site uses by themselves is preferred, and the only one for words that the
 * dictionary has as a whole.
 *
 * @param siteWords words of the site, lower case
 */
export function compoundSplitter(dictionary: Dictionary, siteWords: Iterable<string>, stem: Stemmer): Splitter {
  const own = new Set(siteWords);
  const ownStems = new Set([...own].map((word) => stem(fold(word))));
  /** Beginnings of all that stands within the site's words: no other word of the dictionary can be a part. */
  const within = new Set<string>();
  for (const word of own)
    for (let start = 0; start <= word.length - 2; start++)
      for (let size = 2; size <= 8 && start + size <= word.length; size++) within.add(word.slice(start, start + size));

  const rules = new Map<string, { strip: string; add: string }[]>();
  for (const [, flag = '', strip = '', add = ''] of dictionary.aff.matchAll(
    /^SFX\s+(\S)\s+(\S+)\s+(\S+)\/W[XU]Z?\b.*$/gm,
  )) {
    const rule = { strip: strip === '0' ? '' : strip, add: add === '0' ? '' : add };
    rules.set(flag, [...(rules.get(flag) ?? []), rule]);
  }

  /** Forms that begin or stand within a compound, with the stem of their word. */
  const first = new Map<string, string>();
  /** Stems of words that end one. */
  const last = new Set<string>();
  /** Stems of all words: what is one of them need not be a compound. */
  const known = new Set<string>();
  for (const [, word = '', flags = ''] of dictionary.dic.matchAll(/^([a-zåäöéèü]+)(?:\/(.*))?\s*$/gm)) {
    if (!within.has(word.slice(0, Math.max(2, Math.min(8, word.length - 1))))) continue;
    const stemmed = stem(fold(word));
    if (word.length > 2) known.add(stemmed);
    if (noParts.has(word) && !short.has(word)) continue;
    if (word.length < 3 && !short.has(word)) continue;
    // Nouns without compound flags are those that are too short to be let loose; the site's own may be.
    const linked = [...flags].some((flag) => rules.has(flag));
    const loose = short.has(word) || (own.has(word) && word.length > 3 && /[ACDEFGHI]/.test(flags) && !linked);
    if (/[XU]/.test(flags) || loose) first.set(word, stemmed);
    if (loose) first.set(`${word}s`, stemmed);
    if (/Y/.test(flags) || loose) last.add(stemmed);
    for (const flag of flags)
      for (const { strip, add } of rules.get(flag) ?? [])
        if (word.endsWith(strip)) first.set(word.slice(0, word.length - strip.length) + add, stemmed);
  }
  for (const word of short) last.add(stem(fold(word)));

  /** What a part costs: many, short and rare parts are unlikely. */
  const cost = (part: string, stemmed: string) =>
    (part.length <= 3 && !short.has(part) ? 1.5 : part.length === 4 ? 1.1 : 1) + (ownStems.has(stemmed) ? 0 : 0.6);
  const cut = (word: string): string[] => {
    const size = word.length;
    /** The best way to cut the first n letters into parts that may begin a compound. */
    const best: (Cut | undefined)[] = [{ cost: 0, parts: [] }];
    const whole = known.has(stem(fold(word)));
    for (let end = 2; end <= size; end++) {
      for (let start = 0; start <= end - 2; start++) {
        const before = best[start];
        const part = word.slice(start, end);
        if (!before || (part.length < 3 && !short.has(part)) || (noParts.has(part) && !short.has(part))) continue;
        if (start === 0 && end === size) continue;
        const stemmed = end === size ? stem(fold(part)) : first.get(part);
        if (stemmed === undefined || (end === size && !last.has(stemmed))) continue;
        // What the dictionary has as a whole is cut into long parts or the site's own words only.
        if (whole && part.length < 4 && !ownStems.has(stemmed)) continue;
        // `vänorts|par`, not `vänort|spar`.
        const link = part.startsWith('s') && first.has(`${before.parts.at(-1)}s`) ? 0.7 : 0;
        const total = before.cost + cost(part, stemmed) + link;
        const now = best[end];
        if (!now || total < now.cost) best[end] = { cost: total, parts: [...before.parts, part] };
      }
    }
    const found = best[size]?.parts ?? [];
    return found.length > 1 ? found : [word];
  };
  const cache = new Map<string, string[]>();
  const split: Splitter = (word) => {
    const cached = cache.get(word);
    if (cached) return cached;
    const parts = word.length < 6 ? [word] : cut(word);
    // A part may be a compound that the dictionary has as a word (`vänorts|avtal`).
    const fine = parts.length === 1 ? parts : parts.flatMap((part) => (part.length < 6 ? [part] : cut(part)));
    cache.set(word, fine);
    return fine;
  };
  return split;
}
