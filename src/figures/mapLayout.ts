import { inside, type MapFrame, windowOf } from './frame.ts';
import type { LatLon } from './geo.ts';
import { around, type Box, type Candidate, overlap, type Point, placeLabels } from './labels.ts';
import { type Fill, markPath, type Shape } from './symbols.ts';
import { textWidth } from './textWidth.ts';

/**
 * The widths that a map is designed for, in CSS pixels. One drawing serves all: the land scales, while marks and
 * labels are laid out anew for each, so that words keep their size. `AzimuthalMap.astro` shows the one that fits.
 */
export const mapSizes = {
  /** A narrow frame: up to 320 px. */
  xs: { width: 256, text: 11.5, radius: 4.5 },
  /** A phone: 320 to 440 px. */
  s: { width: 350, text: 12, radius: 5 },
  /** A large phone, or half a page: 440 to 680 px. */
  m: { width: 540, text: 13.5, radius: 5.5 },
  /** A tablet: 680 to 1000 px. */
  l: { width: 760, text: 13.5, radius: 6 },
  /** A desktop: from 1000 px. */
  xl: { width: 1184, text: 14.5, radius: 7 },
} as const;

export type MapSize = keyof typeof mapSizes;

/** One thing on the map. */
export interface MapPoint {
  /** Unique on the map. */
  id: string;
  place: LatLon;
  /** Its label; left out for a speck without one, and without a link, as in an area that another map shows larger. */
  label?: string;
  /** A second, quieter line of the label. */
  note?: string;
  shape: Shape;
  fill: Fill;
  /** Its colour: the name of a token (`network` for `--network`), one of those that `AzimuthalMap.astro` lists. */
  tone: string;
  /** Size of the mark, 1 if left out. */
  scale?: number;
  /** Where it leads. */
  href?: string;
  /** The link's accessible name. It begins with the label. */
  name?: string;
  /** `data-*` attributes, for filters and scripts. */
  data?: Record<string, string>;
}

export interface LabelLine {
  text: string;
  x: number;
  y: number;
}

/** A label that found its place. */
export interface PlacedLabel {
  box: Box;
  anchor: Candidate['anchor'];
  /** Its lines with their baselines. */
  lines: LabelLine[];
  leader?: readonly [Point, Point];
}

export interface PlacedPoint {
  point: MapPoint;
  x: number;
  y: number;
  radius: number;
  label?: PlacedLabel;
}

/** Small marks of one look, as one path. */
export interface Specks {
  fill: Fill;
  tone: string;
  /** `data-*` attributes that all of them share. */
  data: Record<string, string>;
  path: string;
}

/** Marks and labels of one size, in CSS pixels of that size. */
export interface MapLayout {
  size: MapSize;
  /** User units per pixel: what the layout must be scaled by. */
  scale: number;
  text: number;
  /** Marks with a label. */
  points: PlacedPoint[];
  /** Marks without one. */
  specks: Specks[];
  ringLabels: PlacedLabel[];
  windowLabels: PlacedLabel[];
}

export interface LayoutOptions {
  points: readonly MapPoint[];
  /** Labels of distance rings. */
  rings?: readonly { km: number; label: string }[];
  /** Windows of other maps of the same centre. */
  windows?: readonly { frame: MapFrame; label: string }[];
  /** Straight lines from the centre. */
  lines?: readonly LatLon[];
}

const lineHeight = 1.15;
const tenth = (value: number): number => Math.round(value * 10) / 10;
/** Size of notes and ring labels, as a part of the label's size. */
export const smallText = 0.88;

/** The lines of a label with their baselines. */
function setLines(box: Box, anchor: Candidate['anchor'], texts: readonly string[], size: number): LabelLine[] {
  const x = anchor === 'start' ? box.x : anchor === 'end' ? box.x + box.width : box.x + box.width / 2;
  return texts.map((text, index) => ({ text, x, y: box.y + size * (0.9 + index * lineHeight) }));
}

/**
 * Where every mark and label of a map stands in one size. No label overlaps another, covers a foreign mark or is cut
 * at the frame; what finds no place is left out, the least important first. Marks that would hide one another are
 * moved apart by a few pixels.
 *
 * @param frame the map's window
 * @param size the width that it is laid out for
 * @param options what is on it
 */
export function layoutMap(frame: MapFrame, size: MapSize, options: LayoutOptions): MapLayout {
  const { text, radius: baseRadius, width } = mapSizes[size];
  const scale = frame.width / width;
  const window: Box = { x: 0, y: 0, width, height: frame.height / scale };
  const toPixels = (place: LatLon): Point => {
    const { x, y } = frame.project(place);
    return { x: x / scale, y: y / scale };
  };

  const visible = options.points.filter((point) => inside(frame, frame.project(point.place)));
  const apart = separate(
    visible.filter((point) => point.label !== undefined).map((point) => ({ id: point.id, ...toPixels(point.place) })),
    baseRadius * 2.1,
  );
  const placed = visible.map((point) => ({
    point,
    ...(apart.get(point.id) ?? toPixels(point.place)),
    radius: baseRadius * (point.scale ?? 1),
  }));
  const marks = placed.map(({ point, x, y, radius }) => ({
    id: point.id,
    box: { x: x - radius - 1, y: y - radius - 1, width: 2 * radius + 2, height: 2 * radius + 2 },
  }));

  const centre: Point = { x: frame.centre.x / scale, y: frame.centre.y / scale };
  const lines = (options.lines ?? []).map((to): [Point, Point] => [centre, toPixels(to)]);
  const windows = (options.windows ?? []).map(({ frame: inner, label }) => {
    const box = windowOf(inner, frame);
    return { label, box: { x: box.x / scale, y: box.y / scale, width: box.width / scale, height: box.height / scale } };
  });
  const edges = windows.flatMap(({ box }): [Point, Point][] => {
    const corners: Point[] = [
      { x: box.x, y: box.y },
      { x: box.x + box.width, y: box.y },
      { x: box.x + box.width, y: box.y + box.height },
      { x: box.x, y: box.y + box.height },
    ];
    return corners.map((corner, index) => [corner, corners[(index + 1) % 4] ?? corner]);
  });

  const sizeOf = (label: string, note?: string) => ({
    width: Math.max(textWidth(label, text), note === undefined ? 0 : textWidth(note, text * smallText)) + 2,
    height: text * lineHeight * (note === undefined ? 1 : 2),
  });
  const small = text * smallText;
  const ringCandidates = (km: number, label: string): Candidate[] => {
    const distance = (km * frame.unitsPerKm) / scale;
    const box = { width: textWidth(label, small) + 4, height: small * 1.1 };
    // From the south round to both sides: where there is least to read.
    // From the south round to both sides: where there is least to read. Nothing stands in a nearer map's window.
    const bearings = [165, 180, 195, 150, 210, 135, 225, 120, 240, 105, 255, 90, 270, 60, 300, 30, 330, 0];
    return bearings
      .map((bearing, index): Candidate => {
        const angle = (bearing * Math.PI) / 180;
        const x = centre.x + Math.sin(angle) * distance - box.width / 2;
        const y = centre.y - Math.cos(angle) * distance - box.height / 2;
        return { box: { x, y, ...box }, anchor: 'middle', cost: index * 0.3 };
      })
      .filter((candidate) => !windows.some((other) => overlap(candidate.box, other.box)));
  };
  const windowCandidates = (box: Box, label: string): Candidate[] => {
    const labelSize = { width: textWidth(label, small) + 2, height: small * 1.2 };
    const start = (x: number, y: number, cost: number): Candidate => ({
      box: { x, y, ...labelSize },
      anchor: 'start',
      cost,
    });
    const below = box.y + box.height + 2;
    const above = box.y - labelSize.height - 1;
    const right = box.x + box.width - labelSize.width;
    return [
      start(box.x, above, 0),
      start(box.x, below, 0.5),
      start(right, below, 0.6),
      start(right, above, 0.7),
      start(box.x - labelSize.width - 3, box.y, 1.5),
      start(box.x + box.width + 3, box.y, 1.5),
    ];
  };

  // Where there is little room, every second ring is named.
  const named = (options.rings ?? []).filter((_, index) => (size !== 's' && size !== 'xs') || index % 2 === 1);

  const requests = [
    ...placed.flatMap(({ point, x, y, radius }) =>
      point.label === undefined
        ? []
        : [
            {
              id: point.id,
              candidates: around({ x, y }, radius, sizeOf(point.label, point.note), [8, 16, 28, 40]),
            },
          ],
    ),
    ...named.map(({ km, label }) => ({
      id: `ring ${km}`,
      optional: true,
      candidates: ringCandidates(km, label),
    })),
    ...windows.map(({ label, box }) => ({
      id: `window ${label}`,
      candidates: windowCandidates(box, label),
    })),
  ];
  const places = placeLabels(requests, { window, marks, lines: [...lines, ...edges] });

  const labelAt = (id: string, texts: readonly string[], type: number): PlacedLabel | undefined => {
    const place = places.get(id);
    if (!place) return undefined;
    const { box, anchor, leader } = place;
    return { box, anchor, lines: setLines(box, anchor, texts, type), ...(leader && { leader }) };
  };
  const found = (label: PlacedLabel | undefined): PlacedLabel[] => (label ? [label] : []);

  const looks = Map.groupBy(
    placed.filter(({ point }) => point.label === undefined),
    ({ point }) => JSON.stringify([point.tone, point.fill, point.data]),
  );
  const specks = [...looks.values()].flatMap((alike): Specks[] => {
    const first = alike[0]?.point;
    if (!first) return [];
    const path = alike
      .map(({ point, x, y, radius }) => markPath(point.shape, radius, { x: tenth(x), y: tenth(y) }))
      .join('');
    return [{ fill: first.fill, tone: first.tone, data: first.data ?? {}, path }];
  });

  return {
    size,
    scale,
    text,
    specks,
    points: placed
      .filter(({ point }) => point.label !== undefined)
      .map((item) => {
        const { label, note } = item.point;
        const at =
          label === undefined ? undefined : labelAt(item.point.id, note === undefined ? [label] : [label, note], text);
        return at ? { ...item, label: at } : item;
      }),
    ringLabels: (options.rings ?? []).flatMap(({ km, label }) => found(labelAt(`ring ${km}`, [label], small))),
    windowLabels: windows.flatMap(({ label }) => found(labelAt(`window ${label}`, [label], small))),
  };
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
        const dx = b.x - a.x;
        const dy = b.y - a.y;
        const gap = Math.hypot(dx, dy);
        if (gap >= distance - 0.01) continue;
        still = false;
        const [ux, uy] = gap === 0 ? [1, 0] : [dx / gap, dy / gap];
        const push = (distance - gap) / 2;
        a.x -= ux * push;
        a.y -= uy * push;
        b.x += ux * push;
        b.y += uy * push;
      }
    }
    if (still) break;
  }
  return new Map(moved.map(({ id, x, y }) => [id, { x, y }]));
}
