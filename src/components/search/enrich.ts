/**
 * Turns a record into the page that Pagefind indexes. Beside what a reader sees it holds words by which the record is
 * found too, and which are never shown: other names, synonyms, everyday words, parts of compounds. Runs in the build.
 */
import { groupBy } from '../../lib/groupBy.ts';
import type { Lang } from '../../lib/url/routes.ts';
import type { Splitter } from './compounds.ts';
import { boundary } from './excerpt.ts';
import type { SearchRecord } from './records.ts';
import { stemmers } from './stems.ts';
import { isCommon, type Word, wordsOf } from './words.ts';

/** What readers call things otherwise (`src/content/search/synonyms.yaml`). */
export interface Synonyms {
  /** Words and phrases of which each stands for the others. */
  groups: readonly (readonly string[])[];
  /** Words and phrases that stand for others, and not the other way round. */
  leads: readonly { from: readonly string[]; to: readonly string[] }[];
}

/** What a word counts by its place. Synonyms, leads and parts take this share of what the word counts that they come from. */
const weights = { title: 4, name: 3, text: 1, synonym: 0.75, lead: 0.5, part: 0.4 };
/** Titles of so many words at most are also metadata by their length, so that a title that is the whole question leads. */
const longestName = 4;

interface Phrase {
  /** The stem of each word. */
  stems: string[];
  /** All words written as one, as the layer asks for neighbouring words too: `sistercity`. */
  joined: string;
}

/** A phrase with the words that are indexed where it stands. */
interface Meaning {
  stems: string[];
  words: string[];
  weight: number;
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const telling = (text: string, lang: Lang) => wordsOf(text).filter(({ folded }) => !isCommon(folded, lang));

/** The meanings of the synonyms file, by the stem of their first word. */
function meaningsOf({ groups, leads }: Synonyms, lang: Lang): Map<string, Meaning[]> {
  const phraseOf = (text: string): Phrase => {
    const words = telling(text, lang);
    return {
      stems: words.map(({ folded }) => stemmers[lang](folded)),
      joined: words.map((word) => word.text.toLowerCase()).join(''),
    };
  };
  const nameOf = ({ stems }: Phrase) => stems.join(' ');
  const meanings = new Map<string, Meaning[]>();
  const add = (phrase: Phrase, others: readonly Phrase[], weight: number) => {
    const [first] = phrase.stems;
    const words = others.filter((other) => nameOf(other) !== nameOf(phrase)).map(({ joined }) => joined);
    if (first !== undefined)
      meanings.set(first, [...(meanings.get(first) ?? []), { stems: phrase.stems, words, weight }]);
  };
  const synonyms = groups.map((group) => group.map(phraseOf).filter(({ joined }) => joined !== ''));
  for (const group of synonyms) for (const phrase of group) add(phrase, group, weights.synonym);
  for (const { from, to } of leads) {
    const targets = new Map(to.map(phraseOf).map((phrase) => [nameOf(phrase), phrase]));
    // What a target has a synonym of is a target too.
    for (const group of synonyms)
      if (group.some((phrase) => targets.has(nameOf(phrase))))
        for (const phrase of group) targets.set(nameOf(phrase), phrase);
    for (const phrase of targets.values()) add(phrase, from.map(phraseOf), weights.lead);
  }
  return meanings;
}

/** The parts of a compound and each run of them, short of the whole, also without the letter that links them. */
function partsOf(word: string, split: Splitter): string[] {
  const parts = split(word.toLowerCase());
  const runs = parts.flatMap((_, from) =>
    parts.slice(from).flatMap((_, more) => {
      const to = from + more + 1;
      if (to - from === parts.length) return [];
      const run = parts.slice(from, to).join('');
      return to < parts.length ? [run.replace(/s$/, '')] : [run];
    }),
  );
  return [...new Set(runs)];
}

/**
 * Makes the enricher of an edition.
 *
 * @param lang whose words the records are written in
 * @param split cuts compounds; left out where the language writes none
 * @param indexLang of the edition, in whose index they lie: the Swedish original stands in the English edition too
 * @returns gives the HTML of a record, to be indexed under its address
 */
export function enricher(
  lang: Lang,
  synonyms: Synonyms,
  split?: Splitter,
  indexLang = lang,
): (record: SearchRecord) => string {
  const stem = stemmers[lang];
  const meanings = meaningsOf(synonyms, lang);

  /** The words that a text is found by too, each with its weight. */
  function* hiddenWords(text: string, weight: number): Generator<[word: string, weight: number]> {
    const all = wordsOf(text);
    const words = all.filter(({ folded }) => !isCommon(folded, lang));
    const stems = words.map(({ folded }) => stem(folded));
    for (const [at, word] of words.entries()) {
      if (split) for (const part of partsOf(word.text, split)) yield [part, weight * weights.part];
      // Pagefind takes accents off, and leaves letters that Unicode does not take apart: `Łódź`.
      if (/[øæœłđðþßı]/i.test(word.text)) yield [word.folded, weight];
      // `ett-Kina-politik` is found by each pair of its parts, and Chinese by each pair of its characters.
      const before: Word | undefined = word.joined ? all[all.indexOf(word) - 1] : undefined;
      if (before) yield [(before.text + word.text).toLowerCase(), weight];
      if (/\p{Script=Han}/u.test(word.text)) yield [word.text, weight];
      for (const meaning of meanings.get(stems[at] ?? '') ?? [])
        if (meaning.stems.every((part, place) => stems[at + place] === part))
          for (const other of meaning.words) yield [other, weight * meaning.weight];
    }
    // 8 354 is asked for as 8354.
    for (const [number] of text.matchAll(/\d{1,3}(?:[\s.,]\d{3})+(?!\d)/g)) yield [number.replace(/\D/g, ''), weight];
  }

  return ({ title, text, words = [], kind, theme, year, lang: written }) => {
    const hidden = new Map<string, number>();
    const places: [text: string, weight: number][] = [
      [title, weights.title],
      [text, weights.text],
      ...words.map((form): [string, number] => [form, weights.name]),
    ];
    const seen = new Set(places.flatMap(([place]) => wordsOf(place).map((word) => word.text.toLowerCase())));
    // What stands there anyway counts no more for meaning itself.
    for (const [place, weight] of places)
      for (const [word, counts] of hiddenWords(place, weight))
        if (counts > weights.text || !seen.has(word) || /\p{Script=Han}/u.test(word))
          hidden.set(word, Math.max(counts, hidden.get(word) ?? 0));
    // A question that is a whole name leads to what is called so: the names as metadata by their length, and the
    // synonyms of a whole name, which count a little less.
    const [name = [], ...others] = [title, ...words].map((text) => telling(text, lang));
    // What a figure and a row of the comparison have beside their titles is what they are about.
    const isCalled = kind !== 'figure' && kind !== 'criterion';
    const names = [name, ...(isCalled ? others : [])].filter(({ length }) => length > 0);
    const textOf = (list: readonly Word[]) => [...new Set(list.map((word) => word.text))].join(' ');
    const alike = names.flatMap((name) => {
      const stems = name.map(({ folded }) => stem(folded));
      return (meanings.get(stems[0] ?? '') ?? [])
        .filter(
          (meaning) => meaning.stems.length === stems.length && meaning.stems.every((one, at) => one === stems[at]),
        )
        .flatMap((meaning) => meaning.words);
    });
    const meta = (name: string, value: string) => `<b data-pagefind-meta="${name}">${escaped(value)}</b>`;
    const facet = (name: string, value: string | number | undefined) =>
      value === undefined ? '' : `<b data-pagefind-filter="${name}">${escaped(String(value))}</b>`;
    const block = (weight: number, content: string) =>
      content === '' ? '' : `<div data-pagefind-weight="${weight}">${escaped(content)}</div>`;
    const byWeight = [...groupBy(hidden, ([, weight]) => weight)];
    return [
      `<html lang="${indexLang}"><body data-pagefind-body><div data-pagefind-ignore>`,
      meta('title', title),
      name.length > 0 && name.length <= longestName ? meta(`name${name.length}`, textOf(name)) : '',
      // Chinese writes no blanks: each pair of characters of a title may be the word that is asked for.
      /\p{Script=Han}/u.test(title) ? meta('name1', textOf(name)) : '',
      ...[...groupBy(others, ({ length }) => length)].map(([size, list]) =>
        size === 0 || size > longestName ? '' : meta(`also${size}`, textOf(list.flat())),
      ),
      alike.length > 0 ? meta('alike1', [...new Set(alike)].join(' ')) : '',
      facet('kind', kind) + facet('theme', theme) + facet('year', year),
      facet('lang', written === indexLang ? undefined : written),
      `</div>${block(weights.title, title)}`,
      block(weights.text, `${boundary} ${text} ${boundary}`),
      block(weights.name, words.join(' ')),
      ...byWeight.map(([weight, list]) => block(Math.round(weight * 100) / 100, list.map(([word]) => word).join(' '))),
      '</body></html>',
    ].join('');
  };
}
