import type { Words } from '../../i18n/index.ts';
import { type Lang, languages } from '../url/routes.ts';
import type { SheetName } from './sheets.ts';

/** A file that other programs read, under `/data/`. */
export interface DataFile {
  name: string;
  /** What it holds; files that hold the same in several formats have the same. */
  what: keyof Words['about']['data']['contents'];
  /** The format's name; 'sheet' for the tables for people. */
  format: string;
  /** Its media type. */
  type: string;
  /** The edition whose words it is in, where it is in one only. */
  lang?: Lang;
}

/** The tables for people, each in every language: `cities-sv.csv`. */
const sheetNames: readonly SheetName[] = ['events', 'cities', 'series', 'precedents'];
export const sheetFiles = sheetNames.flatMap((sheet) =>
  languages.map((lang) => ({ sheet, lang, file: `${sheet}-${lang}.csv` as const })),
);

const csv = { format: 'CSV', type: 'text/csv' } as const;
const json = { format: 'JSON', type: 'application/json' } as const;
const geoJson = { format: 'GeoJSON', type: 'application/geo+json' } as const;
const timelineJs = { ...json, format: 'TimelineJS (JSON)' } as const;

/** Every data file, in the order in which they are listed. */
export const dataFiles: readonly DataFile[] = [
  { name: 'motion.json', what: 'motion', ...json },
  {
    name: 'annotations.jsonld',
    what: 'annotations',
    format: 'W3C Web Annotation (JSON-LD)',
    type: 'application/ld+json',
  },
  { name: 'events.json', what: 'events', ...json },
  { name: 'events.csv', what: 'events', ...csv },
  { name: 'cities.geojson', what: 'cities', ...geoJson },
  { name: 'cities.csv', what: 'cities', ...csv },
  { name: 'timelinejs-sv.json', what: 'timelinejs', ...timelineJs },
  { name: 'timelinejs-en.json', what: 'timelinejsEn', ...timelineJs },
  { name: 'series.csv', what: 'series', ...csv },
  { name: 'precedents.geojson', what: 'precedents', ...geoJson },
  { name: 'precedents.csv', what: 'precedents', ...csv },
  { name: 'options.json', what: 'options', ...json },
  { name: 'sources.json', what: 'sources', format: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json' },
  ...sheetFiles.map(({ sheet, lang, file }) => ({ name: file, what: sheet, format: 'sheet', type: 'text/csv', lang })),
];
