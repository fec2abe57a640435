import { csvFormat } from 'd3';
import { groupCitations } from '../content/citations.ts';
import { precisionOf } from '../dates/edtf.ts';
import { fromStockholm } from '../places.ts';
import { href, type Lang, type Route } from '../url/routes.ts';
import { unmarked } from './dataFile.ts';
import type { Absolute, Entry } from './types.ts';

type Flat = Record<string, string | number | null>;

/** A text in both languages, as two columns. */
const both = (name: string, text: Record<Lang, string> | undefined, none: '' | null = null): Flat => ({
  [`${name}_sv`]: text?.sv ?? none,
  [`${name}_en`]: text?.en ?? none,
});

/** Ids of the sources that are cited, each once. */
const sourceIds = (citations: readonly string[]) => groupCitations(citations).map(({ source }) => source);

/** Ids of the sources of several lists of statements. */
const sourcesOf = (...lists: readonly (readonly { sources?: readonly string[] | undefined }[])[]) =>
  sourceIds(lists.flat().flatMap(({ sources = [] }) => sources));

const placesIn = (places: Entry<'events'>['places'], lang: Lang) =>
  places.map(({ name, country }) => `${name[lang]} (${country})`).join('; ');

/** The page of a thing in each language. */
const addresses = (absolute: Absolute, route: Route, to: Parameters<typeof href>[2]) => ({
  url: absolute(href(route, 'sv', to)),
  url_en: absolute(href(route, 'en', to)),
});

/** The flat facts of a city, the same in each format. */
const cityFacts = (city: Entry<'cities'>) => ({
  id: city.id,
  ...both('name', city.name),
  ...both('country', city.country),
  relation: city.relation,
  from: city.from ?? null,
  to: city.to ?? null,
  ...both('date_note', city.dateNote),
  distance_km: fromStockholm(city),
  level: city.level,
  ...both('summary', city.summary),
});

const citySources = ({ documented, claimed, conflicts, partnerSays }: Entry<'cities'>) =>
  sourcesOf(documented, claimed, conflicts, partnerSays);

/** A collection of GeoJSON (RFC 7946) in WGS 84, longitude first. */
const collectionOf = <F>(features: F[]) => ({ type: 'FeatureCollection' as const, features });

/** The cities as GeoJSON, each a point. */
export const citiesGeoJson = (cities: readonly Entry<'cities'>[], absolute: Absolute) =>
  collectionOf(
    cities.map((city) => ({
      type: 'Feature' as const,
      id: city.id,
      geometry: { type: 'Point' as const, coordinates: [city.lon, city.lat] },
      properties: { ...cityFacts(city), ...addresses(absolute, 'cities', { id: city.id }), sources: citySources(city) },
    })),
  );

/** The cities as CSV (RFC 4180) with a header line; several sources are joined by blanks. */
export const citiesCsv = (cities: readonly Entry<'cities'>[], absolute: Absolute): string =>
  csvFormat(
    cities.map((city) => ({
      ...cityFacts(city),
      lat: city.lat,
      lon: city.lon,
      sources: citySources(city).join(' '),
      ...addresses(absolute, 'cities', { id: city.id }),
    })),
  );

/** The events with their precision said outright, for programs that do not read it off the date. */
export const eventsJson = (events: readonly Entry<'events'>[], absolute: Absolute) =>
  unmarked(events).map((event) => {
    const { url, url_en: urlEn } = addresses(absolute, 'timeline', { id: event.id });
    return { ...event, datePrecision: precisionOf(event.date), url, urlEn };
  });

/** The events as CSV with a header line; several places, sentences or sources are joined. */
export const eventsCsv = (events: readonly Entry<'events'>[], absolute: Absolute): string =>
  csvFormat(
    events.map((event) => ({
      id: event.id,
      date: event.date,
      date_precision: precisionOf(event.date),
      date_end: event.dateEnd ?? '',
      ...both('date_note', event.dateNote),
      theme: event.theme,
      ...both('title', event.title),
      ...both('summary', event.summary),
      places_sv: placesIn(event.places, 'sv'),
      places_en: placesIn(event.places, 'en'),
      level: event.level,
      sentences: event.relation.sentences.join(' '),
      sources: sourceIds(event.sources).join(' '),
      ...addresses(absolute, 'timeline', { id: event.id }),
    })),
  );

/** The counts over time as CSV: a line a figure, as precise as its source words it. */
export const seriesCsv = (series: readonly Entry<'series'>[], absolute: Absolute): string =>
  csvFormat(
    unmarked(series).flatMap((one) =>
      one.points.map((point) => ({
        series: one.id,
        ...both('title', one.title),
        ...both('unit', one.unit),
        date: point.date,
        date_end: point.dateEnd ?? '',
        value: point.value,
        precision: point.precision,
        ...both('note', point.note, ''),
        level: point.level,
        sources: sourceIds(point.sources).join(' '),
        ...addresses(absolute, 'timeline', { hash: `serie-${one.id}` }),
      })),
    ),
  );

/** The flat facts of a precedent, the same in each format. */
const precedentFacts = (precedent: Entry<'precedents'>) => ({
  id: precedent.id,
  ...both('title', precedent.title),
  ...both('summary', precedent.summary),
  date: precedent.date ?? null,
  date_end: precedent.dateEnd ?? null,
  ...both('date_note', precedent.dateNote),
  ...both('form', precedent.form),
  ...both('topic', precedent.topic),
  bears_on: precedent.option,
  level: precedent.level,
});

const precedentSources = ({ happened, after, conflicts }: Entry<'precedents'>) => sourcesOf(happened, after, conflicts);

/** What other cities have done, as CSV with a header line; several places or sources are joined. */
export const precedentsCsv = (precedents: readonly Entry<'precedents'>[], absolute: Absolute): string =>
  csvFormat(
    unmarked(precedents).map((precedent) => ({
      ...precedentFacts(precedent),
      places: placesIn(precedent.places, 'en'),
      sources: precedentSources(precedent).join(' '),
      ...addresses(absolute, 'precedents', { id: precedent.id }),
    })),
  );

/** What other cities have done, as GeoJSON: each with all its places. */
export const precedentsGeoJson = (precedents: readonly Entry<'precedents'>[], absolute: Absolute) =>
  collectionOf(
    unmarked(precedents).map((precedent) => ({
      type: 'Feature' as const,
      id: precedent.id,
      geometry: { type: 'MultiPoint' as const, coordinates: precedent.places.map(({ lon, lat }) => [lon, lat]) },
      properties: {
        ...precedentFacts(precedent),
        ...addresses(absolute, 'precedents', { id: precedent.id }),
        places: precedent.places.map((place) => place.name.en),
        sources: precedentSources(precedent),
      },
    })),
  );
