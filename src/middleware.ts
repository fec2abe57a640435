import { defineMiddleware } from 'astro:middleware';
import { linkTerms } from './lib/glossary/linkTerms.ts';
import { href, langOf } from './lib/url/routes.ts';
import { linkedTerms } from './references.ts';

/** Links the first place of each term on every page to the glossary, so that no page has to think of it. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response;
  const lang = langOf(url.pathname);
  if (url.pathname === href('glossary', lang)) return response;
  const html = linkTerms(await response.text(), await linkedTerms(lang), lang);
  return new Response(html, { status: response.status, headers: response.headers });
});
