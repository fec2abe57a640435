import type { z } from 'astro/zod';
import { citationsIn, citationsInText, parseCitation } from '../lib/content/citations.ts';
import { bestLevel } from '../lib/content/sourceKinds.ts';
import type { Entry } from '../lib/data/types.ts';
import { type Level, levels } from '../lib/relations.ts';
import { href, languages, type Route, singlePages } from '../lib/url/routes.ts';
import { type Fields, isFields } from './evidence/statements.ts';
import { ofFile, type Problem } from './problems.ts';
import { type ContentFile, presentIds } from './read.ts';
import { sameInBoth } from './sameInBoth.ts';
import { checkQuote, englishSentences, nearest } from './sentences.ts';
import { checkShortAnswers } from './shortAnswers.ts';
import { zodProblems } from './zodProblems.ts';

const sameRemedy =
  'the Swedish and the English text are the same, and no name; write it in both languages, or list it in src/contentCheck/sameInBoth.ts';

type Schemas = Record<string, { schema?: unknown }>;
type Report = (path: readonly (string | number)[], remedy: string) => void;

/** 0 is the best level. */
const rank = (level: Level) => levels.indexOf(level);

/** Which collection each list under `related` points into. Sentences are checked by the schema. */
const relatedCollections: Record<string, string> = {
  events: 'events',
  cities: 'cities',
  precedents: 'precedents',
  terms: 'glossary',
};

/** Collections whose `order` puts their entries in one row, and what the row is within. */
const ordered: Record<string, (data: Fields) => string> = {
  annotations: (data) => `sentence ${String(data.sentence)}`,
  series: () => 'the series',
  criteria: () => 'the criteria',
  law: () => 'the law',
  process: () => 'the steps',
  figures: () => 'the figures',
};

/** Every object in the data with its path, the whole first. */
function* objectsIn(value: unknown, path: string[] = []): Generator<{ fields: Fields; path: string[] }> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* objectsIn(item, [...path, String(index)]);
  } else if (isFields(value)) {
    yield { fields: value, path };
    for (const [key, item] of Object.entries(value)) yield* objectsIn(item, [...path, key]);
  }
}

/** What a wrong word may have meant. */
function hint(word: string, words: Iterable<string>): string {
  const found = nearest(word, words);
  return found === undefined ? '' : ` (nearest: "${found}")`;
}

/**
 * Checks the whole content: each file against its collection's schema, then everything that ties files together.
 * Astro itself only logs a reference to a missing entry; here it is a problem.
 *
 * @param sentences the motion's sentences by id, word for word
 * @returns what is wrong, in the order of the files; empty where all is well
 */
export function checkContent(
  files: readonly ContentFile[],
  schemas: Schemas,
  sentences: ReadonlyMap<string, string>,
): Problem[] {
  const problems: Problem[] = [];
  const valid: (ContentFile & { data: Fields })[] = [];

  for (const file of files) {
    const schema = schemas[file.collection]?.schema as z.ZodType | undefined;
    if (!schema) {
      const remedy = `there is no collection "${file.collection}"; move the file into one of ${Object.keys(schemas).join(', ')}`;
      problems.push(ofFile(file.file, remedy));
      continue;
    }
    const name = file.id.split('/').at(-1) ?? '';
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) {
      const remedy = 'the file name is a public id; rename it in lower-case ASCII letters and digits joined by hyphens';
      problems.push(ofFile(file.file, remedy));
    }
    const result = schema.safeParse(file.data, { reportInput: true });
    if (result.success) valid.push({ ...file, data: result.data as Fields });
    else problems.push(...zodProblems(file.file, result.error.issues));
  }

  const ids = presentIds(files);
  const sources = new Map(valid.filter((file) => file.collection === 'sources').map((file) => [file.id, file.data]));
  const english = englishSentences(files, valid, sentences, problems);
  const brokenSources = new Set([...(ids.sources ?? [])].filter((id) => !sources.has(id)));

  const own = (route: Route, ids: Iterable<string>) => [...ids].map((id) => href(route, 'sv', { id }));
  const pages = new Set([
    ...singlePages.map((route) => href(route, 'sv')),
    ...own('motion', sentences.keys()),
    ...own('timeline', ids.events ?? []),
    ...own('cities', ids.cities ?? []),
    ...own('precedents', ids.precedents ?? []),
  ]);

  for (const { file, collection, data } of valid) {
    const report: Report = (path, remedy) => problems.push({ file, field: path.join('.'), remedy });
    for (const { fields, path } of objectsIn(data)) {
      if (sameInBoth(fields, path.at(-1) ?? '')) report([...path, 'en'], sameRemedy);
      if (Array.isArray(fields.sources)) checkCitations(fields, path, report);
      const related = (fields.related ?? {}) as Record<string, string[] | undefined>;
      for (const [list, target] of Object.entries(relatedCollections))
        for (const [index, id] of (related[list] ?? []).entries()) {
          const known = ids[target] ?? new Set();
          if (known.has(id)) continue;
          report([...path, 'related', list, index], `no file "${id}" in ${target}${hint(id, known)}; correct the id`);
        }
      const [from, to] = [fields.date ?? fields.from, fields.dateEnd ?? fields.to];
      const end = fields.dateEnd === undefined ? 'to' : 'dateEnd';
      if (typeof from === 'string' && typeof to === 'string' && to < from.slice(0, to.length))
        report([...path, end], 'the end lies before the beginning; correct one of them');
    }
    if (collection === 'annotations') checkAnnotation(data as unknown as Entry<'annotations'>, report);
    if (collection === 'criteria') checkShortAnswers(data as unknown as Entry<'criteria'>, sources, report);
    if (collection === 'sources') checkSource(data as unknown as Entry<'sources'>, report);
    if (collection === 'changes')
      for (const [index, path] of ((data.pages as string[] | undefined) ?? []).entries())
        if (!pages.has(path))
          report(['pages', index], `there is no page ${path}${hint(path, pages)}; correct the path`);
  }

  function checkCitations(fields: Fields, path: string[], report: Report) {
    let best = Number.POSITIVE_INFINITY;
    for (const [index, citation] of (fields.sources as string[]).entries()) {
      const { source: id, excerpt } = parseCitation(citation);
      const at = [...path, 'sources', index];
      const source = sources.get(id);
      if (brokenSources.has(id)) best = 0;
      else if (!source)
        report(
          at,
          `no source "${id}"${hint(id, sources.keys())}; add src/content/sources/${id}.yaml or correct the id`,
        );
      if (!source) continue;
      best = Math.min(best, rank(source.level as Level));
      const excerpts = Object.keys(source.excerpts as Fields);
      if (excerpt !== undefined && !excerpts.includes(excerpt)) {
        const known = hint(excerpt, excerpts);
        report(at, `source "${id}" has no excerpt "${excerpt}"${known}; add it there or correct the key`);
      }
    }
    const own = rank(fields.level as Level);
    if (own >= 0 && own < best && best < Number.POSITIVE_INFINITY)
      report(
        [...path, 'level'],
        `no source cited here is ${fields.level}; never upgrade a weaker source: lower the level or cite a better one`,
      );
  }

  function checkAnnotation(note: Entry<'annotations'>, report: Report) {
    const { kind, verdict } = note;
    checkQuote('quote', note.quote, note.sentence, sentences, report);
    checkQuote('quoteEn', note.quoteEn, note.sentence, english, report);
    if (kind !== 'claim') {
      if (verdict !== undefined) report(['verdict'], 'only a claim has a verdict; remove it or make the kind claim');
      return;
    }
    if (verdict === undefined)
      report(['verdict'], 'a claim has a verdict; write supported, partly-supported, context-needed or not-found');
    if (note.checked === undefined) report(['checked'], 'a claim says what was checked; add it');
    if (note.sources.length === 0 && verdict !== 'not-found')
      report(['sources'], 'a claim names at least one source, or its verdict is not-found');
  }

  problems.push(...checkTogether(valid), ...checkProse(valid), ...uncitedSources(valid));
  return problems;
}

/**
 * Checks what a source's schema cannot see: that it has an address, is no better than its kind, and can be understood in
 * both languages: Swedish excerpts in English, English ones by all, others in both.
 */
function checkSource({ url, path, kind, level, title, titleRebuilt, excerpts }: Entry<'sources'>, report: Report) {
  if (url === undefined && path === undefined)
    report(['url'], 'write the address of the source, or the path where it stands on this site');
  const best = bestLevel[kind];
  if (rank(level) < rank(best))
    report(['level'], `a source of the kind "${kind}" is ${best} at best; lower the level or correct the kind`);
  if (titleRebuilt && typeof title !== 'string')
    report(['titleRebuilt'], 'a description is not rebuilt from anything; remove it, or write the title as one text');
  for (const [key, { text, lang, described, translation }] of Object.entries(excerpts)) {
    const at = ['excerpts', key, 'translation'];
    if (lang !== 'en' && /\p{L}/u.test(text) && !translation) report(at, 'write what the excerpt says in English');
    if (translation && lang !== 'sv' && translation.sv === undefined)
      report([...at, 'sv'], 'write what the excerpt says in Swedish too');
    if (lang === 'sv' && !described && translation?.sv !== undefined)
      report([...at, 'sv'], 'the excerpt is Swedish already; remove the text');
  }
}

/** Sources of what the site works out itself: distances, from GeoNames' coordinates (`Figures.astro`). */
const citedByComponents = ['geonames'];

const uncited = 'nothing cites this source; cite it where it carries a statement, or remove the file';

/** Sources that nothing on the site cites: a list of them would promise what no statement keeps. */
function uncitedSources(valid: readonly (ContentFile & { data: Fields })[]): Problem[] {
  const cited = new Set([
    ...citedByComponents,
    ...valid
      .filter(({ collection }) => collection !== 'sources')
      .flatMap(({ data, body }) => [...citationsIn(data, true), ...citationsInText(body)])
      .map((citation) => parseCitation(citation).source),
  ]);
  return valid
    .filter(({ collection, id }) => collection === 'sources' && !cited.has(id))
    .map(({ file }) => ofFile(file, uncited));
}

/** Checks that each running text is there in both languages and is not the same text twice. */
function checkProse(valid: readonly (ContentFile & { data: Fields })[]): Problem[] {
  const prose = new Map(valid.filter(({ collection }) => collection === 'prose').map((file) => [file.id, file]));
  return [...prose.values()].flatMap(({ id, file, data, body }) => {
    const [lang = '', ...name] = id.split('/');
    if (!languages.some((one) => one === lang)) return [];
    const other = lang === 'sv' ? 'en' : 'sv';
    const twin = prose.get([other, ...name].join('/'));
    if (!twin) {
      const missing = `src/content/prose/${other}/${name.join('/')}.mdx`;
      return [ofFile(file, `the text is missing in the other language; add ${missing}`)];
    }
    if (lang !== 'en') return [];
    const same = ['title', 'description'].filter((field) =>
      sameInBoth({ sv: twin.data[field], en: data[field] }, field),
    );
    if (sameInBoth({ sv: twin.body, en: body }, 'body')) same.push('');
    return same.map((field) => ({ file, field, remedy: sameRemedy }));
  });
}

/** What only shows when files are laid side by side: two that want the same place, word or address. */
function checkTogether(valid: readonly (ContentFile & { data: Fields })[]): Problem[] {
  const problems: Problem[] = [];
  const taken = new Map<string, string>();
  const take = (key: string, file: string, field: string, remedy: string) => {
    const other = taken.get(key);
    if (other === undefined) taken.set(key, file);
    else problems.push({ file, field, remedy: `${other} has ${remedy}` });
  };
  for (const { collection, file, data } of valid) {
    const within = ordered[collection]?.(data);
    if (within !== undefined)
      take(
        `${collection}/${within}/${data.order}`,
        file,
        'order',
        `the same place in ${within}; give one of them another number`,
      );
    if (collection === 'sources' && data.url !== undefined)
      take(`url/${data.url}`, file, 'url', 'the same address; keep one of them and cite it');
    if (collection === 'glossary')
      for (const [lang, forms] of Object.entries(data.forms as Record<string, string[]>))
        for (const form of forms)
          take(
            `form/${lang}/${form.toLowerCase()}`,
            file,
            `forms.${lang}`,
            `the form "${form}" too; a form leads to one term only, so remove it from one`,
          );
    if (collection === 'options')
      take(`option/${data.number}`, file, 'number', 'the same number; the motion numbers them 1 and 2');
  }
  const options = valid
    .filter((file) => file.collection === 'options')
    .map((file) => file.id)
    .sort();
  if (options.length > 0 && options.join() !== 'projekt,vanort') {
    const remedy = 'there are exactly two options, projekt.yaml and vanort.yaml; add or remove files until that is so';
    problems.push(ofFile('src/content/options', remedy));
  }
  return problems;
}
