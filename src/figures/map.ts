/**
 * The map around Stockholm, one drawing for pages, frames, cards and files: a window and what is in it go in, SVG comes
 * out. Pure and without d3, so that a page's script redraws what the build has drawn.
 */
import type { Candidate, Point } from './labels.ts';
import type { MapLayout, PlacedPoint } from './mapLayout.ts';
import { el, type SvgElement, tenth } from './svg.ts';
import { markPath } from './symbols.ts';
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

const arrowPath = 'M-13 0H3M-4 -5.5L3 0l-7 5.5';

function pointElement(item: PlacedPoint, { type }: MapLayout, theme: FigureTheme, selected: boolean): SvgElement {
  const { point, x, y, radius, label, arrow } = item;
  const colour = theme(point.mark.colour);
  const paint =
    arrow !== undefined
      ? { fill: 'none', stroke: colour, 'stroke-width': 2, 'stroke-linecap': 'round' }
      : point.fill === 'solid'
        ? { fill: colour, stroke: theme('paper'), 'stroke-width': 1.25 }
        : { fill: theme('paper'), stroke: colour, 'stroke-width': point.fill === 'open' ? 1.75 : 1.4 };
  const quiet = point.quiet === true && !selected;
  const shape = el('path', {
    d: arrow === undefined ? markPath(point.mark.shape, tenth(radius)) : arrowPath,
    transform: arrow === undefined ? undefined : `rotate(${tenth(arrow)})`,
    'fill-rule': point.mark.shape === 'target' ? 'evenodd' : undefined,
    'stroke-dasharray': point.fill === 'broken' ? '2.4 1.9' : undefined,
    'stroke-linecap': undefined,
    ...paint,
  });
  const ring = selected
    ? el('circle', { r: tenth(radius * 2), fill: 'none', stroke: colour, 'stroke-width': 2 })
    : undefined;
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
    from && to
      ? el('path', {
          d: `M${tenth(from.x - x)} ${tenth(from.y - y)}L${tenth(to.x - x)} ${tenth(to.y - y)}`,
          fill: 'none',
          stroke: theme('hairline-strong'),
          'stroke-width': 1,
        })
      : undefined;
  const hit = point.href === undefined ? undefined : el('circle', { r: 12, fill: 'transparent', stroke: 'none' });
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

/**
 * Draws what stands on the land: rings, lines, marks and labels.
 *
 * @param layout where everything stands
 * @param theme the colours
 * @param selected id of the point that is selected, if any
 */
export function drawMap(layout: MapLayout, theme: FigureTheme, selected?: string): SvgElement {
  const { window, rings, lines, points, type } = layout;
  const halo = { stroke: theme('sea'), 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
  const quietText = { 'font-size': type.quietText, 'font-weight': 400, fill: theme('ink-soft') };
  return el('g', { 'font-size': type.text, 'font-weight': 600, fill: theme('ink'), ...halo }, [
    el('g', { class: 'rings', 'aria-hidden': 'true', ...quietText }, [
      ...rings.map(({ km }) =>
        el('circle', {
          cx: tenth(window.centre.x),
          cy: tenth(window.centre.y),
          r: tenth(km * window.unitsPerKm),
          fill: 'none',
          stroke: theme('hairline-strong'),
          'stroke-width': 1,
          'stroke-linecap': 'round',
          'stroke-dasharray': '0.5 4',
        }),
      ),
      ...rings.flatMap(({ label }) =>
        label ? labelText(label, { x: 0, y: 0 }, [{ text: label.text, size: type.quietText, attributes: {} }]) : [],
      ),
    ]),
    el(
      'g',
      { class: 'lines', 'aria-hidden': 'true' },
      lines.flatMap(({ line, from, to, label }) => {
        const colour = theme(line.kind === 'proposed' ? 'ink' : 'accent');
        return [
          el('path', {
            d: `M${tenth(from.x)} ${tenth(from.y)}L${tenth(to.x)} ${tenth(to.y)}`,
            fill: 'none',
            stroke: colour,
            'stroke-width': 2,
            'stroke-dasharray': line.kind === 'proposed' ? '5 5' : undefined,
          }),
          ...(label && line.label !== undefined
            ? labelText(label, { x: 0, y: 0 }, [
                { text: line.label, size: type.quietText + 1, attributes: { fill: colour } },
              ])
            : []),
        ];
      }),
    ),
    ...points.map((item) => pointElement(item, layout, theme, item.point.id === selected)),
  ]);
}
