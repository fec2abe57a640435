import type { Point } from '../../figures/labels.ts';
import type { FigureTheme } from '../../figures/theme.ts';
import { Drawing, measureIn, round, type SetText } from '../cards/drawing.ts';
import { balancedLines, breakLines } from '../cards/fit.ts';
import { siteSign } from '../cards/symbols.ts';
import { lineWidth, type Voice } from '../cards/type.ts';

/** What stands around a graphic in a picture to take along, so that it can be understood and credited anywhere. */
export interface SheetWords {
  title: string;
  /** How to read the graphic, in a sentence or two. */
  lead: string;
  /** The picture in words, for those who do not see it. */
  description: string;
  /** Where its facts come from. */
  sources: string;
  /** The terms on which it may be used. */
  licence: string;
  /** The site's name. */
  site: string;
  /** Absolute address of the page that it belongs to. */
  page: string;
  /** BCP 47 code of all this. */
  lang: string;
}

const margin = 44;
const ccBy = 'https://creativecommons.org/licenses/by/4.0/';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/**
 * A picture to take along while it is drawn: title, graphic, sources, licence and address. Its
 * type is text, which can be selected, searched and edited.
 */
export class Sheet extends Drawing {
  readonly width: number;
  readonly palette: FigureTheme;

  /**
   * @param inner the graphic's width in user units
   * @param palette the colours
   */
  constructor(inner: number, palette: FigureTheme) {
    super();
    this.width = inner + 2 * margin;
    this.palette = palette;
  }

  /**
   * Sets a paragraph.
   *
   * @returns where the next one may begin
   */
  paragraph(
    text: string,
    at: Point,
    {
      width,
      size,
      voice,
      colour,
      leading = 1.38,
      even = false,
    }: {
      width: number;
      size: number;
      voice: Voice;
      colour: string;
      leading?: number;
      /** Whether its lines are to be about equally long, as a title's. */
      even?: boolean;
    },
  ): number {
    const lines = (even ? balancedLines : breakLines)(text, width, size, measureIn(voice));
    if (!lines) throw new Error(`A picture has no room for a word of "${text}"; make it wider.`);
    for (const [index, line] of lines.entries()) {
      this.type(line.text, { x: at.x, y: at.y + size * (index * leading + 0.98), size, voice, colour });
    }
    return at.y + lines.length * size * leading;
  }

  /** Draws something in a system of its own, whose origin lies at a point. What is set in it is not moved in `texts`. */
  at({ x, y }: Point, draw: () => void): void {
    const before = this.texts.length;
    this.add(`<g transform="translate(${round(x)} ${round(y)})">`);
    draw();
    this.add('</g>');
    for (const text of this.texts.slice(before)) {
      text.x += x;
      text.y += y;
    }
  }

  /**
   * The whole picture, with its name, description and licence for programs that read them.
   *
   * @param height in user units
   */
  toPicture(height: number, words: SheetWords): string {
    const title = escaped(words.title);
    return [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${this.width}" height="${height}" viewBox="0 0 ${this.width} ${height}" role="img" aria-labelledby="title description" xml:lang="${words.lang}">`,
      `<title id="title">${title}</title><desc id="description">${escaped(words.description)}</desc>`,
      '<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:cc="http://creativecommons.org/ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">',
      `<cc:Work rdf:about=""><dc:title>${title}</dc:title><dc:creator>${escaped(words.site)}</dc:creator><dc:identifier>${escaped(words.page)}</dc:identifier>`,
      `<dc:source>${escaped(words.sources)}</dc:source><cc:license rdf:resource="${ccBy}"/></cc:Work></rdf:RDF></metadata>`,
      `<rect width="${this.width}" height="${height}" fill="${this.palette('paper')}"/>${this.drawn}</svg>`,
    ].join('');
  }
}

/** A finished picture. */
export interface DrawnSheet {
  svg: string;
  width: number;
  height: number;
  /** Every line of type with its room, for the tests. */
  texts: readonly SetText[];
}

/**
 * Draws a whole picture: the words around, and the graphic in the middle.
 *
 * @param sheet a new one
 * @param words what stands around
 * @param draw draws the graphic from 0, 0 and answers its height
 */
export function finishSheet(sheet: Sheet, words: SheetWords, draw: () => number): DrawnSheet {
  const { palette, width } = sheet;
  const inner = width - 2 * margin;
  const x = margin;
  let y = margin - 6;
  y = sheet.paragraph(
    words.title,
    { x, y },
    { width: inner, size: 32, voice: 'strong', colour: palette('ink'), leading: 1.16, even: true },
  );
  y = sheet.paragraph(
    words.lead,
    { x, y: y + 8 },
    { width: Math.min(inner, 900), size: 16, voice: 'sans', colour: palette('ink-soft'), even: true },
  );
  y += 20;
  let height = 0;
  sheet.at({ x, y }, () => {
    height = draw();
  });
  y += height + 26;

  sheet.line(x, y, width - margin, y, palette('hairline'), 1.25);
  const small = { size: 14, voice: 'sans' as const, colour: palette('ink-soft') };
  y = sheet.paragraph(words.sources, { x, y: y + 12 }, { width: inner, ...small });
  y = sheet.paragraph(words.licence, { x, y }, { width: inner, ...small });

  // The address stands beside the site's name where there is room, else under it.
  const address = words.page.replace(/^https?:\/\//, '');
  y += 30;
  sheet.add(siteSign(x + 5, y - 5, 5, 27, palette('accent'), palette('paper')));
  const name = sheet.type(words.site, { x: x + 46, y, size: 16, voice: 'strong', colour: palette('ink') });
  const beside = 46 + name + 24 + lineWidth(address, 'sans', 16) <= inner;
  if (!beside) y += 24;
  sheet.type(address, {
    x: beside ? width - margin : x,
    y,
    size: 16,
    voice: 'sans',
    colour: palette('ink'),
    anchor: beside ? 'end' : 'start',
  });
  const bottom = Math.ceil(y + margin - 8);
  return { svg: sheet.toPicture(bottom, words), width, height: bottom, texts: sheet.texts };
}
