/**
 * The map around Stockholm, one drawing for pages, frames, cards and files: a window and what is in it go in, SVG comes
 * out. Pure and without d3, so that a page's script redraws what the build has drawn.
 */
import type { Candidate, Point } from './labels.ts';
import type { MapLayout, PlacedPoint } from './mapLayout.ts';
import { el, type SvgElement, tenth } from './svg.ts';
import { markElement } from './symbols.ts';
import type { FigureTheme } from './theme.ts';

export * from './mapLayout.ts';

/** Where a label's text begins, ends or has its middle, beside its mark. */
function labelText(
  { box, anchor }: Candidate,
  mark: Point,
  lines: readonly { text: string; size: number; attributes: SvgElement['attributes'] }[],
): SvgElement[] {
  const x = anchor === 'start' ? box.x : anchor === 'end' ? box.x + box.width : box.x + box.width / 2;
  let y = box.y;
  return lines.map(({ text, size, attributes }) => {
    const baseline = y + size * 0.9;
    y += size * 1.15;
    return el(
      'text',
      {
        x: tenth(x - mark.x),
        y: tenth(baseline - mark.y),
        'text-anchor': anchor === 'start' ? undefined : anchor,
        'font-size': tenth(size),
        ...attributes,
      },
      [text],
    );
  });
}

const origin: Point = { x: 0, y: 0 };

/** A straight line, written as seen from a point. */
function pathBetween(from: Point, to: Point, seen: Point, attributes: SvgElement['attributes']): SvgElement {
  const start = `${tenth(from.x - seen.x)} ${tenth(from.y - seen.y)}`;
  return el('path', { d: `M${start}L${tenth(to.x - seen.x)} ${tenth(to.y - seen.y)}`, fill: 'none', ...attributes });
}

const arrowPath = 'M-13 0H3M-4 -5.5L3 0l-7 5.5';

function pointElement(item: PlacedPoint, { type }: MapLayout, theme: FigureTheme, selected: boolean): SvgElement {
  const { point, x, y, radius, label, arrow } = item;
  const colour = theme(point.mark.colour);
  const quiet = point.quiet === true && !selected;
  const stroke = { fill: 'none', stroke: colour, 'stroke-width': 2 };
  const shape =
    arrow === undefined
      ? markElement(point.mark, point.fill, radius, theme)
      : el('path', { d: arrowPath, transform: `rotate(${tenth(arrow)})`, ...stroke, 'stroke-linecap': 'round' });
  const ring = selected ? el('circle', { r: tenth(radius * 2), ...stroke }) : undefined;
  const note = { size: type.quietText, attributes: { 'font-weight': 400, fill: theme('ink-soft') } };
  const texts = label
    ? labelText(label, { x, y }, [
        {
          text: point.label,
          size: quiet ? type.quietText : selected ? type.text + 2 : type.text,
          attributes: quiet ? note.attributes : selected ? { fill: colour } : { 'font-size': undefined },
        },
        // The blank parts the two where they are read as one; none is drawn at the beginning of a line.
        ...(point.note === undefined ? [] : [{ text: ` ${point.note}`, ...note }]),
      ])
    : [];
  const [from, to] = label?.leader ?? [];
  const leader =
    from && to ? pathBetween(from, to, { x, y }, { stroke: theme('hairline-strong'), 'stroke-width': 1 }) : undefined;
  const hit = point.href === undefined ? undefined : el('circle', { class: 'hit', r: 12 });
  return el(
    point.href === undefined ? 'g' : 'a',
    {
      class: `mark${selected ? ' selected' : ''}`,
      transform: `translate(${tenth(x)} ${tenth(y)})`,
      href: point.href,
      // Where there is no room for its label, a link says its name all the same.
      'aria-label': point.href === undefined ? undefined : (point.name ?? (label ? undefined : point.label)),
      'aria-hidden': point.href === undefined ? 'true' : undefined,
      ...Object.fromEntries(Object.entries(point.data ?? {}).map(([key, value]) => [`data-${key}`, value])),
    },
    [hit, leader, ring, shape, ...texts],
  );
}

/** Draws what stands on the land: rings, lines, marks and labels. */
export function drawMap(layout: MapLayout, theme: FigureTheme, selected?: string): SvgElement {
  const { window, rings, lines, points, type } = layout;
  const halo = { stroke: theme('sea'), 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
  const quietText = { 'font-size': type.quietText, 'font-weight': 400, fill: theme('ink-soft') };
  const dotted = { 'stroke-linecap': 'round', 'stroke-dasharray': '0.5 4' };
  return el('g', { 'font-size': type.text, 'font-weight': 600, fill: theme('ink'), ...halo }, [
    el('g', { class: 'rings', 'aria-hidden': 'true', ...quietText }, [
      el(
        'g',
        { fill: 'none', stroke: theme('hairline-strong'), 'stroke-width': 1, ...dotted },
        rings.map(({ km }) => {
          return el('circle', {
            cx: tenth(window.centre.x),
            cy: tenth(window.centre.y),
            r: tenth(km * window.unitsPerKm),
          });
        }),
      ),
      ...rings.flatMap(({ label }) =>
        label ? labelText(label, origin, [{ text: label.text, size: type.quietText, attributes: {} }]) : [],
      ),
    ]),
    el(
      'g',
      { class: 'lines', 'aria-hidden': 'true' },
      lines.flatMap(({ line, from, to, label }) => {
        const colour = theme(line.kind === 'proposed' ? 'ink' : 'accent');
        return [
          pathBetween(from, to, origin, {
            stroke: colour,
            'stroke-width': 2,
            'stroke-dasharray': line.kind === 'proposed' ? '5 5' : undefined,
          }),
          ...(label && line.label !== undefined
            ? labelText(label, origin, [{ text: line.label, size: type.quietText + 1, attributes: { fill: colour } }])
            : []),
        ];
      }),
    ),
    ...points.map((item) => pointElement(item, layout, theme, item.point.id === selected)),
  ]);
}
