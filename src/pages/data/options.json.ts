import type { APIRoute } from 'astro';
import { dataLicence, jsonResponse, unmarked } from '../../lib/data/dataFile.ts';
import { href, type Route } from '../../lib/url/routes.ts';
import { all } from '../../queries.ts';

export const GET: APIRoute = async ({ site }) => {
  /** A thing with its address in each edition. */
  const placed = <T extends { id: string }>(thing: T, route: Route, hash?: string) => {
    const to = hash === undefined ? {} : { hash };
    return {
      ...thing,
      url: new URL(href(route, 'sv', to), site).href,
      urlEn: new URL(href(route, 'en', to), site).href,
    };
  };
  const onBoth = <T extends { id: string }>(things: readonly T[]) =>
    things.map((thing) => placed(thing, 'options', thing.id));
  return jsonResponse({
    ...dataLicence,
    ...unmarked({
      options: (await all('options')).map((option) => placed(option, option.id === 'projekt' ? 'projekt' : 'vanort')),
      criteria: onBoth(await all('criteria')),
      precedents: onBoth(await all('precedents')),
      arguments: onBoth(await all('arguments')),
    }),
  });
};
