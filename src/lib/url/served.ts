import { typedAddress } from './typedAddress.ts';

/**
 * Writes the origin that serves a page in place of the one that it was built for: in full, encoded as in the body of a
 * mail, or as one types it.
 *
 * @param text any text with addresses of the site in it
 * @param built the origin that the build was given, e.g. `https://example.org`
 * @param here the origin in the address bar
 */
export function servedFrom(text: string, built: string, here: string): string {
  const forms = [(origin: string) => origin, encodeURIComponent, typedAddress];
  const written = new Map(forms.map((form) => [form(built), form(here)]));
  const pattern = [...written.keys()].map((form) => form.replace(/[^\w]/g, '\\$&')).join('|');
  // A typed address inside a longer name is another host's; one with its scheme begins where that begins.
  return text.replace(
    new RegExp(`(?:(?<![\\w.-])|(?=http))(?:${pattern})(?![\\w.-])`, 'g'),
    (form) => written.get(form) ?? form,
  );
}
