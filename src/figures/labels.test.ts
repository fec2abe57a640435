import { describe, expect, it } from 'vitest';
import {
  around,
  type Box,
  type Candidate,
  crosses,
  type LabelRequest,
  overlap,
  placeLabels,
  within,
} from './labels.ts';

const size = { width: 60, height: 14 };
const markBox = (x: number, y: number): Box => ({ x: x - 6, y: y - 6, width: 12, height: 12 });

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

describe('labels', () => {
  it('gives a lone label its best position', () => {
    const placed = placeLabels([{ id: 'a', candidates: around({ x: 100, y: 100 }, 6, size) }], {});
    expect(placed.get('a')).toMatchObject({ anchor: 'start', cost: 0 });
  });

  it.each([360, 768, 1440])('lets no two boxes meet in a crowd of 60, %i units wide', (width) => {
    const window = { x: 0, y: 0, width, height: 500 };
    const points = crowd(60, width, 500);
    const marks = points.map(({ id, x, y }) => ({ id, box: markBox(x, y) }));
    const placed = placeLabels(
      points.map((point) => ({ id: point.id, candidates: around(point, 6, size, [8, 16, 28, 40]) })),
      { window, marks },
    );
    expect(placed.size).toBeGreaterThan(width === 360 ? 25 : 45);
    expect(meetings(placed)).toEqual([]);
    for (const [id, { box, leader }] of placed) {
      expect(within(box, window), id).toBe(true);
      for (const mark of marks) {
        if (mark.id === id) continue;
        expect(overlap(box, mark.box), `${id} on ${mark.id}`).toBe(false);
        expect(leader !== undefined && crosses(leader, mark.box), `line of ${id} over ${mark.id}`).toBe(false);
      }
    }
  });

  it('places a label with one position before those that can yield', () => {
    const only = around({ x: 100, y: 100 }, 6, size).slice(0, 1);
    const requests: LabelRequest[] = [
      { id: 'free', candidates: around({ x: 98, y: 100 }, 6, size) },
      { id: 'stuck', candidates: only },
    ];
    const placed = placeLabels(requests, {});
    expect([...placed.keys()].sort()).toEqual(['free', 'stuck']);
    expect(meetings(placed)).toEqual([]);
  });

  it('leaves an optional label out rather than move another', () => {
    const only = around({ x: 100, y: 100 }, 6, size).slice(0, 1);
    const placed = placeLabels(
      [
        { id: 'name', candidates: around({ x: 98, y: 100 }, 6, size) },
        { id: 'ring', candidates: only, optional: true },
      ],
      {},
    );
    expect([...placed.keys()]).toEqual(['name']);
    expect(placed.get('name')?.cost).toBe(0);
  });

  it('sees a line that runs through a box, not one that passes it', () => {
    const box = { x: 0, y: 0, width: 10, height: 10 };
    const line = (x1: number, y1: number, x2: number, y2: number) =>
      crosses(
        [
          { x: x1, y: y1 },
          { x: x2, y: y2 },
        ],
        box,
      );
    expect(line(-5, 5, 15, 5)).toBe(true);
    expect(line(-5, 12, 15, 12)).toBe(false);
    expect(line(12, 12, 20, 20)).toBe(false);
  });

  it('keeps off lines where it can', () => {
    const line = [
      { x: 100, y: 100 },
      { x: 300, y: 100 },
    ] as const;
    const placed = placeLabels([{ id: 'a', candidates: around({ x: 100, y: 100 }, 6, size) }], { lines: [line] });
    expect(crosses(line, placed.get('a')?.box ?? markBox(0, 0))).toBe(false);
  });
});
