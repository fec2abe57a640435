/** The edit distance of two texts: how many UTF-16 units are wrong, missing or too many; two that are swapped count once. */
export function distance(a: string, b: string): number {
  /** The distances of what has been read of `a` to each beginning of `b`, now and one unit before. */
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  let before: number[] = [];
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const same = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      const swapped = i > 0 && j > 0 && a[i] === b[j - 1] && a[i - 1] === b[j] ? (before[j - 1] ?? 0) + 1 : same;
      next.push(Math.min(same, swapped, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
