/** Type in files, which no browser sets: the fonts, how wide a line is in them, and lines as SVG text. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as hb from 'harfbuzzjs';
import { memo } from '../lib/memo.ts';
import type { Point } from './labels.ts';
import { balancedLines } from './lines.ts';
import { el, markup, tenth } from './svg.ts';

/** The motion's serif, the site's grotesque and its strong cut. */
export type Typeface = 'serif' | 'sans' | 'strong';

/** The build runs in the project's folder; its own code is bundled and lies elsewhere. */
const folder = join(process.cwd(), 'src/figures/fonts');

/** The font files of each typeface, in the order in which they are asked for a letter. Made by `scripts/make-fonts.ts`. */
const others = ['noto-sans-tc-400', 'noto-sans-400-cyrillic'];
const files: Record<Typeface, readonly string[]> = {
  serif: ['newsreader-400', 'newsreader-400-ext', ...others],
  sans: ['schibsted-400', 'schibsted-400-ext', ...others],
  strong: ['schibsted-600', 'schibsted-600-ext', ...others],
};

/** Every font file, for the program that makes pixels. */
export const fontFiles: readonly string[] = [...new Set(Object.values(files).flat())].map((name) =>
  join(folder, `${name}.ttf`),
);

const grotesque = "'Schibsted Grotesk', 'Noto Sans TC', Arial, Helvetica, sans-serif";
/** The fonts of each typeface by name, with what takes their place where they are not installed. */
export const fontFamily: Record<Typeface, string> = {
  // The optical sizes of Newsreader have names of their own.
  serif: "Newsreader, 'Newsreader 16pt', 'Noto Sans TC', Georgia, 'Times New Roman', serif",
  sans: grotesque,
  strong: grotesque,
};

const open = memo((name: string) => new hb.Font(new hb.Face(new hb.Blob(readFileSync(join(folder, `${name}.ttf`))))));

const fontFor = (letter: string, typeface: Typeface): string | undefined =>
  files[typeface].find((name) => open(name).glyph(letter.codePointAt(0) ?? 0) !== undefined);

/** Whether a typeface has every letter of a text. Letters of scripts that are written from right to left it has not. */
export function canSet(text: string, typeface: Typeface): boolean {
  return [...text].every((letter) => fontFor(letter, typeface) !== undefined);
}

/** The width of a line in ems. */
const emsOf = memo((text: string, typeface: Typeface): number => {
  const runs: { font: string; text: string }[] = [];
  for (const letter of text) {
    const font = fontFor(letter, typeface);
    if (font === undefined)
      throw new Error(
        `No font of the pictures has the letter "${letter}" of "${text}"; add it in scripts/make-fonts.ts and run npm run fonts.`,
      );
    const last = runs.at(-1);
    if (last?.font === font) last.text += letter;
    else runs.push({ font, text: letter });
  }
  return runs.reduce((sum, run) => sum + shapedWidth(run.text, open(run.font)), 0);
});

/**
 * How wide a line is as HarfBuzz sets it: kerned, each stretch in the first font of the typeface that has its letters.
 *
 * @param text one line, from left to right
 * @param size the type's size; the result has its unit
 * @throws where no font has a letter, as the picture would show a gap in its place
 */
export const lineWidth = (text: string, typeface: Typeface, size: number): number => emsOf(text, typeface) * size;

/** The width of a run in one font, in ems. */
function shapedWidth(text: string, font: hb.Font): number {
  const buffer = new hb.Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  hb.shape(font, buffer);
  return buffer.getGlyphInfosAndPositions().reduce((sum, { xAdvance = 0 }) => sum + xAdvance, 0) / font.face.upem;
}

/** How a line is set. */
export interface TypeStyle {
  size: number;
  typeface: Typeface;
  colour: string;
  /** Which end of the line its point is; the start if left out. */
  anchor?: 'middle' | 'end';
  /** The colour around its letters, which keeps away what lies under them. */
  halo?: string;
}

/** A line as SVG text; `at` is a point of its baseline. */
export function textLine(text: string, at: Point, { size, typeface, colour, anchor, halo }: TypeStyle): string {
  const style = {
    x: tenth(at.x),
    y: tenth(at.y),
    'font-size': tenth(size),
    'font-family': fontFamily[typeface],
    'font-weight': typeface === 'strong' ? 600 : 400,
    'text-anchor': anchor,
    fill: colour,
    ...(halo && {
      stroke: halo,
      'stroke-width': tenth(size * 0.25),
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
    }),
  };
  return markup(el('text', style, [text]));
}

/** The baseline of a line in a block of lines that begins at a height. */
export const baseline = (top: number, size: number, leading: number, index: number): number =>
  top + size * (leading * (index + 0.5) + 0.3);

/** A drawing as markup that begins at 0, 0; sizes in user units. */
export interface Drawn {
  svg: string;
  width: number;
  height: number;
}

/** Puts a drawing somewhere else. */
export const moved = ({ x, y }: Point, svg: string): string =>
  `<g transform="translate(${tenth(x)} ${tenth(y)})">${svg}</g>`;

/** Drawings under one another, or beside one another. */
export function stacked(drawings: readonly Drawn[], gap: number, across = false): Drawn {
  let at = 0;
  const parts = drawings.map(({ svg, width, height }) => {
    const part = moved(across ? { x: at, y: 0 } : { x: 0, y: at }, svg);
    at += (across ? width : height) + gap;
    return part;
  });
  const width = Math.max(...drawings.map((one) => one.width));
  const height = Math.max(...drawings.map((one) => one.height));
  return { svg: parts.join(''), width: across ? at - gap : width, height: across ? height : at - gap };
}

/** Drawings beside one another, in as many rows as they take. */
export function flow(drawings: readonly Drawn[], width: number, gap: number, pitch: number): Drawn {
  let [x, y] = [0, 0];
  const parts = drawings.map((one) => {
    if (x > 0 && x + one.width > width) [x, y] = [0, y + pitch];
    const part = moved({ x, y }, one.svg);
    x += one.width + gap;
    return part;
  });
  return { svg: parts.join(''), width, height: parts.length > 0 ? y + pitch : 0 };
}

/**
 * A text in lines under one another.
 *
 * @param width what its lines may have
 * @param leading the distance of two baselines, in sizes
 * @param lines how it is broken: into lines about equally long, if left out
 * @returns as wide as its longest line, which is wider than `width` where a word is
 */
export function textBlock(
  text: string,
  width: number,
  style: TypeStyle,
  leading: number,
  lines = balancedLines,
): Drawn {
  const { size, typeface } = style;
  const measure = (line: string, at: number) => lineWidth(line, typeface, at);
  const set = lines(text, width, size, measure).map((line) => line.text);
  return {
    svg: set.map((line, index) => textLine(line, { x: 0, y: baseline(0, size, leading, index) }, style)).join(''),
    width: Math.max(...set.map((line) => measure(line, size))),
    height: set.length * size * leading,
  };
}
