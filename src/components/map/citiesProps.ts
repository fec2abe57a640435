import { sentencesOf } from '../../lib/motion/parse.ts';
import { sortCities } from '../../lib/relations.ts';
import type { Lang } from '../../lib/url/routes.ts';
import { all } from '../../queries/collections.ts';
import { motion, twoTextsIn } from '../../queries/motion.ts';
import { prose } from '../../queries/prose.ts';

/** What the page on all cities shows, the strongest ties first. */
export async function citiesProps(lang: Lang) {
  return {
    cities: sortCities(await all('cities'), lang),
    finding: await prose('cities-finding', lang),
    twoTexts: await twoTextsIn(lang),
  };
}

/** What a city's own page shows: the city, where it stands among all, and the events and sentences that go with it. */
export async function cityProps(id: string, lang: Lang) {
  const cities = sortCities(await all('cities'), lang);
  const index = cities.findIndex((one) => one.id === id);
  const city = cities[index];
  if (!city) throw new Error(`There is no city "${id}" in src/content/cities/.`);
  const { events: named, sentences } = city.related ?? {};
  return {
    city,
    position: { n: index + 1, total: cities.length },
    previous: cities[index - 1],
    next: cities[index + 1],
    events: (await all('events')).filter((event) => event.related?.cities?.includes(id) || named?.includes(event.id)),
    sentences: sentencesOf(await motion(lang)).filter((sentence) => sentences?.includes(sentence.id)),
  };
}
