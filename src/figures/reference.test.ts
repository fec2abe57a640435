/**
 * The figures as they were last looked at: an accidental change of a drawing shows here. Drawn from cities and events
 * that never change, so that no change of the content does. After a wanted change, look at the pages, then `vitest -u`.
 */
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { type FrameSize, frameExtents, frameNames, frameRings, frameSizes } from './cityFrames.ts';
import { landLayers } from './land.ts';
import { drawMap, layoutMap, type MapContent, type MapPoint, mapType, mapWindow } from './map.ts';
import { markup } from './svg.ts';
import { type MarkName, markPath, marks } from './symbols.ts';
import { pageTheme } from './theme.ts';
import { drawTimeline } from './timelineFigure.ts';
import { timelineForms } from './timelineForms.ts';
import { layoutTimeline, type TimelineData } from './timelineLayout.ts';

const city = (id: string, x: number, y: number, name: MarkName, rest: Partial<MapPoint> = {}): MapPoint => ({
  id,
  km: { x, y },
  label: id,
  mark: marks[name],
  fill: 'solid',
  ...rest,
});
const content: MapContent = {
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
const timeline: TimelineData = {
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
const md5 = (text: string) => createHash('md5').update(text).digest('hex');

it('are the ones that were looked at', () => {
  const maps = (Object.keys(frameSizes) as FrameSize[]).flatMap((size) =>
    frameNames.map((frame) => {
      const window = mapWindow(frameExtents[size][frame], frameSizes[size]);
      const rings = frameRings[frame].map((km) => ({ km, label: `${km} km` }));
      const layout = layoutMap(window, { ...content, rings }, mapType(window.width));
      return [`map ${frame} ${size}`, md5(markup(drawMap(layout, pageTheme, content.selected)))];
    }),
  );
  const timelines = (['wide', 'narrow', 'file'] as const).map((name) => {
    const form = timelineForms[name];
    const file = name === 'file' && { plot: form.plot, beside: 200 };
    const { svg } = drawTimeline(layoutTimeline(timeline, form), {
      theme: pageTheme,
      id: name,
      every: 10,
      tick: 13,
      ...file,
    });
    return [`timeline ${name}`, md5(svg)];
  });
  const symbols = (Object.keys(marks) as MarkName[]).map((name) => markPath(marks[name].shape, 6)).join('');
  expect(
    Object.fromEntries([
      ...maps,
      ...timelines,
      ['land', md5(markup(landLayers(pageTheme)))],
      ['symbols', md5(symbols)],
    ]),
  ).toMatchInlineSnapshot(`
    {
      "land": "7e23546110d4029da76036673915c658",
      "map europe l": "29d43462ef2ae8a700bddc50d45fff20",
      "map europe s": "c98ce101d3f640ac972c9aefc46ad67e",
      "map nordic l": "4606c976b819755145f0244d905cef61",
      "map nordic s": "bcdc114fd5ec0e22ce31b7bdd54bf342",
      "map world l": "b49a22fa4315d9d89e71cb33da23136c",
      "map world s": "3f698ad665cec955f5fb06ec6d324734",
      "symbols": "b24a8dfe3dbea7cf925922daa36c3c7a",
      "timeline file": "90051e87dede6f632418f970e4bcf4a1",
      "timeline narrow": "c29b6b633040d8885317ff687cfb6c0f",
      "timeline wide": "5e7ff5eab0908e5243409936c5c4cb05",
    }
  `);
});
