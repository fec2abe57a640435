/** What stands around a figure in a file to download, so that it can be understood and credited anywhere. */
import { licence } from '../lib/licence.ts';
import { breakLines } from './lines.ts';
import { el, markup, type SvgElement } from './svg.ts';
import { siteSign } from './symbols.ts';
import type { FigureTheme } from './theme.ts';
import { type Drawn, flow, lineWidth, moved, stacked, textBlock, textLine } from './type.ts';

/** The words of a sheet, all in one language. */
export interface SheetWords {
  title: string;
  /** How to read the figure, in a sentence or two. */
  lead: string;
  /** The figure in words, for those who do not see it. */
  description: string;
  /** Who published its facts. */
  sources: string;
  /** The day of the data, and the terms on which it may be used. */
  licence: string;
  /** The site's name. */
  site: string;
  /** Address of the page that it belongs to; a path alone, as long as no host is known, is not written out. */
  page: string;
  /** BCP 47 code. */
  lang: string;
}

const margin = 44;
const namespaces = {
  'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'xmlns:cc': 'http://creativecommons.org/ns#',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
};
const measure = (text: string, size: number) => lineWidth(text, 'sans', size);

/** A paragraph of the site's words, in lines as full as they can be. */
export const paragraph = (text: string, width: number, size: number, colour: string): Drawn =>
  textBlock(text, width, { size, typeface: 'sans', colour }, 1.38, breakLines);

/** A key: marks with what they mean, as many a row as there is room for. A mark is drawn around 0, 0. */
export function key(entries: readonly { text: string; mark: SvgElement }[], width: number, theme: FigureTheme): Drawn {
  const drawn = entries.map(({ text, mark }): Drawn => {
    const words = textLine(text, { x: 22, y: 18 }, { size: 15, typeface: 'sans', colour: theme('ink') });
    return { svg: moved({ x: 8, y: 12.9 }, markup(mark)) + words, width: 22 + measure(text, 15), height: 26 };
  });
  return flow(drawn, width, 26, 26);
}

/** A figure with title, sources, licence and address, as a whole SVG file; its type can be selected and edited. */
export function sheet(figure: Drawn, words: SheetWords, theme: FigureTheme): Drawn {
  const inner = figure.width;
  const [ink, soft] = [theme('ink'), theme('ink-soft')];
  const title = textBlock(words.title, inner, { size: 32, typeface: 'strong', colour: ink }, 1.16);
  const lead = textBlock(words.lead, Math.min(inner, 900), { size: 16, typeface: 'sans', colour: soft }, 1.38);
  const terms = [words.sources, words.licence].map((text) => paragraph(text, inner, 14, soft));
  // The address stands beside the site's name where there is room, else under it.
  const address = words.page.startsWith('/') ? '' : words.page.replace(/^https?:\/\//, '');
  const beside = 70 + lineWidth(words.site, 'strong', 16) + measure(address, 16) <= inner;
  const small = { size: 16, colour: ink };
  const foot = [
    siteSign({ x: 5, y: 15 }, 5, theme),
    textLine(words.site, { x: 46, y: 20 }, { ...small, typeface: 'strong' }),
    address &&
      textLine(address, beside ? { x: inner, y: 20 } : { x: 0, y: 44 }, {
        ...small,
        typeface: 'sans',
        ...(beside && { anchor: 'end' }),
      }),
  ];
  const rule = `<path d="M0 4H${inner}" stroke="${theme('hairline')}" stroke-width="1.25"/>`;
  const under = [
    { svg: rule, width: inner, height: 4 },
    ...terms,
    { svg: foot.join(''), width: inner, height: beside ? 26 : 50 },
  ];
  const whole = stacked([stacked([title, lead], 8), figure, stacked(under, 8)], 22);
  const [width, height] = [inner + 2 * margin, Math.ceil(whole.height + 2 * margin)];
  const text = (name: string, content: string, attributes = {}) => el(name, attributes, [content]);
  const head = markup(
    text('title', words.title, { id: 'title' }),
    text('desc', words.description, { id: 'description' }),
    el('metadata', {}, [
      el('rdf:RDF', namespaces, [
        el('cc:Work', { 'rdf:about': '' }, [
          text('dc:title', words.title),
          text('dc:creator', words.site),
          text('dc:identifier', words.page),
          text('dc:source', words.sources),
          el('cc:license', { 'rdf:resource': licence }),
        ]),
      ]),
    ]),
    el('rect', { width, height, fill: theme('paper') }),
  );
  const open = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title description" xml:lang="${words.lang}">`;
  return { svg: `${open}${head}${moved({ x: margin, y: margin - 6 }, whole.svg)}</svg>`, width, height };
}
