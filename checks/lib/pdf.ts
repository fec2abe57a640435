/** PDFs that a browser printed, as the tests read them. */
import { getDocumentProxy } from 'unpdf';

/** A stretch of text on a sheet, where it stands; points (1/72 inch) from the upper left corner of the sheet. */
export interface PdfText {
  text: string;
  x: number;
  /** The upper edge of its line. */
  y: number;
  width: number;
  /** The size of its type. */
  size: number;
  /** The font's own name, without the mark of a subset: `Newsreader16pt-Regular`; empty where fonts were not asked for. */
  font: string;
}

/** One sheet. */
export interface PdfPage {
  width: number;
  height: number;
  /** In the order in which it was written: the document's. */
  texts: PdfText[];
}

/** A PDF taken apart. */
export interface Pdf {
  pages: PdfPage[];
  /** Every font that text is set in, and whether its letters lie in the file; empty where they were not asked for. */
  fonts: { name: string; embedded: boolean }[];
}

/** What pdf.js knows of a font; its types leave it open. */
interface LoadedFont {
  name: string;
  missingFile?: boolean;
}

/**
 * Takes a PDF apart.
 *
 * @param bytes the file
 * @param options `withFonts`: reads the drawing too, which takes several times as long
 */
export async function readPdf(bytes: Uint8Array, { withFonts = false } = {}): Promise<Pdf> {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const fonts = new Map<string, boolean>();
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    const { items } = await page.getTextContent();
    // The fonts are known once the page's drawing has been read.
    if (withFonts) await page.getOperatorList();
    const texts = items.flatMap((item): PdfText[] => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const font = withFonts ? (page.commonObjs.get(item.fontName) as LoadedFont) : undefined;
      const name = font?.name.replace(/^[A-Z]{6}\+/, '') ?? '';
      if (font) fonts.set(name, (fonts.get(name) ?? true) && font.missingFile !== true);
      const [, , , size = 0, x = 0, base = 0] = item.transform as number[];
      return [{ text: item.str, x, y: height - base - size, width: item.width, size, font: name }];
    });
    pages.push({ width, height, texts });
  }
  await document.destroy();
  return { pages, fonts: [...fonts].map(([name, embedded]) => ({ name, embedded })) };
}

/** A text without blanks and breaks, which a PDF sets where its lines end. */
export function squeeze(text: string): string {
  return text.normalize('NFC').replace(/[\s\u00ad\u200b]+/g, '');
}

/** Everything that a PDF, or a part of it, says, without blanks. */
export function textOf(texts: readonly PdfText[]): string {
  return squeeze(texts.map(({ text }) => text).join(''));
}

/** Pairs of texts that stand on one another. A halo around a label is the same text twice, and none. */
export function collisions(page: PdfPage): string[] {
  const found: string[] = [];
  const down = [...page.texts].sort((a, b) => a.y - b.y);
  for (const [index, a] of down.entries()) {
    for (let other = index + 1; other < down.length; other += 1) {
      const b = down[other];
      if (!b || b.y > a.y + a.size) break;
      const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
      const shared = Math.min(a.y + a.size, b.y + b.size) - b.y;
      if (a.text !== b.text && across > 2 && shared > 0.5 * Math.min(a.size, b.size))
        found.push(`"${a.text}" on "${b.text}"`);
    }
  }
  return found;
}
