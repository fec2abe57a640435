/** The motion as a bar: each sentence a link as wide as its text is long, with its notes where they stand in it. */
import { groupBy } from '../lib/groupBy.ts';
import type { NoteKind } from '../lib/motion/notes.ts';
import { escaped } from '../lib/text/escaped.ts';
import { tenth } from './svg.ts';
import type { FigureTheme } from './theme.ts';

/** One sentence of the motion, or one of its proposals. */
export interface BarSentence {
  href: string;
  /** What stands over it: its number, or the proposal's name. */
  label: string;
  /** What it is called on hover, on focus and for a screen reader. */
  name: string;
  /** Characters. */
  length: number;
  /** The words with a note, in characters from the start of the sentence. */
  notes: readonly { start: number; end: number; kind: NoteKind }[];
  /** A proposal, on which the council decides, is framed; what the page speaks of elsewhere is marked. */
  proposal?: boolean;
  marked?: boolean;
}

/** Pixels a character at most: so the longest paragraph fits a phone. */
const widestScale = 0.43;
/** Pixels that the whole bar has on a desk, between the paragraphs' gaps. */
const deskWidth = 1090;
const labelHeight = 18;
const barHeight = 40;
/** Between two sentences, in pixels; a hit on the edge is then nobody's. */
const gap = 2;
/** How wide a letter of a name is set at most, on average. */
const letterWidth = 7.6;

/** One tile of each kind's pattern: a claim is solid. */
const tiles: Record<Exclude<NoteKind, 'claim'>, readonly [width: number, height: number, drawing: string]> = {
  opinion: [8, 6, '<path d="M0 1h8v3H0z"/>'],
  term: [5, 5, '<circle cx="2.5" cy="2.5" r="1.5"/>'],
  context: [5, 8, '<path d="M1 0h3v8H1z"/>'],
  procedure: [8, 4, '<path d="M0 1h8v1.3H0z"/>'],
};

/** The patterns, once a page. */
function patterns(theme: FigureTheme, id: string): string {
  const each = Object.entries(tiles).map(
    ([kind, [width, height, drawing]]) =>
      `<pattern id="${id}-${kind}" width="${width}" height="${height}" patternUnits="userSpaceOnUse" fill="${theme(kind)}">${drawing}</pattern>`,
  );
  return `<defs>${each.join('')}</defs>`;
}

/** How a kind fills its stretch. */
const fillOf = (kind: NoteKind, theme: FigureTheme, id: string): string =>
  kind === 'claim' ? theme('claim') : `url(#${id}-${kind})`;

/** A sample of each kind's pattern, for a legend. */
export function barSample(kind: NoteKind, theme: FigureTheme, id: string): string {
  return `<svg class="sample" width="18" height="12" aria-hidden="true"><rect width="18" height="12" fill="${fillOf(kind, theme, id)}"/></svg>`;
}

/**
 * Draws the bar, one SVG a paragraph: they stand in a row where there is room and under one another on a phone, where
 * the bar becomes the silhouette of the text.
 *
 * @param paragraphs the sentences of each paragraph, then the proposals
 * @param id what the patterns are called, once a page
 * @returns markup, one SVG a paragraph, `width` and `height` in pixels
 */
export function motionBar(paragraphs: readonly (readonly BarSentence[])[], theme: FigureTheme, id: string): string[] {
  const characters = paragraphs.flat().reduce((sum, { length }) => sum + length, 0);
  const scale = Math.min(widestScale, deskWidth / characters);
  return paragraphs.map((sentences, index) => {
    let x = 0;
    const width = tenth(sentences.reduce((sum, { length }) => sum + length * scale + gap, -gap));
    const links = sentences.map((sentence) => {
      const left = tenth(x);
      const wide = tenth(sentence.length * scale);
      x += sentence.length * scale + gap;
      const top = labelHeight;
      const stretch = ({ start, end }: { start: number; end: number }) => {
        // A note on one short word must still be seen.
        const noteWidth = Math.max(4, tenth((end - start) * scale));
        return `M${tenth(Math.min(left + start * scale, left + wide - noteWidth))} ${top}h${noteWidth}v${barHeight}h-${noteWidth}z`;
      };
      const notes = [...groupBy(sentence.notes, ({ kind }) => kind)]
        .map(([kind, list]) => `<path d="${list.map(stretch).join('')}" fill="${fillOf(kind, theme, id)}"/>`)
        .join('');
      // A name that would run out of a long row ends where its sentence does, or later: it begins inside the row.
      const nameWidth = sentence.name.length * letterWidth;
      const atEnd = width > 300 && left + nameWidth > width;
      const name = `<text class="name" x="${atEnd ? tenth(Math.min(width, Math.max(left + wide, nameWidth))) : left}" y="${top + barHeight + 19}"${atEnd ? ' text-anchor="end"' : ''}>${escaped(sentence.name)}</text>`;
      const frame = sentence.proposal
        ? `<rect x="${left + 0.75}" y="${top + 0.75}" width="${tenth(wide - 1.5)}" height="${barHeight - 1.5}" fill="none" stroke="${theme('ink')}" stroke-width="1.5"/>`
        : '';
      const mark = sentence.marked
        ? `<rect x="${left}" y="${top + barHeight + 2}" width="${wide}" height="3" fill="${theme('accent')}"/>`
        : '';
      return `<a href="${escaped(sentence.href)}" aria-label="${escaped(sentence.name)}"${sentence.marked ? ' class="marked"' : ''}><text class="number" x="${left}" y="13">${escaped(sentence.label)}</text><rect class="ground" x="${left}" y="${top}" width="${wide}" height="${barHeight}" fill="${theme('land')}"/>${notes}${frame}${mark}${name}</a>`;
    });
    const height = labelHeight + barHeight;
    return `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${index === 0 ? patterns(theme, id) : ''}${links.join('')}</svg>`;
  });
}
