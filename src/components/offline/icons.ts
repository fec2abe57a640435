import { load } from 'cheerio';

/** An icon of the installed site. `maskable` may be cut to any shape by the system. */
export interface Icon {
  size: number;
  purpose: 'any' | 'maskable';
}

/** The icons by the name of their file. */
export const icons: Readonly<Record<string, Icon>> = {
  'icon-192': { size: 192, purpose: 'any' },
  'icon-512': { size: 512, purpose: 'any' },
  'maskable-192': { size: 192, purpose: 'maskable' },
  'maskable-512': { size: 512, purpose: 'maskable' },
};

/**
 * The favicon as an icon that may be cut: its ground to all edges, its drawing within the circle of 80 % that is
 * always seen.
 *
 * @param favicon the favicon's SVG, 32 × 32, whose ground is its only `<rect>`
 */
export function maskable(favicon: string): string {
  const $ = load(favicon, { xml: true });
  const ground = $('rect').removeAttr('rx').remove();
  const drawing = $('svg').children().not('title').remove();
  $('svg').append(ground, $('<g transform="translate(16 16) scale(0.8) translate(-16 -16)"/>').append(drawing));
  return $.xml();
}
