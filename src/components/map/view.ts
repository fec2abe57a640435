/** What the map shows and where its keys lead: pure geometry, in kilometres around Stockholm. */

import type { Point } from '../../figures/labels.ts';
import type { Extent, MapWindow } from '../../figures/map.ts';

/** The middle of what is shown, and how many kilometres it is wide. */
export interface View extends Point {
  across: number;
}

/** The least that can be shown, in kilometres across. */
const nearest = 250;

/** The view that shows an extent whole, in a map of a size. */
export function viewOf(
  { west, east, north, south }: Extent,
  { width, height }: { width: number; height: number },
): View {
  const across = Math.max(west + east, ((north + south) * width) / height);
  return { x: (east - west) / 2, y: (south - north) / 2, across };
}

/** The window of a view, in a map of a size in pixels. */
export function windowOf({ x, y, across }: View, { width, height }: { width: number; height: number }): MapWindow {
  const unitsPerKm = width / across;
  return { width, height, unitsPerKm, centre: { x: width / 2 - x * unitsPerKm, y: height / 2 - y * unitsPerKm } };
}

/**
 * The view at a part of the way from one to another: the scale changes evenly, about the point that both have in the
 * same place.
 *
 * @param part 0 to 1
 */
export function between(from: View, to: View, part: number): View {
  const across = from.across * (to.across / from.across) ** part;
  const change = to.across - from.across;
  const done = Math.abs(change) < 1 ? part : (across - from.across) / change;
  return { x: from.x + (to.x - from.x) * done, y: from.y + (to.y - from.y) * done, across };
}

const clamp = (value: number, low: number, high: number): number =>
  low > high ? (low + high) / 2 : Math.min(Math.max(value, low), high);

/** A view within bounds: neither nearer than shows anything, nor beyond the world's edge. */
export function bounded(view: View, world: Extent, { width, height }: { width: number; height: number }): View {
  const whole = viewOf(world, { width, height });
  const across = clamp(view.across, nearest, whole.across);
  const [halfWidth, halfHeight] = [across / 2, (across * height) / width / 2];
  const [wholeWidth, wholeHeight] = [whole.across / 2, (whole.across * height) / width / 2];
  return {
    x: clamp(view.x, whole.x - wholeWidth + halfWidth, whole.x + wholeWidth - halfWidth),
    y: clamp(view.y, whole.y - wholeHeight + halfHeight, whole.y + wholeHeight - halfHeight),
    across,
  };
}

/**
 * A view zoomed about a point that stays where it is.
 *
 * @param factor 2 shows half as much
 * @param at kilometres around Stockholm; the middle if left out
 */
export function zoomed(view: View, factor: number, at: Point = view): View {
  return {
    x: at.x + (view.x - at.x) / factor,
    y: at.y + (view.y - at.y) / factor,
    across: view.across / factor,
  };
}

const directions: Record<string, Point> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/**
 * Where a key leads from a point: an arrow to the nearest one in its direction, rather straight on than aside; Page Up
 * and Page Down to the next further from Stockholm or nearer to it; Home and End to the nearest and the furthest.
 *
 * @param key as `KeyboardEvent.key` has it
 * @param from one of the points
 * @param points in kilometres around Stockholm
 */
export function keyTarget<P extends Point>(key: string, from: P, points: readonly P[]): P | undefined {
  const away = points.toSorted((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y));
  const place = away.indexOf(from);
  if (key === 'Home') return away[0];
  if (key === 'End') return away.at(-1);
  if (key === 'PageUp') return away[place + 1];
  if (key === 'PageDown') return away[place - 1];
  const direction = directions[key];
  if (!direction) return undefined;
  const costs = points.flatMap((point) => {
    const [dx, dy] = [point.x - from.x, point.y - from.y];
    const ahead = dx * direction.x + dy * direction.y;
    const aside = Math.abs(dx * direction.y - dy * direction.x);
    return ahead <= 0 || aside > ahead * 1.5 ? [] : [{ point, cost: ahead + 2 * aside }];
  });
  return costs.toSorted((a, b) => a.cost - b.cost)[0]?.point;
}
