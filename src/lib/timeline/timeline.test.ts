import { scaleLinear } from 'd3';
import { describe, expect, it } from 'vitest';
import { nameBands, placeLabels, textWidth } from './labels.ts';
import { bins, spread, stack } from './lanes.ts';
import { overview } from './overview.ts';
import { groupByPeriod, periods } from './periods.ts';
import { place, timeAxis, yearAt, yearTicks } from './scale.ts';
import { themeShape, themes } from './themes.ts';

/** Reproducible numbers between 0 and 1 (a linear congruential generator), so that a failure can be repeated. */
function* numbers(seed: number) {
  for (let n = seed; ; ) {
    n = (n * 1664525 + 1013904223) % 2 ** 32;
    yield n / 2 ** 32;
  }
}

describe('timeAxis', () => {
  it('breaks the axis before a lone early event, and only there', () => {
    const axis = timeAxis([836.5, 1913.5, 1944.5, 2022.3]);
    expect(axis.from).toBe(1910);
    expect(axis.to).toBe(2023);
    expect(axis.gap).toMatchObject({ after: 836.5, before: 1910 });
    const [gapFrom, gapTo] = [axis.gap?.from ?? 1, axis.gap?.to ?? 0];
    expect(place(axis.knots, 836.5)).toBeLessThan(gapFrom);
    expect(gapFrom).toBeLessThan(gapTo);
    expect(place(axis.knots, 1910)).toBeGreaterThan(gapTo);
    expect(place(axis.knots, 2023)).toBe(1);
  });

  it('does not break an axis without a long empty stretch', () => {
    const axis = timeAxis([1913.5, 2022.3]);
    expect(axis.gap).toBeUndefined();
    expect(axis.knots).toEqual([
      [1910, 0],
      [2023, 1],
    ]);
  });

  it('keeps several early events in order', () => {
    const { knots } = timeAxis([836, 900, 1913, 2000]);
    expect(knots.map(([year]) => year)).toEqual([836, 900, 1910, 2001]);
    expect(knots.map(([, at]) => at)).toEqual(knots.map(([, at]) => at).sort((a, b) => a - b));
  });

  it('agrees with d3’s piecewise linear scale, both ways', () => {
    const { knots } = timeAxis([836.5, 1913.5, 2022.3]);
    const d3 = scaleLinear(
      knots.map(([year]) => year),
      knots.map(([, at]) => at),
    );
    for (const year of [800, 836.5, 1400, 1910, 1944.41, 2022.3, 2025, 2030]) {
      expect(place(knots, year)).toBeCloseTo(d3(year), 10);
      expect(yearAt(knots, place(knots, year))).toBeCloseTo(year, 6);
    }
  });

  it('refuses to draw nothing', () => {
    expect(() => timeAxis([])).toThrow(RangeError);
  });

  it('lists decades', () => {
    expect(yearTicks(1910, 1945, 10)).toEqual([1910, 1920, 1930, 1940]);
    expect(yearTicks(1911, 1920, 10)).toEqual([1920]);
  });
});

describe('stack', () => {
  const options = { pitch: 24, maxShift: 7 };

  it('leaves marks that have room where they belong, in one row', () => {
    expect(stack([0, 24, 90], options)).toEqual({
      rows: 1,
      slots: [
        { row: 0, at: 0 },
        { row: 0, at: 24 },
        { row: 0, at: 90 },
      ],
    });
  });

  it('shares a small shift between neighbours instead of adding a row', () => {
    const { rows, slots } = stack([0, 16], options);
    expect(rows).toBe(1);
    expect(slots.map((slot) => slot.at)).toEqual([-4, 20]);
  });

  it('answers in the order of the input', () => {
    expect(stack([50, 0], options).slots.map((slot) => slot.at)).toEqual([50, 0]);
  });

  it('never lets two marks overlap nor a mark leave its place, on 200 random lanes', () => {
    const random = numbers(1944);
    for (let lane = 0; lane < 200; lane += 1) {
      const positions = Array.from({ length: 1 + (lane % 14) }, () => (random.next().value ?? 0) * 300);
      const { slots, rows } = stack(positions, options);
      slots.forEach((slot, i) => {
        expect(slot.row).toBeGreaterThanOrEqual(0);
        expect(slot.row).toBeLessThan(rows);
        expect(Math.abs(slot.at - (positions[i] ?? 0))).toBeLessThanOrEqual(options.maxShift);
        for (const other of slots.slice(i + 1)) {
          if (other.row === slot.row) expect(Math.abs(other.at - slot.at)).toBeGreaterThanOrEqual(24 - 1e-9);
        }
      });
    }
  });

  it('spreads with the least squared shift', () => {
    expect(spread([0, 0, 0], 10)).toEqual([-10, 0, 10]);
    expect(spread([0, 100], 10)).toEqual([0, 100]);
    expect(spread([], 10)).toEqual([]);
  });
});

describe('bins', () => {
  const options = { from: 1910, to: 1930, binYears: 5, pitch: 26, perLine: 2, top: 40 };

  it('gives every year a row, empty ones too, and lets a full row grow', () => {
    const { bins: rows, knots, bottom } = bins([1911.5, 1926, 1925, 1929.9], options);
    expect(rows.map((row) => [row.from, row.top, row.height, row.marks.map((mark) => mark.index)])).toEqual([
      [1910, 40, 26, [0]],
      [1915, 66, 26, []],
      [1920, 92, 26, []],
      [1925, 118, 52, [2, 1, 3]],
    ]);
    expect(bottom).toBe(170);
    expect(place(knots, 1910)).toBe(40);
    expect(place(knots, 1927.5)).toBe(144);
  });

  it('keeps every mark inside its row and apart from the others', () => {
    const random = numbers(836);
    const years = Array.from({ length: 60 }, () => 1910 + (random.next().value ?? 0) * 20);
    const { bins: rows } = bins(years, { ...options, perLine: 8 });
    const marks = rows.flatMap((row) => {
      for (const mark of row.marks) {
        expect(mark.y - 13).toBeGreaterThanOrEqual(row.top);
        expect(mark.y + 13).toBeLessThanOrEqual(row.top + row.height);
        expect(mark.x + 13).toBeLessThanOrEqual(8 * 26);
      }
      return row.marks;
    });
    expect(marks).toHaveLength(60);
    marks.forEach((mark, i) => {
      for (const other of marks.slice(i + 1)) {
        expect(Math.max(Math.abs(mark.x - other.x), Math.abs(mark.y - other.y))).toBeGreaterThanOrEqual(26);
      }
    });
  });
});

describe('periods', () => {
  it('cover every year once, in order', () => {
    const years = [836.5, 1938.99, 1939, 1949.9, 1950, 1969, 1970, 1988.9, 1989, 2018, 2019, 2030];
    const groups = groupByPeriod(years, (year) => year);
    expect(groups.flatMap((group) => group.items)).toEqual(years);
    expect(groups.map((group) => group.to)).toEqual([1938, 1949, 1969, 1988, 2018, undefined]);
  });

  it('are ascending and have ids of their own', () => {
    const starts = periods.map((period) => period.from as number);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(new Set(periods.map((period) => period.id)).size).toBe(periods.length);
  });

  it('are left out when empty', () => {
    expect(groupByPeriod([1944], (year) => year).map((group) => group.period.key)).toEqual(['war']);
  });
});

describe('overview', () => {
  const random = numbers(2022);
  const events = Array.from({ length: 80 }, (_, i) => ({
    id: `event-${i}`,
    theme: themes[i % themes.length] ?? 'eu',
    year: i === 0 ? 836.5 : 1910 + (random.next().value ?? 0) * 116,
    ...(i % 9 === 0 ? { end: 2027 } : {}),
  }));
  const eras = [
    { title: 'Ett krig', from: 1914.6, to: 1918.9 },
    { title: 'Ett annat', from: 1915, to: 1920 },
    { title: 'Något som pågår', from: 2022.2 },
  ];
  const size = { plot: 890, pitch: 24, pad: 6 };
  const { lanes, bands, axis } = overview(events, eras, size);

  it('has a lane a theme, in order, and every event once, in the lane of its theme', () => {
    expect(lanes.map((lane) => lane.theme)).toEqual([...themes]);
    expect(lanes.flatMap((lane) => lane.marks.map((mark) => mark.id)).sort()).toEqual(events.map((e) => e.id).sort());
    for (const lane of lanes) {
      for (const mark of lane.marks) expect(events.find((e) => e.id === mark.id)?.theme).toBe(lane.theme);
    }
  });

  it('keeps every mark inside its lane, apart from the others, and near its date', () => {
    for (const lane of lanes) {
      lane.marks.forEach((mark, i) => {
        expect(mark.y - size.pitch / 2).toBeGreaterThanOrEqual(size.pad);
        expect(mark.y + size.pitch / 2).toBeLessThanOrEqual(lane.height - size.pad);
        const year = events.find((e) => e.id === mark.id)?.year ?? 0;
        expect(Math.abs(mark.x - place(axis.knots, year)) * size.plot).toBeLessThanOrEqual(size.pitch / 3);
        for (const other of lane.marks.slice(i + 1)) {
          const [dx, dy] = [Math.abs(mark.x - other.x) * size.plot, Math.abs(mark.y - other.y)];
          expect(Math.max(dx, dy)).toBeGreaterThanOrEqual(size.pitch - 1e-9);
        }
      });
    }
  });

  it('keeps bands and lasting events on the axis, and the names of bands apart', () => {
    for (const band of bands) expect(band.from).toBeLessThan(band.to);
    expect(bands.at(-1)?.to).toBe(1);
    expect(Math.max(...lanes.flatMap((lane) => lane.marks.map((mark) => mark.end ?? 0)))).toBeLessThanOrEqual(1);
    expect(bands.map((band) => band.row)).toEqual([0, 1, 0]);
  });
});

describe('themes', () => {
  it('have shapes of their own', () => {
    const shapes = themes.map((theme) => JSON.stringify(themeShape(theme, 14)));
    expect(new Set(shapes).size).toBe(themes.length);
    expect(shapes.every((shape) => shape.includes('"M'))).toBe(true);
  });
});

describe('labels', () => {
  it('take the first free place, and none if none is free', () => {
    const at = (x: number, y: number) => ({ x, y, width: 40, height: 14 });
    const labels = [[at(0, 0)], [at(30, 5), at(30, 14)], [at(10, 10)], [at(100, 0)]];
    expect(placeLabels(labels, [at(90, 10)])).toEqual([at(0, 0), at(30, 14), undefined, undefined]);
  });

  it('name a band in the first of its rows with room, in two lines if need be', () => {
    const rows = [60, 300, 100, 30].map((free, i) => ({ top: i * 26, height: 26, free }));
    const bands = [
      { title: 'Ett långt krig', from: 0, to: 70 },
      { title: 'Ett annat långt krig', from: 26, to: 78 },
      { title: 'Ett tredje', from: 78, to: 100 },
    ];
    expect(nameBands(bands, rows, 12)).toEqual([
      { lines: ['Ett långt krig'], top: 26, height: 26 },
      { lines: ['Ett annat', 'långt krig'], top: 52, height: 26 },
      undefined,
    ]);
  });

  it('are wider the more they say', () => {
    expect(textWidth('cirka 2 200', 12)).toBeGreaterThan(textWidth('130', 12));
  });
});
