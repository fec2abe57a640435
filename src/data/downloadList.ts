/** Which figures there are to download, and what each shows. */

import { frameExtents, frameNames } from '../figures/cityFrames.ts';
import { type Detail, mapPicture } from '../figures/land.ts';
import { type Extent, inWindow, type MapContent, mapWindow, toWindow } from '../figures/map.ts';
import { cityContent, precedentContent, precedentExtents, startContent, startExtent } from '../figures/mapContents.ts';
import { drawRoad, roadAcross } from '../figures/road.ts';
import { drawSeries, type Precision, pointMark, type SeriesPoint, seriesForms } from '../figures/series.ts';
import { key, paragraph, sheet } from '../figures/sheet.ts';
import { type Fill, fillOf, type Mark, markElement, marks } from '../figures/symbols.ts';
import type { FigureTheme } from '../figures/theme.ts';
import { type TimelineContent, timelineData } from '../figures/timelineData.ts';
import { drawTimeline } from '../figures/timelineFigure.ts';
import { layoutTimeline, timelineForms } from '../figures/timelineLayout.ts';
import { type Drawn, fontFamily, stacked } from '../figures/type.ts';
import type { Words } from '../i18n/index.ts';
import { citationsIn, parseCitation } from '../lib/content/citations.ts';
import { plainText } from '../lib/content/inline.ts';
import type { Entry } from '../lib/data/types.ts';
import { bearings, byOrder } from '../lib/options/group.ts';
import { type Level, levels, relations, sortCities } from '../lib/relations.ts';
import { href, type Lang, type Route } from '../lib/url/routes.ts';

/** What the downloads need of the content. */
export type DownloadContent = TimelineContent & {
  [K in 'cities' | 'series' | 'process']: readonly Entry<K>[];
} & {
  /** In the order of the list. */
  precedents: readonly Entry<'precedents'>[];
  /** By id. */
  sources: ReadonlyMap<string, Pick<Entry<'sources'>, 'publisher' | 'level'>>;
};

/** A figure to download. */
export interface Download {
  /** The same in every language: `world`, `series-china-world`. */
  id: string;
  /** Path of its files from the site's root, without their ending. */
  path: string;
  title: string;
  /** Draws the whole file in the given colours. */
  draw(theme: FigureTheme): Drawn;
}

/** The names of the files in each language. */
const names: Record<string, Record<Lang, string>> = {
  world: { sv: 'karta-varlden', en: 'map-world' },
  europe: { sv: 'karta-europa', en: 'map-europe' },
  nordic: { sv: 'karta-norden', en: 'map-nordic' },
  timeline: { sv: 'tidslinje', en: 'timeline' },
  road: { sv: 'vagen-genom-stadshuset', en: 'road-through-city-hall' },
  precedents: { sv: 'andra-stader', en: 'other-cities' },
  start: { sv: 'stockholm-taipei', en: 'stockholm-taipei' },
};
/** Where the downloads of each edition lie, from the site's root. */
export const downloadFolders: Record<Lang, string> = { sv: '/grafik/', en: '/en/graphics/' };
const seriesName: Record<Lang, string> = { sv: 'antal-', en: 'count-' };

/** How many publishers a file names. */
const named = 9;

/** Who published what pieces of content cite, the best and most cited first, and how many more there are. */
function publishers(content: readonly unknown[], sources: DownloadContent['sources'], more: string): string {
  const cited = citationsIn(content).flatMap((citation) => sources.get(parseCitation(citation).source) ?? []);
  const best = (list: readonly { level: Level }[]) => Math.min(...list.map(({ level }) => levels.indexOf(level)));
  const names = [...Map.groupBy(cited, ({ publisher }) => publisher)]
    .sort(([a, some], [b, others]) => best(some) - best(others) || others.length - some.length || (a < b ? -1 : 1))
    .map(([name]) => name);
  const rest = names.length - named;
  const list = names.slice(0, named).join('; ');
  return rest > 1 ? `${list} ${more.replace('{n}', String(rest))}` : names.join('; ');
}

const written = (svg: string) => `<g font-family="${fontFamily.sans}">${svg}</g>`;

function drawnMap(extent: Extent, content: MapContent, detail: Detail, width: number, theme: FigureTheme): Drawn {
  const window = mapWindow(extent, width);
  // Larger than on a page: in print it is often narrower.
  const type = { text: 18, quietText: 15.5, radius: 7 };
  return { svg: mapPicture(window, content, detail, theme, type), width, height: window.height };
}

/** A key of marks. */
function markKey(entries: readonly { mark: Mark; fill: Fill; text: string }[], width: number, theme: FigureTheme) {
  const drawn = entries.map(({ mark, fill, text }) => ({ text, mark: markElement(mark, fill, 6, theme) }));
  return key(drawn, width, theme);
}

/**
 * Every download of an edition.
 *
 * @param absolute makes the address of a path that begins with the folder that the site is served from
 * @param asOf the day of the data, in words
 */
export function downloadsOf(
  content: DownloadContent,
  lang: Lang,
  words: Words,
  absolute: (path: string) => string,
  asOf: string,
): Download[] {
  const { downloads: w, cities: c, options: o, timeline: t } = words;
  const by = (pattern: string, of: readonly unknown[]) =>
    pattern.replace('{publishers}', publishers(of, content.sources, w.moreSources));
  const download = (
    id: string,
    route: Route,
    [title, lead, description, sources]: readonly [string, string, string, string],
    draw: (theme: FigureTheme) => Drawn,
  ): Download => ({
    id,
    path: downloadFolders[lang] + (names[id]?.[lang] ?? id.replace('series-', seriesName[lang])),
    title,
    draw(theme) {
      const licence = `${asOf}. ${w.licenceInPicture}`;
      const page = absolute(href(route, lang));
      return sheet(
        draw(theme),
        { title, lead, description, sources, licence, site: words.site.name, page, lang },
        theme,
      );
    },
  });

  const evidence = levels.map((level) => ({
    mark: { ...marks['named-by-partner'], colour: 'ink' },
    fill: fillOf('named-by-partner', level),
    text: c.evidenceKey[level],
  }));
  const cityMaps = frameNames.map((id) => {
    const extent = frameExtents.l[id];
    const [width, detail] = id === 'world' ? ([1100, '110m'] as const) : ([860, '50m'] as const);
    const window = mapWindow(extent, width);
    const map = cityContent(id, sortCities(content.cities, lang), lang, words);
    const inside = map.points.filter(({ km }) => inWindow(window, toWindow(window, km)));
    const shown = new Set(inside.map((point) => point.id));
    const cities = content.cities.filter((city) => shown.has(city.id));
    const kinds: { mark: Mark; fill: Fill; text: string }[] = relations
      .filter((relation) => cities.some((city) => city.relation === relation))
      .map((relation) => ({ mark: marks[relation], fill: fillOf(relation, 'primary'), text: c.kinds[relation].name }));
    if (shown.has('taipei')) kinds.push({ mark: marks.taipei, fill: 'open', text: c.proposedKey });
    const title = w.map.title.replace('{place}', c[id]);
    const sources = `${by(w.tieSources, cities)} ${w.land}`;
    return download(id, 'cities', [title, w.map.lead, c[`${id}Label`], sources], (theme) => {
      const drawn = drawnMap(extent, map, detail, width, theme);
      return stacked([drawn, markKey(kinds, width, theme), markKey(evidence, width, theme)], 6);
    });
  });

  const eventSources = by(w.eventSources, content.events);
  const timeline = download('timeline', 'timeline', [t.title, w.timelineLead, t.description, eventSources], (theme) => {
    const form = timelineForms.file;
    const { svg, height } = drawTimeline(layoutTimeline(timelineData(content, lang, t), form), {
      theme,
      id: 'timeline',
    });
    const moved = written(`<g transform="translate(${form.beside} 0)">${svg}</g>`);
    return { svg: moved, width: form.beside + form.plot + form.margin, height };
  });

  const number = new Intl.NumberFormat(lang);
  const label = ({ precision, value }: SeriesPoint) => t.figures.values[precision].replace('{n}', number.format(value));
  const yearOf = ({ date }: SeriesPoint) => Number(date.slice(0, 4));
  const publisherOf = (citation: string) => content.sources.get(parseCitation(citation).source)?.publisher;
  const series = byOrder(content.series).map((one) => {
    const points = one.points.toSorted((a, b) => (a.date < b.date ? -1 : 1));
    // Each figure's own publisher, with the years of its figures.
    const told = points.flatMap((point) =>
      [...new Set(point.sources.map(publisherOf))].map((publisher) => ({ publisher, year: yearOf(point) })),
    );
    const sources = [...Map.groupBy(told, ({ publisher }) => publisher)].map(
      ([publisher, of]) => `${publisher} (${of.map(({ year }) => year).join(', ')})`,
    );
    const used = (Object.keys(t.figures.precision) as Precision[]).filter((precision) =>
      points.some((point) => point.precision === precision),
    );
    const { width, height } = seriesForms.file;
    const texts = [
      plainText(one.title[lang]),
      plainText(one.unit[lang]),
      points.map((point) => `${yearOf(point)}: ${label(point)}`).join('; '),
      w.seriesSources.replace('{publishers}', sources.join('; ')),
    ] as const;
    return download(`series-${one.id}`, 'counts', texts, (theme) => {
      const drawn = { svg: written(drawSeries(points, seriesForms.file, theme, label).svg), width, height };
      const entries = used.map((each) => ({ text: t.figures.precision[each], mark: pointMark(each, theme, 6) }));
      const note = paragraph(plainText(one.note[lang]), width, 15, theme('ink'));
      return stacked([drawn, key(entries, width, theme), note], 6);
    });
  });

  const steps = byOrder(content.process).map((step) => ({ ...step, title: step.title[lang], short: step.short[lang] }));
  const roadWords = { ends: o.roadEnds, yes: o.roadYes, back: o.roadBack, stands: o.roadStands };
  const drawing = roadAcross(steps, roadWords, 'beredning');
  const inWords = steps.map((step) => `${step.title}: ${step.short}`).join('. ');
  const roadTexts = [words.beside.road.title, o.roadLead, inWords, by(w.roadSources, content.process)] as const;
  const road = download('road', 'road', roadTexts, (theme) => {
    return { svg: written(drawRoad(drawing, theme)), width: drawing.width, height: drawing.height };
  });

  const others = precedentContent(content.precedents, lang, o);
  const precedentTexts = [
    words.beside.precedents.title,
    o.mapNote,
    `${o.mapEurope}. ${o.mapWorld}.`,
    `${by(w.precedentSources, content.precedents)} ${w.land}`,
  ] as const;
  const precedents = download('precedents', 'precedents', precedentTexts, (theme) => {
    const maps = (['europe', 'world'] as const).map((id) =>
      drawnMap(precedentExtents[id], others[id], id === 'europe' ? '50m' : '110m', 540, theme),
    );
    const both = stacked(maps, 24, true);
    const entries = bearings.map((bearing) => ({
      mark: marks[bearing],
      fill: 'solid' as const,
      text: o.bearing[bearing],
    }));
    return stacked([both, markKey(entries, both.width, theme)], 8);
  });

  const startMap = startContent(lang, words.start);
  const startTexts = [w.startTitle, words.start.mapCaption, startMap.label, w.land] as const;
  const start = download('start', 'start', startTexts, (theme) => drawnMap(startExtent, startMap, '110m', 760, theme));

  return [...cityMaps, timeline, ...series, road, precedents, start];
}
