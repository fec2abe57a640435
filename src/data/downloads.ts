/** The files of the figures to download, made from the content once a build. */

import { inTurn, siteFileTheme, svgPng } from '../figures/png.ts';
import { words } from '../i18n/index.ts';
import { addressesAt } from '../lib/data/dataFile.ts';
import { formatDate } from '../lib/dates/format.ts';
import { memo, memoInBuild } from '../lib/memo.ts';
import { byDate } from '../lib/options/group.ts';
import type { Lang } from '../lib/url/routes.ts';
import { all, lastChange, sourcesById } from '../queries.ts';
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
  const [cities, events, eras, story, series, process, precedents, sources] = await Promise.all([
    all('cities'),
    all('events'),
    all('eras'),
    all('story'),
    all('series'),
    all('process'),
    all('precedents'),
    sourcesById(),
  ]);
  const content: DownloadContent = {
    cities,
    events,
    eras,
    story,
    series,
    process,
    precedents: byDate(precedents),
    sources,
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

const nameOf = ({ path }: Pick<Download, 'path'>) => path.split('/').at(-1) ?? '';

/** The names of all files of an edition. */
export async function downloadNames(lang: Lang): Promise<string[]> {
  return (await list(lang)).flatMap((download) => ['svg', 'png'].map((ending) => `${nameOf(download)}.${ending}`));
}

/** A file, by its name. */
export async function downloadResponse(file: string, lang: Lang): Promise<Response> {
  const [, name, ending] = /^(.+)\.(svg|png)$/.exec(file) ?? [];
  const found = [...(await downloads(lang)).values()].find((download) => nameOf(download) === name);
  if (!found) throw new Error(`There is no picture ${file}; src/data/downloadList.ts names them all.`);
  return ending === 'svg'
    ? new Response(found.svg, { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } })
    : new Response(new Uint8Array(await found.png()), { headers: { 'Content-Type': 'image/png' } });
}
