import type { Order } from '../../lib/url/state.ts';
import { pageLanguage } from '../ui/pageLanguage.ts';

/** A column of the table that it can be sorted by. */
export type Column = 'kind' | 'name' | 'distance' | 'evidence';

/**
 * The table of cities, grouped by kind; sorted by another column it is one list, and its group headings go.
 *
 * @param table with a body for each kind
 */
export class CityTable {
  readonly #table: HTMLTableElement;
  readonly #sorted: HTMLTableSectionElement;
  readonly #groups: { body: HTMLTableSectionElement; rows: HTMLTableRowElement[] }[];

  constructor(table: HTMLTableElement) {
    this.#table = table;
    this.#groups = [...table.tBodies].map((body) => ({ body, rows: [...body.rows] }));
    this.#sorted = table.createTBody();
  }

  /** Sorts by a column: up, then down, then back to the groups. */
  turn(column: Column): void {
    const { column: now, descending } = this.order;
    const back = now === column && descending;
    this.sort({ column: back ? 'kind' : column, descending: now === column && !descending });
  }

  /** The rows of cities, as they stand. */
  get rows(): HTMLTableRowElement[] {
    return [...this.#table.querySelectorAll<HTMLTableRowElement>('tr[data-city]')];
  }

  get order(): Order<Column> {
    const header = this.#table.querySelector<HTMLElement>('th[aria-sort]');
    return { column: (header?.dataset.column ?? 'kind') as Column, descending: header?.ariaSort === 'descending' };
  }

  /** Shows the rows of these kinds of ties only, and the headings of those. */
  filter(layers: ReadonlySet<string>): void {
    for (const { body, rows } of this.#groups)
      for (const part of [body, ...rows]) part.classList.toggle('out', !layers.has(body.dataset.relation ?? ''));
  }

  sort({ column, descending }: Order<Column>): void {
    for (const header of this.#table.querySelectorAll('th[aria-sort]')) header.removeAttribute('aria-sort');
    const header = this.#table.querySelector<HTMLTableCellElement>(`thead th[data-column="${column}"]`);
    this.#table.toggleAttribute('data-sorted', header !== null);
    if (!header) {
      for (const { body, rows } of this.#groups) body.append(...rows.flatMap(withPanel));
      return;
    }
    const { compare } = new Intl.Collator(pageLanguage(), { numeric: true });
    const keyOf = (row: HTMLTableRowElement): string =>
      row.querySelector<HTMLElement>(`.${column}`)?.dataset.value ??
      row.querySelector(`.${column} a`)?.textContent ??
      '';
    // Rows that are alike stay in the order of their groups.
    const keyed = this.#groups.flatMap(({ rows }) => rows).map((row) => ({ row, key: keyOf(row) }));
    const rows = keyed.toSorted((a, b) => (descending ? -1 : 1) * compare(a.key, b.key)).map(({ row }) => row);
    this.#sorted.append(...rows.flatMap(withPanel));
    header.ariaSort = descending ? 'descending' : 'ascending';
  }
}

/** A row, and the one under it that holds what is open in place. */
function withPanel(row: HTMLTableRowElement): Element[] {
  const next = row.nextElementSibling;
  return next?.matches('tr:not([data-city], .group)') ? [row, next] : [row];
}
