import type { Lang } from './routes.ts';

/** The page that stands in for a missing one, in each edition: its path from the site's root. */
export const notFoundPaths: Readonly<Record<Lang, string>> = { sv: '/404.html', en: '/en/404.html' };

/**
 * The page that answers for an address that leads nowhere: that of the edition in whose folder it would lie.
 *
 * @param path the address from the site's root, e.g. `/en/motion/p9s9/`
 */
export function notFoundPathFor(path: string): string {
  return path.startsWith('/en/') ? notFoundPaths.en : notFoundPaths.sv;
}
