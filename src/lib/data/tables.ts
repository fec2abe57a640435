import { csvFormat } from 'd3';
import { distanceKm, stockholm } from '../../figures/geo.ts';
import { precisionOf } from '../dates/edtf.ts';
import { unmarked } from './dataFile.ts';
import type { Absolute, Entry } from './types.ts';

/** Kilometres from Stockholm as the site states them: whole, along the great circle. */
const kilometres = (city: Entry<'cities'>) => Math.round(distanceKm(stockholm, city));

/** Ids of the sources of several statements or citation lists, each once. */
const sourceIds = (citations: readonly string[]) => [
  ...new Set(citations.map((citation) => citation.split('#')[0] ?? '')),
];

const cityCitations = (city: Entry<'cities'>) =>
  [...city.documented, ...city.claimed, ...city.conflicts, ...city.partnerSays].flatMap(
    (statement) => statement.sources ?? [],
  );

/** What has to be said of a date, for a year alone says too much of some. */
const dateNotes = ({ dateNote }: Pick<Entry<'cities' | 'events' | 'precedents'>, 'dateNote'>) => ({
  date_note_sv: dateNote?.sv ?? null,
  date_note_en: dateNote?.en ?? null,
});

/** The flat facts of a city, the same in each format. */
function cityProperties(city: Entry<'cities'>, absolute: Absolute) {
  return {
    id: city.id,
    name_sv: city.name.sv,
    name_en: city.name.en,
    country_sv: city.country.sv,
    country_en: city.country.en,
    relation: city.relation,
    from: city.from ?? null,
    to: city.to ?? null,
    ...dateNotes(city),
    distance_km: kilometres(city),
    level: city.level,
    summary_sv: city.summary.sv,
    summary_en: city.summary.en,
    url: absolute(`/vanorter/${city.id}/`),
    url_en: absolute(`/en/partner-cities/${city.id}/`),
  };
}

/**
 * The cities as GeoJSON (RFC 7946): points in WGS 84, longitude first.
 *
 * @param cities entries of `cities`
 * @param absolute makes addresses of paths
 */
export function citiesGeoJson(cities: readonly Entry<'cities'>[], absolute: Absolute) {
  return {
    type: 'FeatureCollection' as const,
    features: cities.map((city) => ({
      type: 'Feature' as const,
      id: city.id,
      geometry: { type: 'Point' as const, coordinates: [city.lon, city.lat] },
      properties: { ...cityProperties(city, absolute), sources: sourceIds(cityCitations(city)) },
    })),
  };
}

/** The cities as CSV (RFC 4180) with a header line; several sources are joined by blanks. */
export function citiesCsv(cities: readonly Entry<'cities'>[], absolute: Absolute): string {
  return csvFormat(
    cities.map((city) => {
      const { url, url_en, ...properties } = cityProperties(city, absolute);
      const sources = sourceIds(cityCitations(city)).join(' ');
      return { ...properties, lat: city.lat, lon: city.lon, sources, url, url_en };
    }),
  );
}

/** The events with their precision said outright, for programs that do not read it off the date. */
export function eventsJson(events: readonly Entry<'events'>[], absolute: Absolute) {
  return unmarked(events).map((event) => ({
    ...event,
    datePrecision: precisionOf(event.date),
    url: absolute(`/tidslinje/${event.id}/`),
    urlEn: absolute(`/en/timeline/${event.id}/`),
  }));
}

/** The events as CSV (RFC 4180) with a header line; several places, sentences or sources are joined. */
export function eventsCsv(events: readonly Entry<'events'>[], absolute: Absolute): string {
  return csvFormat(
    events.map((event) => ({
      id: event.id,
      date: event.date,
      date_precision: precisionOf(event.date),
      date_end: event.dateEnd ?? '',
      ...dateNotes(event),
      theme: event.theme,
      title_sv: event.title.sv,
      title_en: event.title.en,
      summary_sv: event.summary.sv,
      summary_en: event.summary.en,
      places_sv: event.places.map((place) => `${place.name.sv} (${place.country})`).join('; '),
      places_en: event.places.map((place) => `${place.name.en} (${place.country})`).join('; '),
      level: event.level,
      sentences: event.relation.sentences.join(' '),
      sources: sourceIds(event.sources).join(' '),
      url: absolute(`/tidslinje/${event.id}/`),
      url_en: absolute(`/en/timeline/${event.id}/`),
    })),
  );
}

/** The counts over time as CSV (RFC 4180): a line a figure, as precise as its source words it. */
export function seriesCsv(series: readonly Entry<'series'>[], absolute: Absolute): string {
  return csvFormat(
    unmarked(series).flatMap((one) =>
      one.points.map((point) => ({
        series: one.id,
        title_sv: one.title.sv,
        title_en: one.title.en,
        unit_sv: one.unit.sv,
        unit_en: one.unit.en,
        date: point.date,
        date_end: point.dateEnd ?? '',
        value: point.value,
        precision: point.precision,
        note_sv: point.note?.sv ?? '',
        note_en: point.note?.en ?? '',
        level: point.level,
        sources: sourceIds(point.sources).join(' '),
        url: absolute(`/tidslinje/#serie-${one.id}`),
        url_en: absolute(`/en/timeline/#serie-${one.id}`),
      })),
    ),
  );
}

const precedentCitations = (precedent: Entry<'precedents'>) =>
  [...precedent.happened, ...precedent.after, ...precedent.conflicts].flatMap((statement) => statement.sources ?? []);

/** The flat facts of a precedent, the same in each format. */
function precedentProperties(precedent: Entry<'precedents'>, absolute: Absolute) {
  return {
    id: precedent.id,
    title_sv: precedent.title.sv,
    title_en: precedent.title.en,
    date: precedent.date ?? null,
    date_end: precedent.dateEnd ?? null,
    ...dateNotes(precedent),
    form_sv: precedent.form.sv,
    form_en: precedent.form.en,
    topic_sv: precedent.topic.sv,
    topic_en: precedent.topic.en,
    bears_on: precedent.option,
    level: precedent.level,
    url: absolute(`/taipei/#${precedent.id}`),
    url_en: absolute(`/en/taipei/#${precedent.id}`),
  };
}

/** What other cities have done, as CSV (RFC 4180) with a header line; several places or sources are joined. */
export function precedentsCsv(precedents: readonly Entry<'precedents'>[], absolute: Absolute): string {
  return csvFormat(
    unmarked(precedents).map((precedent) => {
      const { url, url_en, ...properties } = precedentProperties(precedent, absolute);
      return {
        ...properties,
        places: precedent.places.map((place) => `${place.name.en} (${place.country})`).join('; '),
        sources: sourceIds(precedentCitations(precedent)).join(' '),
        url,
        url_en,
      };
    }),
  );
}

/** What other cities have done, as GeoJSON (RFC 7946): each with all its places, in WGS 84, longitude first. */
export function precedentsGeoJson(precedents: readonly Entry<'precedents'>[], absolute: Absolute) {
  return {
    type: 'FeatureCollection' as const,
    features: unmarked(precedents).map((precedent) => ({
      type: 'Feature' as const,
      id: precedent.id,
      geometry: { type: 'MultiPoint' as const, coordinates: precedent.places.map(({ lon, lat }) => [lon, lat]) },
      properties: {
        ...precedentProperties(precedent, absolute),
        places: precedent.places.map((place) => place.name.en),
        sources: sourceIds(precedentCitations(precedent)),
      },
    })),
  };
}
