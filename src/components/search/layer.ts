/**
 * Asks Pagefind. It demands every word of a question, takes each as a beginning, and silently a shorter one where nothing
 * begins so; readers ask whole questions, with words that stand nowhere. So each content word is asked for by itself, and
 * what they find is weighed together here.
 */
import { memoAsync } from '../../lib/memoAsync.ts';
import { fold, type Word, wordsOf } from '../../lib/text/words.ts';
import type { Lang } from '../../lib/url/routes.ts';
import { contentOf } from './excerpt.ts';
import { type RecordKind, recordKinds } from './kinds.ts';
import { compoundParts, nearest, type Vocabulary } from './spelling.ts';
import { askedKinds, contentWords, isCommon, withoutEnding } from './words.ts';

/** A record as Pagefind stores it. */
export interface Fragment {
  url: string;
  content: string;
  meta: { title?: string };
  /** `lang` is that of a record in another language than the edition's. */
  filters: { lang?: string[] };
}

/** A record that Pagefind has found. */
export interface Result {
  id: string;
  score: number;
  /** The places of the words in the record's content. */
  words: number[];
  /** The metadata fields that hold the word: `name2` is a title of two words. */
  matchedMetaFields?: string[];
  data(): Promise<Fragment>;
}

export interface Engine {
  /** @param query `null` finds everything that the filters let through */
  search(query: string | null, options?: { filters: Record<string, string> }): Promise<{ results: Result[] }>;
  /** How many records have each value of each filter. */
  filters(): Promise<Record<string, Record<string, number>>>;
}

/** A record that answers the question. */
export interface Hit {
  id: string;
  kind: RecordKind;
  score: number;
  /** The places of the question's words in its content. */
  found: Set<number>;
  data(): Promise<Fragment>;
}

export interface Answer {
  /** Best first. */
  hits: Hit[];
  /** The question with what was read in the place of words that stand nowhere. */
  question: string;
}

/** How Pagefind weighs words. This and all weights below were found by trial on `bench/search/queries.json`. */
export const ranking = {
  termSimilarity: 4,
  pageLength: 0.6,
  termSaturation: 1.4,
  diacriticSimilarity: 0.2,
  metaWeights: { title: 0, name1: 0.5, name2: 0.75, name3: 0.4, name4: 0.2, alike1: 1 },
};

/** How likely a reader wants a thing of a kind, other things being equal; of those that are not named, 1. */
const priors: Partial<Record<RecordKind, number>> = {
  page: 1.25,
  option: 0.9,
  term: 1.2,
  criterion: 0.8,
  sentence: 2.3,
  source: 0.25,
};

const weights = {
  /** What an entry of the kind that a question asks for gains. */
  askedKind: 2,
  /** What a longer word counts that only begins as the one that was asked for. */
  begun: 0.43,
  /** How much of its name an entry is called by a synonym of it. */
  alike: 0.7,
  /** What an entry gains whose whole name the question says. */
  wholeName: 0.7,
  /** Results that cover less of the question than this share of the best are left out. */
  least: 0.3,
  /** What an entry gains that says the question word for word. */
  phrase: 1.6,
};

/** More words than any question has; the rest of a pasted text is not searched. */
const mostWords = 16;
/** In a question of so many words neighbours are asked for as one word too, of so many letters at most. */
const mostJoined = 5;
const longestJoined = 18;
/** What is typed and shorter may yet become any word. */
const shortestCorrected = 4;
/** How many of the best hits are read to look for the question word for word: what is shown of them costs no more. */
export const readFirst = 5;

/** What a word finds in a record. */
interface Place {
  score: number;
  /** Of the record's name. */
  share: number;
  result: Result;
  places: number[];
}

/** One word of the question with what it finds, by record. */
interface Term {
  /** What it tells: its inverse document frequency. */
  worth: number;
  found: Map<string, Place>;
}

const inverseFrequency = (count: number, total: number) => Math.log(1 + (total - count + 0.5) / (count + 0.5));
const byScore = (a: Hit, b: Hit) => b.score - a.score || (a.id < b.id ? -1 : 1);

/** Whether a word of what was found begins so: Pagefind cuts letters off until something does. */
async function begins(beginning: string, [first]: readonly Result[]): Promise<boolean> {
  const { meta, content } = (await first?.data()) ?? { meta: {}, content: '' };
  return wordsOf(`${meta.title ?? ''} ${content}`).some(({ folded }) => folded.startsWith(beginning));
}

/** How much of the record's name the word is, by the metadata fields that hold it: a half of `name2`. */
const shareOf = ({ matchedMetaFields = [] }: Result) =>
  Math.max(
    0,
    ...matchedMetaFields.map((field) => {
      const [, name, length] = /^(name|alike)(\d)$/.exec(field) ?? [];
      return (name === 'name' ? 1 : weights.alike) / Number(length) || 0;
    }),
  );

/** What the words find together, best first. */
function weigh(terms: readonly Term[], kinds: ReadonlyMap<string, RecordKind>, wanted: readonly RecordKind[]): Hit[] {
  const worthAll = terms.reduce((sum, { worth }) => sum + worth, 0) || 1;
  const sums = new Map<string, { score: number; worth: number; share: number; found: Set<number>; result: Result }>();
  for (const { worth, found } of terms)
    for (const [id, { score, share, result, places }] of found) {
      const now = sums.get(id) ?? { score: 0, worth: 0, share: 0, found: new Set(), result };
      now.score += score;
      now.worth += worth;
      now.share += share;
      for (const place of places) now.found.add(place);
      sums.set(id, now);
    }
  const best = Math.max(0, ...[...sums.values()].map(({ worth }) => worth / worthAll));
  const hits = [...sums].flatMap(([id, { score, worth, share, found, result }]): Hit[] => {
    const kind = kinds.get(id) ?? 'page';
    const whole = Math.min(1, share);
    const covered = worth / worthAll;
    if (covered < best * weights.least) return [];
    const factor = (priors[kind] ?? 1) * (wanted.includes(kind) ? weights.askedKind : 1);
    const name = 1 + weights.wholeName * whole ** 2;
    return [{ id, kind, score: score * covered ** 2 * name * factor, found, data: () => result.data() }];
  });
  return hits.sort(byScore);
}

/** Raises those of the best hits that say the question word for word. */
async function raisePhrases(hits: readonly Hit[], asked: readonly Word[]) {
  const folded = (words: readonly Word[]) => ` ${words.map((word) => word.folded).join(' ')} `;
  const fragments = await Promise.all(hits.map((hit) => hit.data()));
  for (const [at, hit] of hits.entries()) {
    const { words, to } = contentOf(fragments[at]?.content ?? '');
    if (folded(wordsOf(words.slice(0, to).join(' '))).includes(folded(asked))) hit.score *= weights.phrase;
  }
}

/**
 * The layer of an edition.
 *
 * @param vocabulary fetches the words of the site, for a question with one that stands nowhere
 */
export function searchLayer(engine: Engine, lang: Lang, vocabulary: () => Promise<Vocabulary>) {
  /** The value that a filter has for each record, by the record's id: Pagefind tells it value by value. */
  async function valuesOf<T extends string>(filter: string, values: readonly T[]): Promise<Map<string, T>> {
    const lists = values.map(async (value) => {
      const { results } = await engine.search(null, { filters: { [filter]: value } });
      return results.map(({ id }): [string, T] => [id, value]);
    });
    return new Map((await Promise.all(lists)).flat());
  }

  /** The kind of each record. */
  const kinds = memoAsync(() => valuesOf('kind', recordKinds));

  /** What hits are filtered and sorted by, of each record that has one, by its id. */
  async function facets() {
    const { theme = {}, year = {} } = await engine.filters();
    const themes = await valuesOf('theme', Object.keys(theme));
    const years = await valuesOf('year', Object.keys(year));
    return { themes, years: new Map([...years].map(([id, text]) => [id, Number(text)])) };
  }

  /**
   * @param typing whether the word may not be finished
   * @param whole whether only the word itself counts
   * @returns nothing where it stands nowhere, and begins no word
   */
  async function ask(word: string, typing: boolean, total: number, whole = false): Promise<Term | undefined> {
    const text = withoutEnding(word, lang);
    const [{ results: exact }, { results: begun }] = await Promise.all([
      engine.search(`"${text}"`),
      engine.search(text),
    ]);
    const known = new Set(exact.map(({ id }) => id));
    const stands = known.size > 0;
    if (!stands && (whole || !(await begins(fold(text), begun)))) return undefined;
    const term: Term = { worth: inverseFrequency(stands ? exact.length : begun.length, total), found: new Map() };
    for (const result of begun) {
      const isExact = known.has(result.id);
      if (stands && !isExact && !typing) continue;
      const score = result.score * (stands && !isExact ? weights.begun : 1);
      term.found.set(result.id, { score, share: isExact ? shareOf(result) : 0, result, places: [...result.words] });
    }
    return term;
  }

  /** Adds what neighbouring words find that are written as one elsewhere: `kommun fullmäktige`, `sister city`. */
  async function askJoined(words: readonly Word[], terms: readonly Term[], total: number) {
    const runs = [2, 3].flatMap((size) => words.slice(size - 1).map((_, from) => words.slice(from, from + size)));
    const joined = runs
      .map((run) => ({ run, text: run.map(({ text }) => text).join('') }))
      .filter(({ text }) => text.length <= longestJoined);
    const asked = await Promise.all(joined.map(({ text }) => ask(text, false, total, true)));
    for (const [at, { run }] of joined.entries())
      for (const [id, place] of asked[at]?.found ?? [])
        for (const word of run) {
          const { found } = terms[words.indexOf(word)] ?? { found: new Map<string, Place>() };
          const now = found.get(id) ?? { ...place, score: 0, share: 0, places: [] };
          now.score = Math.max(now.score, place.score / run.length);
          now.share = Math.max(now.share, place.share / run.length);
          now.places.push(...place.places);
          found.set(id, now);
        }
  }

  /** What a word that stands nowhere may have meant. */
  async function instead(word: string): Promise<string | undefined> {
    // `396km`, `år1968`; a letter alone belongs to its digits: `5G`, `p4s3`.
    const apart = word.replace(/(?<=\d)(?=\p{L}{2})|(?<=\p{L}{2})(?=\d)/gu, ' ');
    if (apart !== word) return apart;
    const known = await vocabulary();
    const [near] = nearest(word, known);
    // One wrong letter is a slip; else a compound of the reader's own is likelier than two.
    const parts = near && near.steps <= 1 ? [] : compoundParts(word, known);
    return parts.length > 0 ? parts.join(' ') : near?.word;
  }

  /** @param typing whether the last word may not be finished */
  async function answer(question: string, typing: boolean): Promise<Answer> {
    const kindOf = await kinds();
    const total = kindOf.size;
    const askAll = (words: readonly Word[], last?: Word) =>
      Promise.all(words.map((word) => ask(word.text, word === last, total)));
    let text = question;
    let all = wordsOf(text).slice(0, mostWords);
    let words = contentWords(all, lang);
    const last = typing && /[\p{L}\p{N}]$/u.test(question) ? all.at(-1) : undefined;
    let asked = await askAll(words, last);
    // From the end, so that what stands before stays where it is.
    for (const [at, word] of [...words.entries()].reverse()) {
      // What tells nothing is not corrected, nor what has only been begun.
      const begun = word === last && word.text.length < shortestCorrected;
      if (asked[at] || begun || isCommon(word.folded, lang)) continue;
      const to = await instead(word.text);
      text = text.slice(0, word.start) + (to ?? word.text) + text.slice(word.end);
    }
    if (text !== question) {
      all = wordsOf(text);
      words = contentWords(all, lang);
      asked = await askAll(words);
    }
    const terms = asked.map((term): Term => term ?? { worth: inverseFrequency(0, total), found: new Map() });
    if (words.length <= mostJoined) await askJoined(words, terms, total);
    const hits = weigh(terms, kindOf, askedKinds(all, lang));
    // What is only begun is soon another question, and each text is a file.
    if (all.length > 1) await raisePhrases(hits.slice(0, readFirst), all);
    hits.sort(byScore);
    return { hits, question: text };
  }

  return { kinds, facets, answer };
}

export type Layer = ReturnType<typeof searchLayer>;
export type Facets = Awaited<ReturnType<Layer['facets']>>;
