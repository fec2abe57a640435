import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as hb from 'harfbuzzjs';

/** The voices of a card: the motion's serif, the site's grotesque and its strong cut. */
export type Voice = 'serif' | 'sans' | 'strong';

/** Where the fonts lie. The build runs in the project's folder; its own code is bundled and lies elsewhere. */
const folder = join(process.cwd(), 'src/lib/cards/fonts');

/** The font files of each voice, in the order in which they are asked for a letter. Made by `scripts/make-fonts.ts`. */
const files: Record<Voice, readonly string[]> = {
  serif: ['newsreader-400', 'newsreader-400-ext', 'noto-sans-tc-400', 'noto-sans-400-cyrillic'],
  sans: ['schibsted-400', 'schibsted-400-ext', 'noto-sans-tc-400', 'noto-sans-400-cyrillic'],
  strong: ['schibsted-600', 'schibsted-600-ext', 'noto-sans-tc-400', 'noto-sans-400-cyrillic'],
};

/** The files in which programs that make pixels find the fonts; those with most letters of a voice first. */
export const fontFiles: readonly string[] = [...new Set(Object.values(files).flat())].map((name) =>
  join(folder, `${name}.ttf`),
);

/**
 * The fonts of each voice by name, with what takes their place where they are not installed; the sizes of Newsreader
 * have names of their own.
 */
export const fontFamily: Record<Voice, string> = {
  serif: "Newsreader, 'Newsreader 16pt', 'Noto Sans TC', Georgia, 'Times New Roman', serif",
  sans: "'Schibsted Grotesk', 'Noto Sans TC', Arial, Helvetica, sans-serif",
  strong: "'Schibsted Grotesk', 'Noto Sans TC', Arial, Helvetica, sans-serif",
};

interface OpenFont {
  font: hb.Font;
  /** Ems per unit of the font. */
  scale: number;
}

const opened = new Map<string, OpenFont>();

function open(name: string): OpenFont {
  const known = opened.get(name);
  if (known) return known;
  const face = new hb.Face(new hb.Blob(readFileSync(join(folder, `${name}.ttf`))));
  const font = { font: new hb.Font(face), scale: 1 / face.upem };
  opened.set(name, font);
  return font;
}

const fontFor = (letter: string, voice: Voice): string | undefined =>
  files[voice].find((name) => open(name).font.glyph(letter.codePointAt(0) ?? 0) !== undefined);

/** Whether a voice has every letter of a text. Letters of scripts that are written from right to left it has not. */
export function canSet(text: string, voice: Voice): boolean {
  return [...text].every((letter) => fontFor(letter, voice) !== undefined);
}

const widths = new Map<string, number>();

/** How wide a line is in ems, as HarfBuzz sets it: kerned, each stretch in the first font of the voice that has its letters. */
function emsOf(text: string, voice: Voice): number {
  const key = `${voice} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  const stretches: { name: string; text: string }[] = [];
  for (const letter of text) {
    const name = fontFor(letter, voice);
    if (name === undefined) {
      throw new Error(
        `No font of the cards has the letter "${letter}" of "${text}"; add it in scripts/make-fonts.ts and run npm run fonts.`,
      );
    }
    const last = stretches.at(-1);
    if (last?.name === name) last.text += letter;
    else stretches.push({ name, text: letter });
  }
  let width = 0;
  for (const stretch of stretches) {
    const { font, scale } = open(stretch.name);
    const buffer = new hb.Buffer();
    buffer.addText(stretch.text);
    buffer.guessSegmentProperties();
    hb.shape(font, buffer);
    for (const { xAdvance = 0 } of buffer.getGlyphInfosAndPositions()) width += xAdvance * scale;
  }
  widths.set(key, width);
  return width;
}

/**
 * How wide a line of type is.
 *
 * @param text one line, from left to right
 * @param voice which fonts
 * @param size the type's size; the result has its unit
 * @throws where no font of the voice has a letter, as the picture would show a gap in its place
 */
export function lineWidth(text: string, voice: Voice, size: number): number {
  return emsOf(text, voice) * size;
}
