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
export interface LabelRequest<C extends Candidate = Candidate> {
  /** Unique; the same as that of its own mark, which the label may touch. */
  id: string;
  candidates: readonly C[];
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
  lines?: readonly Segment[];
}

/** The square around a point. */
export function boxAround({ x, y }: Point, half: number): Box {
  return { x: x - half, y: y - half, width: 2 * half, height: 2 * half };
}

/** Whether two boxes share any area. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Whether the whole of one box lies in another. */
export function within(inner: Box, outer: Box): boolean {
  const [right, bottom] = [outer.x + outer.width, outer.y + outer.height];
  if (inner.x < outer.x || inner.y < outer.y) return false;
  return inner.x + inner.width <= right && inner.y + inner.height <= bottom;
}

type Segment = readonly [Point, Point];

/** Whether two line segments cross. */
function linesCross([a, b]: Segment, [c, d]: Segment): boolean {
  const side = (p: Point, q: Point, r: Point) => Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x));
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}

/** Whether a line segment touches a box: it ends in it, or crosses one of its diagonals. */
export function crosses([from, to]: Segment, box: Box): boolean {
  const { x: left, y: top } = box;
  const [right, bottom] = [left + box.width, top + box.height];
  // Most lines lie far from most boxes.
  if (Math.max(from.x, to.x) < left || Math.min(from.x, to.x) > right) return false;
  if (Math.max(from.y, to.y) < top || Math.min(from.y, to.y) > bottom) return false;
  if ([from, to].some(({ x, y }) => x > left && x < right && y > top && y < bottom)) return true;
  const falling: Segment = [
    { x: left, y: top },
    { x: right, y: bottom },
  ];
  const rising: Segment = [
    { x: left, y: bottom },
    { x: right, y: top },
  ];
  return linesCross([from, to], falling) || linesCross([from, to], rising);
}

function collide(a: Candidate, b: Candidate): boolean {
  if (overlap(a.box, b.box)) return true;
  if (a.leader && (crosses(a.leader, b.box) || (b.leader && linesCross(a.leader, b.leader)))) return true;
  return b.leader !== undefined && crosses(b.leader, a.box);
}

/**
 * The positions around a mark: close by on eight sides, then further off with a leader line.
 *
 * @param mark the mark's middle
 * @param radius the mark's half width
 * @param size the label's size
 * @param far distances of further positions from the mark's edge; none for labels that must touch their mark
 * @param gap between the mark and a label beside it
 */
export function around(
  mark: Point,
  radius: number,
  size: { width: number; height: number },
  far: readonly number[] = [],
  gap = 3,
): Candidate[] {
  const { x, y } = mark;
  const { width, height } = size;
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
      const [cos, sin] = [Math.cos((index * Math.PI) / 8), Math.sin((index * Math.PI) / 8)];
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
export function placeLabels<C extends Candidate>(
  requests: readonly LabelRequest<C>[],
  { window, marks = [], lines = [] }: Obstacles,
): Map<string, C> {
  const isLegal = (id: string, { box, leader }: Candidate): boolean =>
    (window === undefined || within(box, window)) &&
    marks.every((mark) => mark.id === id || (!overlap(box, mark.box) && !(leader && crosses(leader, mark.box))));
  const costOf = ({ box, cost }: Candidate) => cost + 4 * lines.filter((line) => crosses(line, box)).length;
  let order = requests.map(({ id, candidates, optional = false }) => {
    const priced = candidates.filter((one) => isLegal(id, one)).map((one) => ({ ...one, cost: costOf(one) }));
    return { id, optional, candidates: priced.sort((a, b) => a.cost - b.cost) };
  });
  let best = new Map<string, C>();
  let fewest = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const placed = new Map<string, C>();
    for (const { id, candidates } of order) {
      const free = candidates.find((one) => ![...placed.values()].some((other) => collide(one, other)));
      if (free) placed.set(id, free);
    }
    const missing = order.filter(({ id, optional }) => !optional && !placed.has(id));
    if (missing.length < fewest) [best, fewest] = [placed, missing.length];
    if (!missing.some(({ candidates }) => candidates.length > 0)) break;
    order = [...missing, ...order.filter((request) => !missing.includes(request))];
  }
  return best;
}
