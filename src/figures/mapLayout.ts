/** What a map around Stockholm holds, and where its marks and labels stand. Pure and without d3. */
import { around, type Box, boxAround, type Candidate, type LabelRequest, type Point, placeLabels } from './labels.ts';
import type { Fill, Mark } from './symbols.ts';
import { textWidth } from './textWidth.ts';

/** What a map shows: a stretch of the plane around Stockholm, on which distance and direction from there are true. */
export interface MapWindow {
  /** In user units. */
  width: number;
  height: number;
  /** User units per kilometre. */
  unitsPerKm: number;
  /** Where Stockholm lies, in user units from the upper left corner; it may lie outside. */
  centre: Point;
}

/** How far a map reaches from Stockholm to each side, in kilometres on the plane. */
export interface Extent {
  west: number;
  east: number;
  north: number;
  south: number;
}

/**
 * The window that shows an extent.
 *
 * @param width in user units; the height follows
 */
export function mapWindow({ west, east, north, south }: Extent, width: number): MapWindow {
  const unitsPerKm = width / (west + east);
  return {
    width,
    height: Math.round((north + south) * unitsPerKm),
    unitsPerKm,
    centre: { x: west * unitsPerKm, y: north * unitsPerKm },
  };
}

/** One thing on the map. */
export interface MapPoint {
  id: string;
  /** Kilometres east and south of Stockholm on the plane. */
  km: Point;
  label: string;
  /** A second, quieter line of the label. */
  note?: string;
  mark: Mark;
  fill: Fill;
  /** Whether the evidence is weak: a smaller mark and a quieter label, which goes first where there is no room. */
  quiet?: boolean;
  /** A dot without a label or link, as in a crowd that another map shows larger. */
  dot?: boolean;
  /** Size of the mark, 1 if left out. */
  scale?: number;
  href?: string;
  /** The link's accessible name, where it is more than its label. It begins with that. */
  name?: string;
  /** `data-*` attributes, for filters and scripts. */
  data?: Readonly<Record<string, string>>;
}

/** A straight line from Stockholm, which on this plane is the great circle. */
export interface MapLine {
  /** Its end in kilometres east and south of Stockholm. */
  to: Point;
  label?: string;
  /** Something that is proposed is broken; a selected city's line is a solid one. */
  kind: 'proposed' | 'selected';
}

/** What is on a map. */
export interface MapContent {
  /** The most important first: its label is placed first. Stockholm is one of them. */
  points: readonly MapPoint[];
  lines?: readonly MapLine[];
  /** Rings of distance, with the words for it. */
  rings?: readonly { km: number; label: string }[];
  selected?: string | undefined;
  /** Where words of the page lie on the map, which no label may meet, in user units. */
  reserved?: readonly Box[];
  /** A point that is shown at the edge, as an arrow in its direction, where it lies outside the window. */
  pointer?: string;
}

/** Sizes of type and marks, in pixels. */
export interface MapType {
  text: number;
  quietText: number;
  radius: number;
  /** Between a mark and its label; 3 if left out. */
  gap?: number;
}

/**
 * Type and marks for a map of a width.
 *
 * @param width in CSS pixels
 */
export function mapType(width: number): MapType {
  if (width < 300) return { text: 12, quietText: 11, radius: 4.5 };
  return width < 480 ? { text: 14, quietText: 12.5, radius: 5.25 } : { text: 15, quietText: 13, radius: 6 };
}

/** A point where it is drawn. */
export interface PlacedPoint extends Point {
  point: MapPoint;
  radius: number;
  label?: Candidate;
  /** Degrees, where it is an arrow at the edge. */
  arrow?: number;
}

export interface MapLayout {
  window: MapWindow;
  type: MapType;
  points: PlacedPoint[];
  rings: { km: number; label?: Candidate & { text: string } }[];
  lines: { line: MapLine; from: Point; to: Point; label?: Candidate }[];
}

/** How far an arrow stands from the edge, in user units. */
const edge = 15;

/** A point of the plane in the window. */
export function toWindow({ centre, unitsPerKm }: MapWindow, km: Point): Point {
  return { x: centre.x + km.x * unitsPerKm, y: centre.y + km.y * unitsPerKm };
}

/** Whether a point of the window lies in it. */
export function inWindow({ width, height }: MapWindow, { x, y }: Point): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height;
}

/** Where the line from a place inside towards a point leaves the window, a little before its edge. */
function exit({ width, height }: MapWindow, from: Point, to: Point): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = Math.min(
    dx > 0 ? (width - edge - from.x) / dx : dx < 0 ? (edge - from.x) / dx : 1,
    dy > 0 ? (height - edge - from.y) / dy : dy < 0 ? (edge - from.y) / dy : 1,
    1,
  );
  return { x: from.x + dx * along, y: from.y + dy * along };
}

/**
 * Moves points that lie closer together than `distance` apart, a little and along the line between them, so that
 * marks do not hide one another. Points that are far enough from all others stay where they are.
 *
 * @param points positions by id; order decides ties
 * @param distance smallest distance wanted
 */
export function separate(points: readonly ({ id: string } & Point)[], distance: number): Map<string, Point> {
  const moved = points.map(({ id, x, y }) => ({ id, x, y }));
  for (let round = 0; round < 40; round += 1) {
    let still = true;
    for (const [index, a] of moved.entries()) {
      for (const b of moved.slice(index + 1)) {
        const [dx, dy] = [b.x - a.x, b.y - a.y];
        const gap = Math.hypot(dx, dy);
        if (gap >= distance - 0.01) continue;
        still = false;
        const [ux, uy] = gap === 0 ? [1, 0] : [dx / gap, dy / gap];
        const push = (distance - gap) / 2;
        Object.assign(a, { x: a.x - ux * push, y: a.y - uy * push });
        Object.assign(b, { x: b.x + ux * push, y: b.y + uy * push });
      }
    }
    if (still) break;
  }
  return new Map(moved.map(({ id, x, y }) => [id, { x, y }]));
}

/** The room of a line of type. */
const lineBox = (text: string, size: number) => ({ width: textWidth(text, size), height: size * 1.15 });

/** Where the words of a ring may stand: from the south round to both sides, where there is least to read. */
function ringPositions(window: MapWindow, km: number, label: string, size: number): Candidate[] {
  const { width, height } = lineBox(label, size);
  const box = { width: width + 4, height };
  const bearings = [195, 180, 210, 165, 225, 150, 240, 255, 135, 270, 120, 285, 300, 315, 105, 330, 90, 345, 60, 30, 0];
  return bearings.map((bearing, index): Candidate => {
    const angle = (bearing * Math.PI) / 180;
    const x = window.centre.x + Math.sin(angle) * km * window.unitsPerKm - box.width / 2;
    const y = window.centre.y - Math.cos(angle) * km * window.unitsPerKm - box.height / 2;
    return { box: { x, y, ...box }, anchor: 'middle', cost: index * 0.3 };
  });
}

/** Where a line's words may stand: beside it, about its middle. */
function linePositions(from: Point, to: Point, text: string, size: number): Candidate[] {
  const box = { width: textWidth(text, size) + 8, height: size * 1.5 };
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const normal = { x: -(to.y - from.y) / length, y: (to.x - from.x) / length };
  // Far enough for the box to clear the line, however steep it is.
  const away = (Math.abs(normal.x) * box.width + Math.abs(normal.y) * box.height) / 2 + 4;
  return [0.62, 0.5, 0.74, 0.4, 0.3].flatMap((along, index) =>
    [-1, 1].map(
      (side): Candidate => ({
        box: {
          x: from.x + (to.x - from.x) * along + side * normal.x * away - box.width / 2,
          y: from.y + (to.y - from.y) * along + side * normal.y * away - box.height / 2,
          ...box,
        },
        anchor: 'middle',
        cost: index + (side + 1) / 4,
      }),
    ),
  );
}

/**
 * Where every mark and label of a map stands. No two labels meet, none covers a foreign mark or is cut at the edge.
 *
 * @param before the layout before, while the map moves: labels go along with their marks and are placed when it rests
 */
export function layoutMap(window: MapWindow, content: MapContent, type: MapType, before?: MapLayout): MapLayout {
  const { points, lines = [], rings = [], selected, pointer, reserved = [] } = content;
  const { text, quietText } = type;
  const shown = points.flatMap((point): PlacedPoint[] => {
    const at = toWindow(window, point.km);
    const radius = type.radius * (point.scale ?? 1) * (point.dot ? 0.5 : point.quiet ? 0.75 : 1);
    if (inWindow(window, at)) return [{ point, ...at, radius }];
    if (point.id !== pointer || !inWindow(window, window.centre)) return [];
    const arrow = (Math.atan2(at.y - window.centre.y, at.x - window.centre.x) * 180) / Math.PI;
    return [{ point, ...exit(window, window.centre, at), radius, arrow }];
  });
  const apart = separate(
    shown.filter(({ point }) => !point.dot).map(({ point, x, y }) => ({ id: point.id, x, y })),
    type.radius * 1.9,
  );
  const placed = shown.map((item): PlacedPoint => ({ ...item, ...apart.get(item.point.id) }));
  const drawnLines = lines.map((line) => ({ line, from: window.centre, to: toWindow(window, line.to) }));
  if (before) return carried(before, { window, type, points: placed, rings, lines: drawnLines });
  const named = placed.filter(({ point }) => !point.dot);
  const requests = named.map(({ point, x, y, radius, arrow }): LabelRequest => {
    const chosen = point.id === selected;
    const size = point.quiet && !chosen ? quietText : text;
    const note = point.note === undefined ? { width: 0, height: 0 } : lineBox(point.note, quietText);
    const name = lineBox(point.label, size);
    return {
      id: point.id,
      optional: point.quiet === true && !chosen,
      candidates: around(
        { x, y },
        chosen ? radius * 2 : arrow === undefined ? radius : edge,
        { width: Math.max(name.width, note.width) + 2, height: name.height + note.height },
        chosen ? [8, 16, 28, 44, 64] : point.quiet ? [] : [8, 16, 28],
        type.gap,
      ),
    };
  });
  const lineRequests = drawnLines.flatMap(({ line, from, to }, index): LabelRequest[] => {
    const candidates = linePositions(from, to, line.label ?? '', quietText + 1);
    return line.label === undefined ? [] : [{ id: `line ${index}`, optional: true, candidates }];
  });
  const ringRequests = rings.map(({ km, label }): LabelRequest => {
    return { id: `ring ${km}`, optional: true, candidates: ringPositions(window, km, label, quietText) };
  });
  const first = requests.filter(({ id }) => id === selected || id === pointer);
  const others = requests.filter((request) => !first.includes(request));
  const places = placeLabels(
    [
      ...first,
      ...lineRequests,
      ...others.filter(({ optional }) => !optional),
      ...others.filter(({ optional }) => optional),
      ...ringRequests,
    ],
    {
      window: { x: 2, y: 2, width: window.width - 4, height: window.height - 4 },
      marks: [
        ...reserved.map((box) => ({ id: 'reserved', box })),
        ...named.map(({ point, x, y, radius, arrow }) => {
          return { id: point.id, box: boxAround({ x, y }, arrow === undefined ? radius + 1 : edge) };
        }),
      ],
      lines: [
        ...drawnLines.map(({ from, to }) => [from, to] as const),
        // A dot of a crowd had better not be covered, but may.
        ...placed
          .filter(({ point }) => point.dot)
          .map(
            ({ x, y, radius }) =>
              [
                { x: x - radius, y },
                { x: x + radius, y },
              ] as const,
          ),
      ],
    },
  );
  /** A thing with its label, where one was placed. */
  const labelled = <T extends object>(thing: T, id: string, more = {}) => {
    const label = places.get(id);
    return label ? { ...thing, label: { ...label, ...more } } : thing;
  };
  return {
    window,
    type,
    points: placed.map((item) => labelled(item, item.point.id)),
    rings: rings.map(({ km, label }) => labelled({ km }, `ring ${km}`, { text: label })),
    lines: drawnLines.map((line, index) => labelled(line, `line ${index}`)),
  };
}

/** A layout whose labels stand to their marks as in the one before. */
function carried(before: MapLayout, now: Omit<MapLayout, 'rings'> & { rings: readonly { km: number }[] }): MapLayout {
  const known = new Map(before.points.map((item) => [item.point.id, item]));
  const { centre, unitsPerKm } = now.window;
  const { window: was } = before;
  const still = centre.x === was.centre.x && centre.y === was.centre.y && unitsPerKm === was.unitsPerKm;
  return {
    ...now,
    // The words of a ring belong to its place; where nothing moves they stay, and do not flicker.
    rings: now.rings.map(({ km }) => (still && before.rings.find((ring) => ring.km === km)) || { km }),
    points: now.points.map((item) => {
      const { label, ...old } = known.get(item.point.id) ?? item;
      if (!label) return item;
      const [dx, dy] = [item.x - old.x, item.y - old.y];
      const moved = ({ x, y }: Point) => ({ x: x + dx, y: y + dy });
      const leader = label.leader && ([moved(label.leader[0]), moved(label.leader[1])] as const);
      return { ...item, label: { ...label, box: { ...label.box, ...moved(label.box) }, ...(leader && { leader }) } };
    }),
  };
}

/** How many points lie outside the window. */
export function outside(window: MapWindow, points: readonly { km: Point }[]): number {
  return points.filter(({ km }) => !inWindow(window, toWindow(window, km))).length;
}
