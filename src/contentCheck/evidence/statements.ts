/** Takes the content apart into statements: a text in one language, and the citations that are to carry it. */
import { citationsIn, citationsInText } from '../../lib/content/citations.ts';
import { plainText } from '../../lib/content/inline.ts';
import { languages } from '../../lib/url/routes.ts';
import type { ContentFile } from '../read.ts';

export type Fields = Record<string, unknown>;

/** One text of the site in one language, with what is cited for it. */
export interface Statement {
  /** Path of the file from the project's root. */
  file: string;
  /** Path of the field, `documented.0.text.sv`. */
  field: string;
  lang: 'sv' | 'en';
  text: string;
  /** What it cites: its own sources or, where it has none, those of the nearest entry around it. */
  citations: readonly string[];
  /** Sentences of the motion that it is about: the motion's own words carry what it repeats of them. */
  sentences: readonly string[];
  /** Says that something was not found, so that what it names need not stand in a source. */
  notFound: boolean;
}

/** Collections that state nothing about the world: words of the motion, of the search, of the site about itself. */
const stateNothing = new Set(['motion', 'translations', 'sources', 'search', 'changes', 'evidence']);

/** Fields that hold no statement: forms of a word, names of places, the short names of eras and events on the chart. */
const noStatement = new Set(['forms', 'places', 'localName', 'unit', 'landmarks', 'names']);

/** Dates that are shown to readers, and so have to stand in a source as well. */
const dateFields = new Set(['date', 'dateEnd', 'from', 'to']);

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];

/**
 * The statements of a YAML file.
 *
 * @param file as read from disk, valid against its schema
 * @returns one per text and language, in the order of the file; none for collections that state nothing
 */
export function statementsOf({ collection, file, data }: ContentFile): Statement[] {
  if (stateNothing.has(collection) || collection === 'prose' || !isFields(data)) return [];
  const found: Statement[] = [];
  const sentencesAt = (fields: Fields) => [
    ...strings(fields.sentences),
    ...(typeof fields.sentence === 'string' ? [fields.sentence] : []),
  ];
  const visit = (value: unknown, path: string[], around: Pick<Statement, 'citations' | 'sentences' | 'notFound'>) => {
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(item, [...path, String(index)], around);
      return;
    }
    if (!isFields(value)) return;
    const own = strings(value.sources);
    const here = {
      citations: own.length > 0 ? own : around.citations,
      sentences: [...around.sentences, ...sentencesAt(value)],
      notFound: around.notFound || value.notFound === true,
    };
    if (typeof value.sv === 'string' && typeof value.en === 'string') {
      for (const lang of languages)
        found.push({ file, field: [...path, lang].join('.'), lang, text: plainText(String(value[lang])), ...here });
      return;
    }
    for (const [key, item] of Object.entries(value)) {
      if (noStatement.has(key)) continue;
      if (key === 'short' && isFields(value.cells) && isFields(item)) {
        // A short answer is carried by its own cell; one for both, by both.
        for (const [column, answer] of Object.entries(item)) {
          const cell = value.cells[column] ?? value.cells;
          visit(answer, [...path, key, column], { ...here, citations: [...new Set(citationsIn(cell, true))] });
        }
        continue;
      }
      if (dateFields.has(key) && typeof item === 'string')
        found.push({ file, field: [...path, key].join('.'), lang: 'en', text: item, ...here });
      else visit(item, [...path, key], here);
    }
  };
  visit(data, [], { citations: [...new Set(citationsIn(data, true))], sentences: [], notFound: false });
  return found;
}

/**
 * The statements of a running text: a paragraph or list item each, with what it cites. The title and the description
 * are carried by all that the text cites.
 *
 * @param file an MDX file of `prose/sv/` or `prose/en/`, its language first in its id
 */
export function proseStatements({ collection, id, file, data, body }: ContentFile): Statement[] {
  const lang = id.split('/')[0];
  if (collection !== 'prose' || (lang !== 'sv' && lang !== 'en')) return [];
  const at = { file, lang, sentences: [], notFound: false } as const;
  const everything = citationsInText(body);
  const fields = data as Fields;
  const head = ['title', 'description'].map((field) => ({
    ...at,
    field,
    text: String(fields[field]),
    citations: everything,
  }));
  // The about page speaks of the site itself; there only what cites a source is a statement about the world.
  const ownAct = id.endsWith('/about');
  const paragraphs = body
    .split(/\n\s*\n|\n(?=- )/)
    .map((text) => text.trim())
    .filter((text) => text !== '' && !text.startsWith('{/*') && !(ownAct && citationsInText(text).length === 0));
  return [
    ...(ownAct ? [] : head),
    ...paragraphs.map((text, index) => ({
      ...at,
      field: `paragraph ${index + 1}`,
      citations: citationsInText(text).length > 0 ? citationsInText(text) : everything,
      text: text.replace(/<[^>]+>/g, '').replace(/^- |\*\*/g, ''),
    })),
  ];
}
