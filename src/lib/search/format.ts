/**
 * The index as files: what the build writes and the browser reads.
 *
 * A question costs what its words and its answers cost, not what the site weighs: `<name>.json` says where things are,
 * `k<n>.json` hold the keys of one stretch of the alphabet with the records they stand in, `d<n>.json` a few records
 * each. Lists are cut at their best `longestList` records, so that a word that stands everywhere costs no more on a
 * large site than on a small one.
 */
import type { RecordKind } from './kinds.ts';

/** Records in one file: few, as hits seldom stand side by side. */
export const chunk = 4;
/** The most records that a key lists: its best. */
export const longestList = 1000;
/** What an impact of 1 is as a whole number. */
export const impactScale = 10;
/** What a title that consists of the key alone is as a whole number. */
export const titleScale = 20;

/** `<name>.json` */
export interface Manifest {
  /** The folder of the other files: it changes with them, so that an old file never meets a new one. */
  folder: string;
  /** How many records there are. */
  records: number;
  /** The first record of each kind: records are numbered kind by kind. */
  kinds: [kind: RecordKind, first: number][];
  /** The first key of each key file. */
  keys: string[];
}

/** A key and where it stands. */
export type Entry = [
  key: string,
  /** Records in rising order, each as the distance from the one before. */
  records: number[],
  /** How much the key matters in each, times `impactScale`. */
  impacts: number[],
  /** Records whose title holds the key: place in the list, and how much of the title it is, times `titleScale`. */
  titles: number[],
  /** In how many records it stands, listed here or not. */
  count: number,
  /** Keys of the words that stand in the text where this one is only meant: to be marked in its place. */
  marks: string[],
];

/** A key that stands nowhere and only means another, in all the places where that one stands. */
export type Alias = [key: string, other: string];

/** `k<n>.json` */
export type KeyFile = (Entry | Alias)[];

/** A record as it is shown. */
export type StoredRecord = [url: string, title: string, text: string, lang: string];

/** `d<n>.json` */
export type RecordFile = StoredRecord[];

/** `facets.json`, fetched by whoever filters or sorts. */
export interface Facets {
  /** Records of each theme. */
  themes: Record<string, number[]>;
  /** Records of each language other than the edition's. */
  languages: Record<string, number[]>;
  /** A record and its year, alternately. */
  years: number[];
}

/** Each word of the site, and how often it stands there, in powers of two. */
export type Vocabulary = [word: string, often: number][];

/** `words.json`, fetched where a word is not found: the words of each power of two, front-coded. */
export type VocabularyFile = string[];

/** Sorted words as one text: each as how many letters it shares with the one before, at most nine, and the others. */
export function frontCoded(words: readonly string[]): string {
  let before = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < 9 && shared < before.length && before[shared] === word[shared]) shared++;
      before = word;
      return `${shared}${word.slice(shared)}`;
    })
    .join('');
}

/** The words out of `words.json`. */
export function vocabularyOf(file: VocabularyFile): Vocabulary {
  return file.flatMap((level, often) => {
    let before = '';
    return [...level.matchAll(/(\d)(\D*)/g)].map(([, shared, rest = '']): Vocabulary[number] => {
      before = before.slice(0, Number(shared)) + rest;
      return [before, often];
    });
  });
}
