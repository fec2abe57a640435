import { expect, it } from 'vitest';
import { around, type Candidate, crosses, overlap, placeLabels, within } from './labels.ts';

const size = { width: 60, height: 14 };
const at = (x: number) => around({ x, y: 100 }, 6, size);

/** Pairs of labels that meet, in words. */
function meetings(placed: Map<string, Candidate>): string[] {
  const list = [...placed];
  return list.flatMap(([a, one], index) =>
    list.slice(index + 1).flatMap(([b, other]) => (overlap(one.box, other.box) ? [`${a} and ${b}`] : [])),
  );
}

/** A crowd that is the same in every run. */
function crowd(count: number, width: number, height: number) {
  let seed = 7;
  const next = () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  return Array.from({ length: count }, (_, index) => ({ id: `m${index}`, x: next() * width, y: next() * height }));
}

it.each([
  [360, 25],
  [768, 45],
  [1440, 45],
])('lets no two boxes meet in a crowd of 60, %i units wide', (width, least) => {
  const window = { x: 0, y: 0, width, height: 500 };
  const points = crowd(60, width, 500);
  const marks = points.map(({ id, x, y }) => ({ id, box: { x: x - 6, y: y - 6, width: 12, height: 12 } }));
  const placed = placeLabels(
    points.map((point) => ({ id: point.id, candidates: around(point, 6, size, [8, 16, 28, 40]) })),
    { window, marks },
  );
  expect(placed.size).toBeGreaterThan(least);
  expect(meetings(placed)).toEqual([]);
  for (const [id, { box, leader }] of placed) {
    expect(within(box, window), id).toBe(true);
    const others = marks.filter((mark) => mark.id !== id);
    expect(others.filter((mark) => overlap(box, mark.box))).toEqual([]);
    expect(others.filter((mark) => leader && crosses(leader, mark.box))).toEqual([]);
  }
});

it('gives a lone label its best position, and keeps off lines where it can', () => {
  expect(placeLabels([{ id: 'a', candidates: at(100) }], {}).get('a')).toMatchObject({ anchor: 'start', cost: 0 });
  const line = [
    { x: 100, y: 100 },
    { x: 300, y: 100 },
  ] as const;
  const beside = placeLabels([{ id: 'a', candidates: at(100) }], { lines: [line] }).get('a');
  expect(beside && crosses(line, beside.box)).toBe(false);
});

it('places a label with one position before those that can yield, and leaves an optional one out', () => {
  const only = at(100).slice(0, 1);
  const both = placeLabels(
    [
      { id: 'free', candidates: at(98) },
      { id: 'stuck', candidates: only },
    ],
    {},
  );
  expect([...both.keys()].sort()).toEqual(['free', 'stuck']);
  expect(meetings(both)).toEqual([]);
  const ring = { id: 'ring', candidates: only, optional: true };
  const placed = placeLabels([{ id: 'name', candidates: at(98) }, ring], {});
  expect([...placed.keys()]).toEqual(['name']);
  expect(placed.get('name')?.cost).toBe(0);
});

it.each([
  ['through', -5, 5, 15, 5, true],
  ['past', -5, 12, 15, 12, false],
  ['away', 12, 12, 20, 20, false],
])('sees whether a line runs %s a box', (_, x1, y1, x2, y2, runs) => {
  const line = [
    { x: x1, y: y1 },
    { x: x2, y: y2 },
  ] as const;
  expect(crosses(line, { x: 0, y: 0, width: 10, height: 10 })).toBe(runs);
});
