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
const labelBoxes = ({ points, rings, lines }: MapLayout): { name: string; box: Box }[] =>
  [
    ...points.map(({ point, label }) => ({ name: point.id, box: label?.box })),
    ...rings.map(({ km, label }) => ({ name: `ring ${km}`, box: label?.box })),
    ...lines.map(({ line, label }) => ({ name: line.label ?? '', box: label?.box })),
  ].flatMap(({ name, box }) => (box ? [{ name, box }] : []));

/** Labels of a layout that meet, or are cut. */
function labelFaults(layout: MapLayout, { width, height }: { width: number; height: number }): string[] {
  const boxes = labelBoxes(layout);
  return boxes.flatMap((a, index) => [
    ...boxes.slice(index + 1).flatMap((b) => (overlap(a.box, b.box) ? [`${a.name} and ${b.name} meet`] : [])),
    ...(within(a.box, { x: 0, y: 0, width, height }) ? [] : [`${a.name} is cut`]),
  ]);
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
    for (const { id } of cities) {
      const each = draw(id);
      expect(labelFaults(each, window), id).toEqual([]);
      expect(each.points.filter(({ point, label }) => point.id === id && !label)).toEqual([]);
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

it.each(['s', 'l'] as const)(
  'the frames of size %s hold every city, and Taipei, in one shape, so that a switch moves nothing',
  (size) => {
    const windows = frameNames.map((frame) => mapWindow(frameExtents[size][frame], frameSizes[size]));
    const world = mapWindow(frameExtents[size].world, frameSizes[size]);
    for (const place of [...cities, taipei]) expect(inWindow(world, toWindow(world, planeKm(place)))).toBe(true);
    const heights = windows.map(({ height }) => height);
    expect(Math.max(...heights) - Math.min(...heights)).toBeLessThanOrEqual(2);
  },
);

it('shows Stockholm and each city together, with its distance', () => {
  for (const city of cities) {
    const window = mapWindow(pairExtent(city), 350);
    const layout = layoutMap(window, pairContent(city, 'sv', words('sv')), mapType(350));
    expect(window.width / window.height, city.id).toBeGreaterThan(1);
    expect(
      layout.points.map(({ label }) => label !== undefined),
      city.id,
    ).toEqual([true, true]);
    expect(layout.lines[0]?.label, city.id).toBeDefined();
    expect(labelFaults(layout, window), city.id).toEqual([]);
  }
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

/** What is drawn of lines through these points, each closed. */
function drawn(path: ReturnType<typeof shortPath>, ...rings: string[]): string {
  for (const ring of rings) {
    for (const [index, point] of ring.split(' ').entries()) {
      const [x = 0, y = 0] = point.split(',').map(Number);
      if (index === 0) path.moveTo(x, y);
      else path.lineTo(x, y);
    }
    path.closePath();
  }
  return String(path);
}

it('a path is rounded and relative, without specks and points that a straight line can do without', () => {
  expect(drawn(shortPath(0, 0), '0.04,0.56 10,0.56 10,9.449')).toBe('M0 .6l10 0 0 8.8z');
  expect(drawn(shortPath(0.5, 2), '0,0 1,0 1,1', '0,0 5,0.2 10,0 10,10')).toBe('M0 0l10 0 0 10z');
});

it.each([
  ['world', '110m'],
  ['europe', '50m'],
  ['nordic', '50m'],
] as const)(
  'the land of %s has no spurious sub-paths: each begins once, ends closed and stays near the window',
  (name, detail) => {
    const frame = mapWindow(frameExtents.l[name], frameSizes.l);
    const parts = landPath(frame, detail).split(/(?=M)/);
    for (const part of parts) {
      expect(part).toMatch(/^M[-\d. ]+l[-\d. ]+z$/);
      const [x = Number.NaN, y = Number.NaN] = (part.match(/-?\d*\.?\d+/g) ?? []).map(Number);
      expect(
        within({ x, y, width: 0, height: 0 }, { x: -5, y: -5, width: frame.width + 10, height: frame.height + 10 }),
      ).toBe(true);
    }
    expect(new Set(parts).size).toBe(parts.length);
  },
);

it('moves marks apart that hide one another, and no others', () => {
  const moved = separate(
    [0, 4, 50].map((x) => ({ id: String(x), x, y: 0 })),
    10,
  );
  expect(Object.fromEntries(moved)).toEqual({ 0: { x: -3, y: 0 }, 4: { x: 7, y: 0 }, 50: { x: 50, y: 0 } });
});

it('draws what is weak or only claimed as an open, broken mark, and sorts cities by kind, then by name', () => {
  expect(fillOf('claimed', 'primary')).toBe('broken');
  expect(fillOf('nordic-capital', 'weak')).toBe('broken');
  expect(fillOf('city-decision', 'secondary')).toBe('open');
  expect(fillOf('city-decision', 'primary')).toBe('solid');
  const sorted = sortCities(cities, 'sv');
  expect(sorted[0]?.id).toBe('kyiv');
  const working = sorted.filter(({ relation }) => relation === 'working-level');
  expect(working.map(({ id }) => id)).toEqual(['london', 'turku']);
});

it('writes distances as each language does', () => {
  expect(Math.abs(fromStockholm(taipei) - 8355)).toBeLessThanOrEqual(1);
  expect(formatKm(8355, 'sv')).toBe('8\u00a0355\u00a0km');
  expect(formatKm(8355, 'en')).toBe('8,355\u00a0km');
});
