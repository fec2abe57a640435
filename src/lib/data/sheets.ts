/**
 * Tables for people, beside those for programs: columns that a spreadsheet set to Swedish opens as they are (semicolons,
 * decimal commas), headings and codes in words, a key and the terms of use under the table.
 */
import { dsvFormat } from 'd3';
import type { Words } from '../../i18n/index.ts';
import { formatDate } from '../dates/format.ts';
import { fromStockholm, taipei } from '../places.ts';
import type { Level } from '../relations.ts';
import { href, type Lang } from '../url/routes.ts';
import type { Absolute, Entry } from './types.ts';

type Cell = string | number | undefined;
type Column = keyof Words['about']['data']['sheet']['columns'];

/** What the tables are made of, in the order of their rows. */
export interface SheetData {
  cities: readonly Entry<'cities'>[];
  events: readonly Entry<'events'>[];
  series: readonly Entry<'series'>[];
  precedents: readonly Entry<'precedents'>[];
}

export type SheetName = keyof SheetData;

/**
 * A table as a CSV file with semicolons.
 *
 * @param absolute makes the address of a path that already begins with the site's folder; a path stays one, as long as
 *   no host is known
 */
export function sheet(name: SheetName, data: SheetData, lang: Lang, w: Words, absolute: Absolute): string {
  const { columns: heads, key, licence, attribution, dates } = w.about.data.sheet;
  const rows = tables[name](data, lang, w, (...to) => absolute(href(...to)));
  const home = absolute(href('start', lang));
  const columns = columnsOf[name];
  const line = (...cells: Cell[]) =>
    columns.map((_, index) =>
      typeof cells[index] === 'number' ? String(cells[index]).replace('.', ',') : (cells[index] ?? ''),
    );
  return dsvFormat(';').formatRows([
    line(...columns.map((column) => heads[column])),
    ...rows.map((row) => line(...columns.map((column) => row[column]))),
    line(),
    line(key),
    ...codesOf(name, w).map((code) => line(...code)),
    line(heads.date, dates),
    line(licence, ['CC BY 4.0', attribution, ...(home.startsWith('/') ? [] : [home])].join(', ')),
  ]);
}

/** The columns of each table, in their order. */
const columnsOf: Record<SheetName, readonly Column[]> = {
  cities: 'name country relation from to dateNote distance level summary lat lon url'.split(' ') as Column[],
  events: 'date dateEnd dateNote title summary theme places level url'.split(' ') as Column[],
  series: 'title date dateEnd value unit precision note level url'.split(' ') as Column[],
  precedents: 'title places date dateEnd dateNote form topic bearing level url'.split(' ') as Column[],
};

type Row = Partial<Record<string, Cell>>;
type Codes = [code: string, meaning: string][];
type Make = (data: SheetData, lang: Lang, w: Words, at: (...to: Parameters<typeof href>) => string) => Row[];

/** What stands for what, below the table: the levels of evidence, and for cities the kinds of ties. */
function codesOf(name: SheetName, { cities, source: { level, levelExplained } }: Words): Codes {
  const kinds = Object.values(cities.kinds).map(({ name, explained }): Codes[number] => [name, explained]);
  const levels = (Object.keys(level) as (keyof typeof level)[]).map((one): Codes[number] => [
    level[one],
    levelExplained[one],
  ]);
  return name === 'cities' ? [...kinds, ...levels] : levels;
}

/** A value as a spreadsheet leaves it: of `2010-11` and of a bare month it makes a day, of `0836` a number. */
const inCell = (value: unknown, lang: Lang, w: Words) => {
  if (typeof value !== 'string' || !/^\d{4}(-\d\d)?$/.test(value)) return value;
  const date = formatDate(value, lang);
  return value.length > 4 ? w.about.data.sheet.month.replace('{month}', date) : date;
};

/** The fields of an entry, its texts in one language, its level, places and months in words. */
function inWords(entry: { level: Level; places?: Entry<'events'>['places'] }, lang: Lang, w: Words): Row {
  const texts = Object.entries(entry).map(([key, value]) => [
    key,
    (value as Partial<Record<Lang, unknown>>)?.[lang] ?? inCell(value, lang, w),
  ]);
  const places = entry.places?.map(({ name }) => name[lang]).join(' · ');
  return { ...Object.fromEntries(texts), level: w.source.level[entry.level], places };
}

const tables: Record<SheetName, Make> = {
  cities: ({ cities }, lang, w, at) => [
    {
      name: w.cities.taipei,
      country: 'Taiwan',
      relation: w.about.data.sheet.proposed,
      distance: fromStockholm(taipei),
      summary: w.cities.proposedKey,
      ...taipei,
      url: at('options', lang),
    },
    ...cities.map((city) => ({
      ...inWords(city, lang, w),
      relation: w.cities.kinds[city.relation].name,
      distance: fromStockholm(city),
      url: at('cities', lang, { id: city.id }),
    })),
  ],
  events: ({ events }, lang, w, at) =>
    events.map((event) => ({
      ...inWords(event, lang, w),
      theme: w.timeline.themes[event.theme],
      url: at('timeline', lang, { id: event.id }),
    })),
  series: ({ series }, lang, w, at) =>
    series.flatMap(({ id, title, unit, points }) =>
      points.map((point) => ({
        ...inWords(point, lang, w),
        title: title[lang],
        unit: unit[lang],
        precision: w.timeline.figures.precision[point.precision],
        url: at('timeline', lang, { hash: `serie-${id}` }),
      })),
    ),
  precedents: ({ precedents }, lang, w, at) =>
    precedents.map((precedent) => ({
      ...inWords(precedent, lang, w),
      bearing: w.options.bearing[precedent.option],
      url: at('precedents', lang, { id: precedent.id }),
    })),
};
