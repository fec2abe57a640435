/** Label placement for every figure: boxes in, positions and leader lines out. Pure geometry, in the figure's unit. */

export interface Point {
  x: number;
  y: number;
}

/** A rectangle; `x`, `y` is its upper left corner. */
export interface Box extends Point {
  width: number;
  height: number;
}

/** One position where a label may stand. */
export interface Candidate {
  box: Box;
  /** Which end of the text stands at the box's edge. */
  anchor: 'start' | 'middle' | 'end';
  /** The lower, the better; 0 is the best position. */
  cost: number;
  /** A thin line from the mark to a label that stands away from it. */
  leader?: readonly [Point, Point];
}

/** A label that looks for a position. */
export interface LabelRequest {
  /** Unique; the same as that of its own mark, which the label may touch. */
  id: string;
  candidates: readonly Candidate[];
  /** Whether the figure reads as well without it, as without the label of a second distance ring. */
  optional?: boolean;
}

/** What is in the figure besides labels. */
export interface Obstacles {
  /** No label may reach beyond it. */
  window?: Box;
  /** No label or leader line may cover a mark other than its own. */
  marks?: readonly { id: string; box: Box }[];
  /** Lines that a label had better not cover; each one covered costs 4. */
  lines?: readonly (readonly [Point, Point])[];
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

/** Whether a line segment touches a box (Liang and Barsky's clipping). */
export function crosses([from, to]: readonly [Point, Point], box: Box): boolean {
  // Most lines lie far from most boxes.
  if (Math.max(from.x, to.x) < box.x || Math.min(from.x, to.x) > box.x + box.width) return false;
  if (Math.max(from.y, to.y) < box.y || Math.min(from.y, to.y) > box.y + box.height) return false;
  let enter = 0;
  let leave = 1;
  for (const [start, delta, low, size] of [
    [from.x, to.x - from.x, box.x, box.width],
    [from.y, to.y - from.y, box.y, box.height],
  ] as const) {
    if (delta === 0) {
      if (start < low || start > low + size) return false;
      continue;
    }
    const a = (low - start) / delta;
    const b = (low + size - start) / delta;
    enter = Math.max(enter, Math.min(a, b));
    leave = Math.min(leave, Math.max(a, b));
  }
  return enter < leave;
}

/** Whether two line segments cross. */
function linesCross([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): boolean {
  const side = (p: Point, q: Point, r: Point) => Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x));
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}

function collide(a: Candidate, b: Candidate): boolean {
  return (
    overlap(a.box, b.box) ||
    (a.leader !== undefined && crosses(a.leader, b.box)) ||
    (b.leader !== undefined && crosses(b.leader, a.box)) ||
    (a.leader !== undefined && b.leader !== undefined && linesCross(a.leader, b.leader))
  );
}

/**
 * The positions around a mark: close by on eight sides, then further off with a leader line.
 *
 * @param mark the mark's middle
 * @param radius the mark's half width
 * @param size the label's size
 * @param far distances of further positions from the mark's edge; none for labels that must touch their mark
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
  const at = (boxX: number, boxY: number, anchor: Candidate['anchor'], cost: number): Candidate => ({
    box: { x: boxX, y: boxY, width, height },
    anchor,
    cost,
  });
  const near = [
    at(right, y - height / 2, 'start', 0),
    at(left, y - height / 2, 'end', 1),
    at(right - gap, y - lift - height, 'start', 1.2),
    at(right - gap, y + lift, 'start', 1.2),
    at(x - width / 2, y - radius - height, 'middle', 1.5),
    at(x - width / 2, y + radius, 'middle', 1.5),
    at(left + gap, y - lift - height, 'end', 1.8),
    at(left + gap, y + lift, 'end', 1.8),
  ];
  const away = far.flatMap((distance) =>
    Array.from({ length: 16 }, (_, index): Candidate => {
      const angle = (index * Math.PI) / 8;
      const cos = Math.cos(angle);
      const sin = Math.sin(angle);
      const end = { x: x + cos * (radius + distance), y: y + sin * (radius + distance) };
      const start = { x: x + cos * radius, y: y + sin * radius };
      const anchor = cos > 0.3 ? 'start' : cos < -0.3 ? 'end' : 'middle';
      const boxX = anchor === 'start' ? end.x + 2 : anchor === 'end' ? end.x - 2 - width : end.x - width / 2;
      const boxY = anchor === 'middle' ? (sin > 0 ? end.y : end.y - height) : end.y - height / 2;
      return { ...at(boxX, boxY, anchor, 3 + distance / 6), leader: [start, end] };
    }),
  );
  return [...near, ...away];
}

/** A position with what is found out about it when it is first tried. */
interface Tried extends Candidate {
  /** Whether it lies in the window and covers no mark. */
  legal?: boolean;
}

interface Open {
  id: string;
  optional: boolean;
  /** The cheapest first. */
  candidates: Tried[];
}

/** Every label in turn at the cheapest position that is still free. */
function place(requests: readonly Open[], isLegal: (id: string, candidate: Tried) => boolean): Map<string, Candidate> {
  const placed = new Map<string, Candidate>();
  const others: Candidate[] = [];
  for (const { id, candidates } of requests) {
    const free = candidates.find(
      (candidate) => !others.some((other) => collide(candidate, other)) && isLegal(id, candidate),
    );
    if (!free) continue;
    placed.set(id, free);
    others.push(free);
  }
  return placed;
}

/** How often labels that found no position may go before the others. */
const rounds = 12;

/**
 * Places labels so that none meets another, covers another's mark or reaches beyond the window: greedily, the most
 * important first. Where one that is not optional finds no position, it goes before all others and they are placed
 * anew. Deterministic.
 *
 * @param requests the most important first
 * @returns the position of each label that has one, by id; a label without room has none
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  { window, marks = [], lines = [] }: Obstacles,
): Map<string, Candidate> {
  const isLegal = (id: string, candidate: Tried): boolean => {
    const { box, leader } = candidate;
    candidate.legal ??=
      (window === undefined || within(box, window)) &&
      marks.every((mark) => mark.id === id || (!overlap(box, mark.box) && !(leader && crosses(leader, mark.box))));
    return candidate.legal;
  };
  let order = requests.map(
    ({ id, candidates, optional = false }): Open => ({
      id,
      optional,
      candidates: candidates
        .map((candidate) => ({
          ...candidate,
          cost: candidate.cost + 4 * lines.filter((line) => crosses(line, candidate.box)).length,
        }))
        .sort((a, b) => a.cost - b.cost),
    }),
  );
  let best = new Map<string, Candidate>();
  let fewest = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const placed = place(order, isLegal);
    const missing = order.filter(({ id, optional }) => !optional && !placed.has(id));
    if (missing.length < fewest) [best, fewest] = [placed, missing.length];
    if (!missing.some(({ id, candidates }) => candidates.some((candidate) => isLegal(id, candidate)))) break;
    order = [...missing, ...order.filter((request) => !missing.includes(request))];
  }
  return best;
}
