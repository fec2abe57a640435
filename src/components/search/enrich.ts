/**
 * Turns a record into the page that Pagefind indexes. Beside what a reader sees it holds words by which the record is
 * found too, and which are never shown: other names, synonyms, everyday words, parts of compounds. Runs in the build.
 */
import type { z } from 'astro/zod';
import { groupBy } from '../../lib/groupBy.ts';
import { type Word, wordsOf } from '../../lib/text/words.ts';
import type { Lang } from '../../lib/url/routes.ts';
import type { search } from '../../schema/search.ts';
import type { Splitter } from './compounds.ts';
import { boundary } from './excerpt.ts';
import type { RecordKind } from './kinds.ts';
import type { SearchRecord } from './records.ts';
import { stemmers } from './stems.ts';
import { isCommon, withoutEnding } from './words.ts';

/** What readers call things otherwise (`src/content/search/synonyms.yaml`). */
export type Synonyms = z.infer<typeof search>;

/** What a word counts by its place. Synonyms, leads and parts take this share of what the word counts that they come from. */
const weights = { title: 4, name: 3, text: 1, synonym: 0.75, lead: 0.5, part: 0.4 };
/** Titles of so many words at most are also metadata by their length, so that a title that is the whole question leads. */
const longestName = 4;
/** What other kinds have beside their titles is what they are about, and no name of theirs. */
const named: readonly RecordKind[] = ['page', 'term', 'city', 'option'];

/** A phrase by the stem of each word, and the words that are indexed where it stands: each phrase as one, `sistercity`. */
interface Meaning {
  stems: string[];
  words: string[];
  weight: number;
}

/** Words that a dash or a slash joins, which Pagefind takes as one. */
const joined = /\S*[\p{L}\p{N}][–/·…][\p{L}\p{N}]\S*/gu;
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const contentWordsOf = (text: string, lang: Lang) => wordsOf(text).filter(({ folded }) => !isCommon(folded, lang));

/** The meanings of the synonyms file, by the stem of their first word. */
function meaningsOf({ groups, leads }: Synonyms, lang: Lang): Map<string, Meaning[]> {
  const phraseOf = (text: string) => {
    const words = contentWordsOf(text, lang);
    const stems = words.map(({ folded }) => stemmers[lang](folded));
    return { stems, name: stems.join(' '), joined: words.map((word) => word.text.toLowerCase()).join('') };
  };
  type Phrase = ReturnType<typeof phraseOf>;
  const meaning = ({ stems, name }: Phrase, others: readonly Phrase[], weight: number): Meaning[] => {
    const words = others.filter((other) => other.name !== name).map(({ joined }) => joined);
    return name === '' ? [] : [{ stems, words, weight }];
  };
  const synonyms = groups.map((group) => group.map(phraseOf).filter(({ name }) => name !== ''));
  const led = leads.flatMap(({ from, to }) => {
    const targets = to.map(phraseOf);
    const named = new Set(targets.map(({ name }) => name));
    // What a target has a synonym of is a target too.
    const alike = synonyms.filter((group) => group.some(({ name }) => named.has(name))).flat();
    const all = new Map([...targets, ...alike].map((phrase) => [phrase.name, phrase]));
    return [...all.values()].flatMap((phrase) => meaning(phrase, from.map(phraseOf), weights.lead));
  });
  const alike = synonyms.flatMap((group) => group.flatMap((phrase) => meaning(phrase, group, weights.synonym)));
  return groupBy([...alike, ...led], ({ stems }) => stems[0] ?? '');
}

/** The parts of a compound and each run of them, short of the whole. */
function partsOf(word: string, split: Splitter): string[] {
  const parts = split(word.toLowerCase());
  const runs = parts.flatMap((_, from) => parts.slice(from).map((_, more) => parts.slice(from, from + more + 1)));
  return runs.filter((run) => run.length < parts.length).map((run) => run.join(''));
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
  /** A word as the layer asks for it. */
  const asked = (word: string) => withoutEnding(word, indexLang);
  const meanings = meaningsOf(synonyms, lang);
  const stemsOf = (words: readonly Word[]) => words.map(({ folded }) => stem(folded));
  /** The meanings of what begins at a place. */
  const meant = (stems: readonly string[], at: number) =>
    (meanings.get(stems[at] ?? '') ?? []).filter((one) => one.stems.every((part, place) => stems[at + place] === part));

  /** The words that a text is found by too, each with its weight. */
  function* hiddenWords(text: string, weight: number): Generator<[word: string, weight: number]> {
    const words = contentWordsOf(text, lang);
    const stems = stemsOf(words);
    for (const [at, word] of words.entries()) {
      if (split) for (const part of partsOf(word.text, split)) yield [part, weight * weights.part];
      if (asked(word.text) !== word.text) yield [word.text.toLowerCase(), weight];
      // Pagefind takes accents off, and leaves letters that Unicode does not take apart: `Łódź`.
      if (/[øæœłđðþßı]/i.test(word.text)) yield [word.folded, weight];
      for (const meaning of meant(stems, at)) for (const other of meaning.words) yield [other, weight * meaning.weight];
    }
    // 8 354 is asked for as 8354.
    for (const [number] of text.matchAll(/\d{1,3}(?:[\s.,]\d{3})+(?!\d)/g)) yield [number.replace(/\D/g, ''), weight];
    // So it takes Chinese, which is asked for by pairs of characters.
    for (const [token] of [...text.matchAll(joined), ...text.matchAll(/\S*\p{Script=Han}\S*/gu)])
      for (const word of wordsOf(token)) yield [word.text.toLowerCase(), weight];
  }

  return ({ title, text, words = [], kind, theme, year, lang: written }) => {
    const hidden = new Map<string, number>();
    const places: [text: string, weight: number][] = [
      [title, weights.title],
      [text, weights.text],
      ...words.map((form): [string, number] => [form, weights.name]),
    ];
    // What stands there anyway, as a word for Pagefind too, counts no more for meaning itself.
    const apart = places.map(([place]) => place.replace(joined, ' '));
    const seen = new Set(wordsOf(apart.join(' ')).map((word) => word.text.toLowerCase()));
    for (const [place, weight] of places)
      for (const [word, counts] of hiddenWords(place, weight)) {
        const form = asked(word);
        if (counts > weights.text || !seen.has(form)) hidden.set(form, Math.max(counts, hidden.get(form) ?? 0));
      }
    // A question that is a whole name leads to what is called so: the names are metadata by their length, and so are the
    // synonyms of a whole name, which count a little less.
    const names = [title, ...(named.includes(kind) ? words : [])].map((name) => contentWordsOf(name, lang));
    const short = names.filter(({ length }) => length > 0 && length <= longestName);
    // Each pair of characters of a Chinese title may be the word that is asked for.
    const sizes = groupBy(short, (name) => (/\p{Script=Han}/u.test(name[0]?.text ?? '') ? 1 : name.length));
    const alike = names.flatMap((name) => {
      const whole = meant(stemsOf(name), 0).filter(({ stems }) => stems.length === name.length);
      return whole.flatMap((meaning) => meaning.words);
    });
    const meta = (field: string, value: string) => `<b data-pagefind-meta="${field}">${escaped(value)}</b>`;
    const facet = (field: string, value: string | number | undefined) =>
      value === undefined ? '' : `<b data-pagefind-filter="${field}">${escaped(String(value))}</b>`;
    const block = (weight: number, content: string) =>
      content === '' ? '' : `<div data-pagefind-weight="${weight}">${escaped(content)}</div>`;
    return [
      `<html lang="${indexLang}"><body data-pagefind-body><div data-pagefind-ignore>`,
      meta('title', title),
      ...[...sizes].map(([size, list]) =>
        meta(`name${size}`, [...new Set(list.flat().map(({ text }) => asked(text)))].join(' ')),
      ),
      alike.length > 0 ? meta('alike1', [...new Set(alike.map(asked))].join(' ')) : '',
      facet('kind', kind) + facet('theme', theme) + facet('year', year),
      facet('lang', written === indexLang ? undefined : written),
      `</div>${block(weights.title, title)}`,
      block(weights.text, `${boundary} ${text} ${boundary}`),
      block(weights.name, words.join(' ')),
      ...[...groupBy(hidden, ([, weight]) => weight)].map(([weight, list]) =>
        block(Math.round(weight * 100) / 100, list.map(([word]) => word).join(' ')),
      ),
      '</body></html>',
    ].join('');
  };
}
