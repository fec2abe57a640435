import { namedId } from '../../lib/url/named.ts';
import { element } from '../ui/element.ts';
import type { Column } from './cityTable.ts';
import type { MapPage } from './mapPage.ts';

/**
 * `<city-map>`: fetches what makes one map of the drawings when the reader first turns to it, by pointer, finger, key or
 * address. Until then, and where that cannot be fetched, the drawings, their switch and the filter work by style alone.
 */
class CityMapElement extends HTMLElement {
  #page: MapPage | undefined;
  #started: Promise<void> | undefined;

  connectedCallback(): void {
    for (const type of ['pointerover', 'pointerdown', 'focusin'] as const)
      this.addEventListener(type, () => this.#start(), { once: true });
    this.addEventListener('click', (event) => this.#click(event), { capture: true });
    // One of the marks takes part in the order of Tab: the city that is selected.
    for (const mark of this.querySelectorAll('.stage a:not(.selected)')) mark.setAttribute('tabindex', '-1');
    for (const header of this.querySelectorAll<HTMLElement>('thead th:not(.finding)')) {
      const button = element('button', { type: 'button' }, ...header.childNodes);
      header.append(button);
      button.addEventListener('click', () => this.#page?.sort(header.dataset.column as Column));
    }
    const follow = () => void (document.getElementById(namedId(location.hash))?.matches('tr') && this.#start());
    addEventListener('hashchange', follow);
    follow();
    if (location.search) this.#start();
  }

  #start(): Promise<void> {
    this.#started ??= import('./mapPage.ts').then(
      ({ MapPage }) => {
        const focused = document.activeElement?.closest('.stage a')?.getAttribute('data-city');
        this.#page = new MapPage(this);
        if (focused) this.#page.focus(focused);
      },
      // Without it the drawings stay; a click leads to the row.
      () => undefined,
    );
    return this.#started;
  }

  /** A click that comes before the rest has is carried out once it has. */
  #click(event: MouseEvent): void {
    if (this.#page || !(event.target instanceof Element) || event.ctrlKey || event.metaKey) return;
    const mark = event.target.closest<SVGAElement>('.stage a[data-city]');
    const control = event.target.closest<HTMLElement>('button, input[name="ram"]');
    if (mark) event.preventDefault();
    if (!mark && !control) return;
    void this.#start().then(() => {
      const city = mark?.dataset.city ?? '';
      if (mark && this.#page) this.#page.select(city);
      else if (mark) location.hash = city;
      else if (this.#page) control?.click();
    });
  }
}

customElements.define('city-map', CityMapElement);
