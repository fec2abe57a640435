import { line, scaleLinear } from 'd3';
import type { Words } from '../../i18n/index.ts';
import { toDecimalYear } from '../dates/edtf.ts';
import type { Lang } from '../url/routes.ts';
import { type Box, placeLabels, textWidth } from './labels.ts';

/** A figure as its source words it. */
interface SeriesPoint {
  date: string;
  value: number;
  precision: 'exact' | 'about' | 'over' | 'computed';
}

/** A word on the chart; `x`, `y` is its middle. */
interface ChartLabel {
  x: number;
  y: number;
  text: string;
}

/** How large a chart is drawn, in user units. */
export interface ChartSize {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Size of the type. */
  text: number;
}

/** As on the pages, where three stand beside each other. */
const pageSize: ChartSize = { width: 340, height: 190, left: 30, right: 30, top: 34, bottom: 26, text: 13 };

/**
 * Lays out one count over time: its points, joined by a line that claims nothing, each with its figure and its year as
 * far as there is room.
 *
 * @param given at least one point, in any order
 * @param w the words for figures
 */
export function seriesChart<P extends SeriesPoint>(
  given: readonly P[],
  lang: Lang,
  w: Pick<Words['timeline']['figures'], 'values'>,
  size: ChartSize = pageSize,
) {
  const number = new Intl.NumberFormat(lang);
  const sorted = given
    .map((point) => ({
      ...point,
      year: toDecimalYear(point.date),
      label: w.values[point.precision].replace('{n}', number.format(point.value)),
    }))
    .sort((a, b) => a.year - b.year);
  const first = sorted[0]?.year ?? 0;
  const last = sorted.at(-1)?.year ?? 1;
  const x = scaleLinear([first, Math.max(last, first + 1)], [size.left, size.width - size.right]);
  const y = scaleLinear(
    [0, Math.max(...sorted.map((point) => point.value))],
    [size.height - size.bottom, size.top],
  ).nice(4);
  const points = sorted.map((point) => ({ ...point, x: x(point.year), y: y(point.value) }));
  const joins = line<(typeof points)[number]>(
    (point) => point.x,
    (point) => point.y,
  ).digits(1)(points);

  /** The last and the first figure matter most, then the highest, then the others as far as there is room. */
  const ranked = points
    .map((point, index) => ({
      point,
      weight: index === points.length - 1 ? 0 : index === 0 ? 1 : 2 + 1 / point.value,
    }))
    .sort((a, b) => a.weight - b.weight)
    .map(({ point }) => point);
  const dots = points.map((point): Box => ({ x: point.x, y: point.y, width: 12, height: 12 }));
  const unit = size.text / pageSize.text;
  /** Above the point, else below, left or right of it; at the edges pushed inwards. */
  const places = (point: (typeof points)[number]): Box[] => {
    const width = textWidth(point.label, 14 * unit) + 6;
    const middle = Math.min(Math.max(point.x, width / 2), size.width - width / 2);
    const height = 15 * unit;
    return [
      { x: middle, y: point.y - height, width, height },
      { x: middle, y: point.y + height, width, height },
      { x: point.x - width / 2 - 7, y: point.y, width, height },
      { x: point.x + width / 2 + 7, y: point.y, width, height },
    ].filter((box) => box.x - width / 2 >= 0 && box.x + width / 2 <= size.width && box.y < y(0) - 6);
  };
  const labelled = (found: (Box | undefined)[], text: (point: (typeof points)[number]) => string): ChartLabel[] =>
    found.flatMap((box, index) => {
      const point = ranked[index];
      return box && point ? [{ x: box.x, y: box.y, text: text(point) }] : [];
    });
  return {
    size,
    /** Where zero lies. */
    base: y(0),
    points,
    /** The line between the points, as an SVG path. */
    joins,
    values: labelled(placeLabels(ranked.map(places), dots), (point) => point.label),
    years: labelled(placeLabels(ranked.map((point) => [{ x: point.x, y: 0, width: 44 * unit, height: 10 }])), (point) =>
      String(Math.floor(point.year)),
    ),
  };
}
