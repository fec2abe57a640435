import { textWidth } from './labels.ts';
import { stack } from './lanes.ts';
import { place, type TimeAxis, timeAxis } from './scale.ts';
import { type Theme, themes } from './themes.ts';

/** What the overview needs to know of an event. */
export interface TimedEvent {
  id: string;
  theme: Theme;
  /** Decimal years. */
  year: number;
  end?: number;
}

/** What it needs to know of an era. Decimal years; without `to` it goes on. */
export interface TimedEra {
  title: string;
  from: number;
  to?: number;
}

export interface Mark {
  id: string;
  /** Fraction of the axis. */
  x: number;
  /** Fraction at which the event ended, where it lasted so long that it shows. */
  end?: number;
  /** Pixels from the lane's top. */
  y: number;
}

export interface Lane {
  theme: Theme;
  /** Pixels. */
  height: number;
  /** In order of time. */
  marks: Mark[];
}

export interface Band {
  title: string;
  /** Fractions of the axis. */
  from: number;
  to: number;
  /** In which of the rows of names its name stands, from 0. */
  row: number;
  /** Whether the name stands before the band, because there is no room after its beginning. */
  flip: boolean;
}

/**
 * Lays out the overview: one lane a theme, marks stacked in it, bands for the eras.
 *
 * @param events in any order
 * @param eras in any order
 * @param size `plot`: the narrowest width of the axis in pixels; wider drawings keep the same fractions. `pitch`: size
 *   of a mark's field, which is also the least distance of two marks. `pad`: space above and below a lane's marks.
 */
export function overview(
  events: readonly TimedEvent[],
  eras: readonly TimedEra[],
  { plot, pitch, pad }: { plot: number; pitch: number; pad: number },
): { axis: TimeAxis; lanes: Lane[]; bands: Band[]; bandRows: number } {
  const axis = timeAxis(events.map((event) => event.year));
  const at = (year: number) => Math.min(place(axis.knots, year), 1);

  const lanes = themes.map((theme): Lane => {
    const own = events.filter((event) => event.theme === theme).sort((a, b) => a.year - b.year);
    const { slots, rows } = stack(
      own.map((event) => at(event.year) * plot),
      // A third of a mark: about a year, and still seen as "there".
      { pitch, maxShift: pitch / 3 },
    );
    const marks = own.map((event, i): Mark => {
      const slot = slots[i] ?? { row: 0, at: at(event.year) * plot };
      const mark = { id: event.id, x: slot.at / plot, y: pad + (slot.row + 0.5) * pitch };
      const shows = event.end !== undefined && (at(event.end) - mark.x) * plot > pitch / 2;
      return shows ? { ...mark, end: at(event.end ?? event.year) } : mark;
    });
    return { theme, height: Math.max(rows, 1) * pitch + 2 * pad, marks };
  });

  const rowEnds: number[] = [];
  const bands = [...eras]
    .sort((a, b) => a.from - b.from)
    .map((era): Band => {
      const from = Math.max(at(era.from), 0);
      const to = era.to === undefined ? 1 : at(era.to);
      const width = (textWidth(era.title, 12) + 16) / plot;
      const flip = from + width > 1;
      const left = flip ? from - width : from;
      let row = rowEnds.findIndex((end) => left >= end);
      if (row === -1) row = rowEnds.length;
      rowEnds[row] = flip ? from : from + width;
      return { title: era.title, from, to, row, flip };
    });

  return { axis, lanes, bands, bandRows: rowEnds.length };
}
