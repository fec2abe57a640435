/** A mark on the screen: the middle of what is drawn, in pixels from the drawing's corner. */
export interface Spot<T> {
  entry: T;
  x: number;
  y: number;
}

/** A finger covers about so much of a picture, in pixels: marks closer together than this are a crowd. */
export const crowdRadius = 14;

/**
 * The marks near a point, the nearest first.
 *
 * @param spots every mark that can be picked
 * @param point where the reader points, in pixels
 * @param reach how far off a mark may be, in pixels
 */
export function nearest<T>(spots: readonly Spot<T>[], point: { x: number; y: number }, reach: number): T[] {
  return spots
    .map(({ entry, x, y }) => ({ entry, distance: Math.hypot(x - point.x, y - point.y) }))
    .filter(({ distance }) => distance <= reach)
    .sort((a, b) => a.distance - b.distance)
    .map(({ entry }) => entry);
}

/**
 * The mark to go to with an arrow key: left and right by time, up and down to the nearest mark of another lane.
 *
 * @param spots every mark that can be picked
 * @param from the mark that has the focus
 * @param key an arrow key, Home or End
 * @returns undefined where there is none, or the key is another
 */
export function neighbour<T>(spots: readonly Spot<T>[], from: T, key: string): T | undefined {
  const inTime = [...spots].sort((a, b) => a.x - b.x || a.y - b.y);
  const index = inTime.findIndex(({ entry }) => entry === from);
  const own = inTime[index];
  if (!own) return inTime[0]?.entry;
  const across = (side: 1 | -1) =>
    inTime
      .filter(({ y }) => (y - own.y) * side > 20)
      // Lanes count more than years: the next lane first, in it the nearest in time.
      .sort(
        (a, b) =>
          Math.round(Math.abs(a.y - own.y) / 40) * 10_000 +
          Math.abs(a.x - own.x) -
          (Math.round(Math.abs(b.y - own.y) / 40) * 10_000 + Math.abs(b.x - own.x)),
      )[0]?.entry;
  switch (key) {
    case 'ArrowRight':
      return inTime[index + 1]?.entry;
    case 'ArrowLeft':
      return inTime[index - 1]?.entry;
    case 'ArrowDown':
      return across(1);
    case 'ArrowUp':
      return across(-1);
    case 'Home':
      return inTime[0]?.entry;
    case 'End':
      return inTime.at(-1)?.entry;
    default:
      return undefined;
  }
}
