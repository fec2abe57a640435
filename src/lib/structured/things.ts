/** The things that pages are about: events, cities, words, data files, running text. */
import type { PlaceLeaf } from 'schema-dts';
import { plainText } from '../content/inline.ts';
import { dataFiles } from '../data/files.ts';
import type { Entry } from '../data/types.ts';
import { licence } from '../licence.ts';
import { href, type Lang, withBase } from '../url/routes.ts';
import type { Address, Node, Reference, Structured } from './jsonLd.ts';

const place = ({ name, lat, lon }: Pick<Entry<'cities'>, 'name' | 'lat' | 'lon'>, lang: Lang): PlaceLeaf => ({
  '@type': 'Place',
  name: name[lang],
  geo: { '@type': 'GeoCoordinates', latitude: lat, longitude: lon },
});

/**
 * The page of one event on the timeline, or of what another city has done. For schema.org an `Event` happens at a certain time and place: what is known
 * only by its year, has no place or only a weak source is a subject with a time and its places instead.
 */
export function eventData(
  event: Pick<Entry<'precedents'>, 'id' | 'date' | 'dateEnd' | 'title' | 'summary' | 'level'> & {
    places: readonly Pick<Entry<'cities'>, 'name' | 'lat' | 'lon'>[];
  },
  lang: Lang,
  address: Address,
  route: 'timeline' | 'precedents' = 'timeline',
): Structured {
  const id = `${address(href(route, 'sv', { id: event.id }))}#handelse`;
  const places = event.places.map((entry) => place(entry, lang));
  const facts = { '@id': id, name: plainText(event.title[lang]), description: plainText(event.summary[lang]) };
  const certain = /^\d{4}-\d{2}-\d{2}$/.test(event.date ?? '') && places.length > 0 && event.level !== 'weak';
  const node: Node = certain
    ? {
        '@type': 'Event',
        ...facts,
        ...(event.date && { startDate: event.date }),
        ...(event.dateEnd && { endDate: event.dateEnd }),
        location: places,
      }
    : {
        '@type': 'CreativeWork',
        ...facts,
        ...(event.date && { temporalCoverage: event.dateEnd ? `${event.date}/${event.dateEnd}` : event.date }),
        ...(places.length > 0 && { spatialCoverage: places }),
      };
  return { mainEntity: { '@id': id }, nodes: [node] };
}

/** The page of one city. What ties it to Stockholm is in the text with its sources; schema.org has no word for it. */
export function cityData(
  city: Pick<Entry<'cities'>, 'id' | 'name' | 'localName' | 'country' | 'lat' | 'lon'>,
  lang: Lang,
  address: Address,
): Structured {
  const id = `${address(href('cities', 'sv', { id: city.id }))}#stad`;
  const { name, geo } = place(city, lang);
  return {
    mainEntity: { '@id': id },
    nodes: [
      {
        '@type': 'City',
        '@id': id,
        name,
        ...(city.localName && city.localName.text !== name && { alternateName: city.localName.text }),
        geo,
        // A place, not a country: what is a country is not this site's to say.
        containedInPlace: { '@type': 'Place', name: city.country[lang] },
      } as Node,
    ],
  };
}

/** The glossary: a set of words with their definitions, each at its place on the page. */
export function glossaryData(
  name: string,
  terms: readonly Pick<Entry<'glossary'>, 'id' | 'term' | 'definition'>[],
  lang: Lang,
  address: Address,
): Structured {
  const id = `${address(href('glossary', lang))}#ord`;
  return {
    type: 'CollectionPage',
    mainEntity: { '@id': id },
    nodes: [
      {
        '@type': 'DefinedTermSet',
        '@id': id,
        name,
        inLanguage: lang,
        license: licence,
        hasDefinedTerm: terms.map((entry) => {
          const url = address(href('glossary', lang, { hash: entry.id }));
          return {
            '@type': 'DefinedTerm',
            '@id': url,
            url,
            name: plainText(entry.term[lang]),
            description: plainText(entry.definition[lang]),
            inDefinedTermSet: { '@id': id } satisfies Reference,
          };
        }),
      },
    ],
  };
}

/**
 * The data files, those that hold the same in several formats as one data set.
 *
 * @param contents what each set holds, in words
 */
export function dataSets(
  contents: Readonly<Record<string, string>>,
  name: string,
  lang: Lang,
  address: Address,
): Node[] {
  const page = address(href('about', lang));
  return [...Map.groupBy(dataFiles, (file) => file.what)].map(([what, files]) => ({
    '@type': 'Dataset',
    '@id': `${page}#data-${what}`,
    name: contents[what] ?? what,
    description: `${contents[what] ?? what}. ${name}`,
    url: `${page}#datafiler`,
    isAccessibleForFree: true,
    // The motion is its author's; the rest is the site's.
    ...(what !== 'motion' && { license: licence }),
    distribution: files.map((file) => ({
      '@type': 'DataDownload',
      name: file.name,
      contentUrl: address(withBase(`/data/${file.name}`)),
      encodingFormat: file.type,
    })),
  }));
}

/**
 * A page of running text that the site has written itself.
 *
 * @param page its address
 * @param about what it is about: the motion, or one sentence of it
 */
export function articleData({
  page,
  about,
  ...text
}: Record<'page' | 'headline' | 'description' | 'lang' | 'about', string>): Structured {
  const id = `${page}#text`;
  return {
    mainEntity: { '@id': id },
    nodes: [
      {
        '@type': 'Article',
        '@id': id,
        headline: text.headline,
        description: text.description,
        inLanguage: text.lang,
        license: licence,
        isAccessibleForFree: true,
        about: { '@id': about },
        mainEntityOfPage: { '@id': page },
      },
    ],
  };
}
