/** Makes the search index of one edition out of its records. Runs in the build. */
import { createHash } from 'node:crypto';
import type { Splitter } from './compounds.ts';
import {
  chunk,
  type Facets,
  frontCoded,
  impactScale,
  type KeyFile,
  longestList,
  type Manifest,
  type RecordFile,
  titleScale,
  type VocabularyFile,
} from './format.ts';
import { type RecordKind, recordKinds } from './kinds.ts';
import type { SearchRecord } from './records.ts';
import { fold, isCommon, type Stemmer, type Word, wordsOf } from './words.ts';

/** What a word in each place counts. A title beats a note, and a note beats a source's line. */
const weights = { title: 4, hidden: 3, text: 1, part: 0.4, meant: 0.75, led: 0.5 };

/** How likely a reader wants a thing of each kind, other things being equal. */
const priors: Record<RecordKind, number> = {
  page: 1.25,
  option: 1.3,
  term: 1.3,
  criterion: 1.2,
  process: 1.15,
  sentence: 1.15,
  original: 1.15,
  city: 1.15,
  note: 1.1,
  figure: 1.1,
  event: 1.05,
  precedent: 1.05,
  law: 1,
  argument: 0.95,
  source: 0.38,
};

/** Okapi BM25's usual constants: how fast more of the same word stops mattering, and how much length does. */
const saturation = 1.2;
const lengthPenalty = 0.6;
/** Raw size of a key file, in characters. */
const keyFileSize = 9000;
/** Longer texts are pages; the rest of one is in the index but not in the excerpt. */
const longestText = 1500;

export interface IndexOptions {
  /** Of the files: `sv`, `en` … */
  name: string;
  /** Two letters: whose common words are left out. */
  language: string;
  stem: Stemmer;
  /** Cuts compounds; left out where the language writes none. */
  split?: Splitter | undefined;
  synonyms: Synonyms;
}

/** What readers call things otherwise. */
export interface Synonyms {
  /** Words and phrases of which each stands for the others. */
  groups: readonly (readonly string[])[];
  /** Words and phrases that stand for others, and not the other way round. */
  leads: readonly { from: readonly string[]; to: readonly string[] }[];
}

interface Found {
  weight: number;
  /** What it counts where other words mean it. */
  meant: number;
  /** How much of the title it is, 0 to 1. */
  title: number;
}

interface Posting {
  record: number;
  weight: number;
  title: number;
  /** What it counts beside the others of its key, however rare that is. */
  impact: number;
}

/** Where a key stands: all places, or the best of very many. */
interface Places {
  /** In how many records. */
  count: number;
  best: Posting[];
}

/** The best places of a key, in the order of the records. */
const bestOf = (places: readonly Posting[]) =>
  places.length <= longestList
    ? places
    : places
        .toSorted((a, b) => b.impact - a.impact || a.record - b.record)
        .slice(0, longestList)
        .sort((a, b) => a.record - b.record);

/** A phrase. */
interface Phrase {
  /** Of each word. */
  keys: string[];
  /** Of all words written as one: what other texts mean the whole phrase by, and not each of its words. */
  whole: string;
}

/** A phrase with those that it stands for. */
interface Meaning extends Phrase {
  others: Phrase[];
  /** What it counts for them. */
  weight: number;
}

/** Each word once, as it is written most often. */
function vocabularyFile(often: ReadonlyMap<string, number>, parts: Iterable<string>): VocabularyFile {
  const words = new Map<string, [word: string, times: number]>();
  const note = (word: string, times: number) => {
    const [, most = 0] = words.get(word.toLowerCase()) ?? [];
    if (times > most) words.set(word.toLowerCase(), [word, times]);
  };
  for (const part of parts) note(part, 1);
  for (const [word, times] of often) note(word, times);
  const levels: string[][] = [];
  for (const [word, times] of words.values()) {
    const level = Math.round(Math.log2(times));
    levels[level] ??= [];
    levels[level].push(word);
  }
  return Array.from(levels, (level = []) => frontCoded(level.sort()));
}

/**
 * @returns the files' texts by their names
 */
export function buildIndex(unsorted: readonly SearchRecord[], options: IndexOptions): Map<string, string> {
  const { language, stem, split } = options;
  const records = recordKinds.flatMap((kind) => unsorted.filter((record) => record.kind === kind));
  const keyOf = (word: string) => stem(fold(word));
  const tell = (words: Word[]) => words.filter(({ folded }) => !isCommon(folded, language));

  const phrases = new Map<string, Meaning[]>();
  const phraseOf = (text: string): Phrase => {
    const words = tell(wordsOf(text)).map(({ folded }) => folded);
    return { keys: words.map(stem), whole: stem(words.join('')) };
  };
  /** Where one phrase stands, the others are meant. */
  const means = (phrase: Phrase, all: readonly Phrase[], weight: number) => {
    const [first] = phrase.keys;
    if (first === undefined) return;
    const others = all.filter(({ whole }) => whole !== phrase.whole && whole !== '');
    phrases.set(first, [...(phrases.get(first) ?? []), { ...phrase, others, weight }]);
  };
  const nameOf = ({ keys }: Phrase) => keys.join(' ');
  const groups = options.synonyms.groups.map((group) => group.map(phraseOf));
  for (const group of groups) for (const phrase of group) means(phrase, group, weights.meant);
  for (const { from, to } of options.synonyms.leads) {
    const leading = from.map(phraseOf);
    const targets = new Map(to.map(phraseOf).map((phrase) => [nameOf(phrase), phrase]));
    // What a target has a synonym of is a target too.
    for (const group of groups)
      if (group.some((phrase) => targets.has(nameOf(phrase))))
        for (const phrase of group) targets.set(nameOf(phrase), phrase);
    for (const phrase of targets.values()) means(phrase, leading, weights.led);
  }

  const postings = new Map<string, Places>();
  const marks = new Map<string, Set<string>>();
  /** Keys that stand somewhere themselves. */
  const own = new Set<string>();
  const often = new Map<string, number>();
  /** Parts of compounds, which a compound of the reader's own may have too. */
  const within = new Set<string>();
  const lengths = records.map(({ text }) => text.split(' ').length);
  const usual = Math.max(1, lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length));

  /** The keys of what a compound is made of: each part and each run of parts, short of the whole. */
  const readParts = (word: string): string[] => {
    const parts = split?.(word.toLowerCase()) ?? [];
    const keys: string[] = [];
    for (let from = 0; from < parts.length; from++)
      for (let to = from + 1; to <= parts.length; to++) {
        if (to - from === parts.length) continue;
        const piece = parts.slice(from, to).join('');
        const part = keyOf(piece);
        keys.push(part);
        if (to - from === 1) within.add(to < parts.length ? piece.replace(/s$/, '') : piece);
        // Without the letters that link it to the next part.
        if (to < parts.length && piece.endsWith('s')) {
          const bare = keyOf(piece.slice(0, -1));
          if (bare !== part) keys.push(bare);
        }
      }
    return keys;
  };
  const knownParts = new Map<string, string[]>();
  const partsOf = (word: string) => {
    const parts = knownParts.get(word) ?? readParts(word);
    knownParts.set(word, parts);
    return parts;
  };

  records.forEach((record, number) => {
    const found = new Map<string, Found>();
    const placeOf = (key: string): Found => {
      const now = found.get(key) ?? { weight: 0, meant: 0, title: 0 };
      found.set(key, now);
      return now;
    };
    const add = (key: string, weight: number, title: number) => {
      if (key === '') return;
      const now = placeOf(key);
      now.weight += weight;
      now.title = Math.max(now.title, title);
    };
    /** Counts what the phrases that begin at a place of a text stand for. */
    const mean = (keys: readonly string[], at: number, weight: number, share: number) => {
      for (const { keys: phrase, others, weight: means } of phrases.get(keys[at] ?? '') ?? []) {
        if (!phrase.every((part, place) => keys[at + place] === part)) continue;
        for (const { keys: words, whole } of others) {
          // Once, however many words of the text mean the same.
          const now = placeOf(whole);
          now.meant = Math.max(now.meant, weight * means);
          now.title = Math.max(now.title, (share * phrase.length * (means + 0.15)) / words.length);
          const marked = marks.get(whole) ?? new Set();
          marked.add(phrase.join(' '));
          marks.set(whole, marked);
        }
      }
    };
    /** Counts the words of one place, what they are made of, and what they stand for. */
    const read = (text: string, weight: number, isTitle: boolean) => {
      const all = wordsOf(text);
      const telling = tell(all);
      const share = isTitle ? 1 / Math.max(1, telling.length) : 0;
      // A question word matters where it stands in a title only.
      if (isTitle) for (const { folded } of all) if (isCommon(folded, language)) add(`?${folded}`, 0.5 * weight, 0);
      const keys = telling.map(({ folded }) => stem(folded));
      telling.forEach((word, at) => {
        const key = keys[at] ?? '';
        add(key, weight, share);
        if (word.text.length > 2 && !/\d/.test(word.text)) often.set(word.text, (often.get(word.text) ?? 0) + 1);
        for (const part of partsOf(word.text)) add(part, weight * weights.part, share * 0.4);
        // `ett-Kina-politik` is found as one word too, and so is each pair of its parts.
        const before = word.joined ? all[all.indexOf(word) - 1] : undefined;
        if (before) add(keyOf(before.text + word.text), weight, share * 2);
        mean(keys, at, weight, share);
      });
    };
    const long = 1 - lengthPenalty + (lengthPenalty * (lengths[number] ?? 0)) / usual;
    read(record.title, weights.title, true);
    read(record.text, weights.text / long, false);
    for (const form of record.words ?? []) {
      const keys = tell(wordsOf(form)).map(({ folded }) => stem(folded));
      keys.forEach((key, at) => {
        add(key, weights.hidden, 0.95 / keys.length);
        mean(keys, at, weights.hidden, 0.95 / keys.length);
      });
    }
    const prior = priors[record.kind];
    for (const [key, { weight: stands, meant, title }] of found) {
      const places = postings.get(key) ?? { count: 0, best: [] };
      const weight = stands + meant;
      const impact = ((weight * (saturation + 1)) / (weight + saturation)) * prior;
      places.count += 1;
      places.best.push({ record: number, weight, title, impact });
      // On a large site a common word would else fill the memory.
      if (places.best.length > longestList * 2) places.best = [...bestOf(places.best)];
      postings.set(key, places);
      if (stands > 0) own.add(key);
    }
  });

  /** The key in whose places another is meant, and in no others. */
  const aliasOf = (key: string, { count, best }: Places) =>
    own.has(key)
      ? undefined
      : [...(marks.get(key) ?? [])].find((other) => {
          const places = own.has(other) ? postings.get(other) : undefined;
          if (places?.count !== count) return false;
          return count > longestList || places.best.every(({ record }, at) => record === best[at]?.record);
        });
  const entries = function* (): Generator<KeyFile[number]> {
    for (const key of [...postings.keys()].sort()) {
      const places = postings.get(key) as Places;
      const alias = aliasOf(key, places);
      if (alias !== undefined) {
        yield [key, alias];
        continue;
      }
      const { count } = places;
      const rarity = Math.log(1 + (records.length - count + 0.5) / (count + 0.5));
      const kept = bestOf(places.best);
      yield [
        key,
        kept.map(({ record }, at) => record - (kept[at - 1]?.record ?? 0)),
        kept.map(({ impact }) => Math.max(1, Math.round(rarity * impact * impactScale))),
        kept.flatMap(({ title }, at) => (title > 0 ? [at, Math.round(title * titleScale)] : [])),
        count,
        // Of a phrase its rarest word: `sister` of `sister city`, as every other sentence has a city.
        [...(marks.get(key) ?? [])].map(
          (phrase) =>
            phrase.split(' ').sort((a, b) => (postings.get(a)?.count ?? 0) - (postings.get(b)?.count ?? 0))[0] ??
            phrase,
        ),
      ];
    }
  };

  const files = new Map<string, string>();
  const keys: string[] = [];
  let open: string[] = [];
  let size = 0;
  const close = () => {
    if (open.length === 0) return;
    files.set(`k${keys.length - 1}.json`, `[${open.join(',')}]`);
    open = [];
    size = 0;
  };
  for (const entry of entries()) {
    const text = JSON.stringify(entry satisfies KeyFile[number]);
    if (open.length === 0) keys.push(entry[0]);
    open.push(text);
    size += text.length;
    if (size > keyFileSize) close();
  }
  close();
  for (let from = 0; from < records.length; from += chunk) {
    const file: RecordFile = records
      .slice(from, from + chunk)
      .map(({ url, title, text, lang }) => [url, title, text.slice(0, longestText), lang]);
    files.set(`d${from / chunk}.json`, JSON.stringify(file));
  }
  const addTo = (lists: Record<string, number[]>, name: string, number: number) => {
    lists[name] ??= [];
    lists[name].push(number);
  };
  const facets: Facets = { themes: {}, languages: {}, years: [] };
  records.forEach(({ theme, lang, year }, number) => {
    if (theme !== undefined) addTo(facets.themes, theme, number);
    if (lang !== language) addTo(facets.languages, lang, number);
    if (year !== undefined) facets.years.push(number, year);
  });
  files.set('facets.json', JSON.stringify(facets));
  files.set('words.json', JSON.stringify(vocabularyFile(often, within)));

  const hash = createHash('sha256');
  for (const [name, text] of files) hash.update(name).update(text);
  const folder = `${options.name}-${hash.digest('hex').slice(0, 10)}`;
  const manifest: Manifest = {
    folder,
    records: records.length,
    kinds: recordKinds
      .map((kind): [RecordKind, number] => [kind, records.findIndex((record) => record.kind === kind)])
      .filter(([, first]) => first !== -1),
    keys,
  };
  return new Map([
    [`${options.name}.json`, JSON.stringify(manifest)],
    ...[...files].map(([name, text]): [string, string] => [`${folder}/${name}`, text]),
  ]);
}
