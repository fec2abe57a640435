import { round } from '../cards/drawing.ts';
import { themeMark } from '../cards/symbols.ts';
import { overview, type TimedEra, type TimedEvent } from '../timeline/overview.ts';
import { place, yearTicks } from '../timeline/scale.ts';
import type { Theme } from '../timeline/themes.ts';
import type { Sheet } from './sheet.ts';

const names = 190;
const size = { plot: 980, pitch: 23, pad: 4 };
const nameRow = 20;

/** How wide the strip is drawn, its names included. */
export const stripWidth = names + size.plot + 14;

/**
 * Draws the strip of the timeline at 0, 0: a lane a theme, a mark an event, eras as bands behind.
 *
 * @param themeNames what each theme is called
 * @returns its height
 */
export function drawTimeline(
  sheet: Sheet,
  events: readonly TimedEvent[],
  eras: readonly TimedEra[],
  themeNames: Record<Theme, string>,
): number {
  const { palette } = sheet;
  const { axis, lanes, bands, bandRows } = overview(events, eras, size);
  const x = (at: number) => names + at * size.plot;
  const head = bandRows * nameRow + 8;
  const bottom = head + lanes.reduce((sum, lane) => sum + lane.height, 0);

  for (const band of bands) {
    sheet.rect({ x: x(band.from), y: 0, width: x(band.to) - x(band.from), height: bottom }, palette('band'));
  }
  const ticks = yearTicks(axis.from, axis.to, 10);
  for (const year of ticks) {
    const at = x(place(axis.knots, year));
    sheet.line(at, head, at, bottom, palette('hairline'), 1);
  }
  for (const band of bands) {
    sheet.type(band.title, {
      x: x(band.from) + (band.flip ? -6 : 6),
      y: band.row * nameRow + 14,
      size: 13,
      voice: 'sans',
      colour: palette('ink-soft'),
      anchor: band.flip ? 'end' : 'start',
    });
  }

  let top = head;
  for (const lane of lanes) {
    const colour = palette(lane.theme);
    sheet.line(0, top, stripWidth, top, palette('hairline'), 1);
    const middle = top + lane.height / 2;
    sheet.add(themeMark(lane.theme, 9, middle, 14, colour));
    sheet.type(themeNames[lane.theme], { x: 26, y: middle + 5, size: 15, voice: 'sans', colour: palette('ink') });
    for (const { x: at, end, y } of lane.marks) {
      if (end !== undefined) sheet.line(x(at), top + y, x(end), top + y, colour, 3, 'stroke-opacity="0.45"');
    }
    for (const { x: at, y } of lane.marks) sheet.add(themeMark(lane.theme, x(at), top + y, 14, colour));
    top += lane.height;
  }

  const rule = palette('hairline-strong');
  sheet.line(x(axis.gap?.to ?? 0), bottom, x(1), bottom, rule, 1.25);
  if (axis.gap) {
    sheet.line(x(0), bottom, x(axis.gap.from), bottom, rule, 1.25);
    // Two slanted strokes: the usual sign of a broken axis.
    for (const at of [axis.gap.from, axis.gap.to]) {
      sheet.add(
        `<path d="M${round(x(at) - 4)} ${bottom + 7}l8 -14" fill="none" stroke="${palette('ink')}" stroke-width="1.5"/>`,
      );
    }
  }
  const early = events.filter((event) => event.year < axis.from).map((event) => Math.floor(event.year));
  for (const year of [...early, ...ticks]) {
    const at = x(place(axis.knots, year));
    sheet.line(at, bottom, at, bottom + 6, rule, 1.25);
    sheet.type(String(year), {
      x: at,
      y: bottom + 24,
      size: 14,
      voice: 'sans',
      colour: palette('ink-soft'),
      anchor: 'middle',
    });
  }
  return bottom + 28;
}
