import { line, scaleLinear } from 'd3';
import { toDecimalYear } from '../lib/dates/edtf.ts';
import { boxAround, type Candidate, type LabelRequest, placeLabels } from './labels.ts';
import { el, markup, type SvgElement, tenth } from './svg.ts';
import { markPath } from './symbols.ts';
import { textWidth } from './textWidth.ts';
import type { FigureTheme } from './theme.ts';

/** How a source words a figure. */
export type Precision = 'exact' | 'about' | 'over' | 'computed';

/** A figure of a count. */
export interface SeriesPoint {
  /** EDTF. */
  date: string;
  value: number;
  precision: Precision;
}

/** How large a chart is drawn, in units: with room at the sides for the first and the last figure. */
export const seriesForms = {
  /** Pages, where three stand beside each other. */
  page: { width: 340, height: 190, side: 30, top: 34, bottom: 26, text: 13 },
  /** Files to download. */
  file: { width: 680, height: 340, side: 44, top: 44, bottom: 38, text: 16 },
} as const;
type SeriesForm = (typeof seriesForms)[keyof typeof seriesForms];

/** The shape of a point, by how its source words the figure; `at` is its middle. */
export function pointMark(precision: Precision, theme: FigureTheme, r: number, at = { x: 0, y: 0 }): SvgElement {
  const around = {
    transform: `translate(${tenth(at.x)} ${tenth(at.y)})`,
    fill: theme(precision === 'exact' ? 'accent' : 'paper'),
    stroke: theme('accent'),
    'stroke-width': tenth(0.38 * r),
  };
  if (precision === 'exact' || precision === 'about') return el('circle', { r, ...around });
  return el('path', { d: markPath(precision === 'over' ? 'triangle' : 'diamond', r), ...around });
}

/**
 * Draws one count over time: its points, joined by a broken line that claims nothing, each with its figure and its year
 * as far as there is room. The scale begins at zero.
 *
 * @param given at least one point, in any order
 * @param label a figure as its source words it
 * @returns what stands inside of an `<svg>` of the form's size, and the points in the order of time
 */
export function drawSeries<P extends SeriesPoint>(
  given: readonly P[],
  form: SeriesForm,
  theme: FigureTheme,
  label: (point: P) => string,
) {
  const points = given
    .map((point, index) => ({ ...point, id: String(index), year: toDecimalYear(point.date), label: label(point) }))
    .sort((a, b) => a.year - b.year);
  type Point = (typeof points)[number];
  const [first, last] = [points[0], points.at(-1)];
  const from = first?.year ?? 0;
  const x = scaleLinear([from, Math.max(last?.year ?? 0, from + 1)], [form.side, form.width - form.side]);
  const most = Math.max(...points.map(({ value }) => value));
  const y = scaleLinear([0, most], [form.height - form.bottom, form.top]).nice(4);
  const radius = (form.text / 13) * 4.5;

  /** The last and the first figure matter most, then the highest, then the others as far as there is room. */
  const rank = (point: Point) => (point === last ? 0 : point === first ? 1 : 2 + 1 / point.value);
  const ranked = points.toSorted((a, b) => rank(a) - rank(b));
  const at = (x: number, y: number, width: number, height: number, cost = 0): Candidate => {
    return { box: { x, y, width, height }, anchor: 'middle', cost };
  };
  const valueRequest = (point: Point): LabelRequest => {
    const width = textWidth(point.label, form.text) + 4;
    const height = form.text * 1.15;
    const [px, py] = [x(point.year), y(point.value)];
    const middle = Math.min(Math.max(px - width / 2, 0), form.width - width);
    const candidates = [
      at(middle, py - radius - 3 - height, width, height, 0),
      at(middle, py + radius + 3, width, height, 1),
      at(px - radius - 4 - width, py - height / 2, width, height, 2),
      at(px + radius + 4, py - height / 2, width, height, 2),
    ];
    return { id: point.id, optional: true, candidates };
  };
  const yearRequest = ({ id, year }: Point): LabelRequest => {
    const width = form.text * 3.2;
    const top = form.height - form.bottom + 6;
    return { id, optional: true, candidates: [at(x(year) - width / 2, top, width, form.text)] };
  };
  const marks = points.map(({ id, year, value }) => ({ id, box: boxAround({ x: x(year), y: y(value) }, radius) }));
  const window = { x: 0, y: 0, width: form.width, height: y(0) };
  const values = placeLabels(ranked.map(valueRequest), { window, marks });
  const years = placeLabels(ranked.map(yearRequest), {});

  const joins = line<Point>(
    (point) => x(point.year),
    (point) => y(point.value),
  ).digits(1)(points);
  const text = (place: Candidate | undefined, words: string, colour: string, more = {}) => {
    const at = place && { x: tenth(place.box.x + place.box.width / 2), y: tenth(place.box.y + form.text * 0.92) };
    return (
      at &&
      el('text', { ...at, 'font-size': form.text, ...more, 'text-anchor': 'middle', fill: theme(colour) }, [words])
    );
  };
  const halo = { 'font-weight': 600, stroke: theme('paper'), 'stroke-width': 4, 'paint-order': 'stroke' };
  const svg = el('g', {}, [
    el('path', { d: `M0 ${y(0)}H${form.width}`, stroke: theme('hairline-strong') }),
    el('text', { x: 0, y: y(0) - 5, 'font-size': form.text, fill: theme('ink-soft') }, ['0']),
    el('path', {
      d: joins ?? '',
      fill: 'none',
      stroke: theme('accent'),
      'stroke-width': 1.25,
      'stroke-dasharray': '2 4',
    }),
    ...points.map((point) => pointMark(point.precision, theme, radius, { x: x(point.year), y: y(point.value) })),
    ...points.flatMap((point) => [
      text(values.get(point.id), point.label, 'ink', halo),
      text(years.get(point.id), String(Math.floor(point.year)), 'ink-soft'),
    ]),
  ]);
  return { svg: markup(svg), points };
}
