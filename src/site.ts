/**
 * What whoever publishes the site sets, each by a variable of the build's environment. What nobody has set is one
 * warning of the build and one sentence on the about page.
 */
export interface Settings {
  /** `SITE_URL`: the origin, e.g. `https://example.org`, for canonical links, cards, feeds and data files. */
  address: string;
  /** `BASE_PATH`: the folder that the host serves the site from, with a slash at both ends. */
  folder: string;
  /** `SITE_EDITOR`: who answers for the site, the publisher in references. */
  editor: string | undefined;
  /** `CONTACT_URL`: where errors are reported, and what a reader sees of that address. */
  contact: { href: string; text: string } | undefined;
  /** What nobody has set. */
  unset: ('address' | 'editor' | 'contact')[];
}

/** Where `npm start` serves; the address as long as none is set. */
const local = 'http://localhost:4321';

/**
 * Reads the settings.
 *
 * @param env the environment; an empty value counts as none
 * @throws with the remedy, where a value is no address
 */
export function settingsFrom(env: Readonly<Record<string, string | undefined>>): Settings {
  const found = { address: env.SITE_URL || undefined, editor: env.SITE_EDITOR || undefined, contact: env.CONTACT_URL };
  return {
    address: originOf(found.address ?? local),
    folder: `/${env.BASE_PATH ?? ''}/`.replace(/\/+/g, '/'),
    editor: found.editor,
    contact: found.contact ? contactOf(found.contact) : undefined,
    unset: (['address', 'editor', 'contact'] as const).filter((name) => !found[name]),
  };
}

function originOf(value: string): string {
  const url = URL.parse(value);
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/') return url.origin;
  throw new Error(
    `SITE_URL is "${value}". Write the origin alone, e.g. https://example.org; a folder goes into BASE_PATH.`,
  );
}

function contactOf(value: string): { href: string; text: string } {
  const url = URL.parse(value);
  if (url?.protocol === 'mailto:') return { href: url.href, text: url.pathname };
  if (url?.protocol === 'https:') return { href: url.href, text: `${url.host}${url.pathname.replace(/\/$/, '')}` };
  throw new Error(
    `CONTACT_URL is "${value}", which is no address. Write one with https: or mailto:, or leave it unset.`,
  );
}

export const settings = settingsFrom(process.env);

/** The origin of the addresses in files that readers take along; none as long as none is set. */
export const published = settings.unset.includes('address') ? undefined : new URL(settings.address);
