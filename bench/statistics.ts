/** The middle value of a list, `NaN` of an empty one; of two in the middle, the upper. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** The median of each number that samples of the same thing have. */
export function medians<T extends Record<string, number>>(samples: readonly T[]): T {
  const names = Object.keys(samples[0] ?? {});
  return Object.fromEntries(
    names.map((name) => [name, median(samples.map((sample) => sample[name] ?? Number.NaN))]),
  ) as T;
}

/** How much larger one number is than another, for a table: "1.24", "–" where there is nothing to compare. */
export function ratio(value: number, base: number): string {
  const found = value / base;
  return Number.isFinite(found) ? found.toFixed(2) : '–';
}

/**
 * A table in Markdown, its columns as wide as their longest cell.
 *
 * @param head the columns' names
 * @param rows cells as text; all but those of the first column stand to the right
 */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((name, column) => Math.max(name.length, 3, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, at) => (at === 0 ? (cells[at] ?? '').padEnd(width) : (cells[at] ?? '').padStart(width))).join(' | ')} |`;
  const rule = `| ${widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}
