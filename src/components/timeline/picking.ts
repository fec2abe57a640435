/** A mark on the screen: the middle of what is drawn, in pixels from the drawing's corner. */
export interface Spot<T> {
  entry: T;
  x: number;
  y: number;
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
  const inTime = spots.toSorted((a, b) => a.x - b.x || a.y - b.y);
  const index = inTime.findIndex(({ entry }) => entry === from);
  const own = inTime[index];
  if (!own) return inTime[0]?.entry;
  const sideways: Record<string, number> = {
    ArrowRight: index + 1,
    ArrowLeft: index - 1,
    Home: 0,
    End: spots.length - 1,
  };
  const at = sideways[key];
  if (at !== undefined) return inTime[at]?.entry;
  const side = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (side === undefined) return undefined;
  // Lanes count more than years: the next lane first, in it the nearest in time.
  const far = ({ x, y }: Spot<T>) => Math.round(Math.abs(y - own.y) / 40) * 10_000 + Math.abs(x - own.x);
  const across = inTime.filter(({ y }) => (y - own.y) * side > 20);
  return across.toSorted((a, b) => far(a) - far(b))[0]?.entry;
}
