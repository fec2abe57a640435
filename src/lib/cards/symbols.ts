import type { Level } from '../../figures/relations.ts';
import { type Fill, markPath, marks, type Shape } from '../../figures/symbols.ts';
import type { Theme } from '../themes.ts';
import { round } from './drawing.ts';
import type { NoteKind, Verdict } from './model.ts';

/**
 * The line under the words of a note, by its kind; the same lines as on the page of the motion.
 *
 * @param kind which
 * @param from left end
 * @param to right end
 * @param y middle of the line
 * @param weight thickness of the plain line
 * @param colour of the kind
 */
export function underline(kind: NoteKind, from: number, to: number, y: number, weight: number, colour: string): string {
  const stroke = (at: number, width: number, more = '') =>
    `<path d="M${round(from)} ${round(at)}H${round(to)}" fill="none" stroke="${colour}" stroke-width="${round(width)}" ${more}/>`;
  switch (kind) {
    case 'claim':
      return stroke(y, weight);
    case 'opinion':
      return stroke(y - weight * 0.6, weight * 0.5) + stroke(y + weight * 0.6, weight * 0.5);
    case 'term':
      return stroke(y, weight, `stroke-linecap="round" stroke-dasharray="0 ${round(weight * 2)}"`);
    case 'context':
      return stroke(y, weight * 0.75, `stroke-dasharray="${round(weight * 3.2)} ${round(weight * 1.2)}"`);
    case 'procedure':
      return stroke(y, weight * 0.45);
  }
}

/** The mark of a verdict, a square on its point: full, half full, ringed or broken. `radius` is half its width. */
export function verdictMark(verdict: Verdict, x: number, y: number, radius: number, colour: string): string {
  const r = round(radius);
  const square = `M0 ${-r}L${r} 0L0 ${r}L${-r} 0z`;
  const half = `M0 ${-r}V${r}L${-r} 0z`;
  const inner = {
    supported: `<path d="${square}" fill="${colour}"/>`,
    'partly-supported': `<path d="${half}" fill="${colour}" stroke="none"/>`,
    'context-needed': `<circle r="${round(radius * 0.28)}" fill="${colour}" stroke="none"/>`,
    'not-found': '',
  }[verdict];
  const dash = verdict === 'not-found' ? ` stroke-dasharray="${round(radius * 0.42)} ${round(radius * 0.29)}"` : '';
  return `<g transform="translate(${round(x)} ${round(y)})" fill="none" stroke="${colour}" stroke-width="${round(radius * 0.2)}"><path d="${square}"${dash}/>${inner}</g>`;
}

/** A mark of the maps: filled, open, or open and broken. `ground` shows through the open ones. */
export function mapMark(
  shape: Shape,
  fill: Fill,
  x: number,
  y: number,
  radius: number,
  colour: string,
  ground: string,
): string {
  const width = round(radius * (fill === 'solid' ? 0.16 : 0.32));
  const dash = fill === 'broken' ? ` stroke-dasharray="${round(radius * 0.55)} ${round(radius * 0.38)}"` : '';
  const [inside, outline] = fill === 'solid' ? [colour, ground] : [ground, colour];
  return `<path transform="translate(${round(x)} ${round(y)})" d="${markPath(shape, radius)}" fill="${inside}" fill-rule="evenodd" stroke="${outline}" stroke-width="${width}" stroke-linejoin="round"${dash}/>`;
}

/** The mark of what is proposed: a ring and a dot. */
export function targetMark(x: number, y: number, radius: number, colour: string, ground: string): string {
  const at = `cx="${round(x)}" cy="${round(y)}"`;
  return `<circle ${at} r="${round(radius)}" fill="${ground}" stroke="${colour}" stroke-width="${round(radius * 0.32)}"/><circle ${at} r="${round(radius * 0.38)}" fill="${colour}"/>`;
}

/** The mark of a theme of the timeline. `size` is the width of a circle of the same weight. */
export function themeMark(theme: Theme, x: number, y: number, size: number, colour: string): string {
  return `<path d="${markPath(marks[theme].shape, size / 2, { x: round(x), y: round(y) })}" fill="${colour}"/>`;
}

/** The mark of a level of evidence: a filled, a half or a broken circle. */
export function levelMark(level: Level, x: number, y: number, radius: number, colour: string): string {
  const r = round(radius);
  const at = `<g transform="translate(${round(x)} ${round(y)})" stroke="${colour}" stroke-width="${round(radius * 0.2)}"`;
  if (level === 'primary') return `${at} fill="${colour}"><circle r="${r}"/></g>`;
  if (level === 'secondary')
    return `${at} fill="none"><circle r="${r}"/><path d="M0 ${-r}a${r} ${r} 0 0 0 0 ${2 * r}z" fill="${colour}"/></g>`;
  // A broken line needs more weight to be seen.
  return `<g transform="translate(${round(x)} ${round(y)})" stroke="${colour}" stroke-width="${round(radius * 0.3)}" fill="none" stroke-dasharray="${round(radius * 0.55)} ${round(radius * 0.34)}"><circle r="${r}"/></g>`;
}

/** The site's sign, two places and the broken line of a proposal between them; `x`, `y` is the left place's middle. */
export function siteSign(x: number, y: number, radius: number, length: number, colour: string, ground: string): string {
  const far = round(x + length);
  return [
    `<path d="M${round(x)} ${round(y)}H${far}" fill="none" stroke="${colour}" stroke-width="${round(radius * 0.4)}" stroke-dasharray="${round(radius * 0.75)} ${round(radius * 0.6)}"/>`,
    `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" fill="${colour}"/>`,
    `<circle cx="${far}" cy="${round(y)}" r="${round(radius * 0.84)}" fill="${ground}" stroke="${colour}" stroke-width="${round(radius * 0.44)}"/>`,
  ].join('');
}
