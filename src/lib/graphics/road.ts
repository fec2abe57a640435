import { type RoadDrawing, roadType } from '../options/road.ts';
import type { Sheet } from './sheet.ts';

/**
 * Draws the road of a motion through City Hall at 0, 0.
 *
 * @returns its height
 */
export function drawRoad(sheet: Sheet, road: RoadDrawing): number {
  const { palette } = sheet;
  const strokes = {
    sure: `stroke="${palette('ink')}" stroke-width="2.5"`,
    end: `stroke="${palette('ink')}" stroke-width="2.5"`,
    conditional: `stroke="${palette('accent')}" stroke-width="2.5" stroke-dasharray="3 6" stroke-linecap="round"`,
    back: `stroke="${palette('ink-soft')}" stroke-width="1.5"`,
    extent: `stroke="${palette('hairline-strong')}" stroke-width="1"`,
  };
  for (const { kind, d } of road.lines) sheet.add(`<path d="${d}" fill="none" ${strokes[kind]}/>`);
  for (const { x, y, conditional } of road.marks) {
    const stroke = conditional ? `${palette('accent')}" stroke-dasharray="3 3.28` : palette('ink');
    sheet.add(`<circle cx="${x}" cy="${y}" r="8" fill="${palette('paper')}" stroke="${stroke}" stroke-width="2.5"/>`);
  }
  for (const { role, text, x, y } of road.texts) {
    const quiet = role === 'short' || role === 'stands';
    sheet.type(text, {
      x,
      y,
      size: roadType[role],
      voice: quiet ? 'sans' : 'strong',
      colour: palette(quiet ? 'ink-soft' : 'ink'),
      // The yes stands on the line that it names.
      ...(role === 'yes' && { halo: { colour: palette('paper'), width: 12 } }),
    });
  }
  return road.height;
}
