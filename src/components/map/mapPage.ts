import type { FrameName } from '../../figures/cityFrames.ts';
import type { MapContent, MapPoint } from '../../figures/map.ts';
import { namedId } from '../../lib/url/named.ts';
import type { State } from '../../lib/url/state.ts';
import type { OpenInPlace } from '../open-in-place/OpenInPlace.ts';
import { afterPaint } from '../ui/afterPaint.ts';
import { element } from '../ui/element.ts';
import { type Kept, keepState } from '../ui/keepState.ts';
import { pageLanguage } from '../ui/pageLanguage.ts';
import type { cityFields } from './address.ts';
import { type City, readCity, textOf } from './cityRow.ts';
import { CityTable, type Column } from './cityTable.ts';
import { LiveMap } from './liveMap.ts';
import { offer } from './picking.ts';
import { keyTarget } from './view.ts';

type Choice = State<typeof cityFields>;

/** How much nearer one step of the zoom comes. */
const zoomStep = 1.8;

/**
 * What `<city-map>` does once a reader turns to it: one selection across the map, its card, the table and the address.
 * Reads the cities from the table, so that nothing is written twice.
 */
export class MapPage {
  readonly #host: HTMLElement;
  readonly #cities = new Map<string, City>();
  readonly #table: CityTable;
  readonly #card: HTMLElement;
  // The mark's own name says the same.
  /** The city that gets the focus as soon as it is drawn. */
  #awaited: string | undefined;
  readonly #tip = element('div', { class: 'tip no-print', hidden: '', 'aria-hidden': 'true' });
  readonly #map: LiveMap;
  readonly #address: Kept<typeof cityFields>;
  readonly #filterTable = afterPaint(() => this.#table.filter(this.#layers()));
  #selected: string;
  /** The city that Tab comes to. */
  #current: string;

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#card = this.#one('.city-card');
    const table = this.#one<HTMLTableElement>('table');
    this.#table = new CityTable(table);
    for (const row of this.#table.rows) this.#cities.set(row.id, readCity(row, host.dataset.markName ?? ''));
    this.#selected = this.#named() ?? host.dataset.selected ?? '';
    this.#current = this.#selected;
    this.#map = this.#build(this.#one('.stage'));
    // From here on the filter works by classes; by style alone it asks far more of the browser.
    host.classList.add('taken-over');
    this.#table.filter(this.#layers());
    this.#listenToMap();
    this.#listenToPage(table);
    this.#address = keepState(
      async () => (await import('./address.ts')).cityFields,
      (choice) => this.#show(choice),
    );
    this.select(this.#selected, { quiet: true });
    if (this.#named()) void this.#openLine();
  }

  /** Opens the row that the address names, where its reader arrives. */
  async #openLine(): Promise<void> {
    await customElements.whenDefined('open-in-place');
    this.#cities.get(this.#selected)?.row.querySelector<OpenInPlace>('open-in-place')?.show();
  }

  #one<E extends Element = HTMLElement>(selector: string): E {
    const found = this.#host.querySelector<E>(selector);
    if (!found) throw new Error(`city-map: no ${selector}`);
    return found;
  }

  #each<E extends Element = HTMLElement>(selector: string): E[] {
    return [...this.#host.querySelectorAll<E>(selector)];
  }

  /** Sorts the table by a column: up, down, and back to its groups. */
  sort(column: Column): void {
    this.#table.turn(column);
    const { descending, column: now } = this.#table.order;
    const { sorted = '', ...words } = this.#host.dataset;
    const name = textOf(this.#host, `th[data-column="${now}"] button`) || textOf(this.#host, '#tabell');
    const direction = words[descending ? 'descending' : 'ascending'] ?? '';
    this.#say(sorted.replace('{column}', name).replace('{direction}', direction));
    this.#keep();
  }

  /** The city that the address names. */
  #named(): string | undefined {
    const id = namedId(location.hash);
    return this.#cities.has(id) ? id : undefined;
  }

  /** The cities that the filter leaves, in the order of the table. */
  #shown(): City[] {
    const layers = this.#layers();
    return this.#table.rows.flatMap((row) => {
      const city = this.#cities.get(row.id);
      return city && layers.has(row.dataset.relation ?? '') ? [city] : [];
    });
  }

  #layers(): Set<string> {
    return new Set(this.#each('input[id^="lager-"]:checked').map(({ id }) => id.slice('lager-'.length)));
  }

  get #frame(): FrameName {
    return this.#one<HTMLInputElement>('input[name="ram"]:checked').value as FrameName;
  }

  #check(frame: FrameName): void {
    this.#one<HTMLInputElement>(`#ram-${frame}`).checked = true;
  }

  /** Puts one map in the place of the drawings. */
  #build(stage: HTMLElement): LiveMap {
    // Stockholm and Taipei, with the words that the build has given them.
    const fixed = JSON.parse(stage.dataset.fixed ?? '[]') as MapPoint[];
    const label = stage.querySelector('svg')?.getAttribute('aria-label') ?? '';
    const says = textOf(stage, '.outside .link-button');
    const world = element('button', { type: 'button', class: 'link-button' }, says);
    world.addEventListener('click', () => this.#goTo('world'));
    const outside = element('p', { class: 'outside small soft no-print' });
    const map = new LiveMap(stage, label, this.#frame, {
      content: () => this.#content(fixed),
      hovered: (id) => this.#hint(id),
      clicked: (ids, event) => this.#clicked(ids, event),
      rested: (count) => {
        const text = `${this.#plural('outside', count)} `;
        if (outside.firstChild?.nodeValue !== text) outside.replaceChildren(text, world);
        outside.hidden = count === 0;
        this.#rove();
        if (this.#awaited) this.#mark(this.#awaited)?.focus({ preventScroll: true });
        this.#awaited = undefined;
      },
    });
    map.svg.setAttribute('aria-describedby', 'map-help');
    stage.append(outside, this.#tip);
    return map;
  }

  #content(fixed: readonly MapPoint[]): MapContent {
    const selected = this.#cities.get(this.#selected);
    const taipei = fixed.find(({ id }) => id === 'taipei');
    const shown = this.#shown();
    const lines: MapContent['lines'] = [
      ...(taipei && this.#map.shows(taipei.km) ? [{ to: taipei.km, kind: 'proposed' as const }] : []),
      ...(selected && shown.includes(selected)
        ? [{ to: selected.point.km, kind: 'selected' as const, label: selected.km }]
        : []),
    ];
    const points = [...fixed, ...shown.map(({ point }) => point)];
    return { points, lines, selected: this.#selected, pointer: 'taipei' };
  }

  #listenToMap(): void {
    const { svg } = this.#map;
    // Not on the SVG itself: with such a listener Chromium makes it a stop for Tab.
    const stage = svg.parentElement;
    stage?.addEventListener('focusin', ({ target }) => {
      const id = (target as Element).getAttribute('data-city');
      if (!id) return;
      this.#current = id;
      this.#rove();
      if ((target as Element).matches(':focus-visible')) this.#hint(id);
    });
    stage?.addEventListener('focusout', () => this.#hint(undefined));
    svg.addEventListener('keydown', (event) => this.#key(event));
    // Also a frame that is chosen already: back to it as it was.
    for (const input of this.#each<HTMLInputElement>('input[name="ram"]'))
      input.addEventListener('click', () => this.#goTo(input.value as FrameName));
    for (const button of this.#each('[data-zoom]'))
      button.addEventListener('click', () => this.#map.zoom(button.dataset.zoom === 'in' ? zoomStep : 1 / zoomStep));
  }

  #listenToPage(table: HTMLTableElement): void {
    for (const button of this.#each('[data-step]'))
      button.addEventListener('click', () => this.#step(Number(button.dataset.step)));
    this.#card.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.focus(this.#selected);
    });
    const form = this.#one('form.filter');
    form.addEventListener('change', () => this.#filtered());
    // The form has its new state only after the event.
    form.addEventListener('reset', () => setTimeout(() => this.#filtered()));
    const rowOf = ({ target }: Event) =>
      target instanceof Element ? target.closest<HTMLElement>('tr[data-city]')?.dataset.city : undefined;
    table.addEventListener('pointerover', (event) => this.#light(rowOf(event)));
    table.addEventListener('pointerleave', () => this.#light(undefined));
    table.addEventListener('click', (event) => {
      if (!(event.target as Element).closest('a, button')) this.select(rowOf(event) ?? '');
    });
    this.#host.addEventListener('opened-in-place', (event) => this.select(rowOf(event) ?? '', { quiet: true }));
    const follow = () => this.select(this.#named() ?? this.#host.dataset.selected ?? '', { quiet: true });
    addEventListener('popstate', follow);
    addEventListener('hashchange', () => {
      follow();
      // On the way back Chromium goes to the row that the address names, though it was picked on the map.
      const { pickedAt } = (history.state ?? {}) as { pickedAt?: number };
      if (pickedAt !== undefined) scrollTo({ top: pickedAt, behavior: 'instant' });
    });
  }

  #key(event: KeyboardEvent): void {
    const { key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (/^(Arrow.*|Page.*|Home|End|\+|-)$/.test(key)) event.preventDefault();
    if (key === '+' || key === '-') this.#map.zoom(key === '+' ? zoomStep : 1 / zoomStep);
    if (key === 'Escape') {
      this.#hint(undefined);
      this.select(this.#host.dataset.selected ?? '');
    }
    const points = this.#shown().map(({ id, point }) => ({ id, ...point.km }));
    const from = points.find(({ id }) => id === this.#current);
    const to = from && keyTarget(key, from, points);
    if (to) this.focus(to.id);
  }

  /** Moves the focus to a city's mark, and the map to where it can be seen. */
  focus(id: string): void {
    const city = this.#cities.get(id);
    if (!city) return;
    this.#current = id;
    this.#reveal(city);
    this.#rove();
    const mark = this.#mark(id);
    mark?.focus({ preventScroll: true });
    // What lies outside the frame is drawn when the map has come there.
    this.#awaited = mark ? undefined : id;
  }

  /** Brings a city into sight; the switch and the address name the frame that this takes. */
  #reveal({ point }: City): void {
    const frame = this.#map.frameOf(point.km);
    if (frame) this.#goTo(frame);
  }

  #mark(id: string): SVGAElement | null {
    return this.#map.svg.querySelector(`a[data-city="${CSS.escape(id)}"]`);
  }

  /** One mark of the map takes part in the order of Tab. */
  #rove(): void {
    const all = [...this.#map.svg.querySelectorAll('a')];
    const current = this.#mark(this.#current) ?? this.#mark(this.#selected) ?? all[0];
    for (const mark of all) {
      const stop = mark === current ? '0' : '-1';
      if (mark.getAttribute('tabindex') !== stop) mark.setAttribute('tabindex', stop);
    }
  }

  #light(id: string | undefined): void {
    for (const mark of this.#map.svg.querySelectorAll('[data-lit]')) mark.removeAttribute('data-lit');
    if (id) this.#mark(id)?.setAttribute('data-lit', '');
  }

  /** Says beside a mark what its city is about. */
  #hint(id: string | undefined): void {
    this.#light(id);
    const city = this.#cities.get(id ?? '');
    const at = city && this.#map.place(city.id);
    this.#tip.hidden = !at;
    if (!at) return;
    const country = ` ${textOf(city.row, '.name > span')}, ${city.km}`;
    this.#tip.replaceChildren(
      element('strong', {}, city.point.label),
      element('span', { class: 'soft' }, country),
      element('p', {}, city.finding),
    );
    const { width, height } = this.#map.size;
    const { offsetWidth, offsetHeight } = this.#tip;
    const x = at.x + 16 + offsetWidth > width ? Math.max(8, at.x - 16 - offsetWidth) : at.x + 16;
    const y = at.y + 14 + offsetHeight > height ? at.y - 14 - offsetHeight : at.y + 14;
    this.#tip.style.setProperty('translate', `${Math.round(x)}px ${Math.round(Math.max(4, y))}px`);
  }

  #clicked(ids: readonly string[], event: MouseEvent): void {
    const [id = ''] = ids;
    const known = this.#cities.has(id);
    if (known || ids.length > 1) event.preventDefault();
    if (ids.length > 1) this.#offer(ids.flatMap((one) => this.#cities.get(one) ?? []));
    else if (known) this.select(id);
    // Taipei leads to the options.
    else this.#map.svg.querySelector<SVGAElement>('a:not([data-city])')?.dispatchEvent(new MouseEvent('click'));
  }

  /** Lists what lies under a finger. */
  #offer(cities: readonly City[]): void {
    const several = this.#one('[data-several]');
    const nameOf = ({ point }: City) => point.label;
    const { compare } = new Intl.Collator(pageLanguage());
    const sorted = cities.toSorted((a, b) => compare(nameOf(a), nameOf(b)));
    offer(several, sorted, nameOf, ({ id }) => this.select(id));
    this.#card.classList.add('choosing');
    this.#say(`${textOf(several, 'p')} ${sorted.map(nameOf).join(', ')}`);
  }

  #step(by: number): void {
    const shown = this.#shown();
    const at = shown.findIndex(({ id }) => id === this.#selected);
    this.select(shown.at((at + by) % shown.length)?.id ?? '');
  }

  /**
   * Selects a city: on the map with its line, in the card, in the table and in the address.
   *
   * @param id one that is none changes nothing
   * @param quiet without a step of the history and without a word: as the address asks
   */
  select(id: string, { quiet = false } = {}): void {
    const city = this.#cities.get(id);
    if (!city) return;
    const before = this.#cities.get(this.#selected);
    if (before) before.row.ariaCurrent = null;
    city.row.ariaCurrent = 'true';
    this.#selected = id;
    this.#current = id;
    this.#fill(city);
    this.#map.redraw();
    this.#reveal(city);
    if (quiet) return;
    this.#say(`${city.point.label}. ${city.finding}`);
    const hash = id === this.#host.dataset.selected && !location.hash ? '' : `#${id}`;
    if (hash !== location.hash)
      history.pushState({ pickedAt: scrollY }, '', `${location.pathname}${location.search}${hash}`);
  }

  #fill({ row, point, finding, km }: City): void {
    const card = this.#card;
    card.classList.remove('choosing');
    this.#one('[data-several]').hidden = true;
    const { year, relation } = row.dataset;
    const begun = year && (this.#host.dataset.begun ?? '').replace('{year}', year);
    const kind = [
      textOf(this.#host, `tbody[data-relation="${relation}"] .group span`),
      begun,
      textOf(row, '.evidence'),
    ];
    const texts = { name: point.label, km, finding, kind: kind.filter(Boolean).join('\u00a0· ') };
    for (const [part, text] of Object.entries(texts)) this.#one(`.city-card [data-${part}]`).textContent = text;
    const own = row.querySelector('.name a')?.getAttribute('href') ?? '';
    for (const link of card.querySelectorAll('[data-name], [data-own]')) link.setAttribute('href', own);
    const mark = row.querySelector('svg')?.cloneNode(true);
    if (mark) card.querySelector('[data-mark]')?.replaceChildren(mark);
  }

  #goTo(frame: FrameName): void {
    this.#check(frame);
    this.#map.show(frame);
    this.#keep();
  }

  #filtered(): void {
    this.#map.redraw();
    this.#filterTable();
    const count = this.#shown().length;
    const text = this.#plural('count', count);
    this.#one('[data-count]').textContent = text;
    this.#say(count === 0 ? textOf(this.#host, '.filter .none') : text);
    this.#keep();
  }

  /** Shows what the address asks for. */
  #show({ layers, order, frame }: Choice): void {
    let changed = false;
    for (const box of this.#each<HTMLInputElement>('input[id^="lager-"]')) {
      const checked = layers.some((layer) => box.id === `lager-${layer}`);
      changed ||= box.checked !== checked;
      box.checked = checked;
    }
    const { column, descending } = order;
    this.#table.sort({ column: column === 'country' || column === 'years' ? 'kind' : column, descending });
    const asked = frame || 'europe';
    if (asked !== this.#frame) {
      this.#check(asked);
      this.#map.show(asked);
    }
    if (changed) this.#filtered();
  }

  #keep(): void {
    const frame = this.#frame === 'europe' ? '' : this.#frame;
    const layers = [...this.#layers()] as unknown as Choice['layers'];
    this.#address.keep({ layers, order: this.#table.order, frame }, 'choice');
  }

  #plural(what: 'count' | 'outside', n: number): string {
    const form = new Intl.PluralRules(pageLanguage()).select(n) === 'one' ? 'One' : 'Other';
    return (this.#host.dataset[`${what}${form}`] ?? '').replace('{n}', String(n));
  }

  #say(text: string): void {
    this.#one('[role="status"]').textContent = text;
  }
}
