import { drawTimeline } from '../../figures/timelineFigure.ts';
import { timelineForms } from '../../figures/timelineForms.ts';
import { layoutTimeline, type TimelineData } from '../../figures/timelineLayout.ts';
import { fontFamily } from '../cards/type.ts';
import type { Sheet } from './sheet.ts';

/** Room for the lanes' names, left of the axis. */
const names = 200;

/** How wide the timeline is drawn in a file, its names included. */
export const timelineWidth = names + timelineForms.file.plot + timelineForms.file.margin;

/**
 * Draws the timeline at 0, 0.
 *
 * @returns its height
 */
export function sheetTimeline(sheet: Sheet, data: TimelineData): number {
  const { svg, height } = drawTimeline(layoutTimeline(data, timelineForms.file), {
    theme: sheet.palette,
    id: 'timeline',
    plot: timelineForms.file.plot,
    every: 10,
    tick: 14,
    beside: names,
  });
  sheet.add(`<g transform="translate(${names} 0)" font-family="${fontFamily.sans}">${svg}</g>`);
  return height;
}
