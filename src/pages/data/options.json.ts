import type { APIRoute } from 'astro';
import { addressesAt, dataLicence, jsonResponse, unmarked } from '../../lib/data/dataFile.ts';
import { href, type Route } from '../../lib/url/routes.ts';
import { all } from '../../queries.ts';
import { published } from '../../site.ts';

const address = addressesAt(published);

export const GET: APIRoute = async () => {
  /** A thing with its address in each edition. */
  const placed = <T extends { id: string }>(thing: T, route: Route, to: { id?: string; hash?: string } = {}) => {
    return {
      ...thing,
      url: address(href(route, 'sv', to)),
      urlEn: address(href(route, 'en', to)),
    };
  };
  return jsonResponse({
    ...dataLicence,
    ...unmarked({
      options: (await all('options')).map((option) => placed(option, option.id === 'projekt' ? 'projekt' : 'vanort')),
      criteria: (await all('criteria')).map((row) => placed(row, 'options', { hash: row.id })),
      precedents: (await all('precedents')).map((one) => placed(one, 'precedents', { id: one.id })),
      arguments: (await all('arguments')).map((one) => placed(one, 'arguments', { hash: one.id })),
    }),
  });
};
