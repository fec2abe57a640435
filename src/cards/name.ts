import { withoutBase } from '../lib/url/routes.ts';

/**
 * The name of a page's card: its path, so that one follows from the other. `/motionen/p4s3/` has the card
 * `/og/motionen/p4s3.png`, the start pages have `/og/start.png` and `/og/en/start.png`.
 *
 * @param pathname the page's address, with the folder that the site is served from
 */
export function cardName(pathname: string): string {
  const path = withoutBase(pathname).replace(/^\/|\/$/g, '');
  if (path === '') return 'start';
  return path === 'en' ? 'en/start' : path;
}

/** The path of a card's picture from the site's root. */
export const cardPath = (name: string): string => `/og/${name}.png`;

/** Size of every card, in pixels: what Open Graph's readers show whole. */
export const cardSize = { width: 1200, height: 630 } as const;
/** The part of a card that its picture has, on the right over the foot. */
export const pictureSize = { width: 540, height: 528 } as const;
