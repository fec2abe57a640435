import { inLanguage, introductionPath, languages, withBase } from './routes.ts';

/**
 * The same page in every language, itself among them.
 *
 * @param pathname the page's address, with the folder that the site is served from
 * @returns BCP 47 codes and paths; English is also what stands for all other languages, because most can read it; empty
 * for a page without counterparts
 */
export function alternatesOf(pathname: string): { lang: string; path: string }[] {
  const introduction = withBase(introductionPath);
  const others = languages.flatMap((code) => {
    const path = inLanguage(pathname === introduction ? withBase('/') : pathname, code);
    if (path === undefined) return [];
    return [{ lang: code as string, path }, ...(code === 'en' ? [{ lang: 'x-default', path }] : [])];
  });
  const isStart = others.some(({ path }) => path === withBase('/'));
  return isStart ? [...others, { lang: 'zh-Hant', path: introduction }] : others;
}
