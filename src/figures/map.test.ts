import { readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { words } from '../i18n/index.ts';
import { formatKm, fromStockholm, taipei } from '../lib/places.ts';
import { sortCities } from '../lib/relations.ts';
import { type FrameSize, frameExtents, frameNames, frameSizes } from './cityFrames.ts';
import { planeKm } from './geo.ts';
import { type Box, overlap, within } from './labels.ts';
import { landPath } from './land.ts';
import { drawMap, inWindow, layoutMap, type MapLayout, mapType, mapWindow, separate, toWindow } from './map.ts';
import { cityContent, type MapCity, pairContent, pairExtent } from './mapContents.ts';
import { shortPath } from './shortPath.ts';
import { markup } from './svg.ts';
import { fillOf } from './symbols.ts';
import { pageTheme } from './theme.ts';

/** The boxes of every label of a layout, by what they name. */
function labelBoxes({ points, rings, lines }: MapLayout): { name: string; box: Box }[] {
  return [
    ...points.flatMap(({ point, label }) => (label ? [{ name: point.id, box: label.box }] : [])),
    ...rings.flatMap(({ km, label }) => (label ? [{ name: `ring ${km}`, box: label.box }] : [])),
    ...lines.flatMap(({ line, label }) => (label ? [{ name: line.label ?? '', box: label.box }] : [])),
  ];
}

/** Whether two labels of a layout meet; none ever should. */
function meetings(layout: MapLayout): string[] {
  const boxes = labelBoxes(layout);
  return boxes.flatMap((a, index) =>
    boxes.slice(index + 1).flatMap((b) => (overlap(a.box, b.box) ? [`${a.name} and ${b.name}`] : [])),
  );
}

const folder = 'src/content/cities';
type City = MapCity & { country: Record<'sv' | 'en', string> };
const cities = readdirSync(folder).map((file) => ({
  ...(load(readFileSync(`${folder}/${file}`, 'utf8')) as Omit<City, 'id'>),
  id: file.replace('.yaml', ''),
}));
/** The widths that the map has on a phone, a tablet and a desktop, and the size that each is drawn in. */
const widths: readonly (readonly [number, FrameSize])[] = [
  [360, 's'],
  [768, 'l'],
  [776, 'l'],
];
const cases = widths.flatMap(([width, size]) =>
  frameNames.flatMap((frame) => (['sv', 'en'] as const).map((lang) => ({ width, size, frame, lang }))),
);

describe.each(cases)('$frame at $width px in $lang', ({ width, size, frame, lang }) => {
  const window = mapWindow(frameExtents[size][frame], width);
  const draw = (selected?: string) => {
    const content = cityContent(frame, sortCities(cities, lang), lang, words(lang), ({ id }) => `#${id}`, selected);
    return layoutMap(window, content, mapType(width));
  };
  const layout = draw('kyiv');

  it('lets no two labels meet, and cuts none, whichever city is selected', () => {
    const inner = { x: 0, y: 0, width: window.width, height: window.height };
    for (const { id } of cities) {
      const each = draw(id);
      expect(meetings(each), id).toEqual([]);
      expect(
        labelBoxes(each).filter(({ box }) => !within(box, inner)),
        id,
      ).toEqual([]);
      const at = each.points.find(({ point }) => point.id === id);
      if (at) expect(at.label, id).toBeDefined();
    }
  });

  it('names every city but those with weak evidence, and Stockholm and Taipei', () => {
    const unnamed = layout.points.filter(({ point, label }) => !point.quiet && !point.dot && !label);
    expect(unnamed.map(({ point }) => point.id)).toEqual([]);
    const named = layout.points.flatMap(({ point, label }) => (label ? [point.id] : []));
    expect(named).toEqual(expect.arrayContaining(['stockholm', 'taipei']));
  });

  it('writes every coordinate', () => {
    expect(markup(drawMap(layout, pageTheme, 'kyiv'))).not.toMatch(/NaN|undefined/);
  });
});

describe('the frames', () => {
  it('hold every city, and Taipei', () => {
    for (const size of ['s', 'l'] as const) {
      const window = mapWindow(frameExtents[size].world, frameSizes[size]);
      for (const place of [...cities, taipei]) expect(inWindow(window, toWindow(window, planeKm(place)))).toBe(true);
    }
  });

  it('have one shape each size, so that a switch moves nothing', () => {
    for (const size of ['s', 'l'] as const) {
      const heights = frameNames.map((frame) => mapWindow(frameExtents[size][frame], frameSizes[size]).height);
      expect(Math.max(...heights) - Math.min(...heights)).toBeLessThanOrEqual(2);
    }
  });

  it.each(cities.map((city) => [city.id, city] as const))(
    'show Stockholm and %s together, with its distance',
    (_, city) => {
      const window = mapWindow(pairExtent(city), 350);
      const layout = layoutMap(window, pairContent(city, 'sv', words('sv')), mapType(350));
      expect(window.width / window.height).toBeGreaterThan(1);
      expect(layout.points.map(({ label }) => label !== undefined)).toEqual([true, true]);
      expect(layout.lines[0]?.label).toBeDefined();
      expect(meetings(layout)).toEqual([]);
    },
  );
});

it('a map that moves takes its labels along, and leaves the words of the rings where it stands still', () => {
  const window = mapWindow(frameExtents.l.europe, frameSizes.l);
  const content = cityContent('europe', sortCities(cities, 'sv'), 'sv', words('sv'), ({ id }) => `#${id}`, 'kyiv');
  const type = mapType(window.width);
  const before = layoutMap(window, content, type);
  expect(before.rings.some(({ label }) => label)).toBe(true);
  expect(layoutMap(window, content, type, before).rings).toEqual(before.rings);
  const east = { ...window, centre: { ...window.centre, x: window.centre.x + 10 } };
  const moved = layoutMap(east, content, type, before);
  expect(moved.rings.some(({ label }) => label)).toBe(false);
  const boxOf = ({ points }: typeof before) => points.find(({ point }) => point.id === 'riga')?.label?.box.x ?? 0;
  expect(boxOf(moved) - boxOf(before)).toBeCloseTo(10);
});

describe('paths', () => {
  it('write one closed ring for each ring drawn, rounded and relative', () => {
    const path = shortPath(0, 0);
    path.moveTo(0.04, 0.56);
    path.lineTo(10, 0.56);
    path.lineTo(10, 9.449);
    path.closePath();
    expect(String(path)).toBe('M0 .6l10 0 0 8.8z');
  });

  it('leave out specks, and points that a straight line can do without', () => {
    const path = shortPath(0.5, 2);
    path.moveTo(0, 0);
    path.lineTo(1, 0);
    path.lineTo(1, 1);
    path.closePath();
    path.moveTo(0, 0);
    path.lineTo(5, 0.2);
    path.lineTo(10, 0);
    path.lineTo(10, 10);
    path.closePath();
    expect(String(path)).toBe('M0 0l10 0 0 10z');
  });

  it('have no spurious sub-paths: each begins once, ends closed and stays near the window', () => {
    for (const [name, detail] of [
      ['world', '110m'],
      ['europe', '50m'],
      ['nordic', '50m'],
    ] as const) {
      const frame = mapWindow(frameExtents.l[name], frameSizes.l);
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
