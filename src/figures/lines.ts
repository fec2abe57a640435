/** Line breaking for drawings, which do not wrap by themselves. Pure: whoever calls it measures. */

/** How wide a text is in one line, at a size. */
export type MeasureLine = (text: string, size: number) => number;

/** A line, and where in the text it begins. */
export interface TextLine {
  text: string;
  start: number;
}

/**
 * Breaks a text at its blanks into lines no wider than a width, each as full as it can be. A break in the text stays; a
 * word that is wider stands on a line of its own.
 */
export function breakLines(text: string, width: number, size: number, measure: MeasureLine): TextLine[] {
  const lines: TextLine[] = [];
  let offset = 0;
  for (const block of text.split('\n')) {
    let start = 0;
    while (start < block.length) {
      let end = start;
      for (let next = start; next < block.length; ) {
        const blank = block.indexOf(' ', next + 1);
        next = blank === -1 ? block.length : blank;
        if (end > start && measure(block.slice(start, next), size) > width) break;
        end = next;
      }
      lines.push({ text: block.slice(start, end), start: offset + start });
      start = end + 1;
    }
    offset += block.length + 1;
  }
  return lines;
}

/**
 * Breaks a text into as few lines as a width allows, about equally long: of all such breaks the one whose lines differ
 * least in length. The last line may be shorter.
 */
export function balancedLines(text: string, width: number, size: number, measure: MeasureLine): TextLine[] {
  let best = breakLines(text, width, size, measure);
  const count = best.length;
  if (count < 2) return best;
  const steps = 32;
  let least = Number.POSITIVE_INFINITY;
  for (let step = 0; step < steps / 2; step += 1) {
    const narrower = width * (1 - step / steps);
    const tried = breakLines(text, narrower, size, measure);
    const widths = tried.map((line) => measure(line.text, size));
    const longest = Math.max(...widths);
    if (tried.length > count || longest > narrower) break;
    const uneven = widths.reduce(
      (sum, each, index) => sum + ((longest - each) / longest) ** 2 * (index === widths.length - 1 ? 0.5 : 1),
      0,
    );
    if (uneven < least - 1e-9) [best, least] = [tried, uneven];
  }
  return best;
}
