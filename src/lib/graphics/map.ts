import { azimuthalFrame, windowOf } from '../../figures/frame.ts';
import { landPath } from '../../figures/land.ts';
import type { MapFigure } from '../../figures/mapFigure.ts';
import { layoutMap, type MapSize, mapSizes, type PlacedLabel, smallText } from '../../figures/mapLayout.ts';
import { formatKm } from '../../figures/relations.ts';
import { type Fill, markPath, type Shape } from '../../figures/symbols.ts';
import { round } from '../cards/drawing.ts';
import { lineWidth } from '../cards/type.ts';
import type { Lang } from '../url/routes.ts';
import type { Sheet } from './sheet.ts';

/** A mark as the maps of the site draw it: filled, open, or open and broken. */
function mark(sheet: Sheet, d: string, fill: Fill, tone: string, at = ''): void {
  const { palette } = sheet;
  const colour = palette(tone);
  const paint =
    fill === 'solid'
      ? `fill="${colour}" stroke="${palette('paper')}" stroke-width="1.25"`
      : `fill="${palette('paper')}" stroke="${colour}" stroke-width="${fill === 'open' ? 1.75 : 1.5}"${fill === 'broken' ? ' stroke-dasharray="2.4 1.9"' : ''}`;
  sheet.add(`<path d="${d}" ${at} ${paint} fill-rule="evenodd"/>`);
}

/**
 * Draws a map at 0, 0, laid out for a width.
 *
 * @returns its height
 */
export function drawMap(sheet: Sheet, figure: MapFigure, size: MapSize, lang: Lang): number {
  const { palette } = sheet;
  const { width } = mapSizes[size];
  const frame = azimuthalFrame(figure.frame.reach, width);
  const { rings = [], lines = [], windows = [], points } = figure;
  const layout = layoutMap(frame, size, {
    points,
    lines,
    windows,
    rings: rings.map((km) => ({ km, label: formatKm(km, lang) })),
  });
  const clip = `map-${round(frame.reach.west)}-${round(frame.reach.south)}`;
  sheet.add(
    `<clipPath id="${clip}"><rect width="${width}" height="${frame.height}"/></clipPath><g clip-path="url(#${clip})">`,
    `<path d="${landPath(frame, figure.detail ?? '110m')}" fill="${palette('land')}"/>`,
    ...rings.map(
      (km) =>
        `<circle cx="${round(frame.centre.x)}" cy="${round(frame.centre.y)}" r="${round(km * frame.unitsPerKm)}" fill="none" stroke="${palette('hairline-strong')}" stroke-linecap="round" stroke-dasharray="1 4"/>`,
    ),
    '</g>',
    `<rect x="0.5" y="0.5" width="${width - 1}" height="${frame.height - 1}" fill="none" stroke="${palette('hairline')}"/>`,
    ...windows.map((other) => {
      const box = windowOf(other.frame, frame);
      return `<rect x="${round(box.x)}" y="${round(box.y)}" width="${round(box.width)}" height="${round(box.height)}" rx="2" fill="none" stroke="${palette('hairline-strong')}"/>`;
    }),
  );
  for (const to of lines) {
    const end = frame.project(to);
    sheet.line(frame.centre.x, frame.centre.y, end.x, end.y, palette('ink'), 1.75, 'stroke-dasharray="5 5"');
  }

  const halo = { colour: palette('paper'), width: 3 };
  const small = layout.text * smallText;
  const label = ({ lines: texts, anchor }: PlacedLabel, quiet: boolean) => {
    for (const [index, { text, x, y }] of texts.entries()) {
      const note = quiet || index > 0;
      sheet.type(text, {
        x,
        y,
        anchor,
        size: note ? small : layout.text,
        voice: note ? 'sans' : 'strong',
        colour: palette(note ? 'ink-soft' : 'ink'),
        halo,
      });
    }
  };
  for (const placed of [...layout.ringLabels, ...layout.windowLabels]) label(placed, true);
  for (const speck of layout.specks) mark(sheet, speck.path, speck.fill, speck.tone);
  for (const { label: placed } of layout.points) {
    if (!placed?.leader) continue;
    const [from, to] = placed.leader;
    sheet.line(from.x, from.y, to.x, to.y, palette('hairline-strong'), 1);
  }
  for (const { point, x, y, radius, label: placed } of layout.points) {
    mark(sheet, markPath(point.shape, radius, { x, y }), point.fill, point.tone);
    if (placed) label(placed, false);
  }
  return frame.height;
}

/** An entry of a key: a mark and what it means. */
export interface KeyEntry {
  shape: Shape;
  fill: Fill;
  /** The name of a colour token. */
  tone: string;
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
    entries.map(({ text, shape, fill, tone }) => ({
      text,
      mark: (x: number, y: number) =>
        mark(sheet, markPath(shape, 6), fill, tone, `transform="translate(${round(x)} ${round(y)})"`),
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
