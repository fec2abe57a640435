import type { APIRoute } from 'astro';
import { downloadPaths, downloadResponse } from '../data/downloads.ts';
import type { Lang } from '../lib/url/routes.ts';

/** The figures to download, `/grafik/karta-europa.svg` and `/en/graphics/map-europe.png`. */
export const getStaticPaths = async () =>
  (await downloadPaths()).map(({ path, lang }) => ({ params: { graphic: path.slice(1) }, props: { lang } }));

export const GET: APIRoute<{ lang: Lang }> = ({ params, props }) => downloadResponse(`/${params.graphic}`, props.lang);
