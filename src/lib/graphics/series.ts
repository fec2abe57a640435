import { round } from '../cards/drawing.ts';
import type { ChartSize, seriesChart } from '../timeline/series.ts';
import { flow } from './map.ts';
import type { Sheet } from './sheet.ts';

type Chart = ReturnType<typeof seriesChart>;
type Precision = Chart['points'][number]['precision'];

/** A chart that fills a picture. */
export const chartSize: ChartSize = { width: 680, height: 340, left: 44, right: 44, top: 44, bottom: 38, text: 16 };

/** The shape of a point, by how its source words the figure; as on the pages. */
function point(sheet: Sheet, precision: Precision, x: number, y: number): void {
  const { palette } = sheet;
  const shape = {
    exact: '<circle r="6"/>',
    about: '<circle r="6"/>',
    over: '<path d="M0-7.4 7 5.4h-14z"/>',
    computed: '<path d="M0-7.4 7.4 0 0 7.4-7.4 0z"/>',
  }[precision];
  const fill = palette(precision === 'exact' ? 'accent' : 'paper');
  sheet.add(
    `<g transform="translate(${round(x)} ${round(y)})" fill="${fill}" stroke="${palette('accent')}" stroke-width="2.25">${shape}</g>`,
  );
}

/**
 * Draws one count over time at 0, 0, with the key to its points under it.
 *
 * @param names what each kind of figure is called
 * @param note what a reader must know before comparing the points
 * @returns its height
 */
export function drawSeries(sheet: Sheet, chart: Chart, names: Record<Precision, string>, note: string): number {
  const { palette } = sheet;
  const { size, base, points, joins, values, years } = chart;
  sheet.line(0, base, size.width, base, palette('hairline-strong'), 1.25);
  sheet.type('0', { x: 0, y: base - 6, size: size.text - 1, voice: 'sans', colour: palette('ink-soft') });
  sheet.add(`<path d="${joins}" fill="none" stroke="${palette('accent')}" stroke-width="1.5" stroke-dasharray="2 5"/>`);
  for (const { precision, x, y } of points) point(sheet, precision, x, y);
  const halo = { colour: palette('paper'), width: 5 };
  for (const { text, x, y } of values) {
    sheet.type(text, { x, y: y + 6, size: size.text, voice: 'strong', colour: palette('ink'), anchor: 'middle', halo });
  }
  for (const { text, x } of years) {
    const y = size.height - 12;
    sheet.type(text, { x, y, size: size.text - 1, voice: 'sans', colour: palette('ink-soft'), anchor: 'middle' });
  }
  const used = (Object.keys(names) as Precision[]).filter((kind) => points.some(({ precision }) => precision === kind));
  const key = used.map((precision) => ({
    text: names[precision],
    mark: (x: number, y: number) => point(sheet, precision, x, y),
  }));
  const under = flow(sheet, key, size.height, size.width, 14.5);
  return sheet.paragraph(
    note,
    { x: 0, y: under + 8 },
    { width: size.width, size: 14.5, voice: 'sans', colour: palette('ink') },
  );
}
