import { type MarkName, markPath, marks as marksOf } from './symbols.ts';
import type { FigureTheme } from './theme.ts';
import type { PlacedText, Spot, TimelineLayout } from './timelineLayout.ts';
import { yearTicks } from './timeScale.ts';

/** How a laid-out timeline becomes SVG. */
export interface TimelineDrawing {
  theme: FigureTheme;
  /** Begins the ids of the drawing's shapes, which are unique in a page. */
  id: string;
  /** Width of the axis in units; without it places are written in percent, and the drawing is as wide as its page. */
  plot?: number;
  /** Years between two numbers on the axis. */
  every: number;
  /** Size of the numbers on the axis. */
  tick: number;
  /** The attributes of an event's link, written out; without it marks are no links. */
  link?: (id: string) => string;
  /** Further attributes of everything that belongs to an event, written out. */
  attributes?: (id: string) => string;
  /** Events that are pointed out; the others are faint. */
  lit?: ReadonlySet<string>;
  /** Where the lanes' names stand, for drawings that write them beside: this far left of the axis. */
  beside?: number;
}

const round = (value: number) => Math.round(value * 100) / 100;
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** A text as it may stand in markup. */
export const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** The colour of a text; as `color` too, which pages give to all text in drawings. */
export const ink = (colour: string) => `fill="${colour}" color="${colour}"`;

/** Height of the axis under the lanes, beside that of its numbers. */
const axisRoom = 12;

/**
 * Draws a timeline: bands, lanes, marks, names and the axis. The same layout gives the fluid drawing of a page and the
 * fixed one of a file.
 *
 * @returns what stands inside of an `<svg>`, and its height, axis included
 */
export function drawTimeline(layout: TimelineLayout, drawing: TimelineDrawing): { svg: string; height: number } {
  const { form, axis, height } = layout;
  const { theme, id, plot, lit, beside } = drawing;
  const place = (at: number) => (plot === undefined ? `${round(at * 100)}%` : String(round(at * plot)));
  const spot = ({ at, dx }: Spot) => (plot === undefined ? place(at) : String(round(at * plot + dx)));
  /** Fluid drawings move by units only what stands at a percentage. */
  const moved = ({ dx }: Spot) =>
    plot === undefined && Math.abs(dx) > 0.05 ? ` transform="translate(${round(dx)})"` : '';
  const shift = ({ dx }: Spot) => (plot === undefined ? ` dx="${round(dx)}"` : '');
  const attributes = (event: string) => (drawing.attributes ? ` ${drawing.attributes(event)}` : '');
  const faint = (event: string) => (lit && !lit.has(event) ? ' opacity="0.3"' : '');
  const line = (x1: string, y1: number, x2: string, y2: number, more: string) =>
    `<line x1="${x1}" y1="${round(y1)}" x2="${x2}" y2="${round(y2)}" ${more}/>`;
  const shapeAt = (mark: MarkName, at?: { x: number; y: number }) => markPath(marksOf[mark].shape, form.radius, at);
  const parts: string[] = [];

  parts.push(
    // A fluid drawing places one shape in percent; a file, which stands alone, refers to nothing.
    ...(plot === undefined
      ? [
          `<defs>${[...new Set(layout.marks.map(({ mark }) => mark))].map((mark) => `<path id="${id}-${mark}" d="${shapeAt(mark)}"/>`).join('')}</defs>`,
        ]
      : []),
    ...layout.bands.map(
      ({ from, to }) =>
        `<rect class="band" x="${place(from)}" y="0" width="${place(to - from)}" height="${height}" fill="${theme('band')}"/>`,
    ),
  );
  const ticks = yearTicks(axis, drawing.every);
  const hairline = `stroke="${theme('hairline')}"`;
  parts.push(
    ...ticks.map((year) => line(place(axis.place(year)), form.head, place(axis.place(year)), height, hairline)),
  );
  const left = beside === undefined ? '0' : String(-beside);
  // Across the room for names too; a fluid drawing knows it only about.
  const right = plot === undefined ? `${form.namesInside ? 100 : 113}%` : String(plot + form.margin);
  parts.push(...layout.lanes.map(({ top }) => line(left, top, right, top, hairline)));

  const name = (text: PlacedText, kind: string, fill: string, more = '') =>
    `<text class="${kind}" x="${spot(text)}"${shift(text)} y="${round(text.y + text.size * 0.35)}" font-size="${text.size}"${text.anchor === 'start' ? '' : ` text-anchor="${text.anchor}"`} ${ink(fill)}${more}>${escaped(text.text)}</text>`;
  parts.push(...layout.names.eras.map((text) => name(text, 'era', theme('ink-soft'))));
  parts.push(
    ...layout.names.lanes.map((text) => {
      const colour = theme(marksOf[text.id.replace('lane ', '') as MarkName].colour);
      return name(text, 'lane-name', colour);
    }),
  );

  const byId = new Map(layout.marks.map((mark) => [mark.id, mark]));
  for (const text of layout.names.landmarks) {
    const own = byId.get(text.id);
    if (!own || text.leader === undefined) continue;
    const rule = `class="leader"${attributes(text.id)} stroke="${theme('hairline-strong')}"${faint(text.id)}`;
    parts.push(
      `<g${moved(own)}>${line(spot(own), own.y, spot(own), text.leader, rule)}</g>`,
      line(spot(own), text.leader, spot({ ...text, dx: plot === undefined ? 0 : text.dx }), text.leader, rule),
    );
  }
  if (beside !== undefined) {
    const size = (form.text ?? 0) + 1;
    for (const lane of layout.lanes) {
      const middle = round(lane.top + form.lane / 2);
      const mark = lane.id as MarkName;
      parts.push(
        `<path d="${shapeAt(mark, { x: form.radius + 2 - beside, y: middle })}" fill="${theme(marksOf[mark].colour)}"/>`,
        `<text x="${-beside + 2 * form.radius + 12}" y="${round(middle + size * 0.35)}" font-size="${size}" ${ink(theme('ink'))}>${escaped(lane.name)}</text>`,
      );
    }
  }
  for (const [meaning, own] of Map.groupBy(layout.marks, ({ mark }) => mark)) {
    const colour = theme(marksOf[meaning].colour);
    parts.push(`<g fill="${colour}" stroke="${theme('paper')}">`);
    for (const mark of own) {
      if (mark.end === undefined) continue;
      const rule = `class="tail"${attributes(mark.id)} stroke="${colour}" stroke-width="3" stroke-opacity="0.45"${faint(mark.id)}`;
      parts.push(line(spot(mark), mark.y, place(mark.end), mark.y, rule));
    }
    for (const mark of own) {
      const more = `${attributes(mark.id)}${faint(mark.id)}`;
      const own = drawing.link ? '' : more;
      const shape =
        plot === undefined
          ? `<use href="#${id}-${meaning}" x="${spot(mark)}" y="${round(mark.y)}"${moved(mark)}${own}/>`
          : `<path d="${shapeAt(meaning, { x: mark.at * plot + mark.dx, y: mark.y })}"${own}/>`;
      parts.push(drawing.link ? `<a class="mark"${more} ${drawing.link(mark.id)}>${shape}</a>` : shape);
    }
    parts.push('</g>');
  }
  parts.push(...layout.names.landmarks.map((text) => name(text, 'landmark', theme('ink-soft'), attributes(text.id))));

  const rule = `stroke="${theme('hairline-strong')}" stroke-width="1.25"`;
  parts.push(line(place(axis.gap?.to ?? 0), height, place(1), height, rule));
  if (axis.gap) {
    parts.push(line('0', height, place(axis.gap.from), height, rule));
    // Two slanted strokes: the usual sign of a broken axis.
    for (const at of [axis.gap.from, axis.gap.to]) {
      parts.push(
        `<svg x="${place(at)}" y="${height}" overflow="visible"><path d="M-3 5l6 -10" fill="none" stroke="${theme('ink-soft')}" stroke-width="1.25"/></svg>`,
      );
    }
  }
  const early = [...new Set(layout.marks.filter(({ at }) => at < axis.lead).map(({ at }) => at))];
  const number = (at: number, year: number, anchor = 'middle') =>
    `<text x="${place(at)}" y="${height + 6 + drawing.tick}" font-size="${drawing.tick}" text-anchor="${anchor}" ${ink(theme('ink-soft'))}>${year}</text>`;
  parts.push(
    // The earliest would reach beyond the drawing on its left.
    ...early.map((at) =>
      at * form.plot < drawing.tick
        ? number(0, Math.floor(axis.gap?.after ?? 0), 'start')
        : number(at, Math.floor(axis.gap?.after ?? 0)),
    ),
    ...ticks.filter((year) => year < axis.to && year > axis.from).map((year) => number(axis.place(year), year)),
  );
  return { svg: parts.join(''), height: height + drawing.tick + axisRoom };
}
