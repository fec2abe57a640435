import { existsSync, readFileSync } from 'node:fs';

/** A built page. */
export interface Page {
  /** From the site's root, with a slash at its end. */
  path: string;
  html: string;
}

/**
 * The pages that a build has written, by their addresses. Hundreds of small files: to wait for each takes longer than to
 * read it.
 *
 * @param pages what Astro says that it has built; what is answered with no file (an address that leads on) is left out
 */
export function builtPages(dir: URL, pages: readonly { pathname: string }[]): Page[] {
  return pages
    .toSorted((a, b) => (a.pathname < b.pathname ? -1 : 1))
    .flatMap(({ pathname }) => {
      const whole = pathname === '' || pathname.endsWith('/');
      const file = new URL(whole ? `${pathname}index.html` : `${pathname}.html`, dir);
      return existsSync(file) ? [{ path: `/${pathname}`, html: readFileSync(file, 'utf8') }] : [];
    });
}
