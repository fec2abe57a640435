import { drawSeries, type Precision, pointMark, type SeriesPoint, seriesForms } from '../../figures/series.ts';
import { fontFamily } from '../cards/type.ts';
import { flow } from './map.ts';
import type { Sheet } from './sheet.ts';

/** How wide a count is drawn in a file. */
export const seriesWidth = seriesForms.file.width;

/**
 * Draws one count over time at 0, 0, with the key to its points under it.
 *
 * @param label a figure as its source words it
 * @param names what each kind of figure is called
 * @param note what a reader must know before comparing the points
 * @returns its height
 */
export function sheetSeries<P extends SeriesPoint>(
  sheet: Sheet,
  points: readonly P[],
  label: (point: P) => string,
  names: Record<Precision, string>,
  note: string,
): number {
  const { palette } = sheet;
  const { width, height } = seriesForms.file;
  sheet.add(`<g font-family="${fontFamily.sans}">${drawSeries(points, seriesForms.file, palette, label).svg}</g>`);
  const used = (Object.keys(names) as Precision[]).filter((kind) => points.some(({ precision }) => precision === kind));
  const key = used.map((precision) => ({
    text: names[precision],
    mark: (x: number, y: number) => sheet.add(pointMark(precision, palette, 6, { x, y })),
  }));
  const under = flow(sheet, key, height, width, 14.5);
  return sheet.paragraph(note, { x: 0, y: under + 8 }, { width, size: 14.5, voice: 'sans', colour: palette('ink') });
}
