import {
  type SymbolType,
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
} from 'd3';

/** The themes in the order of their lanes, roughly that of their first events. */
export const themes = [
  'origins',
  'nordic',
  'reconciliation',
  'institutions',
  'cold-war',
  'eu',
  'china-taiwan',
  'ukraine-russia',
] as const;

export type Theme = (typeof themes)[number];

/**
 * The shape of each theme, and how large it is drawn: d3's sizes are areas, and an airy shape of the same area looks
 * larger than a solid one. The cold war's cross stands on its side so that it cannot be taken for a plus.
 */
const shapes: Record<Theme, { type: SymbolType; scale: number; turn?: number }> = {
  origins: { type: symbolCircle, scale: 1 },
  nordic: { type: symbolDiamond, scale: 0.95 },
  reconciliation: { type: symbolCross, scale: 1 },
  institutions: { type: symbolSquare, scale: 1 },
  'cold-war': { type: symbolCross, scale: 1, turn: 45 },
  eu: { type: symbolStar, scale: 0.9 },
  'china-taiwan': { type: symbolTriangle, scale: 0.9 },
  'ukraine-russia': { type: symbolWye, scale: 0.95 },
};

/**
 * The shape of a theme as an SVG path around 0,0.
 *
 * @param theme which
 * @param size the width of a circle of the same weight, in user units
 */
export function themeShape(theme: Theme, size: number): { d: string; turn: number } {
  const { type, scale, turn = 0 } = shapes[theme];
  const area = Math.PI * (size / 2) ** 2 * scale;
  // One decimal is a tenth of a pixel; more would only weigh.
  return { d: symbol(type, area).digits(1)() ?? '', turn };
}
