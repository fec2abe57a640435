import type { cityFields } from '../../lib/map/address.ts';
import { namedId } from '../../lib/url/named.ts';
import type { State } from '../../lib/url/state.ts';
import { isShown } from '../ui/isShown.ts';
import { type Kept, keepState } from '../ui/keepState.ts';
import { pageLanguage } from '../ui/pageLanguage.ts';

type Column = State<typeof cityFields>['order']['column'];

/**
 * `<city-atlas>`: makes the table sortable, lets map and table light each other up, and says how many cities a filter
 * leaves. Everything it upgrades is complete without it.
 */
class CityAtlas extends HTMLElement {
  #status: HTMLElement | null = null;
  /** What is shown, and in which order, in the address. */
  #address!: Kept<typeof cityFields>;

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
        this.#pick(this.#cityOf(event.target));
    });
    const filtered = () => {
      this.#sayShown();
      this.#keep();
    };
    this.addEventListener('change', filtered);
    // The form has its new state only after the event.
    this.addEventListener('reset', () => setTimeout(filtered));
    const followHash = () => this.#choose(this.#named());
    addEventListener('hashchange', followHash);
    this.#address = keepState(
      async () => (await import('../../lib/map/address.ts')).cityFields,
      (state) => this.#show(state),
    );
    followHash();
  }

  /** The city that the address names. */
  #named(): string | undefined {
    const id = namedId(location.hash);
    return document.getElementById(id)?.matches('article') ? id : undefined;
  }

  /** A click on a row or beside it: the city is chosen, also in the address, and nothing moves. */
  #pick(city: string | undefined): void {
    this.#choose(city);
    if (city !== this.#named()) this.#keep(city === undefined ? '' : `#${city}`);
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[id^="lager-"]')];
  }

  /** Shows the layers and the order that the address asks for. */
  #show({ layers, order }: State<typeof cityFields>): void {
    let changed = false;
    for (const box of this.#boxes) {
      const checked = layers.some((layer) => box.id === `lager-${layer}`);
      changed ||= box.checked !== checked;
      box.checked = checked;
    }
    if (changed) this.#sayShown();
    const sorted = this.#order();
    if (sorted.column !== order.column || sorted.descending !== order.descending) this.#sort(order);
  }

  #keep(hash?: string): void {
    const layers = this.#boxes.filter((box) => box.checked).map((box) => box.id.slice('lager-'.length));
    this.#address.keep({ layers: layers as State<typeof cityFields>['layers'], order: this.#order() }, 'choice', hash);
  }

  /** The order that the table has now. */
  #order(): State<typeof cityFields>['order'] {
    const header = this.querySelector<HTMLElement>('th[aria-sort]');
    return { column: (header?.dataset.column ?? 'kind') as Column, descending: header?.ariaSort === 'descending' };
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
    if (city !== undefined && city === this.#named())
      document.querySelector(`#${CSS.escape(city)} > .body > details`)?.setAttribute('open', '');
  }

  #makeSortable(header: HTMLTableCellElement): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...header.childNodes);
    header.append(button);
    button.addEventListener('click', () => {
      this.#sort({ column: header.dataset.column as Column, descending: header.ariaSort === 'ascending' });
      this.#keep();
    });
  }

  #sort({ column, descending }: State<typeof cityFields>['order']): void {
    const body = this.querySelector('tbody');
    const header = this.querySelector<HTMLTableCellElement>(`thead th[data-column="${column}"]`);
    if (!body || !header) return;
    const direction = descending ? 'descending' : 'ascending';
    const sign = descending ? -1 : 1;
    const { compare } = new Intl.Collator(pageLanguage(), { numeric: true });
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
    const shown = [...this.querySelectorAll<HTMLElement>('tbody tr')].filter(isShown).length;
    const form = new Intl.PluralRules(pageLanguage()).select(shown) === 'one' ? 'shownOne' : 'shownOther';
    this.#say((this.dataset[form] ?? '').replace('{n}', String(shown)));
  }

  #say(text: string): void {
    if (this.#status) this.#status.textContent = text;
  }
}

customElements.define('city-atlas', CityAtlas);
