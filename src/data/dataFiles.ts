/** The files of `/data/`, made from the content. */

import type { APIContext } from 'astro';
import { words } from '../i18n/index.ts';
import { toCslItem } from '../lib/data/csl.ts';
import { absoluteFrom, addressesAt, csvResponse, dataLicence, jsonResponse, unmarked } from '../lib/data/dataFile.ts';
import { sheetFiles } from '../lib/data/files.ts';
import { sheet } from '../lib/data/sheets.ts';
import {
  citiesCsv,
  citiesGeoJson,
  eventsCsv,
  eventsJson,
  precedentsCsv,
  precedentsGeoJson,
  seriesCsv,
} from '../lib/data/tables.ts';
import { timelineJs } from '../lib/data/timelineJs.ts';
import { toAnnotationCollection, toWebAnnotation } from '../lib/data/webAnnotation.ts';
import { memo } from '../lib/memo.ts';
import { sentencesOf } from '../lib/motion/parse.ts';
import { byDate, byOrder } from '../lib/options/group.ts';
import { sortCities } from '../lib/relations.ts';
import { href, type Lang, type Route } from '../lib/url/routes.ts';
import { all } from '../queries/collections.ts';
import { motion } from '../queries/motion.ts';
import { published } from '../site.ts';

const absolute = absoluteFrom(published);
const address = addressesAt(published);
const geoJson = 'application/geo+json';

async function timeline(lang: Lang): Promise<Response> {
  const page = (id?: string) => address(href('timeline', lang, id === undefined ? {} : { id }));
  return jsonResponse(timelineJs(await all('events'), await all('eras'), lang, words(lang), page));
}

/** A thing with its address in each edition. */
const placed = <T extends object>(thing: T, route: Route, to: { id?: string; hash?: string } = {}) => ({
  ...thing,
  url: address(href(route, 'sv', to)),
  urlEn: address(href(route, 'en', to)),
});

async function options() {
  return jsonResponse({
    ...dataLicence,
    ...unmarked({
      options: (await all('options')).map((option) => placed(option, option.id === 'projekt' ? 'projekt' : 'vanort')),
      criteria: (await all('criteria')).map((row) => placed(row, 'options', { hash: row.id })),
      precedents: (await all('precedents')).map((one) => placed(one, 'precedents', { id: one.id })),
      arguments: (await all('arguments')).map((one) => placed(one, 'arguments', { hash: one.id })),
    }),
  });
}

async function motionText() {
  const parsed = await motion('en');
  const sentences = sentencesOf(parsed).map(({ translation, ...sentence }) =>
    placed({ ...sentence, translations: { en: translation } }, 'motion', { id: sentence.id }),
  );
  const { title, author } = parsed;
  return jsonResponse({ ...placed({ title: title.text, author, lang: 'sv' }, 'motion'), sentences });
}

async function annotations() {
  const sentences = new Map(sentencesOf(await motion('en')).map((sentence) => [sentence.id, sentence]));
  const list = (await all('annotations')).map((note) =>
    toWebAnnotation(note, sentences.get(note.sentence) ?? { text: '' }, absolute),
  );
  return jsonResponse(toAnnotationCollection(list, absolute), 'application/ld+json');
}

const files = {
  'motion.json': motionText,
  'annotations.jsonld': annotations,
  'options.json': options,
  'sources.json': async () => jsonResponse((await all('sources')).map((source) => toCslItem(source, absolute))),
  'cities.csv': async () => csvResponse(citiesCsv(unmarked(await all('cities')), address)),
  'cities.geojson': async () => jsonResponse(citiesGeoJson(unmarked(await all('cities')), address), geoJson),
  'events.csv': async () => csvResponse(eventsCsv(unmarked(await all('events')), address)),
  'events.json': async () => jsonResponse({ ...dataLicence, events: eventsJson(await all('events'), address) }),
  'series.csv': async () => csvResponse(seriesCsv(byOrder(await all('series')), address)),
  'precedents.csv': async () => csvResponse(precedentsCsv(byDate(await all('precedents')), address)),
  'precedents.geojson': async () => jsonResponse(precedentsGeoJson(byDate(await all('precedents')), address), geoJson),
  'timelinejs-sv.json': () => timeline('sv'),
  'timelinejs-en.json': () => timeline('en'),
  ...(Object.fromEntries(
    sheetFiles.map(({ sheet: name, lang, file }) => [
      file,
      async () => {
        const data = unmarked({
          cities: sortCities(await all('cities'), lang),
          events: byDate(await all('events')),
          series: byOrder(await all('series')),
          precedents: byDate(await all('precedents')),
        });
        return csvResponse(sheet(name, data, lang, words(lang), address));
      },
    ]),
  ) as Record<(typeof sheetFiles)[number]['file'], () => Promise<Response>>),
};

export type DataFileName = keyof typeof files;

/**
 * The route of the files with an ending. Each ending has one of its own, because the development server takes an address
 * whose route has none for a page.
 */
export const dataRoute = (ending: string) => ({
  getStaticPaths: () =>
    Object.keys(files)
      .filter((name) => name.endsWith(ending))
      .map((name) => ({ params: { file: name.slice(0, -ending.length) } })),
  GET: ({ params }: APIContext) => files[`${params.file}${ending}` as DataFileName](),
});

/** How large a data file is, in bytes. */
export const dataFileSize = memo(
  async (name: DataFileName): Promise<number> => (await (await files[name]()).arrayBuffer()).byteLength,
);
