/**
 * Tables for people, beside those for programs: columns that a spreadsheet set to Swedish opens as they are (semicolons,
 * decimal commas), headings and codes in words, a key and the terms of use under the table.
 */
import { dsvFormat } from 'd3';
import { taipei } from '../../figures/geo.ts';
import { fromStockholm } from '../../figures/relations.ts';
import type { Words } from '../../i18n/index.ts';
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
 * @param absolute makes the address of a path that already begins with the site's folder
 */
export function sheet(name: SheetName, data: SheetData, lang: Lang, w: Words, absolute: Absolute): string {
  const { columns: heads, key, licence, attribution, dates } = w.about.data.sheet;
  const { rows, codes } = tables[name](data, lang, w, (...to) => absolute(href(...to)));
  const columns = Object.keys(rows[0] ?? {}) as Column[];
  const line = (...cells: Cell[]) =>
    columns.map((_, index) =>
      typeof cells[index] === 'number' ? String(cells[index]).replace('.', ',') : (cells[index] ?? ''),
    );
  return dsvFormat(';').formatRows([
    line(...columns.map((column) => heads[column])),
    ...rows.map((row) => line(...columns.map((column) => row[column]))),
    line(),
    line(key),
    ...codes.map(([code, meaning]) => line(code, meaning)),
    line(heads.date, dates),
    line(licence, `CC BY 4.0, ${attribution}, ${absolute(href('start', lang))}`),
  ]);
}

type Row = Partial<Record<Column, Cell>>;
interface Table {
  rows: Row[];
  /** What stands for what, below the table. */
  codes: [code: string, meaning: string][];
}
type Make = (data: SheetData, lang: Lang, w: Words, at: (...to: Parameters<typeof href>) => string) => Table;

const levelCodes = ({ source: { level, levelExplained } }: Words): Table['codes'] =>
  (Object.keys(level) as (keyof typeof level)[]).map((one) => [level[one], levelExplained[one]]);

const placesIn = (places: readonly { name: Record<Lang, string> }[], lang: Lang) =>
  places.map(({ name }) => name[lang]).join(', ');

const tables: Record<SheetName, Make> = {
  cities: ({ cities }, lang, w, at) => ({
    rows: [
      {
        name: w.cities.taipei,
        country: 'Taiwan',
        relation: w.about.data.sheet.proposed,
        from: undefined,
        to: undefined,
        dateNote: undefined,
        distance: fromStockholm(taipei),
        level: undefined,
        summary: w.cities.proposedKey,
        ...taipei,
        url: at('options', lang),
      },
      ...cities.map((city) => ({
        name: city.name[lang],
        country: city.country[lang],
        relation: w.cities.kinds[city.relation].name,
        from: city.from,
        to: city.to,
        dateNote: city.dateNote?.[lang],
        distance: fromStockholm(city),
        level: w.source.level[city.level],
        summary: city.summary[lang],
        lat: city.lat,
        lon: city.lon,
        url: at('cities', lang, { id: city.id }),
      })),
    ],
    codes: [
      ...Object.values(w.cities.kinds).map(({ name, explained }): [string, string] => [name, explained]),
      ...levelCodes(w),
    ],
  }),
  events: ({ events }, lang, w, at) => ({
    rows: events.map((event) => ({
      date: event.date,
      dateEnd: event.dateEnd,
      dateNote: event.dateNote?.[lang],
      title: event.title[lang],
      summary: event.summary[lang],
      theme: w.timeline.themes[event.theme],
      places: placesIn(event.places, lang),
      level: w.source.level[event.level],
      url: at('timeline', lang, { id: event.id }),
    })),
    codes: levelCodes(w),
  }),
  series: ({ series }, lang, w, at) => ({
    rows: series.flatMap((one) =>
      one.points.map((point) => ({
        title: one.title[lang],
        date: point.date,
        dateEnd: point.dateEnd,
        value: point.value,
        unit: one.unit[lang],
        precision: w.timeline.figures.precision[point.precision],
        note: point.note?.[lang],
        level: w.source.level[point.level],
        url: at('timeline', lang, { hash: `serie-${one.id}` }),
      })),
    ),
    codes: levelCodes(w),
  }),
  precedents: ({ precedents }, lang, w, at) => ({
    rows: precedents.map((precedent) => ({
      title: precedent.title[lang],
      places: placesIn(precedent.places, lang),
      date: precedent.date,
      dateEnd: precedent.dateEnd,
      dateNote: precedent.dateNote?.[lang],
      form: precedent.form[lang],
      topic: precedent.topic[lang],
      bearing: w.options.bearing[precedent.option],
      level: w.source.level[precedent.level],
      url: at('options', lang, { hash: precedent.id }),
    })),
    codes: levelCodes(w),
  }),
};
