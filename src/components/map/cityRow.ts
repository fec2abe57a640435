import type { MapPoint } from '../../figures/map.ts';
import type { Fill, Shape } from '../../figures/symbols.ts';

/** A city as its row of the table tells it. */
export interface City {
  id: string;
  row: HTMLTableRowElement;
  point: MapPoint;
  finding: string;
  km: string;
}

/** The text of the first element that a selector names. */
export const textOf = (parent: ParentNode, selector: string) =>
  parent.querySelector(selector)?.textContent?.trim() ?? '';

/**
 * Reads a city from its row.
 *
 * @param markName the accessible name of a mark, with its places in braces
 */
export function readCity(row: HTMLTableRowElement, markName: string): City {
  const [x = 0, y = 0] = (row.dataset.at ?? '').split(' ').map(Number);
  const { relation = '', shape, fill } = row.dataset;
  const label = textOf(row, '.name a');
  const finding = textOf(row, '.finding');
  const km = textOf(row, '.distance');
  const kind = textOf(row.parentElement ?? row, '.group span');
  const words: Record<string, string> = { name: label, country: textOf(row, '.name > span'), kind, km, finding };
  const name = markName.replace(/\{(\w+)\}/g, (_, word: string) => words[word] ?? '');
  return {
    id: row.id,
    row,
    finding,
    km,
    point: {
      id: row.id,
      km: { x, y },
      label,
      // A kind of tie has the colour of its name.
      mark: { shape: shape as Shape, colour: relation },
      fill: fill as Fill,
      quiet: relation === 'claimed',
      href: `#${row.id}`,
      name,
      data: { city: row.id, relation },
    },
  };
}
