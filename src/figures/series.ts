import { line, scaleLinear } from 'd3';
import { toDecimalYear } from '../lib/dates/edtf.ts';
import { type Candidate, type LabelRequest, placeLabels } from './labels.ts';
import { textWidth } from './textWidth.ts';
import type { FigureTheme } from './theme.ts';
import { escaped, ink } from './timelineFigure.ts';

/** How a source words a figure. */
export type Precision = 'exact' | 'about' | 'over' | 'computed';

/** A figure of a count. */
export interface SeriesPoint {
  /** EDTF. */
  date: string;
  value: number;
  precision: Precision;
}

/** How large a chart is drawn, in units. */
export interface SeriesForm {
  width: number;
  height: number;
  /** Room at the sides for the first and the last figure. */
  side: number;
  top: number;
  bottom: number;
  /** Size of the type. */
  text: number;
}

export const seriesForms = {
  /** Pages, where three stand beside each other. */
  page: { width: 340, height: 190, side: 30, top: 34, bottom: 26, text: 13 },
  /** Files to download. */
  file: { width: 680, height: 340, side: 44, top: 44, bottom: 38, text: 16 },
} as const satisfies Record<string, SeriesForm>;

const round = (value: number) => Math.round(value * 10) / 10;

/** The shape of a point, by how its source words the figure; `at` is its middle. */
export function pointMark(precision: Precision, theme: FigureTheme, radius: number, at = { x: 0, y: 0 }): string {
  const r = radius;
  const shape = {
    exact: `<circle r="${r}"/>`,
    about: `<circle r="${r}"/>`,
    over: `<path d="M0${round(-1.22 * r)} ${round(1.16 * r)} ${round(0.89 * r)}h${round(-2.32 * r)}z"/>`,
    computed: `<path d="M0${round(-1.22 * r)} ${round(1.22 * r)} 0 0 ${round(1.22 * r)} ${round(-1.22 * r)} 0z"/>`,
  }[precision];
  const fill = theme(precision === 'exact' ? 'accent' : 'paper');
  return `<g transform="translate(${round(at.x)} ${round(at.y)})" fill="${fill}" stroke="${theme('accent')}" stroke-width="${round(0.38 * r)}">${shape}</g>`;
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
): { svg: string; points: (P & { label: string })[] } {
  const points = given
    .map((point, index) => ({ ...point, id: String(index), year: toDecimalYear(point.date), label: label(point) }))
    .sort((a, b) => a.year - b.year);
  const first = points[0]?.year ?? 0;
  const last = points.at(-1)?.year ?? 1;
  const x = scaleLinear([first, Math.max(last, first + 1)], [form.side, form.width - form.side]);
  const y = scaleLinear(
    [0, Math.max(...points.map((point) => point.value))],
    [form.height - form.bottom, form.top],
  ).nice(4);
  const radius = (form.text / 13) * 4.5;

  /** The last and the first figure matter most, then the highest, then the others as far as there is room. */
  const rank = (index: number, value: number) => (index === points.length - 1 ? 0 : index === 0 ? 1 : 2 + 1 / value);
  const ranked = points
    .map((point, index) => ({ point, weight: rank(index, point.value) }))
    .sort((a, b) => a.weight - b.weight)
    .map(({ point }) => point);
  const valueRequest = (point: (typeof points)[number]): LabelRequest => {
    const width = textWidth(point.label, form.text) + 4;
    const height = form.text * 1.15;
    const [px, py] = [x(point.year), y(point.value)];
    const middle = Math.min(Math.max(px - width / 2, 0), form.width - width);
    const at = (boxX: number, boxY: number, cost: number): Candidate => ({
      box: { x: boxX, y: boxY, width, height },
      anchor: 'middle',
      cost,
    });
    return {
      id: point.id,
      optional: true,
      candidates: [
        at(middle, py - radius - 3 - height, 0),
        at(middle, py + radius + 3, 1),
        at(px - radius - 4 - width, py - height / 2, 2),
        at(px + radius + 4, py - height / 2, 2),
      ],
    };
  };
  const yearTop = form.height - form.bottom + 6;
  const yearRequest = ({ id, year }: (typeof points)[number]): LabelRequest => {
    const width = form.text * 3.2;
    const box = { x: x(year) - width / 2, y: yearTop, width, height: form.text };
    return { id: `year ${id}`, optional: true, candidates: [{ box, anchor: 'middle', cost: 0 }] };
  };
  const marks = points.map((point) => ({
    id: point.id,
    box: { x: x(point.year) - radius, y: y(point.value) - radius, width: 2 * radius, height: 2 * radius },
  }));
  const values = placeLabels(ranked.map(valueRequest), {
    window: { x: 0, y: 0, width: form.width, height: y(0) },
    marks,
  });
  const years = placeLabels(ranked.map(yearRequest), {});

  const joins = line<(typeof points)[number]>(
    (point) => x(point.year),
    (point) => y(point.value),
  ).digits(1)(points);
  const middleOf = (candidate: Candidate) => round(candidate.box.x + candidate.box.width / 2);
  const baseline = (candidate: Candidate) => round(candidate.box.y + form.text * 0.92);
  const parts = [
    `<line x1="0" x2="${form.width}" y1="${y(0)}" y2="${y(0)}" stroke="${theme('hairline-strong')}"/>`,
    `<text x="0" y="${y(0) - 5}" font-size="${form.text}" ${ink(theme('ink-soft'))}>0</text>`,
    `<path d="${joins}" fill="none" stroke="${theme('accent')}" stroke-width="1.25" stroke-dasharray="2 4"/>`,
    ...points.map((point) => pointMark(point.precision, theme, radius, { x: x(point.year), y: y(point.value) })),
  ];
  for (const point of points) {
    const value = values.get(point.id);
    const year = years.get(`year ${point.id}`);
    if (value)
      parts.push(
        `<text x="${middleOf(value)}" y="${baseline(value)}" font-size="${form.text}" font-weight="600" text-anchor="middle" ${ink(theme('ink'))} stroke="${theme('paper')}" stroke-width="4" paint-order="stroke">${escaped(point.label)}</text>`,
      );
    if (year)
      parts.push(
        `<text x="${middleOf(year)}" y="${baseline(year)}" font-size="${form.text}" text-anchor="middle" ${ink(theme('ink-soft'))}>${Math.floor(point.year)}</text>`,
      );
  }
  return { svg: parts.join(''), points };
}
