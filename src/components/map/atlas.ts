/**
 * `<city-atlas>`: makes the table sortable, lets map and table light each other up, and says how many cities a filter
 * leaves. Everything it upgrades is complete without it.
 */
class CityAtlas extends HTMLElement {
  #status: HTMLElement | null = null;

  connectedCallback(): void {
    this.#status = this.querySelector('[role="status"]');
    for (const header of this.querySelectorAll<HTMLTableCellElement>('thead th')) this.#makeSortable(header);
    for (const type of ['pointerover', 'focusin'] as const) {
      this.addEventListener(type, (event) => this.#mark('lit', this.#cityOf(event.target)));
    }
    for (const type of ['pointerleave', 'focusout'] as const)
      this.addEventListener(type, () => this.#mark('lit', undefined));
    this.addEventListener('click', (event) => {
      if (event.target instanceof Element && !event.target.closest('a, button, label'))
        this.#choose(this.#cityOf(event.target));
    });
    this.addEventListener('change', () => this.#sayShown());
    // The form has its new state only after the event.
    this.addEventListener('reset', () => setTimeout(() => this.#sayShown()));
    const followHash = () =>
      this.#choose(
        document.getElementById(location.hash.slice(1))?.matches('article') ? location.hash.slice(1) : undefined,
      );
    addEventListener('hashchange', followHash);
    followHash();
  }

  #cityOf(target: EventTarget | null): string | undefined {
    return target instanceof Element ? target.closest<HTMLElement>('[data-city]')?.dataset.city : undefined;
  }

  /** Gives a class to all that stands for a city, on every map and in the table, and takes it from all others. */
  #mark(name: 'lit' | 'chosen', city: string | undefined): void {
    for (const element of this.querySelectorAll(`.${name}`)) element.classList.remove(name);
    if (city === undefined) return;
    for (const element of this.querySelectorAll(`[data-city="${CSS.escape(city)}"]`)) element.classList.add(name);
  }

  /** A city stays chosen until another one is; its text opens. */
  #choose(city: string | undefined): void {
    this.#mark('chosen', city);
    if (city === location.hash.slice(1))
      document.querySelector(`#${CSS.escape(city)} > .body > details`)?.setAttribute('open', '');
  }

  #makeSortable(header: HTMLTableCellElement): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...header.childNodes);
    header.append(button);
    button.addEventListener('click', () => this.#sort(header));
  }

  #sort(header: HTMLTableCellElement): void {
    const body = this.querySelector('tbody');
    if (!body) return;
    const direction = header.ariaSort === 'ascending' ? 'descending' : 'ascending';
    const sign = direction === 'ascending' ? 1 : -1;
    const { compare } = new Intl.Collator(document.documentElement.lang, { numeric: true });
    const key = (row: HTMLTableRowElement): string => {
      const cell = row.cells[header.cellIndex];
      return cell?.dataset.value ?? cell?.textContent?.trim() ?? '';
    };
    // What has no year stays last in both directions.
    const missing = (value: string) => value === '9999';
    const rows = [...body.rows].sort((a, b) => {
      const [left, right] = [key(a), key(b)];
      if (missing(left) !== missing(right)) return missing(left) ? 1 : -1;
      return sign * compare(left, right) || compare(a.cells[0]?.textContent ?? '', b.cells[0]?.textContent ?? '');
    });
    body.append(...rows);
    for (const other of this.querySelectorAll('th[aria-sort]')) other.removeAttribute('aria-sort');
    header.ariaSort = direction;
    this.#say(
      (this.dataset.sorted ?? '')
        .replace('{column}', header.textContent?.trim() ?? '')
        .replace('{direction}', this.dataset[direction] ?? ''),
    );
  }

  #sayShown(): void {
    const shown = [...this.querySelectorAll<HTMLElement>('tbody tr')].filter((row) => row.checkVisibility()).length;
    const form =
      new Intl.PluralRules(document.documentElement.lang).select(shown) === 'one' ? 'shownOne' : 'shownOther';
    this.#say((this.dataset[form] ?? '').replace('{n}', String(shown)));
  }

  #say(text: string): void {
    if (this.#status) this.#status.textContent = text;
  }
}

customElements.define('city-atlas', CityAtlas);
