/** What is wrong with the type of a drawing, for the tests of cards and downloads. */
import { load } from 'cheerio';
import { lineWidth, type Typeface } from './type.ts';

interface TextBox {
  text: string;
  size: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Every line of type of a drawing where it stands, with the room of letters with an accent above and a tail below. */
export function textBoxes(svg: string): TextBox[] {
  const $ = load(svg, { xml: true });
  return $('text')
    .toArray()
    .flatMap((element): TextBox[] => {
      const text = $(element).text().trim();
      if (text === '') return [];
      const line = $(element);
      const inherited = (name: string) => line.attr(name) ?? line.closest(`[${name}]`).attr(name) ?? '';
      const family = inherited('font-family');
      const strong = Number(inherited('font-weight') || 400) >= 500;
      const typeface: Typeface = family.startsWith('Newsreader') ? 'serif' : strong ? 'strong' : 'sans';
      const size = Number(inherited('font-size'));
      const width = lineWidth(text, typeface, size);
      const anchor = inherited('text-anchor');
      const at = { x: Number(line.attr('x')), y: Number(line.attr('y')), scale: 1 };
      if (anchor !== '' && anchor !== 'start') at.x -= anchor === 'end' ? width : width / 2;
      // From the inmost system of coordinates outwards.
      for (const parent of line.add(line.parents()).toArray().toReversed()) {
        const transform = $(parent).attr('transform') ?? '';
        const scale = Number(/scale\(([-\d.]+)\)/.exec(transform)?.[1] ?? 1);
        const [, dx = '0', dy = '0'] = /translate\(([-\d.]+)[ ,]?([-\d.]*)\)/.exec(transform) ?? [];
        [at.x, at.y, at.scale] = [at.x * scale + Number(dx), at.y * scale + Number(dy), at.scale * scale];
      }
      const high = size * at.scale;
      return [{ text, size: high, x: at.x, y: at.y - 0.8 * high, width: width * at.scale, height: 1.05 * high }];
    });
}

/**
 * Every line that is cut, too small, or lies on another: one sentence a fault.
 *
 * @param size of the drawing
 * @param smallest size of type
 */
export function textFaults(svg: string, size: { width: number; height: number }, smallest: number): string[] {
  const boxes = textBoxes(svg);
  return boxes.flatMap((a, index) => [
    ...(a.x < 12 || a.y < 8 || a.x + a.width > size.width - 12 || a.y + a.height > size.height - 8
      ? [`"${a.text}" is cut`]
      : []),
    ...(a.size < smallest - 0.01 ? [`"${a.text}" has ${a.size} px`] : []),
    ...boxes.slice(index + 1).flatMap((b) => {
      // Lines of one text stand closer than the boxes with room for every accent.
      const x = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
      const y = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
      return x > 2 && y > 0.3 * Math.min(a.height, b.height) ? [`"${a.text}" lies on "${b.text}"`] : [];
    }),
  ]);
}
