/**
 * Where errors are reported, as `CONTACT_URL` names it at build time: a web page or a mail address.
 *
 * @param value the value of `CONTACT_URL`; undefined or empty where nobody has set it
 * @returns the address, and what a reader sees of it; undefined where there is none
 * @throws where the value is neither `https:` nor `mailto:`
 */
export function contactFrom(value: string | undefined): { href: string; text: string } | undefined {
  if (!value) return undefined;
  const url = URL.parse(value);
  if (url?.protocol === 'mailto:') return { href: url.href, text: url.pathname };
  if (url?.protocol === 'https:') return { href: url.href, text: `${url.host}${url.pathname.replace(/\/$/, '')}` };
  throw new Error(
    `CONTACT_URL is "${value}", which is no address. Write one with https: or mailto:, or leave it unset.`,
  );
}
