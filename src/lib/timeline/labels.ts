/** A rectangle given by its middle. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

function touches(a: Box, b: Box): boolean {
  return Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;
}

/**
 * Finds room for labels where not all may find any: in order of importance, each in the first of its possible places
 * that touches neither an obstacle nor a label before it.
 *
 * @param labels the most important first; for each its possible places, the best first
 * @param obstacles what no label may cover
 * @returns the place of each label, or nothing where none was free
 */
export function placeLabels(labels: readonly (readonly Box[])[], obstacles: readonly Box[] = []): (Box | undefined)[] {
  const taken: Box[] = [...obstacles];
  return labels.map((places) => {
    const free = places.find((box) => !taken.some((other) => touches(box, other)));
    if (free) taken.push(free);
    return free;
  });
}

/**
 * About how wide a text is in the site's grotesque; enough to keep labels apart, not to set type.
 *
 * @param text one line
 * @param size font size in pixels
 */
export function textWidth(text: string, size: number): number {
  return text.length * size * 0.47;
}

/** A row of the upright strip in which a name may stand. */
export interface NameRow {
  top: number;
  height: number;
  /** How much of the row's width is free. */
  free: number;
}

/**
 * Writes the names of bands into the rows that they cover, beside the marks: in one line or two, in the first row with
 * room that no other name has taken. A name that finds no room is left out; it stands in the list of bands anyway.
 *
 * @param bands in any unit that the rows share
 * @param rows down the strip
 * @param size font size in pixels
 * @returns for each band its lines and the top of its row, or nothing
 */
export function nameBands(
  bands: readonly { title: string; from: number; to: number }[],
  rows: readonly NameRow[],
  size: number,
): ({ lines: string[]; top: number; height: number } | undefined)[] {
  const taken = new Set<NameRow>();
  return bands.map(({ title, from, to }) => {
    // At least half of the row must lie in the band, or the name would seem to belong to what is beside it.
    const own = rows.filter(
      (row) =>
        !taken.has(row) &&
        Math.min(to, row.top + row.height) - Math.max(from, row.top) >= Math.min(row.height, to - from) / 2,
    );
    for (const lines of [[title], inTwo(title)]) {
      const width = Math.max(...lines.map((line) => textWidth(line, size)));
      const row = own.find((candidate) => candidate.free >= width);
      if (!row) continue;
      taken.add(row);
      return { lines, top: row.top, height: row.height };
    }
    return undefined;
  });
}

/** A title cut at the blank nearest to its middle. */
function inTwo(title: string): string[] {
  const blanks = [...title.matchAll(/ /g)].map((match) => match.index);
  const middle = title.length / 2;
  const cut = blanks.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  return cut === undefined ? [title] : [title.slice(0, cut), title.slice(cut + 1)];
}
