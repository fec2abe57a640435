/** Drawings as PNG, cached between builds. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { type ResvgRenderOptions, renderAsync } from '@resvg/resvg-js';
import resvgPackage from '@resvg/resvg-js/package.json' with { type: 'json' };
import sharp from 'sharp';
import { memo } from '../lib/memo.ts';
import { type FigureTheme, fileTheme } from './theme.ts';
import { fontFiles } from './type.ts';

/** Where pictures are cached between builds. The build runs in the project's folder. */
export const pngCache = join(process.env.CACHE_DIR ?? join(process.cwd(), '.cache'), 'cards');

const resvgOptions: ResvgRenderOptions = { font: { loadSystemFonts: false, fontFiles: [...fontFiles] } };
/** A drawing has some ten colours and the steps between them: a palette is enough, and finer steps are not seen. Without dithering grounds stay even. */
const pngOptions = { palette: true, quality: 93, dither: 0, effort: 1, compressionLevel: 6 } as const;

/** A digest of all that turns a drawing into pixels: programs and fonts, so that a new letter in one draws anew. */
const rendererVersion = memo((): string => {
  const hash = createHash('sha256').update(JSON.stringify([resvgPackage.version, sharp.versions, pngOptions]));
  for (const file of fontFiles) hash.update(readFileSync(file));
  return hash.digest('hex');
});

let free = availableParallelism() + 1;
const waiting: (() => void)[] = [];

/** Begins a picture when its turn has come: the programs that make pixels have threads of their own, and take much memory. */
export async function inTurn<T>(make: () => Promise<T>): Promise<T> {
  if (free > 0) free -= 1;
  else await new Promise<void>((begin) => waiting.push(begin));
  try {
    return await make();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  }
}

/**
 * A drawing as a PNG with a palette. The same drawing always gives the same bytes.
 *
 * @param zoom pixels per user unit
 * @param folder where pictures are cached
 */
export async function svgPng(svg: string, zoom = 1, folder = pngCache): Promise<Buffer> {
  const key = createHash('sha256').update(`${rendererVersion()}\0${zoom}\0${svg}`).digest('hex').slice(0, 32);
  const file = join(folder, `${key}.png`);
  try {
    return await readFile(file);
  } catch {
    const fitTo = { mode: 'zoom', value: zoom } as const;
    const { pixels, width, height } = await renderAsync(svg, { ...resvgOptions, fitTo });
    const raw = { width, height, channels: 4 } as const;
    const png = await sharp(pixels, { raw }).removeAlpha().png(pngOptions).toBuffer();
    await mkdir(folder, { recursive: true });
    // Written beside and moved, so that a build that was stopped leaves no half picture.
    await writeFile(`${file}.${process.pid}`, png);
    await rename(`${file}.${process.pid}`, file);
    return png;
  }
}

/** The colours of every file: the light ones of the site, read once a build. */
export const siteFileTheme = memo(
  (): FigureTheme => fileTheme(readFileSync(join(process.cwd(), 'src/styles/tokens.css'), 'utf8')),
);
