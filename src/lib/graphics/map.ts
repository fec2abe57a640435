import { type Detail, landPath } from '../../figures/land.ts';
import { drawMap, type Extent, layoutMap, type MapContent, mapType, mapWindow } from '../../figures/map.ts';
import { markup } from '../../figures/svg.ts';
import type { Fill, Mark } from '../../figures/symbols.ts';
import { round } from '../cards/drawing.ts';
import { mapMark } from '../cards/symbols.ts';
import { fontFamily, lineWidth } from '../cards/type.ts';
import type { Sheet } from './sheet.ts';

/** A map of a picture to download. */
export interface SheetMap {
  extent: Extent;
  content: MapContent;
  /** How fine the coast is. */
  detail: Detail;
}

/**
 * Draws a map at 0, 0.
 *
 * @param width in user units
 * @returns its height
 */
export function sheetMap(sheet: Sheet, { extent, content, detail }: SheetMap, width: number): number {
  const { palette } = sheet;
  const window = mapWindow(extent, width);
  // Links of a page lead nowhere from a file.
  const points = content.points.map(({ href: _href, name: _name, data: _data, ...point }) => point);
  const layout = layoutMap(window, { ...content, points }, mapType(width));
  const clip = `map-${round(extent.west)}-${round(extent.south)}`;
  sheet.add(
    `<clipPath id="${clip}"><rect width="${width}" height="${window.height}"/></clipPath>`,
    `<g clip-path="url(#${clip})" font-family="${fontFamily.sans}">`,
    `<rect width="${width}" height="${window.height}" fill="${palette('sea')}"/>`,
    `<path d="${landPath(window, detail, 0.7)}" fill="${palette('land')}"/>`,
    markup(drawMap(layout, palette, content.selected)),
    '</g>',
  );
  return window.height;
}

/** An entry of a key: a mark and what it means. */
export interface KeyEntry {
  mark: Mark;
  fill: Fill;
  text: string;
}

/**
 * Sets a key in rows from a height on, as many entries a row as there is room for.
 *
 * @returns where the next thing may begin
 */
export function drawKey(sheet: Sheet, entries: readonly KeyEntry[], top: number, width: number, size = 14.5): number {
  return flow(
    sheet,
    entries.map(({ text, mark, fill }) => ({
      text,
      mark: (x: number, y: number) => {
        const colour = sheet.palette(mark.colour);
        sheet.add(mapMark(mark.shape, fill, x, y, 6, colour, sheet.palette('paper')));
      },
    })),
    top,
    width,
    size,
  );
}

/**
 * Sets marks with words in rows.
 *
 * @returns where the next thing may begin
 */
export function flow(
  sheet: Sheet,
  entries: readonly { text: string; mark?: (x: number, y: number) => void }[],
  top: number,
  width: number,
  size: number,
): number {
  const { palette } = sheet;
  const height = size * 1.75;
  let x = 0;
  let y = top + size * 1.2;
  for (const { text, mark: draw } of entries) {
    const lead = draw ? 22 : 0;
    const room = lead + lineWidth(text, 'sans', size);
    if (x > 0 && x + room > width) {
      x = 0;
      y += height;
    }
    draw?.(x + 8, y - size * 0.34);
    sheet.type(text, { x: x + lead, y, size, voice: 'sans', colour: palette('ink') });
    x += room + 26;
  }
  return y + size * 0.5;
}
