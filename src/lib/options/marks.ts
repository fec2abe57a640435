import type { Shape } from '../map/marks.ts';
import type { Bearing } from './group.ts';

/** The mark of each bearing on the map: told apart by shape first, by colour (a token's name) second. */
export const bearingMarks: Record<Bearing, { shape: Shape; tone: string }> = {
  projekt: { shape: 'diamond', tone: 'working-level' },
  vanort: { shape: 'circle', tone: 'city-decision' },
  both: { shape: 'square', tone: 'nordic-capital' },
  context: { shape: 'triangle', tone: 'claimed' },
};
