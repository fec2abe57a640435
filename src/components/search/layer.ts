/**
 * Asks Pagefind. It demands every word of a question, takes each as a beginning, and silently a shorter one where nothing
 * begins so; readers ask whole questions, with words that stand nowhere. So each telling word is asked for by itself, and
 * what they find is weighed together here.
 */

import { type RecordKind, recordKinds } from '../../lib/search/kinds.ts';
import type { Lang } from '../../lib/url/routes.ts';
import { readFirst } from './choice.ts';
import { contentOf } from './excerpt.ts';
import { compoundParts, nearest, type Vocabulary } from './spelling.ts';
import { askedKinds, fold, isCommon, type Word, wordsOf } from './words.ts';

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
  /** Words of the question that stand nowhere, each with what was read in its place; nothing where nothing is like it. */
  changes: { from: string; to: string | undefined }[];
  /** The question with those changes. */
  question: string;
}

/** How likely a reader wants a thing of each kind, other things being equal. */
const priors: Record<RecordKind, number> = {
  page: 1.25,
  option: 1.3,
  term: 1.3,
  criterion: 1.2,
  process: 1.15,
  sentence: 1.15,
  original: 0.9,
  city: 1.15,
  note: 1.1,
  figure: 1.1,
  event: 1.05,
  precedent: 1.05,
  law: 1,
  argument: 0.95,
  source: 0.38,
};

/** More words than any question has; the rest of a pasted text is not searched. */
const mostWords = 16;
/** What a thing of the kind that a question asks for gains. */
const kindFactor = 1.3;
/** In how long a question neighbouring words are asked for as one too. */
const mostJoined = 5;
/** Letters of neighbouring words that are asked for as one. */
const longestJoined = 18;
/** What neighbouring words that are written as one elsewhere count, of what they would by themselves. */
const joinedFactor = 1;
/** What is typed and shorter may yet become any word. */
const shortestCorrected = 4;

/** How much of its name a thing is called by its title, by another name, and by a synonym of one. */
const shareOf = { name: 1, also: 0.8, alike: 0.85 };

/** One word of the question with what it finds. */
interface Term {
  /** What it tells: its inverse document frequency. */
  worth: number;
  /** By record. */
  found: Map<string, { score: number; share: number; result: Result; places: number[] }>;
}

/** The value that a filter has for each record, by the record's id: Pagefind tells it value by value. */
async function valuesOf<T extends string>(
  engine: Engine,
  filter: string,
  values: readonly T[],
): Promise<Map<string, T>> {
  const lists = await Promise.all(
    values.map(async (value) => {
      const { results } = await engine.search(null, { filters: { [filter]: value } });
      return results.map(({ id }): [string, T] => [id, value]);
    }),
  );
  return new Map(lists.flat());
}

/** What hits are filtered and sorted by. */
export interface Facets {
  /** Of each record that has one, by its id. */
  themes: Map<string, string>;
  years: Map<string, number>;
}

export class Layer {
  readonly #engine: Engine;
  readonly #lang: Lang;
  readonly #vocabulary: () => Promise<Vocabulary>;
  #kinds: Promise<Map<string, RecordKind>> | undefined;

  /** @param vocabulary fetches the words of the site, for a question with one that stands nowhere */
  constructor(engine: Engine, lang: Lang, vocabulary: () => Promise<Vocabulary>) {
    this.#engine = engine;
    this.#lang = lang;
    this.#vocabulary = vocabulary;
  }

  /** A failure is tried again at the next call. */
  kinds(): Promise<Map<string, RecordKind>> {
    this.#kinds ??= valuesOf(this.#engine, 'kind', recordKinds);
    this.#kinds.catch(() => {
      this.#kinds = undefined;
    });
    return this.#kinds;
  }

  async facets(): Promise<Facets> {
    const { theme = {}, year = {} } = await this.#engine.filters();
    const [themes, years] = await Promise.all([
      valuesOf(this.#engine, 'theme', Object.keys(theme)),
      valuesOf(this.#engine, 'year', Object.keys(year)),
    ]);
    return { themes, years: new Map([...years].map(([id, text]) => [id, Number(text)])) };
  }

  async #results(query: string): Promise<Result[]> {
    return (await this.#engine.search(query)).results;
  }

  /** Whether the first word that was found begins so: Pagefind cuts letters off until something does. */
  async #begins(beginning: string, [first]: readonly Result[]): Promise<boolean> {
    if (!first) return false;
    const { content, meta } = await first.data();
    const { words } = contentOf(content);
    const texts = [...first.words.map((place) => words[place] ?? ''), meta.title ?? ''];
    return texts.some((text) => wordsOf(text).some(({ folded }) => folded.startsWith(beginning)));
  }

  /**
   * @param typing whether the word may not be finished
   * @returns nothing where it stands nowhere, and begins no word
   */
  async #ask(text: string, typing: boolean, total: number, joined = false): Promise<Term | undefined> {
    const [exact, begun] = await Promise.all([this.#results(`"${text}"`), this.#results(text)]);
    const isExact = new Set(exact.map(({ id }) => id));
    const known = isExact.size > 0;
    if (!known && (joined || !(await this.#begins(fold(text), begun)))) return undefined;
    const term: Term = { worth: inverseFrequency(known ? exact.length : begun.length, total), found: new Map() };
    for (const result of begun) {
      const whole = isExact.has(result.id);
      if (known && !whole && !typing) continue;
      const fields = result.matchedMetaFields ?? [];
      const shares = fields.map((field) => {
        const [, name, length] = /^(name|also|alike)(\d)$/.exec(field) ?? [];
        return name === undefined ? 0 : shareOf[name as keyof typeof shareOf] / Number(length);
      });
      const share = Math.max(0, ...shares);
      term.found.set(result.id, {
        score: result.score * (known && !whole ? 0.35 : 1),
        share: whole ? share : 0,
        result,
        places: [...result.words],
      });
    }
    return term;
  }

  /** Adds what neighbouring words find that are written as one elsewhere: `kommun fullmäktige`, `sister city`. */
  async #askJoined(words: readonly Word[], terms: readonly Term[], total: number) {
    // Longer ones are no words that texts have.
    const isWord = ({ part }: { part: readonly Word[] }) =>
      part.reduce((length, { text }) => length + text.length, 0) <= longestJoined;
    const runs = [2, 3]
      .flatMap((size) =>
        words.slice(size - 1).map((_, at) => ({ from: at, to: at + size, size, part: words.slice(at, at + size) })),
      )
      .filter(isWord);
    const asked = await Promise.all(
      runs.map(({ part }) => this.#ask(part.map(({ text }) => text).join(''), false, total, true)),
    );
    for (const [run, { from, to, size }] of runs.entries())
      for (const [id, place] of asked[run]?.found ?? [])
        for (const term of terms.slice(from, to)) {
          const now = term.found.get(id) ?? { ...place, score: 0, share: 0, places: [] };
          now.score = Math.max(now.score, (place.score * joinedFactor) / size);
          now.share = Math.max(now.share, place.share / size);
          now.places.push(...place.places);
          term.found.set(id, now);
        }
  }

  /**
   * @param typing whether the last word may not be finished
   */
  async answer(question: string, typing: boolean): Promise<Answer> {
    const kinds = await this.kinds();
    const total = kinds.size;
    let text = question;
    let all = wordsOf(text).slice(0, mostWords);
    const named = telling(all, this.#lang);
    const changes: Answer['changes'] = [];
    const last = typing && /[\p{L}\p{N}]$/u.test(question) ? all.at(-1) : undefined;
    const asked = await Promise.all(
      named.map((word) => this.#ask(word.text, word === last && named.length <= 4, total)),
    );
    // From the end, so that what stands before stays where it is.
    for (const [at, word] of [...named.entries()].reverse()) {
      // What tells nothing is not corrected, nor what has only been begun.
      const begun = word === last && word.text.length < shortestCorrected;
      if (asked[at] || begun || isCommon(word.folded, this.#lang)) continue;
      const to = await this.#instead(word.text);
      changes.unshift({ from: word.text, to });
      if (to !== undefined) text = text.slice(0, word.start) + to + text.slice(word.end);
    }
    let words = named;
    let terms = asked.map((term): Term => term ?? { worth: inverseFrequency(0, total), found: new Map() });
    if (text !== question) {
      all = wordsOf(text);
      words = telling(all, this.#lang);
      terms = (await Promise.all(words.map((word) => this.#ask(word.text, false, total)))).map(
        (term) => term ?? { worth: inverseFrequency(0, total), found: new Map() },
      );
    }
    if (words.length <= mostJoined) await this.#askJoined(words, terms, total);
    const hits = this.#weigh(terms, all, kinds);
    // What is only begun is soon another question, and each text is a file.
    const begun = last !== undefined && all.length === 1 && last.text.length < shortestCorrected;
    if (!begun) await this.#reread(hits.slice(0, readFirst), all);
    hits.sort(byScore);
    return { hits, changes, question: text };
  }

  /** What a word that stands nowhere may have meant. */
  async #instead(word: string): Promise<string | undefined> {
    const vocabulary = await this.#vocabulary();
    const near = nearest(word, vocabulary);
    // One wrong letter is a slip; else a compound of the reader's own is likelier than two.
    const parts = near[0] && near[0].steps <= 1 ? [] : compoundParts(word, vocabulary);
    return parts.length > 0 ? parts.join(' ') : near[0]?.word;
  }

  #weigh(terms: readonly Term[], all: readonly Word[], kinds: ReadonlyMap<string, RecordKind>): Hit[] {
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
    const wanted = askedKinds(all, this.#lang);
    return [...sums]
      .flatMap(([id, { score, worth, share, found, result }]): Hit[] => {
        const kind = kinds.get(id) ?? 'page';
        const whole = Math.min(1, share);
        // What is called so in full answers a question about it, whatever else the question says.
        const covered = Math.max(worth / worthAll, whole > 0.8 ? 0.75 * whole : 0);
        if (covered < best * 0.6) return [];
        const factor = priors[kind] * (wanted.includes(kind) ? kindFactor : 1);
        return [
          {
            id,
            kind,
            score: score * covered ** 2 * (1 + 0.7 * whole ** 2) * factor,
            found,
            data: () => result.data(),
          },
        ];
      })
      .sort(byScore);
  }

  /** Raises the best hits in which the words stand side by side, as they were asked. */
  async #reread(hits: readonly Hit[], asked: readonly Word[]) {
    const fragments = await Promise.all(hits.map((hit) => hit.data()));
    const tells = asked.map(({ folded }) => (isCommon(folded, this.#lang) ? 0.1 : 1));
    const all = tells.reduce((sum, tell) => sum + tell, 0);
    for (const [at, hit] of hits.entries()) {
      const { words, to } = contentOf(fragments[at]?.content ?? '');
      const own = words.slice(0, to).flatMap((text, place) => {
        const [word] = wordsOf(text);
        return word ? [{ ...word, found: hit.found.has(place) }] : [];
      });
      const same = (left: (typeof own)[number], right: Word | undefined) =>
        right !== undefined && (left.folded === right.folded || (left.found && sameStart(left.folded, right.folded)));
      let run = 0;
      let longest = 0;
      for (let from = 0; from < own.length; from++)
        for (let of = 0; of < asked.length; of++) {
          let length = 0;
          let says = 0;
          for (let word = own[from]; word && same(word, asked[of + length]); word = own[from + length]) {
            says += tells[of + length] ?? 0;
            length++;
          }
          if (length > 1) run = Math.max(run, says);
          longest = Math.max(longest, length);
        }
      if (all > 1) hit.score *= 1 + (1.2 * run) / all;
      // Whoever types a piece of a sentence wants that sentence.
      if (longest > 2 && run / all > 0.8) hit.score *= 1.6;
      // Typed with its diacritics and all, a word means that very word.
      const texts = new Set(own.map(({ text }) => text.toLowerCase()));
      const exact = asked.filter(({ text }) => texts.has(text.toLowerCase()));
      hit.score *= 1 + (0.2 * exact.length) / asked.length;
      // A word that tells nothing matters where it stands in a title: `Vem bestämmer …?`
      const title = new Set(wordsOf(fragments[at]?.meta.title ?? '').map(({ folded }) => folded));
      const asks = asked.filter(({ folded }) => isCommon(folded, this.#lang) && title.has(folded));
      hit.score *= 1 + (0.4 * asks.length) / asked.length;
    }
  }
}

const byScore = (a: Hit, b: Hit) => b.score - a.score || (a.id < b.id ? -1 : 1);

function inverseFrequency(count: number, total: number): number {
  return Math.log(1 + (total - count + 0.5) / (count + 0.5));
}

/** Two forms of a word, one of which Pagefind has found for the other: most of their letters. */
function sameStart(a: string, b: string): boolean {
  const size = Math.max(3, Math.min(a.length, b.length) - 3);
  return a.slice(0, size) === b.slice(0, size);
}

/** The words that tell what is sought, each once; all where none does. */
function telling(words: readonly Word[], lang: Lang): Word[] {
  const tell = words.filter(({ folded }) => !isCommon(folded, lang));
  const named = tell.length > 0 ? tell : words;
  return named.filter(({ folded }, at) => named.findIndex((other) => other.folded === folded) === at);
}
