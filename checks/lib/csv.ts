/** Whether a table follows RFC 4180, with the byte order mark that spreadsheets need before it. */

/** One field: quoted, with its quotation marks doubled, or without any sign that would have to be quoted. */
const fieldBefore = (separator: string) => new RegExp(`"(?:[^"]|"")*"|[^"${separator}\\r\\n]*`, 'y');

/**
 * What a CSV text lacks: each record ends with CR LF, each has as many fields as the header, and what holds commas,
 * quotation marks or line breaks is quoted.
 *
 * @param separator what stands between fields
 */
export function csvFaults(text: string, separator = ','): string[] {
  const faults: string[] = [];
  const field = fieldBefore(separator);
  // Decoders take the mark off or leave it.
  const csv = text.replace(/^\ufeff/, '');
  if (!csv.endsWith('\r\n')) faults.push('the last line has no end.');
  let at = 0;
  let columns: number | undefined;
  for (let record = 1; at < csv.length; record += 1) {
    let fields = 0;
    do {
      field.lastIndex = at;
      at += field.exec(csv)?.[0].length ?? 0;
      fields += 1;
    } while (csv[at++] === separator);
    at -= 1;
    columns ??= fields;
    if (fields !== columns) faults.push(`record ${record} has ${fields} fields, the header ${columns}.`);
    if (csv.slice(at, at + 2) !== '\r\n')
      return [...faults, `record ${record} has ${JSON.stringify(csv.slice(at, at + 12))} where its line should end.`];
    at += 2;
  }
  return faults;
}
