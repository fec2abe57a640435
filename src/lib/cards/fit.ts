/** How wide a text is in one line, at a size. */
export type MeasureLine = (text: string, size: number) => number;

/** A line, and where in the text it begins. */
export interface FittedLine {
  text: string;
  start: number;
}

export interface FittedText {
  size: number;
  lines: FittedLine[];
}

export interface FitOptions {
  /** The room, in pixels. */
  width: number;
  height: number;
  /** Sizes to try, the largest first. */
  sizes: readonly number[];
  /** Distance of baselines in sizes. */
  leading: number;
  /** The most lines, whatever the height would hold. */
  maxLines?: number;
  measure: MeasureLine;
}

/**
 * Breaks a text at its blanks into lines no wider than a width, each as full as it can be. A line break in the text
 * stays.
 *
 * @returns undefined where a single word is wider
 */
export function breakLines(text: string, width: number, size: number, measure: MeasureLine): FittedLine[] | undefined {
  const lines: FittedLine[] = [];
  let offset = 0;
  for (const block of text.split('\n')) {
    let start = 0;
    while (start < block.length) {
      let end = start;
      for (let next = start; next < block.length; ) {
        const blank = block.indexOf(' ', next + 1);
        next = blank === -1 ? block.length : blank;
        if (measure(block.slice(start, next), size) > width) break;
        end = next;
      }
      if (end === start) return undefined;
      lines.push({ text: block.slice(start, end), start: offset + start });
      start = end + 1;
    }
    offset += block.length + 1;
  }
  return lines;
}

/**
 * Sets a text as large as its room allows, then makes its lines about equally long.
 *
 * @throws where it does not fit even at the smallest size: nothing is ever cut
 */
export function fitText(text: string, options: FitOptions): FittedText {
  const { width, height, sizes, leading, maxLines = Number.POSITIVE_INFINITY, measure } = options;
  for (const size of sizes) {
    const lines = breakLines(text, width, size, measure);
    if (!lines || lines.length > maxLines || lines.length * size * leading > height) continue;
    return { size, lines: balance(text, lines, width, size, measure) };
  }
  throw new Error(`A card has no room for "${text}", even at ${sizes.at(-1)} px; shorten it, or give it more room.`);
}

/**
 * Breaks a text into as few lines as a width allows, about equally long.
 *
 * @returns undefined where a single word is wider
 */
export function balancedLines(
  text: string,
  width: number,
  size: number,
  measure: MeasureLine,
): FittedLine[] | undefined {
  const lines = breakLines(text, width, size, measure);
  return lines && balance(text, lines, width, size, measure);
}

/** Of all settings with no more lines the one whose lines differ least in length; the last line may be shorter. */
function balance(text: string, lines: FittedLine[], width: number, size: number, measure: MeasureLine): FittedLine[] {
  if (lines.length < 2) return lines;
  const steps = 32;
  let best = lines;
  let least = Number.POSITIVE_INFINITY;
  for (let step = 0; step < steps / 2; step += 1) {
    const tried = breakLines(text, width * (1 - step / steps), size, measure);
    if (!tried || tried.length > lines.length) break;
    const widths = tried.map((line) => measure(line.text, size));
    const longest = Math.max(...widths);
    const uneven = widths.reduce((sum, lineWidth, index) => {
      const short = (longest - lineWidth) / longest;
      return sum + short ** 2 * (index === widths.length - 1 ? 0.5 : 1);
    }, 0);
    if (uneven < least - 1e-9) {
      best = tried;
      least = uneven;
    }
  }
  return best;
}
