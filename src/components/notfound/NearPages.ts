import type { KnownPage } from '../../lib/url/nearest.ts';

/**
 * Offers the page whose address comes nearest to the one that was asked for. What stands in the address is never
 * shown, only compared; the list of pages is the site's own.
 */
class NearPages extends HTMLElement {
  async connectedCallback() {
    const { list, base = '/' } = this.dataset;
    const place = this.querySelector('p');
    if (!list || !place) return;
    try {
      const [{ nearestPage }, pages] = await Promise.all([
        import('../../lib/url/nearest.ts'),
        fetch(list).then((answer): Promise<KnownPage[]> => answer.json()),
      ]);
      const asked = location.pathname.startsWith(base) ? location.pathname.slice(base.length) : location.pathname;
      const known = pages.map((page) => ({ ...page, path: page.path.slice(base.length) }));
      const near = nearestPage(asked, known);
      // Where nothing is near its place stays empty: to take it away would move what one reads.
      if (!near) return;
      const { path, title, lang } = near;
      const link = document.createElement('a');
      link.href = base + path;
      // Names are often the same in both editions.
      const language = lang === this.lang ? undefined : new Intl.DisplayNames(lang, { type: 'language' }).of(lang);
      link.textContent = language ? `${title} (${language})` : title;
      link.lang = lang;
      place.append(link);
      delete this.dataset.waits;
    } catch {
      // Without the list there are still the search and the ways on.
    }
  }
}

customElements.define('near-pages', NearPages);
