import { words } from '../../i18n/index.ts';
import { href, type Lang, withBase } from '../../lib/url/routes.ts';
import { icons } from './icons.ts';

/** The web app manifest of an edition: what the site is called and looks like once it is installed. */
export function appManifest(lang: Lang): Record<string, unknown> {
  const { site, start } = words(lang);
  return {
    id: href('start', lang),
    name: site.name,
    short_name: site.shortName,
    description: start.description,
    lang,
    dir: 'ltr',
    start_url: href('start', lang),
    scope: withBase('/'),
    display: 'standalone',
    display_override: ['minimal-ui', 'standalone'],
    background_color: '#fbf9f4',
    theme_color: '#fbf9f4',
    categories: ['education', 'government', 'politics'],
    icons: Object.entries(icons).map(([name, { size, purpose }]) => ({
      src: withBase(`/icons/${name}.png`),
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose,
    })),
    shortcuts: (['motion', 'options', 'search'] as const).map((route) => ({
      name: site.nav[route],
      url: href(route, lang),
    })),
  };
}
