const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/**
 * A sitemap by the protocol of sitemaps.org (0.9).
 *
 * @param addresses absolute addresses of pages
 */
export function sitemap(addresses: readonly string[]): string {
  const entries = addresses.map(
    (address) => `<url><loc>${address.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)}</loc></url>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</urlset>\n`;
}
