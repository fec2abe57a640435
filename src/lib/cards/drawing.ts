import type { Box } from '../../figures/labels.ts';
import { el, markup } from '../../figures/svg.ts';
import { cardSize } from './name.ts';
import { fontFamily, lineWidth, type Voice } from './type.ts';

/** Tenths of a pixel are finer than anyone sees; hundredths keep curves smooth. */
export const round = (value: number): number => Math.round(value * 100) / 100;

export interface TypeOptions {
  /** Where the line begins, ends or has its middle, by its anchor. */
  x: number;
  /** Its baseline. */
  y: number;
  size: number;
  voice: Voice;
  colour: string;
  anchor?: 'start' | 'middle' | 'end';
  /** A border in this colour around the letters, so that what lies under them keeps away. */
  halo?: { colour: string; width: number };
}

/** A line of type that was set, with the room that it takes. */
export interface SetText extends Box {
  text: string;
}

/** A card or another picture while it is drawn: SVG with its type as text, in the fonts that `type.ts` names. */
export class Drawing {
  readonly #parts: string[] = [];
  /** Every line of type, for the tests: none may be cut or lie on another. */
  readonly texts: SetText[] = [];

  /** What was drawn so far, as markup. */
  protected get drawn(): string {
    return this.#parts.join('');
  }

  /** Adds SVG markup. */
  add(...markup: string[]): void {
    this.#parts.push(...markup);
  }

  rect(box: Box, fill: string): void {
    this.add(
      `<rect x="${round(box.x)}" y="${round(box.y)}" width="${round(box.width)}" height="${round(box.height)}" fill="${fill}"/>`,
    );
  }

  /** A line; `more` holds further attributes, e.g. a dash pattern. */
  line(x1: number, y1: number, x2: number, y2: number, stroke: string, width: number, more = ''): void {
    this.add(
      `<path d="M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}" fill="none" stroke="${stroke}" stroke-width="${round(width)}" ${more}/>`,
    );
  }

  /**
   * Sets a line of type.
   *
   * @returns its width in pixels
   */
  type(text: string, { x, y, size, voice, colour, anchor = 'start', halo }: TypeOptions): number {
    const width = lineWidth(text, voice, size);
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    // The room of letters with an accent above and a tail below.
    this.texts.push({ text, x: left, y: y - 0.8 * size, width, height: 1.05 * size });
    this.add(
      markup(
        el(
          'text',
          {
            x: round(x),
            y: round(y),
            'font-size': round(size),
            'font-family': fontFamily[voice],
            'font-weight': voice === 'strong' ? 600 : 400,
            'text-anchor': anchor === 'start' ? undefined : anchor,
            fill: colour,
            ...(halo && {
              stroke: halo.colour,
              'stroke-width': halo.width,
              'stroke-linejoin': 'round',
              'paint-order': 'stroke',
            }),
          },
          [text],
        ),
      ),
    );
    return width;
  }

  /** The whole drawing. */
  toSvg(background: string): string {
    const { width, height } = cardSize;
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="${background}"/>${this.drawn}</svg>`;
  }
}

/** Measures for `fitText` in one voice. */
export function measureIn(voice: Voice): (text: string, size: number) => number {
  return (text, size) => lineWidth(text, voice, size);
}
