import type { Box, Point } from './frame.ts';

/** One place where a label may stand. */
export interface Candidate {
  box: Box;
  /** How the words sit in the box. */
  anchor: 'start' | 'middle' | 'end';
  /** What it costs to stand here; the best place costs nothing. */
  cost: number;
  /** A thin line from the mark to a label that stands away from it. */
  leader?: [Point, Point];
}

/** A label that looks for a place. */
export interface LabelRequest {
  id: string;
  candidates: Candidate[];
  /** What it costs to leave the label out. */
  dropCost: number;
}

export interface Surroundings {
  /** The window; nothing may stand outside. */
  window: Box;
  /** Marks: no label may cover one, other than its own. */
  marks: { id: string; box: Box }[];
  /** Lines that a label should rather not cover. */
  lines: [Point, Point][];
}

/** Whether two boxes share any area. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Whether the whole of one box lies in another. */
export function within(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** Whether a line touches a box (Liang and Barsky's clipping). */
export function crosses([from, to]: [Point, Point], box: Box): boolean {
  // Most lines lie far from most boxes.
  if (Math.max(from.x, to.x) < box.x || Math.min(from.x, to.x) > box.x + box.width) return false;
  if (Math.max(from.y, to.y) < box.y || Math.min(from.y, to.y) > box.y + box.height) return false;
  let enter = 0;
  let leave = 1;
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  if (dx !== 0) {
    const low = (box.x - from.x) / dx;
    const high = (box.x + box.width - from.x) / dx;
    enter = Math.max(enter, Math.min(low, high));
    leave = Math.min(leave, Math.max(low, high));
  }
  if (dy !== 0) {
    const low = (box.y - from.y) / dy;
    const high = (box.y + box.height - from.y) / dy;
    enter = Math.max(enter, Math.min(low, high));
    leave = Math.min(leave, Math.max(low, high));
  }
  return enter < leave;
}

/** Whether two lines cross. */
function linesCross([a, b]: [Point, Point], [c, d]: [Point, Point]): boolean {
  const side = (p: Point, q: Point, r: Point) => Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x));
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}

function clash(a: Candidate, b: Candidate): boolean {
  if (overlap(a.box, b.box)) return true;
  if (a.leader && crosses(a.leader, b.box)) return true;
  if (b.leader && crosses(b.leader, a.box)) return true;
  return a.leader !== undefined && b.leader !== undefined && linesCross(a.leader, b.leader);
}

/** How far a candidate reaches with its leader, and a hair more, so that what touches it is not taken for far off. */
function extent({ box, leader }: Candidate) {
  const points = leader ?? [];
  const xs = [box.x, box.x + box.width, ...points.map(({ x }) => x)];
  const ys = [box.y, box.y + box.height, ...points.map(({ y }) => y)];
  const hair = 1e-6;
  return {
    left: Math.min(...xs) - hair,
    right: Math.max(...xs) + hair,
    top: Math.min(...ys) - hair,
    bottom: Math.max(...ys) + hair,
  };
}

/**
 * The places where labels may stand around a mark: close by on eight sides, then further off with a leader.
 *
 * @param mark the mark's middle
 * @param radius the mark's half width
 * @param size the label's size
 * @param far distances of further places from the mark's edge; none for labels that must touch their mark
 */
export function around(
  mark: Point,
  radius: number,
  size: { width: number; height: number },
  far: readonly number[] = [],
): Candidate[] {
  const { x, y } = mark;
  const { width, height } = size;
  const gap = 3;
  const lift = radius * 0.6;
  const right = x + radius + gap;
  const left = x - radius - gap - width;
  const box = (boxX: number, boxY: number): Box => ({ x: boxX, y: boxY, width, height });
  const near: Candidate[] = [
    { box: box(right, y - height / 2), anchor: 'start', cost: 0 },
    { box: box(left, y - height / 2), anchor: 'end', cost: 1 },
    { box: box(right - gap, y - lift - height), anchor: 'start', cost: 1.2 },
    { box: box(right - gap, y + lift), anchor: 'start', cost: 1.2 },
    { box: box(left + gap, y - lift - height), anchor: 'end', cost: 1.8 },
    { box: box(left + gap, y + lift), anchor: 'end', cost: 1.8 },
    { box: box(x - width / 2, y - radius - height), anchor: 'middle', cost: 1.5 },
    { box: box(x - width / 2, y + radius), anchor: 'middle', cost: 1.5 },
  ];
  const directions = Array.from({ length: 16 }, (_, index) => (index * Math.PI) / 8);
  const away = far.flatMap((distance) =>
    directions.map((angle): Candidate => {
      const cos = Math.cos(angle);
      const sin = Math.sin(angle);
      const end: Point = { x: x + cos * (radius + distance), y: y + sin * (radius + distance) };
      const start: Point = { x: x + cos * radius, y: y + sin * radius };
      const anchor = cos > 0.3 ? 'start' : cos < -0.3 ? 'end' : 'middle';
      const boxX = anchor === 'start' ? end.x + 2 : anchor === 'end' ? end.x - 2 - width : end.x - width / 2;
      const boxY = anchor === 'middle' ? (sin > 0 ? end.y : end.y - height) : end.y - height / 2;
      return { box: box(boxX, boxY), anchor, cost: 3 + distance / 6, leader: [start, end] };
    }),
  );
  return [...near, ...away];
}

/**
 * Places labels so that none overlaps another, covers another's mark or is cut at the frame, at the lowest cost:
 * branch and bound over the candidates, the most constrained label first. Deterministic.
 *
 * @returns the candidate of each label that found a place, by id
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  { window, marks, lines }: Surroundings,
): Map<string, Candidate> {
  const open = requests
    .map((request) => ({
      id: request.id,
      dropCost: request.dropCost,
      candidates: request.candidates
        .filter(
          ({ box, leader }) =>
            within(box, window) &&
            marks.every(
              (mark) => mark.id === request.id || (!overlap(box, mark.box) && !(leader && crosses(leader, mark.box))),
            ),
        )
        .map((candidate) => ({
          ...candidate,
          cost: candidate.cost + 4 * lines.filter((line) => crosses(line, candidate.box)).length,
        }))
        .filter((candidate) => candidate.cost < request.dropCost)
        .sort((a, b) => a.cost - b.cost),
    }))
    .sort((a, b) => a.candidates.length - b.candidates.length || b.dropCost - a.dropCost || (a.id < b.id ? -1 : 1));

  // From here on a candidate is a number, those of one label in a row: the search asks about millions.
  const all = open.flatMap(({ candidates }) => candidates);
  const firsts = [0];
  for (const { candidates } of open) firsts.push((firsts.at(-1) ?? 0) + candidates.length);
  const firstOf = Int32Array.from(firsts);
  const labelOf = Int32Array.from(open.flatMap(({ candidates }, index) => candidates.map(() => index)));
  const costOf = Float64Array.from(all, ({ cost }) => cost);
  const extents = all.map(extent);

  // For each candidate the later labels' candidates that it rules out; worked out when it is first tried.
  const rivals: (Int32Array | undefined)[] = all.map(() => undefined);
  const rivalsOf = (at: number): Int32Array => {
    const known = rivals[at];
    if (known) return known;
    const candidate = all[at];
    const mine = extents[at];
    const found: number[] = [];
    if (candidate && mine) {
      for (let other = firstOf[(labelOf[at] ?? 0) + 1] ?? all.length; other < all.length; other += 1) {
        const theirs = extents[other];
        // Most candidates lie far from most others.
        if (
          !theirs ||
          theirs.left > mine.right ||
          theirs.right < mine.left ||
          theirs.top > mine.bottom ||
          theirs.bottom < mine.top
        )
          continue;
        const rival = all[other];
        if (rival && clash(candidate, rival)) found.push(other);
      }
    }
    const list = Int32Array.from(found);
    rivals[at] = list;
    return list;
  };
  /** How many of the chosen labels rule a candidate out. */
  const ruledOut = new Uint8Array(all.length);
  /** Each label's cheapest candidate that is still free; where none is, the next label's first. */
  const free = firstOf.slice(0, open.length);
  /** What each label costs at least, with what is still free to it. */
  const least = Float64Array.from(open, ({ candidates, dropCost }) => candidates[0]?.cost ?? dropCost);
  const settle = (label: number, at: number) => {
    free[label] = at;
    least[label] = (at < (firstOf[label + 1] ?? 0) ? costOf[at] : open[label]?.dropCost) ?? 0;
  };
  const ruleOut = (list: Int32Array) => {
    for (const at of list) {
      ruledOut[at] = (ruledOut[at] ?? 0) + 1;
      const label = labelOf[at] ?? 0;
      if (free[label] !== at) continue;
      const end = firstOf[label + 1] ?? 0;
      let next = at + 1;
      while (next < end && ruledOut[next] !== 0) next += 1;
      settle(label, next);
    }
  };
  const letIn = (list: Int32Array) => {
    for (const at of list) {
      const count = (ruledOut[at] ?? 0) - 1;
      ruledOut[at] = count;
      const label = labelOf[at] ?? 0;
      if (count === 0 && at < (free[label] ?? 0)) settle(label, at);
    }
  };
  /** What the labels from an index on cost at least: the bound. */
  const floor = (from: number): number => {
    let sum = 0;
    for (let index = from; index < least.length; index += 1) sum += least[index] ?? 0;
    return sum;
  };

  let best = new Map<string, Candidate>();
  let bestCost = Number.POSITIVE_INFINITY;
  let visits = 0;
  const chosen = new Int32Array(open.length).fill(-1);
  const descend = (index: number, cost: number): void => {
    visits += 1;
    // Sums of the same costs in another order differ in their last digits.
    if (visits > 20_000 || cost + floor(index) >= bestCost - 1e-9) return;
    const label = open[index];
    if (!label) {
      bestCost = cost;
      best = new Map(
        open.flatMap(({ id }, at) => {
          const candidate = all[chosen[at] ?? -1];
          return candidate ? [[id, candidate] as const] : [];
        }),
      );
      return;
    }
    const end = firstOf[index + 1] ?? 0;
    for (let at = firstOf[index] ?? 0; at < end; at += 1) {
      if (ruledOut[at] !== 0) continue;
      const ruled = rivalsOf(at);
      chosen[index] = at;
      ruleOut(ruled);
      descend(index + 1, cost + (costOf[at] ?? 0));
      letIn(ruled);
    }
    chosen[index] = -1;
    descend(index + 1, cost + label.dropCost);
  };
  descend(0, 0);
  return best;
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
