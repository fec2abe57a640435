/** A thing to be stacked in a column, in pixels. */
export interface Stacked {
  /** Where it would best begin. */
  wish: number;
  size: number;
}

/**
 * Places things in a column, each as near below its wish as the ones before it allow, none over another, in their
 * order. What would stick out at the end is moved up as far as there is room; what has no room at all is stacked from
 * the start and sticks out.
 *
 * @param items in the order of the column
 * @param gap least distance between two, in pixels
 * @param limit where the column ends, in pixels from its start
 * @returns where each begins
 */
export function stack(items: readonly Stacked[], gap: number, limit: number): number[] {
  const starts: number[] = [];
  let free = 0;
  for (const { wish, size } of items) {
    const start = Math.max(wish, free);
    starts.push(start);
    free = start + size + gap;
  }
  let end = limit;
  for (let index = items.length - 1; index >= 0; index -= 1) {
    const size = items[index]?.size ?? 0;
    starts[index] = Math.min(starts[index] ?? 0, end - size);
    end = (starts[index] ?? 0) - gap;
  }
  // More than the column holds: what was pushed above its start comes down again.
  free = 0;
  for (const [index, { size }] of items.entries()) {
    starts[index] = Math.max(starts[index] ?? 0, free);
    free = (starts[index] ?? 0) + size + gap;
  }
  return starts;
}
