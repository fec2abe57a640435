/** Every figure, drawn from cities, events and words that never change, for the tests of how figures look. */
import { noteKinds } from '../lib/motion/notes.ts';
import { type FrameSize, frameExtents, frameNames, frameRings, frameSizes } from './cityFrames.ts';
import { landLayers, mapPicture } from './land.ts';
import { drawMap, layoutMap, type MapContent, type MapPoint, mapType, mapWindow } from './map.ts';
import { motionBar } from './motionBar.ts';
import { drawRoad, roadAcross, roadDown } from './road.ts';
import { drawSeries, pointMark, seriesForms } from './series.ts';
import { sheet } from './sheet.ts';
import { markup } from './svg.ts';
import { type MarkName, markElement, markPath, marks } from './symbols.ts';
import type { FigureTheme } from './theme.ts';
import { drawTimeline } from './timelineFigure.ts';
import { layoutTimeline, type TimelineData, timelineForms } from './timelineLayout.ts';

const city = (id: string, x: number, y: number, name: MarkName, rest: Partial<MapPoint> = {}): MapPoint => ({
  id,
  km: { x, y },
  label: id,
  mark: marks[name],
  fill: 'solid',
  ...rest,
});
export const mapContent: MapContent = {
  points: [
    city('Stockholm', 0, 0, 'stockholm'),
    city('Taipei', 7615, -3434, 'taipei', { fill: 'open', note: '8 354 km', href: '#a', name: 'Taipei' }),
    city('Kyiv', 881, 907, 'city-decision', { href: '#b', name: 'Kyiv', data: { city: 'kyiv' } }),
    city('Helsingfors', 379, -113, 'nordic-capital'),
    city('Tallinn', 377, -31, 'claimed', { fill: 'broken', quiet: true }),
    city('Riga', 366, 249, 'named-by-partner', { fill: 'open' }),
    city('Tokyo', 5893, -5657, 'network'),
  ],
  lines: [{ to: { x: 881, y: 907 }, kind: 'selected', label: '1 264 km' }],
  selected: 'Kyiv',
  pointer: 'Taipei',
};
export const timelineContent: TimelineData = {
  events: [836.5, 1913.5, 1940.1, 1944.5, 1951.1, 1963.1, 1991.7, 2020.04, 2020.3, 2022.2].map((year, index) => ({
    id: `e${index}`,
    lane: index % 2 === 0 ? 'nordic' : 'eu',
    mark: index % 2 === 0 ? 'nordic' : 'eu',
    year,
    end: index === 5 ? 1979.5 : undefined,
  })),
  eras: [
    { names: ['Kalla kriget'], from: 1945, to: 1989.9 },
    { names: ['Invasionen av Ukraina', 'Ukraina'], from: 2022.15 },
  ],
  landmarks: [
    { id: 'e7', names: ['Prag och Taipei'] },
    { id: 'e4', names: ['Europeiskt kommunråd', 'Kommunråd'] },
  ],
  lanes: [
    { id: 'nordic', name: 'Norden' },
    { id: 'eu', name: 'EU-stöd' },
  ],
};
export const barContent = [
  noteKinds.map((kind, index) => ({
    href: '#a',
    label: String(index),
    name: `Mening ${index}`,
    length: 60 + index,
    notes: [{ start: 5, end: 20, kind }],
    proposal: index === 4,
    marked: index === 0,
  })),
];
const steps = ['motion', 'beredning', 'beslut', 'utredning'].map((id) => ({
  id,
  title: id,
  short: `Så går det till: ${id}.`,
  conditional: id === 'utredning',
}));
const roadWords = { ends: ['Avslag', 'Besvarad'], yes: 'Bifall', back: 'Återremiss', stands: 'Det är inte känt.' };
const points = (['exact', 'about', 'over', 'computed'] as const).map((precision, index) => ({
  date: String(1990 + 7 * index),
  value: 40 * index + 10,
  precision,
}));
const sheetWords = {
  title: 'En titel',
  lead: 'Så läser man bilden.',
  description: 'Bilden i ord.',
  sources: 'Källor: någon.',
  licence: 'Läget i dag. CC BY 4.0.',
  site: 'Webbplatsen',
  page: 'https://example.org/sida/',
  lang: 'sv',
};

/** Each figure as markup, by its name. */
export function drawings(theme: FigureTheme): Record<string, string> {
  const maps = (Object.keys(frameSizes) as FrameSize[]).flatMap((size) =>
    frameNames.map((frame) => {
      const window = mapWindow(frameExtents[size][frame], frameSizes[size]);
      const rings = frameRings[frame].map((km) => ({ km, label: `${km} km` }));
      const layout = layoutMap(window, { ...mapContent, rings }, mapType(window.width));
      return [`map ${frame} ${size}`, markup(drawMap(layout, theme, mapContent.selected))];
    }),
  );
  const timelines = (['wide', 'narrow', 'file'] as const).map((name) => {
    const form = timelineForms[name];
    return [`timeline ${name}`, drawTimeline(layoutTimeline(timelineContent, form), { theme, id: name }).svg];
  });
  const window = mapWindow(frameExtents.l.nordic, 600);
  const picture = mapPicture(window, mapContent, '50m', theme);
  const names = Object.keys(marks) as MarkName[];
  return {
    ...Object.fromEntries([...maps, ...timelines]),
    bar: motionBar(barContent, theme, 'bar').join(''),
    download: sheet({ svg: picture, width: 600, height: window.height }, sheetWords, theme).svg,
    land: markup(landLayers(theme)),
    marks: markup(
      ...names.flatMap((name) =>
        (['solid', 'open', 'broken'] as const).map((fill) => markElement(marks[name], fill, 6, theme)),
      ),
    ),
    'road across': drawRoad(roadAcross(steps, roadWords, 'beredning'), theme),
    'road down': drawRoad(roadDown(steps, roadWords, 'beredning'), theme),
    series: [
      drawSeries(points, seriesForms.page, theme, ({ value }) => String(value)).svg,
      ...points.map(({ precision }) => markup(pointMark(precision, theme, 6))),
    ].join(''),
    symbols: names.map((name) => markPath(marks[name].shape, 6)).join(''),
  };
}

/** Every colour that a drawing states, in whatever way. */
export function coloursIn(svg: string): Set<string> {
  const stated = svg.matchAll(/\b(?:fill|stroke|color|stop-color)(?:="|:\s*)([^";]*)/g);
  const none = /^(?:none|transparent|currentColor|url\(#[^)]+\)|)$/;
  return new Set([...stated].map(([, colour = '']) => colour).filter((colour) => !none.test(colour)));
}
