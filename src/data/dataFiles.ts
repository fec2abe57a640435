/** The data files that stand under the graphics too, where their size is said. */

import { words } from '../i18n/index.ts';
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
import { byDate, byOrder } from '../lib/options/group.ts';
import { sortCities } from '../lib/relations.ts';
import { href, type Lang } from '../lib/url/routes.ts';
import { all } from '../queries.ts';
import { published } from '../site.ts';

const absolute = absoluteFrom(published);
const address = addressesAt(published);
const geoJson = 'application/geo+json';

async function timeline(lang: Lang): Promise<Response> {
  const page = (id?: string) => address(href('timeline', lang, id === undefined ? {} : { id }));
  return jsonResponse(timelineJs(await all('events'), await all('eras'), lang, words(lang), page));
}

const files = {
  'cities.csv': async () => csvResponse(citiesCsv(unmarked(await all('cities')), absolute)),
  'cities.geojson': async () => jsonResponse(citiesGeoJson(unmarked(await all('cities')), absolute), geoJson),
  'events.csv': async () => csvResponse(eventsCsv(unmarked(await all('events')), absolute)),
  'events.json': async () => jsonResponse({ ...dataLicence, events: eventsJson(await all('events'), absolute) }),
  'series.csv': async () => csvResponse(seriesCsv(byOrder(await all('series')), absolute)),
  'precedents.csv': async () => csvResponse(precedentsCsv(byDate(await all('precedents')), absolute)),
  'precedents.geojson': async () => jsonResponse(precedentsGeoJson(byDate(await all('precedents')), absolute), geoJson),
  'timelinejs-sv.json': () => timeline('sv'),
  'timelinejs-en.json': () => timeline('en'),
  ...(Object.fromEntries(
    sheetFiles.map(({ sheet: name, lang, file }) => [
      file,
      async () => {
        const data = unmarked({
          cities: sortCities(await all('cities'), lang),
          events: (await all('events')).toSorted((a, b) => (a.date < b.date ? -1 : 1)),
          series: byOrder(await all('series')),
          precedents: byDate(await all('precedents')),
        });
        return csvResponse(sheet(name, data, lang, words(lang), address));
      },
    ]),
  ) as Record<(typeof sheetFiles)[number]['file'], () => Promise<Response>>),
};

export type DataFileName = keyof typeof files;

/** Names of these files, in `/data/`. */
export const dataFileNames = Object.keys(files) as DataFileName[];

/** A data file. */
export function dataFile(name: DataFileName): Promise<Response> {
  return files[name]();
}

const sizes = new Map<DataFileName, Promise<number>>();

/** How large a data file is, in bytes; counted once a build. */
export function dataFileSize(name: DataFileName): Promise<number> {
  const known = sizes.get(name);
  if (known) return known;
  const size = dataFile(name).then(async (file) => (await file.arrayBuffer()).byteLength);
  sizes.set(name, size);
  return size;
}
