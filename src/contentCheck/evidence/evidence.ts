/**
 * The evidence check: every number, month and proper name of a statement has to stand in what it cites. It cannot tell
 * whether a statement is true; it finds the half of a sentence that no excerpt carries.
 */
import { parseCitation } from '../../lib/content/citations.ts';
import type { Entry } from '../../lib/data/types.ts';
import { languages } from '../../lib/url/routes.ts';
import type { Problem } from '../problems.ts';
import type { ContentFile } from '../read.ts';
import { EqualNames, fold, foldedWords, innerNames, namesIn } from './names.ts';
import { isMonth, quantitiesIn } from './numbers.ts';
import { type Fields, proseStatements, type Statement, statementsOf } from './statements.ts';

/** Words that stand without evidence on purpose; an item of `src/content/evidence/exceptions.yaml`. */
export type Exception = Extract<Entry<'evidence'>, { exceptions: unknown }>['exceptions'][number];

/** More exceptions than this, and the rule has become one. */
export const mostExceptions = 100;

/** What carries a statement: the texts of its sources, ready to be asked. */
interface Evidence {
  text: string;
  /** The text without punctuation, for asking whether a quotation stands in it. */
  plain: string;
  words: ReadonlySet<string>;
  numbers: ReadonlySet<string>;
}

function evidenceOf(texts: readonly string[]): Evidence {
  const text = texts.join('\n');
  return {
    text: fold(text),
    plain: plainly(text),
    words: foldedWords(text),
    numbers: new Set(texts.flatMap((each) => quantitiesIn(each).flatMap(({ meanings }) => meanings))),
  };
}

/** Words alone, joined by single blanks: a quotation may differ from its source in marks and capitals. */
const plainly = (text: string): string => ` ${(fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;

/** What a text of the site puts in quotation marks, each part by itself where words are left out. */
function quotationsIn(text: string, lang: Statement['lang']): string[] {
  const marks = lang === 'sv' ? /”([^”]+)”/g : /‘((?:[^’]|’(?=\p{L}))+)’/gu;
  return [...text.matchAll(marks)]
    .flatMap(([, quoted = '']) => quoted.split(/\s*(?:\[…\]|…)\s*/))
    .filter((part) => /\p{L}/u.test(part));
}

const localizedTexts = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).map(String) : [];

/** Title, publisher, authors, dates and excerpts of a source, translations included. */
function textsOf(source: Fields): string[] {
  const excerpts = Object.values(
    (source.excerpts ?? {}) as Record<string, Partial<Entry<'sources'>['excerpts'][string]> | null>,
  );
  const authors = ((source.author ?? []) as unknown[]).flatMap(localizedTexts);
  return [
    ...localizedTexts(source.title),
    String(source.publisher),
    ...authors,
    ...localizedTexts(source.issued),
    ...localizedTexts(source.issuedNote),
    ...excerpts.flatMap((excerpt) => [...localizedTexts(excerpt?.text), ...localizedTexts(excerpt?.translation)]),
  ];
}

const ownFile = 'src/content/evidence/exceptions.yaml';
const remedy =
  'is in no excerpt, title, publisher, author or date of what is cited here; add the excerpt, cite the source that has it, or cut the word';

/** What the check found, and how many words it let pass by an exception. */
export interface EvidenceReport {
  problems: Problem[];
  excepted: number;
}

/**
 * Asks of each statement whether what it cites carries its numbers, months and names.
 *
 * @param files all content files, valid against their schemas; `evidence/names` and `evidence/exceptions` among them
 * @param sentences the motion's sentences by id, Swedish and English in one text each
 */
export function checkEvidence(files: readonly ContentFile[], sentences: ReadonlyMap<string, string>): EvidenceReport {
  const dataOf = (collection: string, id: string) =>
    files.find((file) => file.collection === collection && file.id === id)?.data as Fields | undefined;
  const equals = new EqualNames((dataOf('evidence', 'names')?.equals ?? []) as string[][], placesOf(files));
  const exceptions = (dataOf('evidence', 'exceptions')?.exceptions ?? []) as Exception[];
  const sources = new Map(
    files.filter(({ collection }) => collection === 'sources').map(({ id, data }) => [id, textsOf(data as Fields)]),
  );
  const statements = files.flatMap((file) => [...statementsOf(file), ...proseStatements(file)]);
  const everyday = { sv: everydayWords(statements, 'sv'), en: everydayWords(statements, 'en') };
  const problems: Problem[] = [];
  const used = new Set<string>();
  const known = new Map<string, Evidence>();

  for (const statement of statements) {
    const { file, field, lang, text, citations } = statement;
    const cited = [...new Set(citations.map((citation) => parseCitation(citation).source))];
    const key = [...cited, '#', ...statement.sentences].join(' ');
    const carried =
      known.get(key) ??
      evidenceOf([
        ...cited.flatMap((id) => (id === 'motion' ? [...sentences.values()] : (sources.get(id) ?? []))),
        ...statement.sentences.map((id) => sentences.get(id) ?? ''),
      ]);
    known.set(key, carried);
    const excepted = (word: string) => {
      const index = exceptions.findIndex(
        (each) => each.file === file && `${field}.`.startsWith(`${each.field}.`) && each.words.includes(word),
      );
      if (index < 0) return false;
      used.add(`${index} ${word}`);
      return true;
    };
    const missing = [
      ...quotationsIn(text, lang).filter((quotation) => !carried.plain.includes(plainly(quotation))),
      ...quantitiesIn(text)
        // "Two lists name it", with two sources cited: the reader can count them.
        .filter(({ meanings }) => !meanings.some((each) => carried.numbers.has(each) || each === String(cited.length)))
        .map(({ word }) => word),
      ...(statement.notFound ? [] : namesIn(text, everyday[lang])).filter(
        (name) => !isMonth(name) && !equals.named(name, carried),
      ),
    ];
    for (const word of new Set(missing))
      if (!excepted(word)) problems.push({ file, field, remedy: `"${word}" ${remedy}` });
  }

  for (const [index, { words, file, field }] of exceptions.entries())
    for (const word of words)
      if (!used.has(`${index} ${word}`))
        problems.push({
          file: ownFile,
          field: `exceptions.${index}`,
          remedy: `"${word}" needs no exception in ${file}, field "${field}"; remove it here`,
        });
  const count = exceptions.reduce((sum, { words }) => sum + words.length, 0);
  if (count > mostExceptions)
    problems.push({
      file: ownFile,
      field: 'exceptions',
      remedy: `${count} words are excepted and ${mostExceptions} may be; give the statements their excerpts instead`,
    });
  return { problems, excepted: count };
}

const regionNames = languages.map((lang) => new Intl.DisplayNames([lang], { type: 'region' }));

/** The places of events, precedents and cities with the country that each lies in. */
function placesOf(files: readonly ContentFile[]): { names: string[]; countries: string[] }[] {
  return files.flatMap(({ collection, data }) => {
    const { name, country, places = [] } = data as Fields & { places?: Fields[] };
    if (collection === 'cities') return [{ names: localizedTexts(name), countries: localizedTexts(country) }];
    if (collection !== 'events' && collection !== 'precedents') return [];
    return places.map((place) => ({
      names: localizedTexts(place.name),
      countries: regionNames.map((names) => names.of(String(place.country)) ?? ''),
    }));
  });
}

/**
 * Tells everyday words from names, by how the site's own statements write them: a word is everyday if it stands in
 * lower case somewhere, or never with a capital but where a sentence begins.
 */
function everydayWords(statements: readonly Statement[], lang: Statement['lang']): (folded: string) => boolean {
  const lower = new Set<string>();
  const inner = new Set<string>();
  for (const { text } of statements.filter((each) => each.lang === lang)) {
    for (const [word] of text.matchAll(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}]*/gu)) lower.add(fold(word));
    for (const name of innerNames(text)) inner.add(name);
  }
  return (word) => lower.has(word) || !inner.has(word);
}
