import { boxAround, type Candidate, type LabelRequest, type Point, placeLabels } from './labels.ts';
import type { MarkName } from './symbols.ts';
import { textWidth } from './textWidth.ts';
import { timeAxis } from './timeScale.ts';

/** What a timeline holds; years are decimal. */
export interface TimelineData {
  events: readonly { id: string; lane: string; mark: MarkName; year: number; end?: number | undefined }[];
  /** With names from the longest to the shortest; without `to` an era goes on. */
  eras: readonly { names: readonly string[]; from: number; to?: number | undefined }[];
  /** The events that are named on the drawing, with names from the longest to the shortest. */
  landmarks: readonly { id: string; names: readonly string[] }[];
  /** The lanes from above, by the name that events give. */
  lanes: readonly { id: string; name: string }[];
}

/** How a timeline is laid out. All sizes in the drawing's unit, which is a pixel on pages. */
export interface TimelineForm {
  /** The least width of the axis: nothing meets here, nor in any wider drawing. */
  plot: number;
  /** Whether it is as wide as its page, its places in percent; else it is as wide as `plot`. */
  fluid?: boolean;
  /** Room for names beyond the axis's end. */
  margin: number;
  lane: number;
  /** Half the width of a mark. */
  radius: number;
  /** Size of the names; none are written without it. */
  text?: number;
  /** Height of the strip with the eras' names. */
  head: number;
  /** Years between two numbers on the axis, and their size. */
  every: number;
  tick: number;
  /** Whether the lanes' names stand among the marks, where a lane has room. */
  namesInside?: boolean;
  /** How far left of the axis they stand, where they are written beside it. */
  beside?: number;
}

/** The forms in which the timeline is laid out; every drawing of it takes one of them. */
export const timelineForms = {
  /** Pages from 72rem on: the lanes' names stand beside the drawing. */
  wide: { plot: 740, fluid: true, margin: 124, lane: 40, radius: 6, text: 13, head: 24, every: 10, tick: 13 },
  /** Narrower pages: the lanes' names stand among the marks. */
  narrow: {
    ...{ plot: 316, fluid: true, margin: 8, lane: 30, radius: 4.5, text: 12, head: 20, every: 20, tick: 12 },
    namesInside: true,
  },
  /** Files to download. */
  file: { plot: 860, margin: 150, lane: 44, radius: 7, text: 15, head: 28, every: 10, tick: 14, beside: 200 },
  /** The timeline's own share card. */
  card: { plot: 470, margin: 16, lane: 50, radius: 8, head: 0, every: 20, tick: 24 },
  /** One lane on the fact sheet. */
  sheetStrip: { plot: 300, fluid: true, margin: 0, lane: 20, radius: 3.5, head: 0, every: 20, tick: 13 },
} as const satisfies Record<string, TimelineForm>;

/** Rows of marks in a lane. */
const rows = [0, 1] as const;

/** A place along the axis: a fraction of it, and how far beside that in units, which do not grow with the drawing. */
export interface Spot {
  at: number;
  dx: number;
}

export interface PlacedMark extends Spot {
  id: string;
  lane: string;
  mark: MarkName;
  y: number;
  /** Fraction at which the event ended, where it lasted so long that it shows. */
  end?: number;
}

export interface PlacedText extends Spot {
  id: string;
  text: string;
  size: number;
  /** The middle of its line. */
  y: number;
  anchor: Candidate['anchor'];
  /** Height of the line between the name and a mark that stands away from it. */
  leader?: number;
}

/** Everything that is drawn, in fractions of the axis and units beside them. */
export type TimelineLayout = ReturnType<typeof layoutTimeline>;

/**
 * Moves points of a line apart with the least sum of squared shifts (isotonic regression by pooling neighbours).
 *
 * @param positions ascending
 * @param pitch least distance of two neighbours
 */
function spread(positions: readonly number[], pitch: number): number[] {
  const pools: { sum: number; count: number }[] = [];
  for (const [i, at] of positions.entries()) {
    pools.push({ sum: at - i * pitch, count: 1 });
    for (;;) {
      const [before, last] = pools.slice(-2);
      if (!before || !last || before.sum / before.count <= last.sum / last.count) break;
      pools.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count });
    }
  }
  return pools.flatMap(({ sum, count }) => new Array<number>(count).fill(sum / count)).map((at, i) => at + i * pitch);
}

/**
 * Sets marks side by side in one or two rows, each as near to its own place as it can stand. Where the rows are too full
 * for that, marks overlap rather than stand years away.
 *
 * @param positions each mark's own place, ascending
 * @param pitch the least distance of two marks of a row, where there is room
 * @returns row and place of each mark
 */
function swarm(positions: readonly number[], pitch: number): { row: number; at: number }[] {
  // A second row before a shift that is seen, and marks that overlap before one that misleads.
  const tries = [
    [1, 0.5],
    [1, 1],
    [0.85, 1],
    [0.7, 1],
    [0.6, 1.2],
  ] as const;
  const all = tries.flatMap(([closeness, shift]) =>
    rows.map((last) => ({ places: inRows(positions, closeness * pitch, last + 1), most: shift * pitch })),
  );
  const fits = ({ places, most }: (typeof all)[number]) =>
    places.every(({ at }, index) => Math.abs(at - (positions[index] ?? 0)) <= most);
  return (all.find(fits) ?? all.at(-1))?.places ?? [];
}

/** Marks in so many rows, each in one that is free or has been free for longest. */
function inRows(positions: readonly number[], distance: number, count: number): { row: number; at: number }[] {
  const lines: number[][] = Array.from({ length: count }, () => []);
  const end = (line: number[]) => positions[line.at(-1) ?? -1] ?? Number.NEGATIVE_INFINITY;
  for (const [index, at] of positions.entries()) {
    const free = lines.find((line) => at - end(line) >= distance);
    (free ?? lines.reduce((best, line) => (end(line) < end(best) ? line : best))).push(index);
  }
  const moved = lines.map((line) => {
    const places = line.map((index) => positions[index] ?? 0);
    return spread(places, distance);
  });
  return positions.map((_, index) => {
    const row = lines.findIndex((line) => line.includes(index));
    return { row, at: moved[row]?.[lines[row]?.indexOf(index) ?? 0] ?? 0 };
  });
}

/** A name stands no further from its mark than this, in units. */
const farthestName = 72;

/** Between a name and a foreign mark, in units. */
const air = 3;

/** A position for a name, with the place along the axis that it keeps when the drawing is wider. */
type NamePosition = Candidate & { text: PlacedText };
type Request = LabelRequest<NamePosition>;

/**
 * Lays out a timeline: a lane a theme, at most a few rows of marks in it, bands for the eras, and names where they
 * meet nothing. An era's name stands over its own years or over years that belong to none.
 */
export function layoutTimeline(data: TimelineData, form: TimelineForm) {
  const { plot, radius, text: size = 0 } = form;
  const axis = timeAxis(data.events.map(({ year }) => year));
  const lanes = data.lanes.map((lane, index) => ({ ...lane, top: form.head + index * form.lane }));
  /** The middle of a row in its lane. */
  const rowY = (row: number) => (form.lane * (row + 0.5)) / 2 + (form.namesInside ? 0 : 1 - 2 * row);

  const marks = lanes.flatMap(({ id: lane, top }): PlacedMark[] => {
    const own = data.events.filter((event) => event.lane === lane).sort((a, b) => a.year - b.year);
    const places = own.map(({ year }) => axis.place(year) * plot);
    return swarm(places, 2 * radius + 1.5).map(({ row, at: moved }, index): PlacedMark => {
      const event = own[index];
      if (!event) throw new RangeError('A mark without an event.');
      const { id, mark, year, end } = event;
      const spot = { at: axis.place(year), dx: moved - axis.place(year) * plot };
      const ended = end === undefined ? spot.at : axis.place(end);
      const shows = (ended - spot.at) * plot - spot.dx > radius * 3;
      return { id, lane, mark, ...spot, y: top + rowY(row), ...(shows && { end: ended }) };
    });
  });
  const x = (spot: Spot) => spot.at * plot + spot.dx;

  /** A position beside a place; `from` is where its leader begins. */
  const at = (text: PlacedText, cost: number, from?: Point): NamePosition => {
    const width = textWidth(text.text, text.size * 0.93) + 2;
    const height = text.size * 1.2;
    const left = x(text) - (text.anchor === 'start' ? 0 : text.anchor === 'end' ? width : width / 2);
    const box = { x: left, y: text.y - height / 2, width, height };
    const end = text.anchor === 'end' ? left + width : left;
    const leader = from && text.leader !== undefined ? ([from, { x: end, y: text.leader }] as const) : undefined;
    return { box, anchor: text.anchor, cost, text, ...(leader && { leader }) };
  };
  const gap = radius * 1.2 + size * 0.35;
  const laneNames = form.namesInside
    ? lanes.map(({ id, name, top }): Request => {
        const common = { id: `lane ${id}`, text: name, size, at: 0, dx: 0, anchor: 'start' } as const;
        const candidates = rows.map((row) => at({ ...common, y: top + rowY(row) }, row));
        return { id: `lane ${id}`, candidates };
      })
    : [];

  const landmarks = data.landmarks.flatMap(({ id, names }): Request[] => {
    const own = marks.find((mark) => mark.id === id);
    const lane = lanes.find((one) => one.id === own?.lane);
    if (!own || !lane) return [];
    const inLane = marks.filter((mark) => mark.lane === own.lane);
    const upper = own.y < lane.top + form.lane / 2;
    /** A line from the mark to a name further off runs along the lane's edge, past the marks of its row. */
    const edge = upper ? lane.top + 2.5 : lane.top + form.lane - 2.5;
    const from = { x: x(own), y: edge };
    const overOwn = [
      ['start', -radius],
      ['middle', 0],
      ['end', radius],
    ] as const;
    const candidates = names.flatMap((text, shorter) =>
      rows.flatMap((row) => {
        const y = lane.top + rowY(row);
        const far = y === own.y ? 0 : 0.6;
        const cost = shorter * 1.5 + far;
        const beside = (mark: Spot, anchor: 'start' | 'end', more: number): NamePosition[] => {
          const away = Math.abs(x(mark) - x(own));
          if (away > farthestName) return [];
          const spot = { id, text, size, y, at: mark.at, dx: mark.dx + (anchor === 'start' ? gap : -gap), anchor };
          return away < 1
            ? [at(spot, cost + more)]
            : [at({ ...spot, leader: edge }, cost + more + 0.5 + away / 30, from)];
        };
        return [
          ...inLane.filter((mark) => x(mark) >= x(own)).flatMap((mark) => beside(mark, 'start', 0)),
          ...inLane.filter((mark) => x(mark) <= x(own)).flatMap((mark) => beside(mark, 'end', 0.3)),
          ...(far ? overOwn : []).map(([anchor, aside]) =>
            at({ id, text, size, y, at: own.at, dx: own.dx + aside, anchor }, cost + 0.2),
          ),
        ];
      }),
    );
    return [{ id, candidates }];
  });

  const bands = data.eras.map(({ from, to }) => ({
    from: axis.place(from),
    to: to === undefined ? 1 : axis.place(to),
  }));
  const eras = data.eras.map(({ names }, index): Request => {
    const id = `era ${index}`;
    const band = bands[index] ?? { from: 0, to: 0 };
    const own = { id, y: form.head / 2, size: size - 1 };
    const others = bands.filter((other) => other !== band);
    const candidates = names.flatMap((text, shorter) => [
      at({ ...own, text, at: band.from, dx: 3, anchor: 'start' }, shorter * 2),
      at({ ...own, text, at: band.from, dx: -3, anchor: 'end' }, shorter * 2 + 0.5),
      at({ ...own, text, at: band.to, dx: -3, anchor: 'end' }, shorter * 2 + 0.7),
    ]);
    const isFree = ({ box }: Candidate) =>
      others.every((other) => other.to * plot <= box.x + 1 || other.from * plot >= box.x + box.width - 1);
    return { id, optional: true, candidates: candidates.filter(isFree) };
  });

  const window = { x: 0, y: 0, width: plot + form.margin, height: form.head + lanes.length * form.lane };
  const requests = size > 0 ? [...laneNames, ...landmarks, ...eras.toReversed()] : [];
  const found = placeLabels(requests, {
    window,
    // With a little air beside each, so that no name touches a mark.
    marks: marks.map((mark) => {
      const box = boxAround({ x: x(mark), y: mark.y }, radius);
      return { id: mark.id, box: { ...box, x: box.x - air, width: box.width + 2 * air } };
    }),
  });
  const placed = (of: readonly Request[]) => of.flatMap(({ id }) => found.get(id)?.text ?? []);
  const names = { landmarks: placed(landmarks), lanes: placed(laneNames), eras: placed(eras) };
  return { form, axis, height: window.height, lanes, marks, bands, names };
}
