import type { MapPoint } from '../../figures/map.ts';
import { type Fill, type MarkName, marks } from '../../figures/symbols.ts';

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
  const relation = row.dataset.relation as MarkName;
  const label = textOf(row, '.name a');
  const [finding, km, country] = ['.finding', '.distance', '.name > span'].map((part) => textOf(row, part));
  const kind = textOf(row.parentElement ?? row, '.group span');
  const name = markName
    .replace('{name}', label)
    .replace('{country}', country ?? '')
    .replace('{kind}', kind)
    .replace('{km}', km ?? '')
    .replace('{finding}', finding ?? '');
  return {
    id: row.id,
    row,
    finding: finding ?? '',
    km: km ?? '',
    point: {
      id: row.id,
      km: { x, y },
      label,
      mark: marks[relation],
      fill: row.dataset.fill as Fill,
      quiet: relation === 'claimed',
      href: `#${row.id}`,
      name,
      data: { city: row.id, relation },
    },
  };
}
