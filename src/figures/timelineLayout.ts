import { type Box, type Candidate, type LabelRequest, placeLabels } from './labels.ts';
import type { MarkName } from './symbols.ts';
import { textWidth } from './textWidth.ts';
import { type TimeAxis, timeAxis } from './timeScale.ts';

/** What is drawn of an event. Decimal years. */
export interface TimedEvent {
  id: string;
  /** The lane that it stands in. */
  lane: string;
  /** What its mark means. */
  mark: MarkName;
  year: number;
  end?: number | undefined;
}

/** What is drawn of an era. Decimal years; without `to` it goes on. */
export interface TimedEra {
  /** From the longest to the shortest. */
  names: readonly string[];
  from: number;
  to?: number | undefined;
}

/** An event that is named on the drawing. */
export interface Landmark {
  id: string;
  /** From the longest to the shortest. */
  names: readonly string[];
}

export interface TimelineData {
  events: readonly TimedEvent[];
  eras: readonly TimedEra[];
  /** The most important first. */
  landmarks: readonly Landmark[];
  /** The lanes from above, by the name that events give. */
  lanes: readonly { id: string; name: string }[];
}

/** How a timeline is laid out. All sizes in the drawing's unit, which is a pixel on pages. */
export interface TimelineForm {
  /** The least width of the axis: nothing meets here, nor in any wider drawing. */
  plot: number;
  /** Room for names beyond the axis's end. */
  margin: number;
  /** Height of a lane. */
  lane: number;
  /** At most so many rows of marks in a lane. */
  rows: number;
  /** Half the width of a mark. */
  radius: number;
  /** Size of the names; none are written without it. */
  text?: number;
  /** Height of the strip with the eras' names. */
  head: number;
  /** Whether the lanes' names stand among the marks, where a lane has room, instead of beside it. */
  namesInside?: boolean;
}

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
  /** The event, lane or era that is named. */
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
export interface TimelineLayout {
  form: TimelineForm;
  axis: TimeAxis;
  height: number;
  lanes: { id: string; name: string; top: number }[];
  marks: PlacedMark[];
  bands: { from: number; to: number }[];
  names: Record<'landmarks' | 'lanes' | 'eras', PlacedText[]>;
}

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
 * Sets marks side by side in a few rows, each as near to its own place as it can stand. Where the rows are too full
 * for that, marks overlap rather than stand years away.
 *
 * @param positions each mark's own place, ascending
 * @param pitch the least distance of two marks of a row, where there is room
 * @param rows at most so many
 * @returns row and place of each mark
 */
function swarm(positions: readonly number[], pitch: number, rows: number): { row: number; at: number }[] {
  // A second row before a shift that is seen, and marks that overlap before one that misleads.
  const tries = [
    [pitch, 0.5],
    [pitch, 1],
    [0.85 * pitch, 1],
    [0.7 * pitch, 1],
    [0.6 * pitch, 1.2],
  ] as const;
  let places: { row: number; at: number }[] = [];
  for (const [distance, farthest] of tries) {
    for (let count = 1; count <= rows; count += 1) {
      places = inRows(positions, distance, count);
      if (places.every(({ at }, index) => Math.abs(at - (positions[index] ?? 0)) <= farthest * pitch)) return places;
    }
  }
  return places;
}

/** Marks in so many rows, each in one that is free or has been free for longest. */
function inRows(positions: readonly number[], distance: number, rows: number): { row: number; at: number }[] {
  const lines: number[][] = Array.from({ length: rows }, () => []);
  const end = (line: number[]) => positions[line.at(-1) ?? -1] ?? Number.NEGATIVE_INFINITY;
  for (const [index, at] of positions.entries()) {
    const free = lines.find((line) => at - end(line) >= distance);
    (free ?? lines.reduce((best, line) => (end(line) < end(best) ? line : best))).push(index);
  }
  const places = positions.map((at) => ({ row: 0, at }));
  for (const [row, line] of lines.entries()) {
    const moved = spread(
      line.map((index) => positions[index] ?? 0),
      distance,
    );
    for (const [i, index] of line.entries()) places[index] = { row, at: moved[i] ?? 0 };
  }
  return places;
}

/** A name stands no further from its mark than this, in units. */
const farthestName = 64;

/** Positions for names, each with the place along the axis that it keeps when the drawing is wider. */
class Positions {
  readonly #spots = new Map<Box, PlacedText>();
  readonly #form: TimelineForm;

  constructor(form: TimelineForm) {
    this.#form = form;
  }

  /** A position beside a place; `anchor` says on which side of it the text stands. */
  at(text: PlacedText, cost: number, from?: { x: number; y: number }): Candidate {
    const { plot } = this.#form;
    const { size } = text;
    const width = textWidth(text.text, size * 0.93) + 2;
    const height = size * 1.2;
    const x = text.at * plot + text.dx - (text.anchor === 'start' ? 0 : text.anchor === 'end' ? width : width / 2);
    const box = { x, y: text.y - height / 2, width, height };
    this.#spots.set(box, text);
    const end = text.anchor === 'end' ? x + width : x;
    const leader = from && text.leader !== undefined ? ([from, { x: end, y: text.leader }] as const) : undefined;
    return { box, anchor: text.anchor, cost, ...(leader && { leader }) };
  }

  /** What was placed, in the order of the requests. */
  placed(requests: readonly LabelRequest[], found: ReadonlyMap<string, Candidate>): PlacedText[] {
    return requests.flatMap(({ id }) => {
      const candidate = found.get(id);
      return (candidate && this.#spots.get(candidate.box)) ?? [];
    });
  }
}

/**
 * Lays out a timeline: a lane a theme, at most a few rows of marks in it, bands for the eras, and names where they
 * meet nothing. An era's name stands over its own years or over years that belong to none.
 */
export function layoutTimeline(data: TimelineData, form: TimelineForm): TimelineLayout {
  const { plot, radius, text: size = 0 } = form;
  const axis = timeAxis(data.events.map(({ year }) => year));
  const lanes = data.lanes.map((lane, index) => ({ ...lane, top: form.head + index * form.lane }));
  const rowY = (row: number, rows: number) => (form.lane * (row + 0.5)) / rows + (rows === 2 ? (0.5 - row) * 2 : 0);

  const marks = lanes.flatMap(({ id: lane, top }): PlacedMark[] => {
    const own = data.events.filter((event) => event.lane === lane).sort((a, b) => a.year - b.year);
    const places = own.map(({ year }) => axis.place(year) * plot);
    return swarm(places, 2 * radius + 1.5, form.rows).map(({ row, at }, index): PlacedMark => {
      const event = own[index];
      if (!event) throw new RangeError('A mark without an event.');
      const { id, mark, year, end } = event;
      const spot = { at: axis.place(year), dx: at - axis.place(year) * plot };
      const ended = end === undefined ? spot.at : axis.place(end);
      const shows = (ended - spot.at) * plot - spot.dx > radius * 3;
      return { id, lane, mark, ...spot, y: top + rowY(row, form.rows), ...(shows && { end: ended }) };
    });
  });
  const x = ({ at, dx }: Spot) => at * plot + dx;

  const positions = new Positions(form);
  const gap = radius * 1.2 + size * 0.35;
  const laneNames = form.namesInside
    ? lanes.map(({ id, name, top }): LabelRequest => {
        const common = { id: `lane ${id}`, text: name, size };
        const inLane = marks.filter((mark) => mark.lane === id);
        const candidates = [0, 1].flatMap((row) => {
          const y = top + rowY(row, 2);
          return [
            positions.at({ ...common, y, at: 0, dx: 0, anchor: 'start' }, row * 0.5),
            positions.at({ ...common, y, at: 1, dx: form.margin, anchor: 'end' }, 6 + row),
            ...inLane.flatMap((mark) => [
              positions.at({ ...common, y, at: mark.at, dx: mark.dx - gap, anchor: 'end' }, 2 + x(mark) / plot),
              positions.at({ ...common, y, at: mark.at, dx: mark.dx + gap, anchor: 'start' }, 3 + x(mark) / plot),
            ]),
          ];
        });
        return { id: `lane ${id}`, candidates };
      })
    : [];

  const landmarks = data.landmarks.flatMap(({ id, names }): LabelRequest[] => {
    const own = marks.find((mark) => mark.id === id);
    const lane = lanes.find((one) => one.id === own?.lane);
    if (!own || !lane) return [];
    const inLane = marks.filter((mark) => mark.lane === own.lane);
    const upper = own.y < lane.top + form.lane / 2;
    /** A line from the mark to a name further off runs along the lane's edge, past the marks of its row. */
    const edge = upper ? lane.top + 2.5 : lane.top + form.lane - 2.5;
    const from = { x: x(own), y: edge };
    const candidates = names.flatMap((text, shorter) =>
      Array.from({ length: form.rows }, (_, row) => lane.top + rowY(row, form.rows)).flatMap((y) => {
        const far = y === own.y ? 0 : 0.6;
        const cost = shorter * 1.5 + far;
        const beside = (mark: Spot, anchor: 'start' | 'end', more: number): Candidate[] => {
          const away = Math.abs(x(mark) - x(own));
          if (away > farthestName) return [];
          const spot = { id, text, size, y, at: mark.at, dx: mark.dx + (anchor === 'start' ? gap : -gap), anchor };
          return away < 1
            ? [positions.at(spot, cost + more)]
            : [positions.at({ ...spot, leader: edge }, cost + more + 0.5 + away / 30, from)];
        };
        return [
          ...inLane.filter((mark) => x(mark) >= x(own)).flatMap((mark) => beside(mark, 'start', 0)),
          ...inLane.filter((mark) => x(mark) <= x(own)).flatMap((mark) => beside(mark, 'end', 0.3)),
          ...(far
            ? (
                [
                  ['start', -radius],
                  ['middle', 0],
                  ['end', radius],
                ] as const
              ).map(([anchor, aside]) =>
                positions.at({ id, text, size, y, at: own.at, dx: own.dx + aside, anchor }, cost + 0.2),
              )
            : []),
        ];
      }),
    );
    return [{ id, candidates }];
  });

  const bands = data.eras.map(({ from, to }) => ({
    from: axis.place(from),
    to: to === undefined ? 1 : axis.place(to),
  }));
  const eras = data.eras.map(({ names }, index): LabelRequest => {
    const id = `era ${index}`;
    const band = bands[index] ?? { from: 0, to: 0 };
    const own = { id, y: form.head / 2, size: size - 1 };
    const others = bands.filter((other) => other !== band);
    const candidates = names.flatMap((text, shorter) => [
      positions.at({ ...own, text, at: band.from, dx: 3, anchor: 'start' }, shorter * 2),
      positions.at({ ...own, text, at: band.from, dx: -3, anchor: 'end' }, shorter * 2 + 0.5),
      positions.at({ ...own, text, at: band.to, dx: -3, anchor: 'end' }, shorter * 2 + 0.7),
    ]);
    return {
      id,
      optional: true,
      candidates: candidates.filter(({ box }) =>
        others.every((other) => other.to * plot <= box.x + 1 || other.from * plot >= box.x + box.width - 1),
      ),
    };
  });

  const window = { x: 0, y: 0, width: plot + form.margin, height: form.head + lanes.length * form.lane };
  const named = size > 0;
  const found = placeLabels(named ? [...laneNames, ...landmarks, ...eras.toReversed()] : [], {
    window,
    marks: marks.map((mark) => ({
      id: mark.id,
      box: { x: x(mark) - radius, y: mark.y - radius, width: 2 * radius, height: 2 * radius },
    })),
  });
  return {
    form,
    axis,
    height: window.height,
    lanes,
    marks,
    bands,
    names: {
      landmarks: positions.placed(landmarks, found),
      lanes: positions.placed(laneNames, found),
      eras: positions.placed(eras, found),
    },
  };
}
