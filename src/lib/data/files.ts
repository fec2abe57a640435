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
  /** The format's name. */
  format: string;
  /** Its media type. */
  type: string;
}

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
];
