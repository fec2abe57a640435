import { escaped } from '../lib/text/escaped.ts';
import { tenth } from './svg.ts';
import { type MarkName, markPath, marks as marksOf } from './symbols.ts';
import type { FigureTheme } from './theme.ts';
import type { PlacedText, Spot, TimelineLayout } from './timelineLayout.ts';
import { yearTicks } from './timeScale.ts';

/** How a laid-out timeline becomes SVG. */
export interface TimelineDrawing {
  theme: FigureTheme;
  /** Begins the ids of the drawing's shapes, which are unique in a page. */
  id: string;
  /** The attributes of an event's link, written out; without it marks are no links. */
  link?: (id: string) => string;
  /** Events that are pointed out; the others are faint. */
  lit?: ReadonlySet<string>;
}

/** Height of the axis under the lanes, beside that of its numbers. */
const axisRoom = 12;

/**
 * Draws a timeline: bands, lanes, marks, names and the axis. The same layout gives the fluid drawing of a page and the
 * fixed one of a file.
 *
 * @returns what stands inside of an `<svg>`, and its height, axis included
 */
export function drawTimeline(layout: TimelineLayout, drawing: TimelineDrawing): { svg: string; height: number } {
  const { form, axis, height, lanes } = layout;
  const { plot, fluid = false, beside = 0, tick, text: size = 0 } = form;
  const { theme, id, link, lit } = drawing;
  const place = (at: number) => (fluid ? `${Math.round(at * 1e4) / 100}%` : String(tenth(at * plot)));
  const spot = ({ at, dx }: Spot) => (fluid ? place(at) : String(tenth(at * plot + dx)));
  /** Fluid drawings move by units only what stands at a percentage. */
  const moved = ({ dx }: Spot) => (fluid && Math.abs(dx) > 0.05 ? ` transform="translate(${tenth(dx)})"` : '');
  /** What everything that belongs to an event has. */
  const attributes = (event: string) =>
    `${link ? ` data-event="${event}"` : ''}${lit && !lit.has(event) ? ' opacity="0.3"' : ''}`;
  const line = (x1: string, y1: number, x2: string, y2: number, more: string) =>
    `<line x1="${x1}" y1="${tenth(y1)}" x2="${x2}" y2="${tenth(y2)}" ${more}/>`;
  const shapeAt = (mark: MarkName, at?: { x: number; y: number }) => markPath(marksOf[mark].shape, form.radius, at);
  const parts: string[] = [];

  // A fluid drawing places one shape in percent; a file, which stands alone, refers to nothing.
  const shapes = [...new Set(layout.marks.map(({ mark }) => mark))];
  const defined = shapes.map((mark) => `<path id="${id}-${mark}" d="${shapeAt(mark)}"/>`);
  if (fluid) parts.push(`<defs>${defined.join('')}</defs>`);
  for (const { from, to } of layout.bands)
    parts.push(
      `<rect class="band" x="${place(from)}" y="0" width="${place(to - from)}" height="${height}" fill="${theme('band')}"/>`,
    );
  const ticks = yearTicks(axis, form.every);
  const hairline = `stroke="${theme('hairline')}"`;
  for (const at of ticks.map((year) => place(axis.place(year)))) parts.push(line(at, form.head, at, height, hairline));
  // Across the room for names too; a fluid drawing knows it only about.
  const right = fluid ? `${form.namesInside ? 100 : 113}%` : String(plot + form.margin);
  parts.push(...lanes.map(({ top }) => line(String(-beside), top, right, top, hairline)));

  const name = (text: PlacedText, kind: string, more = '') =>
    `<text class="${kind}" x="${spot(text)}"${fluid ? ` dx="${tenth(text.dx)}"` : ''} y="${tenth(text.y + text.size * 0.35)}"${text.anchor === 'start' ? '' : ` text-anchor="${text.anchor}"`}${more}>${escaped(text.text)}</text>`;
  const soft = theme('ink-soft');
  const group = (fontSize: number, drawn: readonly string[]) =>
    drawn.length > 0 ? [`<g font-size="${fontSize}" fill="${soft}">`, ...drawn, '</g>'] : [];
  const { eras, landmarks } = layout.names;
  const laneNames = layout.names.lanes.map((text) => {
    const { colour } = marksOf[text.id.replace('lane ', '') as MarkName];
    return name(text, 'lane-name', ` fill="${theme(colour)}"`);
  });
  const eraNames = eras.map((text) => name(text, 'era'));
  parts.push(...group(size - 1, eraNames), ...group(size, laneNames));

  const byId = new Map(layout.marks.map((mark) => [mark.id, mark]));
  for (const text of landmarks) {
    const own = byId.get(text.id);
    if (!own || text.leader === undefined) continue;
    const rule = `class="leader"${attributes(text.id)} stroke="${theme('hairline-strong')}"`;
    parts.push(
      `<g${moved(own)}>${line(spot(own), own.y, spot(own), text.leader, rule)}</g>`,
      line(spot(own), text.leader, spot(text), text.leader, rule),
    );
  }
  if (beside > 0) {
    for (const lane of lanes) {
      const y = lane.top + form.lane / 2;
      const mark = lane.id as MarkName;
      parts.push(
        `<path d="${shapeAt(mark, { x: form.radius + 2 - beside, y })}" fill="${theme(marksOf[mark].colour)}"/>`,
        `<text x="${2 * form.radius + 12 - beside}" y="${tenth(y + (size + 1) * 0.35)}" font-size="${size + 1}" fill="${theme('ink')}">${escaped(lane.name)}</text>`,
      );
    }
  }
  for (const [meaning, own] of Map.groupBy(layout.marks, ({ mark }) => mark)) {
    const colour = theme(marksOf[meaning].colour);
    parts.push(`<g fill="${colour}" stroke="${theme('paper')}">`);
    for (const mark of own) {
      if (mark.end === undefined) continue;
      const rule = `class="tail"${attributes(mark.id)} stroke="${colour}" stroke-width="3" stroke-opacity="0.45"`;
      parts.push(line(spot(mark), mark.y, place(mark.end), mark.y, rule));
    }
    for (const mark of own) {
      const more = link ? '' : attributes(mark.id);
      const shape = fluid
        ? `<use href="#${id}-${meaning}" x="${spot(mark)}" y="${tenth(mark.y)}"${moved(mark)}${more}/>`
        : `<path d="${shapeAt(meaning, { x: mark.at * plot + mark.dx, y: mark.y })}"${more}/>`;
      parts.push(link ? `<a class="mark"${attributes(mark.id)} ${link(mark.id)}>${shape}</a>` : shape);
    }
    parts.push('</g>');
  }
  const landmarkNames = landmarks.map((text) => name(text, 'landmark', attributes(text.id)));
  parts.push(...group(size, landmarkNames));

  const rule = `stroke="${theme('hairline-strong')}" stroke-width="1.25"`;
  parts.push(line(place(axis.gap?.to ?? 0), height, place(1), height, rule));
  if (axis.gap) {
    parts.push(line('0', height, place(axis.gap.from), height, rule));
    // Two slanted strokes: the usual sign of a broken axis.
    for (const at of [axis.gap.from, axis.gap.to]) {
      parts.push(
        `<svg x="${place(at)}" y="${height}" overflow="visible"><path d="M-3 5l6 -10" fill="none" stroke="${soft}" stroke-width="1.25"/></svg>`,
      );
    }
  }
  const number = (at: number, year: number, more = '') =>
    `<text x="${place(at)}" y="${height + 6 + tick}"${more}>${Math.floor(year)}</text>`;
  parts.push(`<g font-size="${tick}" text-anchor="middle" fill="${soft}">`);
  for (const at of new Set(layout.marks.flatMap((mark) => (mark.at < axis.lead ? [mark.at] : [])))) {
    // The earliest would reach beyond the drawing on its left.
    const atEdge = at * plot < tick;
    parts.push(number(atEdge ? 0 : at, axis.gap?.after ?? 0, atEdge ? ' text-anchor="start"' : ''));
  }
  for (const year of ticks) if (year < axis.to && year > axis.from) parts.push(number(axis.place(year), year));
  parts.push('</g>');
  return { svg: parts.join(''), height: height + tick + axisRoom };
}
