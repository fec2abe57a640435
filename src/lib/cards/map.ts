import { type LatLon, planeKm } from '../../figures/geo.ts';
import { around, type Box, type Candidate, type Point, placeLabels } from '../../figures/labels.ts';
import { type Detail, landPath } from '../../figures/land.ts';
import { type MapWindow, mapWindow, toWindow } from '../../figures/map.ts';
import type { FigureTheme } from '../../figures/theme.ts';
import { type Drawing, round } from './drawing.ts';
import { lineWidth, type Voice } from './type.ts';

/**
 * A map that fills a window and holds Stockholm and some places within a part of it, as large as that part allows.
 *
 * @param window the map's size in pixels
 * @param part where Stockholm and the places are to lie in the window
 * @param places at least one
 * @param maxUnitsPerKm the largest scale, so that a near place does not fill the picture with a single coast
 */
export function aimedWindow(
  window: { width: number; height: number },
  part: Box,
  places: readonly LatLon[],
  maxUnitsPerKm: number,
): MapWindow {
  const points: Point[] = [{ x: 0, y: 0 }, ...places.map(planeKm)];
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  const [west, east, north, south] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const unitsPerKm = Math.min(
    part.width / Math.max(east - west, 1),
    part.height / Math.max(south - north, 1),
    maxUnitsPerKm,
  );
  return {
    ...window,
    unitsPerKm,
    centre: {
      x: part.x + part.width / 2 - (unitsPerKm * (west + east)) / 2,
      y: part.y + part.height / 2 - (unitsPerKm * (north + south)) / 2,
    },
  };
}

/** A place of the earth in a window. */
export const placeIn = (window: MapWindow, place: LatLon): Point => toWindow(window, planeKm(place));

/** Half the earth's circumference: as far as a place can be from Stockholm. */
const farthest = 20_016;
const groundWindow = mapWindow({ west: farthest, east: farthest, north: farthest, south: farthest }, farthest);
const grounds = new Map<Detail, string>();

/** All land around Stockholm, projected once: every card shows a part of the same plane. */
function ground(detail: Detail): string {
  const known = grounds.get(detail);
  if (known !== undefined) return known;
  // Finer than on a page: a near city's card shows it enlarged.
  const path = landPath(groundWindow, detail, 0.8);
  grounds.set(detail, path);
  return path;
}

/** Land, and rings around Stockholm at whole steps of kilometres. */
export function drawGround(
  drawing: Drawing,
  frame: MapWindow,
  detail: Detail,
  ringKm: number,
  palette: FigureTheme,
): void {
  const { x, y } = frame.centre;
  const scale = frame.unitsPerKm / groundWindow.unitsPerKm;
  const shift = (own: number, all: number) => round(own - all * scale);
  drawing.add(
    `<path transform="matrix(${scale} 0 0 ${scale} ${shift(x, groundWindow.centre.x)} ${shift(y, groundWindow.centre.y)})" d="${ground(detail)}" fill="${palette('land')}"/>`,
  );
  const reach = Math.hypot(Math.max(x, frame.width - x), Math.max(y, frame.height - y)) / frame.unitsPerKm;
  for (let km = ringKm; km < Math.min(reach, farthest); km += ringKm) {
    drawing.add(
      `<circle cx="${round(x)}" cy="${round(y)}" r="${round(km * frame.unitsPerKm)}" fill="none" stroke="${palette('hairline-strong')}" stroke-width="2" stroke-linecap="round" stroke-dasharray="0 9"/>`,
    );
  }
}

export interface MapLabel {
  id: string;
  at: Point;
  radius: number;
  /** Its lines, one under the other. */
  lines: { text: string; voice: Voice; size: number; colour: string }[];
}

/** Sets labels beside their marks so that none lies on another, on a mark or outside the window. */
export function drawLabels(
  drawing: Drawing,
  labels: readonly MapLabel[],
  window: Box,
  lines: [Point, Point][],
  paper: string,
): void {
  const leading = 1.15;
  const placed = placeLabels(
    labels.map((label) => ({
      id: label.id,
      candidates: around(label.at, label.radius + 6, {
        width: Math.max(...label.lines.map(({ text, voice, size }) => lineWidth(text, voice, size))),
        height: label.lines.reduce((sum, { size }) => sum + size * leading, 0),
      }),
    })),
    {
      window,
      marks: labels.map(({ id, at, radius }) => ({
        id,
        box: { x: at.x - radius, y: at.y - radius, width: 2 * radius, height: 2 * radius },
      })),
      lines,
    },
  );
  for (const label of labels) {
    const candidate: Candidate | undefined = placed.get(label.id);
    if (!candidate)
      throw new Error(`The map of a card has no room for the label "${label.lines[0]?.text}"; give it more room.`);
    const { box, anchor } = candidate;
    let y = box.y;
    for (const { text, voice, size, colour } of label.lines) {
      const x = anchor === 'start' ? box.x : anchor === 'end' ? box.x + box.width : box.x + box.width / 2;
      drawing.type(text, { x, y: y + size * 0.86, size, voice, colour, anchor, halo: { colour: paper, width: 8 } });
      y += size * leading;
    }
  }
}
