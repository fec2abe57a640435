/**
 * Answers questions from the files of an index (`format.ts`): the same code in the browser, in tests and in the bench.
 * It fetches only the key files that the question's words fall into and the records that are shown.
 */
import {
  chunk,
  type Entry,
  type Facets,
  impactScale,
  type KeyFile,
  type Manifest,
  type RecordFile,
  type StoredRecord,
  titleScale,
  type Vocabulary,
  type VocabularyFile,
  vocabularyOf,
} from './format.ts';
import type { RecordKind } from './kinds.ts';
import type { Marks } from './marks.ts';
import { askedKinds, isCommon, type Stemmer, type Word, wordsOf } from './words.ts';

/** Fetches a file of the index and parses it; fails where it cannot. Called once a file. */
export type Load = (name: string) => Promise<unknown>;

/** A record that was found. */
export interface Hit {
  record: number;
  score: number;
}

export interface Answer {
  /** All that was found, best first. */
  hits: Hit[];
  /** What to mark in the texts of the hits. */
  marks: Marks;
  /** Words of the question that stand nowhere. */
  unknown: string[];
  /** Words of the question that stand in a record or two only. */
  rare: string[];
}

/** More words than any question has; the rest of a pasted text is not searched. */
const mostWords = 16;
/** How many beginnings of words a typed beginning may stand for. */
const mostBeginnings = 40;
/** How many words a typed beginning may stand for that stand nowhere and mean others. */
const mostAliases = 3;
/** What a thing of the kind that a question asks for gains. */
const kindFactor = 1.3;
/** In how long a question neighbouring words are read as one too. */
const mostJoined = 5;
/** What a text gains in which all words of a longer question stand as they were asked. */
const wholeFragment = 1.6;
/** How many of the best are read and weighed once more by their wording. */
const reread = 16;
/** The same while one types: what is begun is soon another question, and each text costs a file. */
const rereadTyping = 8;

/** One word of the question with everything that counts as it. */
interface Sought {
  word: Word;
  /** What it tells, as the rarity of its key. */
  worth: number;
  /** The best impact in each record. */
  records: Map<number, { impact: number; title: number }>;
  marks: string[];
}

export class SearchIndex {
  readonly #name: string;
  readonly #language: string;
  readonly #load: Load;
  readonly #stem: Stemmer;
  readonly #files = new Map<string, Promise<unknown>>();
  #words: Vocabulary | undefined;

  /**
   * @param name of the index: `sv`, `en`, …
   * @param language two letters: whose common words say nothing
   */
  constructor(name: string, language: string, stem: Stemmer, load: Load) {
    this.#name = name;
    this.#language = language;
    this.#stem = stem;
    this.#load = load;
  }

  /** Once a file; a failed fetch is tried again at the next call. */
  #file<T>(name: string): Promise<T> {
    const known = this.#files.get(name);
    if (known) return known as Promise<T>;
    const loading = this.#load(name);
    this.#files.set(name, loading);
    loading.catch(() => this.#files.delete(name));
    return loading as Promise<T>;
  }

  /** Fetches what every question needs. */
  manifest(): Promise<Manifest> {
    return this.#file(`${this.#name}.json`);
  }

  async #inFolder<T>(name: string): Promise<T> {
    return this.#file(`${(await this.manifest()).folder}/${name}`);
  }

  facets(): Promise<Facets> {
    return this.#inFolder('facets.json');
  }

  async vocabulary(): Promise<Vocabulary> {
    this.#words ??= vocabularyOf(await this.#inFolder<VocabularyFile>('words.json'));
    return this.#words;
  }

  /** The key of a word. */
  keyOf(folded: string): string {
    return this.#stem(folded);
  }

  /** The kind of each record. */
  async kinds(): Promise<(record: number) => RecordKind> {
    const { kinds } = await this.manifest();
    return (record) => kinds.findLast(([, first]) => first <= record)?.[0] ?? 'page';
  }

  /** The records by their numbers. */
  async records(numbers: readonly number[]): Promise<StoredRecord[]> {
    return Promise.all(
      numbers.map(async (number) => {
        const file = await this.#inFolder<RecordFile>(`d${Math.floor(number / chunk)}.json`);
        const record = file[number % chunk];
        if (!record) throw new Error(`No record ${number} in ${this.#name}`);
        return record;
      }),
    );
  }

  /** The entries whose key begins so; with `exact`, the one that is it. */
  async #entries(beginning: string, exact: boolean): Promise<Entry[]> {
    const { keys } = await this.manifest();
    // The last file whose first key is not beyond the beginning.
    let low = 0;
    let high = keys.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((keys[middle] ?? '') <= beginning) low = middle;
      else high = middle - 1;
    }
    const found: KeyFile = [];
    for (let file = low; file < keys.length && file <= low + (exact ? 0 : 1); file++) {
      if (file > low && !keys[file]?.startsWith(beginning)) break;
      for (const entry of await this.#inFolder<KeyFile>(`k${file}.json`))
        if (exact ? entry[0] === beginning : entry[0].startsWith(beginning)) found.push(entry);
    }
    const entries = found.filter((entry): entry is Entry => entry.length > 2);
    if (entries.length > 0) return entries;
    const others = [...new Set(found.map(([, other]) => other as string))].slice(0, mostAliases);
    return (await Promise.all(others.map((other) => this.#entries(other, true)))).flat();
  }

  #take(sought: Sought, entry: Entry, factor: number) {
    const [key, distances, impacts, titles, , marks] = entry;
    const shares = new Map<number, number>();
    for (let at = 0; at < titles.length; at += 2) shares.set(titles[at] ?? 0, (titles[at + 1] ?? 0) / titleScale);
    let record = 0;
    distances.forEach((distance, at) => {
      record += distance;
      const impact = ((impacts[at] ?? 0) / impactScale) * factor;
      const title = (shares.get(at) ?? 0) * factor;
      const now = sought.records.get(record);
      if (!now) sought.records.set(record, { impact, title });
      else {
        now.impact = Math.max(now.impact, impact);
        now.title = Math.max(now.title, title);
      }
    });
    sought.marks.push(key, ...marks);
  }

  async #seek(word: Word, typing: boolean, total: number): Promise<Sought> {
    const sought: Sought = { word, worth: 0, records: new Map(), marks: [] };
    const key = this.#stem(word.folded);
    const [entry] = await this.#entries(key, true);
    const worth = (count: number) => Math.log(1 + (total - count + 0.5) / (count + 0.5));
    if (entry) {
      this.#take(sought, entry, 1);
      sought.worth = worth(entry[4]);
    }
    // What is being typed may be the beginning of a word; so may a word that stands nowhere.
    if ((typing || !entry) && word.folded.length >= 2) {
      const beginning = word.folded;
      const begun = (await this.#entries(beginning, false))
        .filter((other) => other[0] !== key)
        .sort((a, b) => a[0].length - b[0].length || b[4] - a[4])
        .slice(0, mostBeginnings);
      for (const other of begun) {
        const near = Math.min(1, beginning.length / other[0].length);
        this.#take(sought, other, entry ? 0.35 * near : 0.9 * near);
        if (!entry) sought.worth = Math.max(sought.worth, worth(other[4]));
      }
    }
    if (sought.records.size === 0) sought.worth = worth(0);
    return sought;
  }

  /**
   * @param typing whether the last word may not be finished
   */
  async find(question: string, typing: boolean): Promise<Answer> {
    const { records: total } = await this.manifest();
    const all = wordsOf(question).slice(0, mostWords);
    const telling = all.filter(({ folded }) => !isCommon(folded, this.#language));
    const named = telling.length > 0 ? telling : all;
    // Said twice is meant once.
    const words = named.filter(({ folded }, at) => named.findIndex((other) => other.folded === folded) === at);
    if (words.length === 0) return { hits: [], marks: { keys: new Set(), within: [] }, unknown: [], rare: [] };
    const lastTyped = typing && /[\p{L}\p{N}]$/u.test(question) ? all.at(-1) : undefined;

    const sought = await Promise.all(
      words.map((word) => this.#seek(word, word === lastTyped && words.length <= 4, total)),
    );
    // Words that are written as one elsewhere (`kommun fullmäktige`, `sister-city`), or that mean something together.
    for (let at = 0; at + 1 < sought.length && words.length <= mostJoined; at++)
      for (const size of [2, 3]) {
        const parts = sought.slice(at, at + size);
        if (parts.length < size) continue;
        const [entry] = await this.#entries(this.#stem(parts.map(({ word }) => word.folded).join('')), true);
        for (const part of entry ? parts : []) this.#take(part, entry as Entry, 0.7);
      }

    const worthAll = sought.reduce((sum, { worth }) => sum + worth, 0) || 1;
    const sums = new Map<number, { impact: number; worth: number; title: number }>();
    for (const { records, worth } of sought)
      for (const [record, { impact, title }] of records) {
        const now = sums.get(record) ?? { impact: 0, worth: 0, title: 0 };
        now.impact += impact;
        now.worth += worth;
        now.title += title;
        sums.set(record, now);
      }
    // Question words matter where they stand in a title (`Vem bestämmer …?`), and never bring in a record.
    if (telling.length < all.length)
      for (const { folded } of all.filter((word) => !named.includes(word)))
        for (const [, distances, impacts] of await this.#entries(`?${folded}`, true)) {
          let record = 0;
          distances.forEach((distance, at) => {
            record += distance;
            const now = sums.get(record);
            if (now) now.impact += ((impacts[at] ?? 0) / impactScale) * 0.12;
          });
        }

    const best = Math.max(0, ...[...sums.values()].map(({ worth }) => worth / worthAll));
    const wanted = askedKinds(all, this.#language);
    const kindOf = await this.kinds();
    const hits: Hit[] = [];
    for (const [record, { impact, worth, title }] of sums) {
      const whole = Math.min(1, title);
      // What is called so in full answers a question about it, whatever else the question says.
      const covered = Math.max(worth / worthAll, whole > 0.8 ? 0.75 * whole : 0);
      if (covered < best * 0.6) continue;
      const kind = wanted.length > 0 && wanted.includes(kindOf(record)) ? kindFactor : 1;
      hits.push({ record, score: impact * covered ** 2 * (1 + 0.7 * whole ** 2) * kind });
    }
    const byScore = (a: Hit, b: Hit) => b.score - a.score || a.record - b.record;
    hits.sort(byScore);
    await this.#reread(hits.slice(0, typing ? rereadTyping : reread), all);
    hits.sort(byScore);
    return {
      hits,
      marks: {
        keys: new Set(sought.flatMap(({ marks }) => marks)),
        within: words.map(({ folded }) => this.#stem(folded)).filter((key) => key.length >= 3),
      },
      unknown: sought.filter(({ records }) => records.size === 0).map(({ word }) => word.text),
      rare: sought.filter(({ records }) => records.size > 0 && records.size <= 2).map(({ word }) => word.text),
    };
  }

  /** Raises the best hits in which the words stand side by side, as they were written. */
  async #reread(first: readonly Hit[], asked: readonly Word[]) {
    const texts = await this.records(first.map(({ record }) => record));
    const keys = asked.map(({ folded }) => this.#stem(folded));
    // A common word says little, side by side with another or not.
    const tells = asked.map(({ folded }) => (isCommon(folded, this.#language) ? 0.1 : 1));
    const all = tells.reduce((sum, tell) => sum + tell, 0);
    first.forEach((hit, at) => {
      const [, title, text] = texts[at] ?? [];
      const words = wordsOf(`${title} ${text}`);
      const own = words.map(({ folded }) => this.#stem(folded));
      let run = 0;
      let longest = 0;
      for (let from = 0; from < own.length; from++)
        for (let of = 0; of < keys.length; of++) {
          let length = 0;
          let says = 0;
          while (of + length < keys.length && own[from + length] === keys[of + length]) {
            says += tells[of + length] ?? 0;
            length++;
          }
          if (length > 1) run = Math.max(run, says);
          longest = Math.max(longest, length);
        }
      if (all > 1) hit.score *= 1 + (0.9 * run) / all;
      // Whoever types a piece of a sentence wants that sentence.
      if (longest > 2 && run / all > 0.8) hit.score *= wholeFragment;
      // Typed with its diacritics and all, a word means that very word.
      const exact = asked.filter((word) =>
        words.some(({ text: other }) => other.toLowerCase() === word.text.toLowerCase()),
      );
      hit.score *= 1 + (0.12 * exact.length) / asked.length;
    });
  }
}
