import { readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { cityPoints, europeFrame, nordicFrame, pairFrame, stockholmPoint, worldFrame } from './cityMap.ts';
import { inside, type MapFrame, windowOf } from './frame.ts';
import { stockholm, taipei } from './geo.ts';
import { overlap, within } from './labels.ts';
import { landPath } from './land.ts';
import { layoutMap, type MapSize, mapSizes, separate } from './mapLayout.ts';
import { fillOf, formatKm, fromStockholm, type MapCity, sortCities } from './relations.ts';
import { ShortPath } from './shortPath.ts';
import { markPath } from './symbols.ts';

const folder = 'src/content/cities';
const cities = readdirSync(folder).map((file) => ({
  ...(load(readFileSync(`${folder}/${file}`, 'utf8')) as Omit<MapCity, 'id'>),
  id: file.replace('.yaml', ''),
}));

const rings = (kms: number[]) => kms.map((km) => ({ km, label: formatKm(km, 'sv') }));
const layouts = (lang: 'sv' | 'en') => {
  const mark = (city: MapCity) => ({ label: city.name[lang], href: `#${city.id}`, name: city.name[lang] });
  const proposal = {
    id: 'taipei',
    place: taipei,
    label: 'Taipei',
    note: lang === 'sv' ? 'föreslagen, 8\u00a0355\u00a0km' : 'proposed, 8,355\u00a0km',
    shape: 'target',
    fill: 'open',
    tone: 'ink',
    scale: 1.3,
  } as const;
  const stockholmMark = stockholmPoint('Stockholm');
  const draw = (frame: MapFrame, nearer: MapFrame | undefined, sizes: MapSize[], kms: number[]) =>
    sizes.map((size) => ({
      frame,
      layout: layoutMap(frame, size, {
        points: [stockholmMark, ...cityPoints(cities, nearer, mark), ...(frame === worldFrame ? [proposal] : [])],
        rings: rings(kms),
        windows: nearer ? [{ frame: nearer, label: 'Europa' }] : [],
        lines: frame === worldFrame ? [taipei] : [],
      }),
    }));
  return [
    ...draw(worldFrame, europeFrame, ['s', 'm', 'l', 'xl'], [2000, 4000, 6000, 8000, 10_000, 12_000, 14_000, 16_000]),
    ...draw(europeFrame, nordicFrame, ['s', 'm'], [1000, 2000, 3000]),
    ...draw(nordicFrame, undefined, ['s', 'm'], [250, 500, 750]),
  ];
};

describe.each(['sv', 'en'] as const)('labels in %s', (lang) => {
  const drawn = layouts(lang);

  it('never overlap, and none is cut at the frame', () => {
    for (const { frame, layout } of drawn) {
      const boxes = [
        ...layout.points.flatMap(({ label }) => (label ? [label.box] : [])),
        ...[...layout.ringLabels, ...layout.windowLabels].map(({ box }) => box),
      ];
      const window = { x: 0, y: 0, width: mapSizes[layout.size].width, height: frame.height / layout.scale };
      for (const [index, box] of boxes.entries()) {
        expect(within(box, window)).toBe(true);
        for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
      }
    }
  });

  it('never cover another mark', () => {
    for (const { layout } of drawn) {
      for (const { point, label } of layout.points) {
        for (const other of layout.points) {
          if (!label || other.point.id === point.id) continue;
          const { x, y, radius } = other;
          expect(overlap(label.box, { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius })).toBe(
            false,
          );
        }
      }
    }
  });

  it('name every city in every size, on the map that shows it largest', () => {
    for (const sizes of [['s'], ['m'], ['m', 'l'], ['m', 'xl']] as MapSize[][]) {
      const named = new Set(
        drawn
          .filter(({ layout }) => sizes.includes(layout.size))
          .flatMap(({ layout }) => layout.points.flatMap(({ point, label }) => (label ? [point.id] : []))),
      );
      expect([...cities.map(({ id }) => id), 'taipei'].filter((id) => !named.has(id))).toEqual([]);
    }
  });
});

describe('the frames', () => {
  it('hold every city, and Taipei', () => {
    for (const place of [...cities, taipei]) expect(inside(worldFrame, worldFrame.project(place))).toBe(true);
  });

  it('have the same shape where they stand side by side', () => {
    expect(Math.abs(europeFrame.height - nordicFrame.height)).toBeLessThanOrEqual(1);
  });

  it('show a nearer map as a window around the same Stockholm', () => {
    const box = windowOf(europeFrame, worldFrame);
    const { x, y } = worldFrame.project(stockholm);
    expect((x - box.x) / box.width).toBeCloseTo(europeFrame.centre.x / europeFrame.width);
    expect((y - box.y) / box.height).toBeCloseTo(europeFrame.centre.y / europeFrame.height, 2);
  });

  it.each(cities.map((city) => [city.id, city] as const))('show Stockholm and %s together', (_, city) => {
    const frame = pairFrame(city);
    expect(inside(frame, frame.project(city)) && inside(frame, frame.centre)).toBe(true);
    expect(frame.width / frame.height).toBeGreaterThan(1);
  });
});

describe('paths', () => {
  it('write one closed ring for each ring drawn, rounded and relative', () => {
    const path = new ShortPath(0, 0);
    path.moveTo(0.04, 0.56);
    path.lineTo(10, 0.56);
    path.lineTo(10, 9.449);
    path.closePath();
    expect(path.toString()).toBe('M0 .6l10 0 0 8.8z');
  });

  it('leave out specks, and points that a straight line can do without', () => {
    const path = new ShortPath(0.5, 2);
    path.moveTo(0, 0);
    path.lineTo(1, 0);
    path.lineTo(1, 1);
    path.closePath();
    path.moveTo(0, 0);
    path.lineTo(5, 0.2);
    path.lineTo(10, 0);
    path.lineTo(10, 10);
    path.closePath();
    expect(path.toString()).toBe('M0 0l10 0 0 10z');
  });

  it('have no spurious sub-paths: each begins once, ends closed and stays near the window', () => {
    for (const [frame, detail] of [
      [worldFrame, '110m'],
      [europeFrame, '50m'],
      [nordicFrame, '50m'],
    ] as const) {
      const parts = landPath(frame, detail).split(/(?=M)/);
      for (const part of parts) {
        expect(part).toMatch(/^M[-\d. ]+l[-\d. ]+z$/);
        const [x = Number.NaN, y = Number.NaN] = (part.match(/-?\d*\.?\d+/g) ?? []).map(Number);
        expect(x).toBeGreaterThanOrEqual(-5);
        expect(x).toBeLessThanOrEqual(frame.width + 5);
        expect(y).toBeGreaterThanOrEqual(-5);
        expect(y).toBeLessThanOrEqual(frame.height + 5);
      }
      expect(new Set(parts).size).toBe(parts.length);
    }
  });

  it('draw marks that look the same wherever they stand', () => {
    expect(markPath('square', 10, { x: 100, y: 50 }).replace('M91 41', '')).toBe(
      markPath('square', 10).replace('M-9 -9', ''),
    );
    expect(markPath('target', 5)).toMatch(/^M.+z.+z$/);
  });
});

describe('marks', () => {
  it('moves marks apart that hide one another, and no others', () => {
    const moved = separate(
      [
        { id: 'a', x: 0, y: 0 },
        { id: 'b', x: 4, y: 0 },
        { id: 'c', x: 50, y: 0 },
      ],
      10,
    );
    expect(moved.get('a')).toEqual({ x: -3, y: 0 });
    expect(moved.get('b')).toEqual({ x: 7, y: 0 });
    expect(moved.get('c')).toEqual({ x: 50, y: 0 });
  });
});

describe('kinds and evidence', () => {
  it('draw what is weak or only claimed as an open, broken mark', () => {
    expect(fillOf('claimed', 'primary')).toBe('broken');
    expect(fillOf('nordic-capital', 'weak')).toBe('broken');
    expect(fillOf('city-decision', 'secondary')).toBe('open');
    expect(fillOf('city-decision', 'primary')).toBe('solid');
  });

  it('sort cities by kind, then by name in the order of the alphabet', () => {
    const sorted = sortCities(cities, 'sv');
    expect(sorted[0]?.id).toBe('kyiv');
    expect(sorted.filter(({ relation }) => relation === 'working-level').map(({ id }) => id)).toEqual([
      'london',
      'turku',
    ]);
  });

  it('write distances as each language does', () => {
    expect(Math.abs(fromStockholm(taipei) - 8355)).toBeLessThanOrEqual(1);
    expect(formatKm(8355, 'sv')).toBe('8\u00a0355\u00a0km');
    expect(formatKm(8355, 'en')).toBe('8,355\u00a0km');
  });
});
