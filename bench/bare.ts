/** The limit: what a page says and draws, and nothing else. */
import { load } from 'cheerio';

/** What stays of a page: text by its kind, and what a drawing is made of. */
const text = new Set(
  'h1 h2 h3 h4 h5 h6 p ul ol li dl dt dd table thead tbody tr th td blockquote figcaption strong em sup details summary'.split(
    ' ',
  ),
);
const drawing = new Set('svg g path circle rect line polyline polygon text tspan use symbol defs'.split(' '));
const geometry = new Set(
  'id viewBox d x y x1 y1 x2 y2 cx cy r width height points transform href font-size text-anchor'.split(' '),
);
const dropped =
  'script, style, template, noscript, button, input, select, textarea, dialog, [hidden], .visually-hidden';
const escaped = (value: string) =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/**
 * What stands in the main part of a built page, as plain HTML without classes, links or scripts.
 *
 * @param html the built page
 * @param drawn whether its drawings come along
 */
export function bareBody(html: string, drawn: boolean): string {
  const $ = load(html);
  const main = $('main');
  main.find(dropped).remove();
  if (!drawn) main.find('svg').remove();
  type Node = ReturnType<typeof main.contents>[number];
  const written = (node: Node): string => {
    if (node.type === 'text') return escaped(node.data.replace(/\s+/g, ' '));
    if (node.type !== 'tag') return '';
    const inside = $(node).contents().toArray().map(written).join('');
    if (text.has(node.name)) return `<${node.name}>${inside.trim()}</${node.name}>`;
    if (!drawing.has(node.name))
      return $(node).is('div, section, article, header, footer, label') ? `\n${inside}` : inside;
    const attributes = Object.entries(node.attribs).filter(([name]) => geometry.has(name));
    return `<${node.name}${attributes.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('')}>${inside}</${node.name}>`;
  };
  return main
    .contents()
    .toArray()
    .map(written)
    .join('')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}

/** A built page as one request: bare text and paths, with ten words of style. */
export function barePage(html: string): string {
  const title = load(html)('title').text();
  return `<!doctype html><html lang="sv"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>body{margin:1rem auto;max-width:42rem;padding:0 1rem;font:1rem/1.5 serif}svg{max-width:100%;height:auto}path,line{fill:none;stroke:#666}</style>
${bareBody(html, true)}</html>`;
}
