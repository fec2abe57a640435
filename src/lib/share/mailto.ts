/**
 * A link that opens a new mail (RFC 6068): spaces as %20, lines ended by %0D%0A.
 *
 * @param body plain text, its lines ended by `\n`
 */
export function mailto(subject: string, body: string): string {
  const encoded = (text: string) => encodeURIComponent(text.toWellFormed().replace(/\r?\n/g, '\r\n'));
  return `mailto:?subject=${encoded(subject)}&body=${encoded(body)}`;
}
