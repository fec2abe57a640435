import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { type ResvgRenderOptions, renderAsync } from '@resvg/resvg-js';
import resvgPackage from '@resvg/resvg-js/package.json' with { type: 'json' };
import sharp from 'sharp';
import { type FigureTheme, fileTheme } from '../../figures/theme.ts';
import { cacheRoot, keeper } from '../cache/kept.ts';
import { drawCard } from './layout.ts';
import type { Card } from './model.ts';
import { fontFiles } from './type.ts';

/** Where pictures are kept between builds. */
const cacheFolder = join(cacheRoot, 'cards');

const resvgOptions: ResvgRenderOptions = { font: { loadSystemFonts: false, fontFiles: [...fontFiles] } };
/** What the fonts hold, so that a new letter in one of them draws the pictures anew. */
const fonts = createHash('sha256');
for (const file of fontFiles) fonts.update(readFileSync(file));
const fontHash = fonts.digest('hex');
/** A card has some ten colours and the steps between them: a palette is enough, and without dithering grounds stay even. */
const pngOptions = { palette: true, dither: 0, effort: 4, compressionLevel: 9 } as const;

/**
 * The key of a drawing: two drawings with the same key give the same picture. Colours are written out, so that with the
 * fonts and the programs that turn it into pixels it holds all that the picture depends on.
 */
export function cacheKey(svg: string): string {
  const programs = JSON.stringify([resvgPackage.version, sharp.versions, fontHash, pngOptions]);
  return createHash('sha256').update(programs).update('\0').update(svg).digest('hex').slice(0, 32);
}

let tokens: Promise<{ css: string; palette: FigureTheme }> | undefined;

/** The style sheet that names the colours, and the light ones of them. */
export function readTokens(): Promise<{ css: string; palette: FigureTheme }> {
  tokens ??= readFile(join(process.cwd(), 'src/styles/tokens.css'), 'utf8').then((css) => ({
    css,
    palette: fileTheme(css),
  }));
  return tokens;
}

/** The colours of all cards: the light ones of the site. */
export async function cardPalette(): Promise<FigureTheme> {
  return (await readTokens()).palette;
}

/** Turns a drawing into a PNG with a palette. The same drawing always gives the same bytes. */
async function toPng(svg: string, zoom: number): Promise<Buffer> {
  const { pixels, width, height } = await renderAsync(svg, {
    ...resvgOptions,
    ...(zoom !== 1 && { fitTo: { mode: 'zoom', value: zoom } }),
  });
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png(pngOptions)
    .toBuffer();
}

export interface DrawnCard {
  png: Buffer;
  /** Whether it had to be drawn, or lay in the cache. */
  drawn: boolean;
}

/** The picture with a key from a folder, or drawn and put there. */
async function kept(key: string, folder: string, svg: () => string, zoom: number): Promise<DrawnCard> {
  const file = join(folder, `${key}.png`);
  try {
    return { png: await readFile(file), drawn: false };
  } catch {
    const png = await toPng(svg(), zoom);
    await mkdir(folder, { recursive: true });
    // Written beside and moved, so that a build that was stopped leaves no half picture.
    await writeFile(`${file}.${process.pid}`, png);
    await rename(`${file}.${process.pid}`, file);
    return { png, drawn: true };
  }
}

/**
 * A drawing as a PNG, from the cache if it was drawn before.
 *
 * @param svg the drawing
 * @param zoom pixels per user unit
 */
export async function drawingPng(svg: string, zoom: number): Promise<Buffer> {
  return (await kept(cacheKey(`${zoom} ${svg}`), cacheFolder, () => svg, zoom)).png;
}

const keys = keeper('card-keys');

async function draw(card: Card, folder: string): Promise<DrawnCard> {
  const { css, palette } = await readTokens();
  let svg: string | undefined;
  // To set all type and to write all outlines takes long too: where nothing has changed, the key is known without.
  const key = keys(JSON.stringify([card, css]), () => {
    svg = drawCard(card, palette).svg;
    return cacheKey(svg);
  });
  return kept(key, folder, () => svg ?? drawCard(card, palette).svg, 1);
}

const ahead = new Map<Card, Promise<DrawnCard>>();

/**
 * The picture of a card, from the cache if it was drawn before.
 *
 * @param folder where pictures are kept between builds
 * @returns the PNG, and whether it had to be drawn
 */
export function cardPng(card: Card, folder: string = cacheFolder): Promise<DrawnCard> {
  return ahead.get(card) ?? draw(card, folder);
}

/**
 * Begins to draw cards that will be asked for, several at a time: the programs that make pixels run beside the
 * build's own thread, which asks for one card after the other.
 *
 * @returns when all are drawn, the pictures in the order of the cards
 */
export function drawAhead(cards: readonly Card[], folder: string = cacheFolder): Promise<DrawnCard[]> {
  const queue = [...cards];
  const waiting = new Map<Card, (begun: Promise<DrawnCard>) => void>();
  const all = cards.map((card) => {
    const picture = new Promise<DrawnCard>((resolve) => waiting.set(card, resolve));
    // Whoever asks for the card sees why it failed.
    picture.catch(() => {});
    ahead.set(card, picture);
    return picture;
  });
  const work = async (): Promise<void> => {
    for (let card = queue.shift(); card; card = queue.shift()) {
      const picture = draw(card, folder);
      waiting.get(card)?.(picture);
      await picture.catch(() => {});
    }
  };
  for (let hand = 0; hand <= availableParallelism(); hand += 1) void work();
  return Promise.all(all);
}
