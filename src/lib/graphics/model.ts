/** Which pictures there are to take along, and what each shows. */

import { frameExtents, frameNames } from '../../figures/cityFrames.ts';
import { cityContent } from '../../figures/cityMap.ts';
import { inWindow, type MapPoint, type MapWindow, mapWindow, toWindow } from '../../figures/map.ts';
import { precedentContent, precedentExtents } from '../../figures/precedentMap.ts';
import { fillOf, type Level, levels, type MapCity, relations, sortCities } from '../../figures/relations.ts';
import type { SeriesPoint } from '../../figures/series.ts';
import { startContent, startExtent } from '../../figures/startMap.ts';
import { marks } from '../../figures/symbols.ts';
import type { FigureTheme } from '../../figures/theme.ts';
import { type TimelineContent, timelineData } from '../../figures/timelineData.ts';
import type { Words } from '../../i18n/index.ts';
import { bearings, byOrder } from '../options/group.ts';
import { roadAcross } from '../options/road.ts';
import { href, type Lang, type Route } from '../url/routes.ts';
import { drawKey, type KeyEntry, type SheetMap, sheetMap } from './map.ts';
import { drawRoad } from './road.ts';
import { seriesWidth, sheetSeries } from './series.ts';
import { type DrawnSheet, finishSheet, Sheet } from './sheet.ts';
import { sheetTimeline, timelineWidth } from './timeline.ts';

type Localized = Record<Lang, string>;

/** What the pictures need of the content. Entries of the collections fit. */
export interface GraphicContent extends TimelineContent {
  cities: readonly (MapCity & { country: Localized })[];
  series: readonly {
    id: string;
    order: number;
    title: Localized;
    unit: Localized;
    note: Localized;
    points: readonly (SeriesPoint & { sources: readonly string[] })[];
  }[];
  process: readonly {
    id: string;
    order: number;
    title: Localized;
    short: Localized;
    conditional: boolean;
    statements: readonly { sources?: readonly string[] | undefined }[];
  }[];
  /** In the order of the list. */
  precedents: Parameters<typeof precedentContent>[0];
  /** By id. */
  sources: ReadonlyMap<string, { publisher: string; level: Level }>;
}

/** A picture to take along. */
export interface Graphic {
  /** The same in every language: `world`, `series-china-world`. */
  id: string;
  /** Path of its files from the site's root, without their ending. */
  path: string;
  title: string;
  /** Draws it in the given colours. */
  draw(palette: FigureTheme): DrawnSheet;
}

const folders: Localized = { sv: '/grafik/', en: '/en/graphics/' };

const names: Record<string, Localized> = {
  world: { sv: 'karta-varlden', en: 'map-world' },
  europe: { sv: 'karta-europa', en: 'map-europe' },
  nordic: { sv: 'karta-norden', en: 'map-nordic' },
  timeline: { sv: 'tidslinje', en: 'timeline' },
  road: { sv: 'vagen-genom-stadshuset', en: 'road-through-city-hall' },
  precedents: { sv: 'andra-stader', en: 'other-cities' },
  start: { sv: 'stockholm-taipei', en: 'stockholm-taipei' },
};
const seriesName: Localized = { sv: 'antal-', en: 'count-' };

/** Who published what a list of citations names, each once. */
function publishersOf(citations: readonly string[], sources: GraphicContent['sources']): string {
  const found = citations.map((citation) => sources.get(citation.split('#')[0] ?? '')?.publisher ?? '');
  return [...new Set(found.filter((name) => name !== ''))].join('; ');
}

/** Every citation in a piece of content, however deep. */
function citationsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'sources' && Array.isArray(part) ? part.map(String) : citationsIn(part),
  );
}

/** How many publishers a picture names. */
const named = 9;

/** Who published what pieces of content cite, the best and most cited sources first, and how many more there are. */
function mainPublishers(content: readonly unknown[], sources: GraphicContent['sources'], more: string): string {
  const cited = citationsIn(content).flatMap((citation) => sources.get(citation.split('#')[0] ?? '') ?? []);
  const best = (list: readonly { level: Level }[]) => Math.min(...list.map(({ level }) => levels.indexOf(level)));
  const names = [...Map.groupBy(cited, ({ publisher }) => publisher)]
    .toSorted(([a, some], [b, others]) => best(some) - best(others) || others.length - some.length || (a < b ? -1 : 1))
    .map(([name]) => name);
  const rest = names.length - named;
  const list = names.slice(0, named).join('; ');
  return rest > 0 ? `${list} ${more.replace('{n}', String(rest))}` : list;
}

/**
 * Every picture of an edition.
 *
 * @param words all words of the language
 * @param absolute makes the address of a path that begins with the folder that the site is served from
 * @param asOf the day of the data, in words
 */
export function graphicsOf(
  content: GraphicContent,
  lang: Lang,
  words: Words,
  absolute: (path: string) => string,
  asOf: string,
): Graphic[] {
  const { downloads: w, cities: c, options: o, timeline: t } = words;
  const plain = (text: string) => text.replaceAll('*', '');
  const graphic = (
    id: string,
    of: { title: string; lead: string; description: string; sources: string; route: Route; width: number },
    draw: (sheet: Sheet) => number,
  ): Graphic => ({
    id,
    path: `${folders[lang]}${names[id]?.[lang] ?? `${seriesName[lang]}${id.replace('series-', '')}`}`,
    title: of.title,
    draw(palette) {
      const sheet = new Sheet(of.width, palette);
      const around = {
        title: of.title,
        lead: of.lead,
        description: of.description,
        sources: of.sources,
        licence: `${asOf}. ${w.licenceInPicture}`,
        site: words.site.name,
        page: absolute(href(of.route, lang)),
        lang,
      };
      return finishSheet(sheet, around, () => draw(sheet));
    },
  });

  const kinds = (shown: ReadonlySet<string>): KeyEntry[] => [
    ...relations
      .filter((relation) => content.cities.some((city) => city.relation === relation && shown.has(city.id)))
      .map((relation) => ({
        mark: marks[relation],
        fill: fillOf(relation, 'primary'),
        text: c.kinds[relation].name,
      })),
    ...(shown.has('taipei') ? [{ mark: marks.taipei, fill: 'open' as const, text: c.proposedKey }] : []),
  ];
  const evidence: KeyEntry[] = levels.map((level) => ({
    mark: { ...marks['named-by-partner'], colour: 'ink' },
    fill: fillOf('named-by-partner', level),
    text: c.evidenceKey[level],
  }));
  const cities = sortCities(content.cities, lang);
  /** The cities that a window shows. */
  const inside = (points: readonly MapPoint[], window: MapWindow) => {
    const shown = new Set(points.filter(({ km }) => inWindow(window, toWindow(window, km))).map(({ id }) => id));
    return content.cities.filter(({ id }) => shown.has(id));
  };
  const cityMaps = frameNames.map((id) => {
    const extent = frameExtents.l[id];
    const width = id === 'world' ? 1100 : 860;
    const map: SheetMap = {
      extent,
      content: cityContent(id, cities, lang, words),
      detail: id === 'world' ? '110m' : '50m',
    };
    const window = mapWindow(extent, width);
    return graphic(
      id,
      {
        title: w.map.title.replace('{place}', c[id]),
        lead: w.map.lead,
        description: c[`${id}Label`],
        sources: `${w.tieSources.replace('{publishers}', mainPublishers(inside(map.content.points, window), content.sources, w.moreSources))} ${w.land}`,
        route: 'cities',
        width,
      },
      (sheet) => {
        const bottom = sheetMap(sheet, map, width);
        const shown = new Set(
          map.content.points.filter(({ km }) => inWindow(window, toWindow(window, km))).map((point) => point.id),
        );
        return drawKey(sheet, evidence, drawKey(sheet, kinds(shown), bottom + 10, width), width);
      },
    );
  });

  const timeline = graphic(
    'timeline',
    {
      title: t.title,
      lead: w.timelineLead,
      description: t.description,
      sources: w.eventSources.replace('{publishers}', mainPublishers(content.events, content.sources, w.moreSources)),
      route: 'timeline',
      width: timelineWidth,
    },
    (sheet) => sheetTimeline(sheet, timelineData(content, lang, t)),
  );

  const number = new Intl.NumberFormat(lang);
  const label = ({ precision, value }: SeriesPoint) => t.figures.values[precision].replace('{n}', number.format(value));
  const series = byOrder(content.series).map((one) => {
    const title = plain(one.title[lang]);
    return graphic(
      `series-${one.id}`,
      {
        title,
        lead: plain(one.unit[lang]),
        description: [...one.points]
          .sort((a, b) => (a.date < b.date ? -1 : 1))
          .map((point) => `${Number(point.date.slice(0, 4))}: ${label(point)}`)
          .join('; '),
        sources: w.seriesSources.replace(
          '{publishers}',
          publishersOf(
            one.points.flatMap((point) => point.sources),
            content.sources,
          ),
        ),
        route: 'counts',
        width: seriesWidth,
      },
      (sheet) => sheetSeries(sheet, one.points, label, t.figures.precision, plain(one.note[lang])),
    );
  });

  const steps = byOrder(content.process).map((step) => ({
    id: step.id,
    title: step.title[lang],
    short: step.short[lang],
    conditional: step.conditional,
  }));
  const road = roadAcross(
    steps,
    { ends: o.roadEnds, yes: o.roadYes, back: o.roadBack, stands: o.roadStands },
    'beredning',
  );
  const roadGraphic = graphic(
    'road',
    {
      title: o.road,
      lead: o.roadLead,
      description: steps.map((step) => `${step.title}: ${step.short}`).join('. '),
      sources: w.roadSources.replace(
        '{publishers}',
        publishersOf(
          content.process.flatMap((step) => step.statements.flatMap((statement) => statement.sources ?? [])),
          content.sources,
        ),
      ),
      route: 'options',
      width: road.width,
    },
    (sheet) => drawRoad(sheet, road),
  );

  const others = precedentContent(content.precedents, lang, o);
  const half = 540;
  const precedents = graphic(
    'precedents',
    {
      title: o.precedents,
      lead: o.mapNote,
      description: `${o.mapEurope}. ${o.mapWorld}.`,
      sources: `${w.precedentSources.replace('{publishers}', mainPublishers(content.precedents, content.sources, w.moreSources))} ${w.land}`,
      route: 'options',
      width: 2 * half + 24,
    },
    (sheet) => {
      const heights = (['europe', 'world'] as const).map((id, index) => {
        let height = 0;
        sheet.at({ x: index * (half + 24), y: 0 }, () => {
          const detail = id === 'europe' ? '50m' : '110m';
          height = sheetMap(sheet, { extent: precedentExtents[id], content: others[id], detail }, half);
        });
        return height;
      });
      const key = bearings.map(
        (bearing): KeyEntry => ({ mark: marks[bearing], fill: 'solid', text: o.bearing[bearing] }),
      );
      return drawKey(sheet, key, Math.max(...heights) + 10, 2 * half + 24);
    },
  );

  const start = startContent(lang, words.start);
  const startGraphic = graphic(
    'start',
    {
      title: w.startTitle,
      lead: words.start.mapCaption,
      description: start.label,
      sources: w.land,
      route: 'start',
      width: 760,
    },
    (sheet) => sheetMap(sheet, { extent: startExtent, content: start, detail: '110m' }, 760),
  );

  return [...cityMaps, timeline, ...series, roadGraphic, precedents, startGraphic];
}
