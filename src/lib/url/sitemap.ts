import { escaped } from '../text/escaped.ts';

/** A page in the sitemap. */
export interface SitemapPage {
  /** Absolute address. */
  url: string;
  /** ISO date of its last change, where it is known. */
  changed?: string | undefined;
  /** Absolute addresses of the same page in each language, itself among them; BCP 47 codes, or `x-default`. */
  alternates?: readonly { lang: string; url: string }[];
}

/** A sitemap by the protocol of sitemaps.org (0.9), with languages as search engines read them there. */
export function sitemap(pages: readonly SitemapPage[]): string {
  const entries = pages.map(({ url, changed, alternates = [] }) => {
    const lastmod = changed === undefined ? '' : `<lastmod>${changed}</lastmod>`;
    const links = alternates.map(
      (other) => `<xhtml:link rel="alternate" hreflang="${other.lang}" href="${escaped(other.url)}"/>`,
    );
    return `<url><loc>${escaped(url)}</loc>${lastmod}${links.join('')}</url>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('')}</urlset>\n`;
}
