/** The data files that stand under the graphics too, where their size is said. */

import { sortCities } from './figures/relations.ts';
import { words } from './i18n/index.ts';
import { absoluteFrom, csvResponse, dataLicence, jsonResponse, unmarked } from './lib/data/dataFile.ts';
import { sheetFiles } from './lib/data/files.ts';
import { sheet } from './lib/data/sheets.ts';
import {
  citiesCsv,
  citiesGeoJson,
  eventsCsv,
  eventsJson,
  precedentsCsv,
  precedentsGeoJson,
  seriesCsv,
} from './lib/data/tables.ts';
import { timelineJs } from './lib/data/timelineJs.ts';
import { byDate, byOrder } from './lib/options/group.ts';
import { href, type Lang } from './lib/url/routes.ts';
import { all } from './queries.ts';

type Site = URL | undefined;
const geoJson = 'application/geo+json';

async function timeline(lang: Lang, site: Site): Promise<Response> {
  const page = (id?: string) => new URL(href('timeline', lang, id === undefined ? {} : { id }), site).href;
  return jsonResponse(timelineJs(await all('events'), await all('eras'), lang, words(lang), page));
}

const files = {
  'cities.csv': async (site: Site) => csvResponse(citiesCsv(unmarked(await all('cities')), absoluteFrom(site))),
  'cities.geojson': async (site: Site) =>
    jsonResponse(citiesGeoJson(unmarked(await all('cities')), absoluteFrom(site)), geoJson),
  'events.csv': async (site: Site) => csvResponse(eventsCsv(unmarked(await all('events')), absoluteFrom(site))),
  'events.json': async (site: Site) =>
    jsonResponse({ ...dataLicence, events: eventsJson(await all('events'), absoluteFrom(site)) }),
  'series.csv': async (site: Site) => csvResponse(seriesCsv(byOrder(await all('series')), absoluteFrom(site))),
  'precedents.csv': async (site: Site) =>
    csvResponse(precedentsCsv(byDate(await all('precedents')), absoluteFrom(site))),
  'precedents.geojson': async (site: Site) =>
    jsonResponse(precedentsGeoJson(byDate(await all('precedents')), absoluteFrom(site)), geoJson),
  'timelinejs-sv.json': (site: Site) => timeline('sv', site),
  'timelinejs-en.json': (site: Site) => timeline('en', site),
  ...(Object.fromEntries(
    sheetFiles.map(({ sheet: name, lang, file }) => [
      file,
      async (site: Site) => {
        const data = unmarked({
          cities: sortCities(await all('cities'), lang),
          events: (await all('events')).toSorted((a, b) => (a.date < b.date ? -1 : 1)),
          series: byOrder(await all('series')),
          precedents: byDate(await all('precedents')),
        });
        return csvResponse(sheet(name, data, lang, words(lang), (path) => new URL(path, site).href));
      },
    ]),
  ) as Record<(typeof sheetFiles)[number]['file'], (site: Site) => Promise<Response>>),
};

export type DataFileName = keyof typeof files;

/** Names of these files, in `/data/`. */
export const dataFileNames = Object.keys(files) as DataFileName[];

/**
 * A data file.
 *
 * @param site the origin of the published site
 */
export function dataFile(name: DataFileName, site: Site): Promise<Response> {
  return files[name](site);
}

const sizes = new Map<DataFileName, Promise<number>>();

/** How large a data file is, in bytes; counted once a build. */
export function dataFileSize(name: DataFileName, site: Site): Promise<number> {
  const known = sizes.get(name);
  if (known) return known;
  const size = dataFile(name, site).then(async (file) => (await file.arrayBuffer()).byteLength);
  sizes.set(name, size);
  return size;
}
