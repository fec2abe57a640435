import { type Lang, languages } from '../url/routes.ts';
import type { SheetName } from './sheets.ts';

/** A file that other programs read, under `/data/`. */
export interface DataFile {
  name: string;
  /** What it holds; files that hold the same in several formats have the same. */
  what:
    | 'motion'
    | 'annotations'
    | 'events'
    | 'cities'
    | 'timelinejs'
    | 'timelinejsEn'
    | 'series'
    | 'precedents'
    | 'options'
    | 'sources';
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

/** Every data file, in the order in which they are listed. */
export const dataFiles: readonly DataFile[] = [
  { name: 'motion.json', what: 'motion', format: 'JSON', type: 'application/json' },
  {
    name: 'annotations.jsonld',
    what: 'annotations',
    format: 'W3C Web Annotation (JSON-LD)',
    type: 'application/ld+json',
  },
  { name: 'events.json', what: 'events', format: 'JSON', type: 'application/json' },
  { name: 'events.csv', what: 'events', format: 'CSV', type: 'text/csv' },
  { name: 'cities.geojson', what: 'cities', format: 'GeoJSON', type: 'application/geo+json' },
  { name: 'cities.csv', what: 'cities', format: 'CSV', type: 'text/csv' },
  { name: 'timelinejs-sv.json', what: 'timelinejs', format: 'TimelineJS (JSON)', type: 'application/json' },
  { name: 'timelinejs-en.json', what: 'timelinejsEn', format: 'TimelineJS (JSON)', type: 'application/json' },
  { name: 'series.csv', what: 'series', format: 'CSV', type: 'text/csv' },
  { name: 'precedents.geojson', what: 'precedents', format: 'GeoJSON', type: 'application/geo+json' },
  { name: 'precedents.csv', what: 'precedents', format: 'CSV', type: 'text/csv' },
  { name: 'options.json', what: 'options', format: 'JSON', type: 'application/json' },
  { name: 'sources.json', what: 'sources', format: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json' },
  ...sheetFiles.map(({ sheet, lang, file }) => ({ name: file, what: sheet, format: 'sheet', type: 'text/csv', lang })),
];
