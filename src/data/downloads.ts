/** The files of the figures to download, made from the content once a build. */

import type { APIContext } from 'astro';
import { inTurn, siteFileTheme, svgPng } from '../figures/png.ts';
import { words } from '../i18n/index.ts';
import { addressesAt } from '../lib/data/dataFile.ts';
import { formatDate } from '../lib/dates/format.ts';
import { memo, memoInBuild } from '../lib/memo.ts';
import { byDate } from '../lib/options/group.ts';
import { type Lang, languages } from '../lib/url/routes.ts';
import { lastChange } from '../queries/changes.ts';
import { all, sourcesById } from '../queries/collections.ts';
import { published } from '../site.ts';
import { type Download, type DownloadContent, downloadsOf } from './downloadList.ts';

/** Pixels of a PNG per unit of its drawing: sharp on slides and in print. */
const zoom = 2;

/** A download with its files. */
export interface DownloadFiles extends Pick<Download, 'id' | 'path' | 'title'> {
  svg: string;
  /** Pixels of the PNG. */
  width: number;
  height: number;
  png(): Promise<Buffer>;
}

async function list(lang: Lang): Promise<Download[]> {
  const content: DownloadContent = {
    cities: await all('cities'),
    events: await all('events'),
    eras: await all('eras'),
    story: await all('story'),
    series: await all('series'),
    process: await all('process'),
    precedents: byDate(await all('precedents')),
    sources: await sourcesById(),
  };
  const asOf = words(lang).site.asOf.replace('{date}', formatDate(await lastChange(), lang));
  return downloadsOf(content, lang, words(lang), addressesAt(published), asOf);
}

/** Every download of an edition by its id. */
export const downloads = memoInBuild(async (lang: Lang): Promise<Map<string, DownloadFiles>> => {
  const theme = siteFileTheme();
  return new Map(
    (await list(lang)).map(({ draw, ...download }) => {
      const { svg, width, height } = draw(theme);
      const png = memo(() => inTurn(() => svgPng(svg, zoom)));
      if (import.meta.env.PROD) png().catch(() => {});
      return [download.id, { ...download, svg, width: width * zoom, height: height * zoom, png }];
    }),
  );
});

/** The route of the files with an ending: `/grafik/karta-europa.svg`, `/en/graphics/map-europe.svg`. */
export const downloadRoute = (ending: 'svg' | 'png') => ({
  async getStaticPaths() {
    const lists = languages.map(async (lang) =>
      (await list(lang)).map(({ path }) => ({ params: { graphic: path.slice(1) }, props: { lang } })),
    );
    return (await Promise.all(lists)).flat();
  },
  async GET({ params, props }: APIContext<{ lang: Lang }>) {
    const found = [...(await downloads(props.lang)).values()].find(({ path }) => path === `/${params.graphic}`);
    if (!found) throw new Error(`There is no picture ${params.graphic}; src/data/downloadList.ts names them all.`);
    return ending === 'svg'
      ? new Response(found.svg, { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } })
      : new Response(new Uint8Array(await found.png()), { headers: { 'Content-Type': 'image/png' } });
  },
});
