/** A column of the table that it can be sorted by. */
export type Column = 'kind' | 'name' | 'distance' | 'evidence';

export interface TableOrder {
  column: Column;
  descending: boolean;
}

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
    if (now === column && descending) this.sort({ column: 'kind', descending: false });
    else this.sort({ column, descending: now === column });
  }

  /** The rows of cities, as they stand. */
  get rows(): HTMLTableRowElement[] {
    return [...this.#table.querySelectorAll<HTMLTableRowElement>('tr[data-city]')];
  }

  get order(): TableOrder {
    const header = this.#table.querySelector<HTMLElement>('th[aria-sort]');
    return { column: (header?.dataset.column ?? 'kind') as Column, descending: header?.ariaSort === 'descending' };
  }

  sort({ column, descending }: TableOrder): void {
    for (const header of this.#table.querySelectorAll('th[aria-sort]')) header.removeAttribute('aria-sort');
    for (const { body, rows } of this.#groups) body.append(...rows.flatMap(withPanel));
    const header = this.#table.querySelector<HTMLTableCellElement>(`thead th[data-column="${column}"]`);
    this.#table.toggleAttribute('data-sorted', header !== null);
    if (!header) return;
    const { compare } = new Intl.Collator(document.documentElement.lang, { numeric: true });
    const key = (row: HTMLTableRowElement): string =>
      row.querySelector<HTMLElement>(`.${column}`)?.dataset.value ??
      row.querySelector(`.${column} a`)?.textContent ??
      '';
    const sign = descending ? -1 : 1;
    const rows = this.rows.toSorted((a, b) => sign * compare(key(a), key(b)));
    // In the first body; a row says itself of which kind it is, for the filter.
    this.#sorted.append(...rows.flatMap(withPanel));
    header.ariaSort = descending ? 'descending' : 'ascending';
  }
}

/** A row, and the one under it that holds what is open in place. */
function withPanel(row: HTMLTableRowElement): Element[] {
  const next = row.nextElementSibling;
  return next?.matches('tr:not([data-city], .group)') ? [row, next] : [row];
}
