import { defineMiddleware } from 'astro:middleware';
import { linkTerms } from './lib/glossary/linkTerms.ts';
import { keepTogether } from './lib/text/lineBreaks.ts';
import { href, introductionPath, langOf, withBase } from './lib/url/routes.ts';
import { linkedTerms } from './queries/references.ts';

/** What every page gets without thinking of it: the first place of each term links to the glossary; dates stay in one line. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response;
  const lang = langOf(url.pathname);
  const page = await response.text();
  // The glossary explains its words where they stand, and the introduction in Chinese has other words.
  const plain = [href('glossary', lang), withBase(introductionPath)].includes(url.pathname);
  const html = plain ? page : linkTerms(page, await linkedTerms(lang), lang);
  return new Response(keepTogether(html), { status: response.status, headers: response.headers });
});
