/**
 * Breaks a text into lines no wider than a width, at its blanks; SVG does not wrap by itself. A single word that is
 * wider stands on a line of its own.
 *
 * @param text one paragraph
 * @param width the widest line, in the unit that `measure` answers in
 * @param measure how wide a line is
 */
export function wrapText(text: string, width: number, measure: (line: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
