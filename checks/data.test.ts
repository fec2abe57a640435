/** The data files: each against the standard of its field, and their ids against the ids on the pages. */
import { check as checkGeoJson } from '@placemarkio/check-geojson';
import { load } from 'cheerio';
import { csvParse, dsvFormat } from 'd3';
import { describe, expect, it } from 'vitest';
import { words } from '../src/i18n/index.ts';
import { distanceKm, stockholm } from '../src/lib/places.ts';
import { inLanguage, languages } from '../src/lib/url/routes.ts';
import { published, settings } from '../src/site.ts';
import { idsOf } from './lib/links.ts';
import { expectNone } from './lib/none.ts';
import { annotationFaults, cslFaults, timelineJsFaults } from './lib/schemas.ts';
import { builtSite } from './lib/site.ts';

const site = builtSite();
/** What the addresses of the site begin with in the data files: nothing but their path, as long as no host is set. */
const origin = published?.origin ?? '';
const json = (file: string) => JSON.parse(site.text(file));
const pages = new Map(site.pages.map((page) => [page.path, page]));
const rows = (file: string) => csvParse(site.text(file).replace(/^\ufeff/, ''));

interface Named {
  id: string;
}
interface Annotation {
  id: string;
  target: { source: string; selector: { exact: string; prefix: string; suffix: string } }[];
}
const sentences: { id: string; text: string; url: string; translations: { en: string }; urlEn: string }[] =
  json('/data/motion.json').sentences;
type Told = Record<string, string>;
const events: (Named & { places: { name: Told }[]; dateNote?: Told; conflicts: Told[] })[] =
  json('/data/events.json').events;
const sources: Named[] = json('/data/sources.json');
const annotations: Annotation[] = json('/data/annotations.jsonld').first.items;
const cities: {
  id: string;
  geometry: { coordinates: [number, number] };
  properties: Named & { distance_km: number };
}[] = json('/data/cities.geojson').features;

/** Ids that stand twice in a list, or are not on a page. */
function lost(file: string, path: string, ids: readonly string[]): string[] {
  const page = pages.get(path);
  if (!page) return [`${file}: there is no page ${path}.`];
  const there = idsOf(page.$);
  const seen = new Set<string>();
  return ids.flatMap((id) => {
    const twice = seen.has(id) ? [`${file}: the id ${id} stands twice.`] : [];
    seen.add(id);
    return there.get(id) === 1 ? twice : [...twice, `${file}: no element of ${path} has the id ${id}.`];
  });
}

/** What an address on the site lacks: its page or file, or its element. */
function unreachable(address: string): string[] {
  const { pathname, hash } = new URL(address, settings.address);
  const path = `/${pathname.slice(site.base.length)}`;
  const page = pages.get(path);
  if (!pathname.startsWith(site.base) || (!page && !site.files.has(path)))
    return [`${address}: there is no such page.`];
  const id = decodeURIComponent(hash.slice(1));
  return id === '' || !page || page.$(`[id="${id}"]`).length === 1 ? [] : [`${address}: the page has no such id.`];
}

/** The Swedish addresses in a value, however deep, each with the English one beside it. */
function addressPairs(value: unknown): [string, string | undefined][] {
  if (typeof value !== 'object' || value === null) return [];
  const { url, urlEn, url_en } = value as Record<'url' | 'urlEn' | 'url_en', string | undefined>;
  const own: [string, string | undefined][] = url?.startsWith(`${origin}/`) ? [[url, urlEn ?? url_en]] : [];
  return [...own, ...Object.values(value).flatMap(addressPairs)];
}

/** The address of the same thing in English. */
function twin(address: string): string {
  const { pathname, hash } = new URL(address, settings.address);
  return `${origin}${inLanguage(pathname, 'en')}${hash}`;
}

/** Every text in a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

it('the GeoJSON follows RFC 7946, longitude first, with true distances', () => {
  for (const file of ['cities', 'precedents'])
    expect(() => checkGeoJson(site.text(`/data/${file}.geojson`))).not.toThrow();
  for (const { geometry, properties } of cities) {
    const [lon, lat] = geometry.coordinates;
    expect(Math.round(distanceKm(stockholm, { lon, lat })), properties.id).toBe(properties.distance_km);
  }
});

describe('the annotations', () => {
  it('follow the W3C Web Annotation Data Model', () => {
    expect(annotationFaults(json('/data/annotations.jsonld'))).toEqual([]);
    expect(json('/data/annotations.jsonld').total).toBe(annotations.length);
    expect(annotations.length).toBeGreaterThanOrEqual(35);
  });

  it('pick words that stand in their sentence, with what stands around them', () => {
    const texts = new Map(
      sentences.flatMap(({ url, text, urlEn, translations }) => [
        [url, text],
        [urlEn, translations.en],
      ]),
    );
    expectNone(
      annotations.flatMap(({ id, target }) => [
        ...(target.length === 2 ? [] : [`${id}: its words are not picked in both languages.`]),
        ...target
          .filter(({ source, selector }) => {
            const whole = `${selector.prefix}${selector.exact}${selector.suffix}`;
            return selector.exact === '' || !(texts.get(source) ?? '').includes(whole);
          })
          .map(({ source }) => `${id}: its words are not in the sentence at ${source}.`),
      ]),
    );
  });
});

it('no text holds the marks of emphasis of the content files', () => {
  const files = [...site.files].filter((file) => /^\/data\/.*json/.test(file));
  expect(files.length).toBeGreaterThanOrEqual(5);
  expectNone(
    files.flatMap((file) =>
      textsIn(json(file)).flatMap((text) => (/\*[^*\s][^*]*\*/.test(text) ? [`${file}: ${text.slice(0, 60)}`] : [])),
    ),
  );
});

it('the sources follow CSL-JSON', () => {
  const named = cslFaults(sources).map((fault) => fault.replace(/^\/(\d+)/, (_, index) => sources[index]?.id ?? ''));
  expect(named).toEqual([]);
});

describe.each(['sv', 'en'])('the timeline for TimelineJS in %s', (lang) => {
  const timeline = json(`/data/timelinejs-${lang}.json`);

  it('follows the format, and holds every event once, in the order of time', () => {
    expect(timelineJsFaults(timeline)).toEqual([]);
    expect(timeline.events.map((slide: { unique_id: string }) => slide.unique_id).toSorted()).toEqual(
      events.map(({ id }) => id).toSorted(),
    );
    const years = timeline.events.map((slide: { start_date: { year: number } }) => slide.start_date.year);
    expect(years).toEqual(years.toSorted((a: number, b: number) => a - b));
  });

  it('leads from each slide to its page', () => {
    const addresses = [JSON.stringify(timeline).matchAll(/href=\\"([^"\\]+)/g)].flatMap((found) => [...found]);
    expect(addresses).toHaveLength(timeline.events.length + 1);
    expectNone(addresses.flatMap(([, address = '']) => unreachable(address)));
  });
});

describe('the CSV files', () => {
  const files = [...site.files].filter((file) => file.endsWith('.csv'));
  it.each(files)('%s follows RFC 4180, with the byte order mark that spreadsheets need', (file) => {
    const separated = dsvFormat(/-(sv|en)\.csv$/.test(file) ? ';' : ',');
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(site.bytes(file));
    const cells = separated.parseRows(text.slice(1));
    // Written anew from its cells it is the same: quoted where needed, each record with its end.
    expect(text).toBe(`\ufeff${cells.map((row) => `${separated.formatRow(row)}\r\n`).join('')}`);
    expect(new Set(cells.map(({ length }) => length)).size).toBe(1);
  });

  it.each([
    ['/data/events.csv', events.map((event) => event.id)],
    ['/data/cities.csv', cities.map((city) => city.properties.id)],
  ])('%s has a row for each entry of the JSON file, and no row is torn', (file, ids) => {
    const parsed = rows(file);
    expect(parsed.map((row) => row.id)).toEqual(ids);
    expect(new Set(parsed.columns).size).toBe(parsed.columns.length);
    for (const row of parsed) {
      expect(Object.keys(row)).toEqual(parsed.columns);
      expect(row.url?.startsWith(`${origin}/`), row.id).toBe(true);
    }
  });
});

describe.each(languages)('the tables for people in %s', (lang) => {
  const table = (name: string) =>
    dsvFormat(';').parseRows(site.text(`/data/${name}-${lang}.csv`).replace(/^\ufeff/, ''));
  const w = words(lang);

  it.each([
    ['cities', cities.length + 1],
    ['events', events.length],
    ['series', rows('/data/series.csv').length],
    ['precedents', rows('/data/precedents.csv').length],
  ])('%s: headings in words, no code, a key, the terms', (name, entries) => {
    const lines = table(name);
    const [heads = []] = lines;
    for (const head of heads) expect(head).toMatch(/^\p{Lu}[\p{L} ]+$/u);
    const end = lines.findIndex((line) => line.every((cell) => cell === ''));
    expect(end).toBe(entries + 1);
    const below = lines.slice(end + 1);
    expect(below[0]?.[0]).toBe(w.about.data.sheet.key);
    const explained = below.map(([term]) => term);
    const levels = new Set(lines.slice(1, end).map((line) => line[heads.indexOf(w.about.data.sheet.columns.level)]));
    for (const level of levels) if (level) expect(explained).toContain(level);
    expect(below.at(-1)?.join(' ')).toContain('CC BY 4.0');
    expect(
      lines.flat().filter((cell) => /^(city-decision|nordic-capital|primary|weak|cold-war|projekt)$/.test(cell)),
    ).toEqual([]);
    expectNone(lines.slice(1, end).flatMap((line) => unreachable(line.at(-1) ?? '')));
  });

  it.each(['cities', 'events', 'series', 'precedents'])(
    '%s: no cell that a spreadsheet makes another date of',
    (name) => {
      const cells = table(name).flat();
      expect(cells.filter((cell) => /^(?:\d{4}-\d\d|0\d+|\p{L}+\s\d{4})$/u.test(cell))).toEqual([]);
      if (name === 'events')
        expect(cells).toEqual(expect.arrayContaining(['836', lang === 'sv' ? 'i november 2010' : 'in November 2010']));
    },
  );

  it('events: places are told apart, those with a comma in their name too', () => {
    const [heads = [], ...lines] = table('events');
    const at = heads.indexOf(w.about.data.sheet.columns.places);
    for (const { id, places } of events) {
      const line = lines.find((cells) => cells.at(-1)?.endsWith(`/${id}/`));
      expect(line?.[at]?.split(' · ').filter(Boolean), id).toEqual(places.map(({ name }) => name[lang]));
    }
  });

  it('cities: decimal commas, the distances of the page, and Taipei first', () => {
    const [heads = [], taipei = [], ...others] = table('cities');
    const cell = (line: string[], column: keyof typeof w.about.data.sheet.columns) =>
      line[heads.indexOf(w.about.data.sheet.columns[column])];
    expect(cell(taipei, 'name')).toBe('Taipei');
    expect(cell(taipei, 'distance')).toBe('8354');
    expect(cell(taipei, 'lat')).toBe('25,0531');
    expect(cell(taipei, 'relation')).toBe(w.about.data.sheet.proposed);
    const kyiv = others.find((line) => cell(line, 'url')?.endsWith('/kyiv/')) ?? [];
    expect(cell(kyiv, 'lon')).toMatch(/^\d+,\d+$/);
    expect(cell(kyiv, 'dateNote')).not.toBe('');
  });
});

it.each(languages)('TimelineJS says of every date in %s what the page says, other dates of the sources too', (lang) => {
  const said = events.flatMap(({ id, dateNote, conflicts }) =>
    [dateNote, ...conflicts].flatMap((told) => (told ? [{ id, text: told[lang] ?? '?' }] : [])),
  );
  expect(said.length).toBeGreaterThan(50);
  const slides: { unique_id: string; text: { text: string } }[] = json(`/data/timelinejs-${lang}.json`).events;
  const texts = new Map(slides.map(({ unique_id, text }) => [unique_id, load(text.text).text()]));
  expectNone(said.flatMap(({ id, text }) => (texts.get(id)?.includes(text) ? [] : [`${id} has lost: ${text}`])));
});

describe('the ids of the data files are the ids of the pages', () => {
  const { options, criteria, precedents, arguments: voices } = json('/data/options.json');
  const idsIn = (list: Named[]) => list.map(({ id }) => id);
  const notes = annotations.map(({ id }) => new URL(id, settings.address).hash.slice(1));

  it.each<[file: string, path: string, ids: string[], alone?: boolean]>([
    ['motion.json', '/motionen/', idsIn(sentences), true],
    ['annotations.jsonld', '/motionen/', notes],
    ['events.json', '/tidslinje/', idsIn(events), true],
    ['cities.geojson', '/vanorter/', cities.map(({ properties }) => properties.id), true],
    ['sources.json', '/kallor/', idsIn(sources)],
    ['options.json', '/taipei/', idsIn(criteria)],
    ['options.json', '/taipei/andra-stader/', idsIn(precedents), true],
    ['options.json', '/taipei/argument/', idsIn(voices)],
    ...(options as Named[]).map(({ id }): [string, string, string[]] => ['options.json', `/taipei/${id}/`, [id]]),
  ])('%s on %s, and each alone where it has a page', (file, path, ids, alone = false) => {
    expectNone(lost(file, path, ids));
    if (alone) expectNone(ids.flatMap((id) => (pages.has(`${path}${id}/`) ? [] : [`${path}${id}/: is not there.`])));
  });

  it('the cities have their ids in both places of GeoJSON', () => {
    expect(cities.map(({ id }) => id)).toEqual(cities.map(({ properties }) => properties.id));
  });

  it('and whatever has an address has one in each edition, of the same thing', () => {
    const faults = [...site.files]
      // The tables for people are in one language each.
      .filter((file) => /^\/data\/(motion|events|cities|options|precedents|series)\.(json|geojson|csv)$/.test(file))
      .flatMap((file) => {
        const pairs = addressPairs(file.endsWith('.csv') ? rows(file) : json(file));
        const wrong = pairs.filter(([sv, en]) => en === undefined || twin(sv) !== en);
        return [
          ...(pairs.length === 0 ? [`${file}: names no address.`] : []),
          ...wrong.map(([sv, en]) => `${file}: the English address beside ${sv} is ${en ?? 'missing'}.`),
        ];
      });
    expectNone(faults);
  });

  it('and every address of the site in a data file leads somewhere', () => {
    const files = [...site.files].filter((file) => /^\/data\/.*\.(json|jsonld|geojson|csv)$/.test(file));
    expect(files.length).toBeGreaterThanOrEqual(8);
    const texts = files.flatMap((file) => (file.endsWith('.csv') ? textsIn(rows(file)) : textsIn(json(file))));
    const addresses = new Set(texts.filter((text) => text.startsWith(`${origin}/`)));
    expect(addresses.size).toBeGreaterThan(0);
    expectNone([...addresses].flatMap(unreachable));
  });
});

it('no file to take along names a host that nobody has set', () => {
  const files = [...site.files].filter((file) => /^\/(data|grafik|en\/graphics)\/.*(?<!\.png)$/.test(file));
  expect(files.length).toBeGreaterThan(40);
  expectNone(files.filter((file) => !published && /localhost|\.example\b/.test(site.text(file))));
});

it.each([
  ['/om/', 'sv', 'en'],
  ['/en/about/', 'en', 'sv'],
])('%s lists every data file, of the tables for people those in its language', (path, _, other) => {
  const listed = pages
    .get(path)
    ?.$('#datafiler ~ details table a')
    .map((_, { attribs }) => attribs.href?.slice(site.base.length - 1))
    .get();
  const files = [...site.files].filter((file) => file.startsWith('/data/') && !file.endsWith(`-${other}.csv`));
  expect(listed?.sort()).toEqual(files.sort());
});
