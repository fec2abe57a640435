/** The pictures to take along, made from the content once a build. */
import { words } from './i18n/index.ts';
import { keeper } from './lib/cache/kept.ts';
import { drawingPng, readTokens } from './lib/cards/draw.ts';
import { formatDate } from './lib/dates/format.ts';
import { type Graphic, type GraphicContent, graphicsOf } from './lib/graphics/model.ts';
import { byDate } from './lib/options/group.ts';
import { href, type Lang } from './lib/url/routes.ts';
import { all, lastChange, sourcesById } from './queries.ts';

/** Pixels of a PNG per unit of its drawing: sharp on slides and in print. */
const zoom = 2;

/** A picture with its files. */
export interface GraphicFiles extends Graphic {
  svg: string;
  /** Pixels of the PNG. */
  width: number;
  height: number;
  png(): Promise<Buffer>;
}

/** One picture is drawn after the other: the programs that make pixels have threads of their own, and each takes much memory. */
let last: Promise<unknown> = Promise.resolve();

async function contentOf(): Promise<GraphicContent> {
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
  return { cities, events, eras, story, series, process, precedents: byDate(precedents), sources };
}

const keep = keeper('graphics');

async function make(lang: Lang, site: URL | undefined): Promise<Map<string, GraphicFiles>> {
  const [content, { css, palette }] = await Promise.all([contentOf(), readTokens()]);
  const absolute = (path: string) => new URL(path, site).href;
  const asOf = words(lang).site.asOf.replace('{date}', formatDate(await lastChange(), lang));
  const publishers = [...content.sources].map(([id, { publisher, level }]) => [id, publisher, level]);
  // What the drawings depend on, apart from the code that draws them.
  const state = JSON.stringify([
    { ...content, sources: publishers },
    words(lang),
    css,
    absolute(href('start', lang)),
    asOf,
  ]);
  return new Map(
    graphicsOf(content, lang, words(lang), absolute, asOf).map((graphic) => {
      const text = keep(`${graphic.id} ${state}`, () => {
        const { svg, width, height } = graphic.draw(palette);
        return JSON.stringify({ svg, width, height });
      });
      const { svg, width, height } = JSON.parse(text) as { svg: string; width: number; height: number };
      let picture: Promise<Buffer> | undefined;
      const png = () => {
        picture ??= last.then(() => drawingPng(svg, zoom));
        last = picture.catch(() => {});
        return picture;
      };
      if (import.meta.env.PROD) png().catch(() => {});
      return [graphic.id, { ...graphic, svg, width: width * zoom, height: height * zoom, png }];
    }),
  );
}

const made = new Map<Lang, Promise<Map<string, GraphicFiles>>>();

/**
 * Every picture of an edition by its id.
 *
 * @param site the origin of the published site, whose address stands in each
 */
export function graphics(lang: Lang, site: URL | undefined): Promise<Map<string, GraphicFiles>> {
  // In development the content changes under way.
  const known = import.meta.env.PROD ? made.get(lang) : undefined;
  if (known) return known;
  const list = make(lang, site);
  made.set(lang, list);
  return list;
}

const nameOf = ({ path }: Graphic) => path.split('/').at(-1) ?? '';

/** The names of all files of an edition's pictures. */
export async function graphicFiles(lang: Lang): Promise<string[]> {
  // Their names do not depend on where the site lies.
  const site = new URL('https://site.invalid');
  return graphicsOf(await contentOf(), lang, words(lang), (path) => new URL(path, site).href, '').flatMap((graphic) =>
    ['svg', 'png'].map((ending) => `${nameOf(graphic)}.${ending}`),
  );
}

/** A file of a picture, by its name. */
export async function graphicResponse(file: string, lang: Lang, site: URL | undefined): Promise<Response> {
  const [, name, ending] = /^(.+)\.(svg|png)$/.exec(file) ?? [];
  const graphic = [...(await graphics(lang, site)).values()].find((candidate) => nameOf(candidate) === name);
  if (!graphic) throw new Error(`There is no picture ${file}; src/lib/graphics/model.ts names them all.`);
  return ending === 'svg'
    ? new Response(graphic.svg, { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } })
    : new Response(new Uint8Array(await graphic.png()), { headers: { 'Content-Type': 'image/png' } });
}
