import type { FrameName } from '../../figures/cityFrames.ts';
import type { MapContent, MapPoint } from '../../figures/map.ts';
import { namedId } from '../../lib/url/named.ts';
import type { State } from '../../lib/url/state.ts';
import { type Kept, keepState } from '../ui/keepState.ts';
import type { cityFields } from './address.ts';
import { type City, readCity, textOf } from './cityRow.ts';
import { CityTable, type Column } from './cityTable.ts';
import { LiveMap } from './liveMap.ts';
import { keyTarget } from './view.ts';

type Choice = State<typeof cityFields>;

/**
 * What `<city-map>` does once a reader turns to it: one selection across the map, its card, the table and the address.
 * Reads the cities from the table, so that nothing is written twice.
 */
export class MapPage {
  readonly #host: HTMLElement;
  readonly #cities = new Map<string, City>();
  readonly #table: CityTable;
  readonly #tip = document.createElement('div');
  readonly #map: LiveMap;
  readonly #address: Kept<typeof cityFields>;
  #selected: string;
  /** The city that Tab comes to. */
  #current: string;

  constructor(host: HTMLElement, stage: HTMLElement, table: HTMLTableElement) {
    this.#host = host;
    this.#table = new CityTable(table);
    for (const row of this.#table.rows) this.#cities.set(row.id, readCity(row, host.dataset.markName ?? ''));
    this.#selected = this.#named() ?? host.dataset.selected ?? '';
    this.#current = this.#selected;
    this.#map = this.#build(stage);
    this.#listen(table);
    this.#address = keepState(
      async () => (await import('./address.ts')).cityFields,
      (choice) => this.#show(choice),
    );
    this.select(this.#selected, { quiet: true });
  }

  /** Sorts the table by a column: up, down, and back to its groups. */
  sort(column: Column): void {
    this.#table.turn(column);
    const { descending, column: now } = this.#table.order;
    const name = textOf(this.#host, `th[data-column="${now}"] button`) || textOf(this.#host, '#tabell');
    this.#say(
      (this.#host.dataset.sorted ?? '')
        .replace('{column}', name)
        .replace('{direction}', this.#host.dataset[descending ? 'descending' : 'ascending'] ?? ''),
    );
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

  #boxes(): HTMLInputElement[] {
    return [...this.#host.querySelectorAll<HTMLInputElement>('input[id^="lager-"]')];
  }

  #layers(): Set<string> {
    return new Set(this.#boxes().flatMap(({ checked, id }) => (checked ? [id.slice('lager-'.length)] : [])));
  }

  #frameInput(frame: string): HTMLInputElement | null {
    return this.#host.querySelector(`#ram-${frame}`);
  }

  get #frame(): FrameName {
    return (this.#host.querySelector<HTMLInputElement>('input[name="ram"]:checked')?.value ?? 'europe') as FrameName;
  }

  /** Puts one map in the place of the drawings. */
  #build(stage: HTMLElement): LiveMap {
    // Stockholm and Taipei, with the words that the build has given them.
    const fixed = JSON.parse(stage.dataset.fixed ?? '[]') as MapPoint[];
    const label = stage.querySelector('svg')?.getAttribute('aria-label') ?? '';
    const outside = document.createElement('p');
    outside.className = 'outside small no-print';
    const world = document.createElement('button');
    world.type = 'button';
    world.className = 'link';
    world.textContent = textOf(stage, '.outside .link');
    world.addEventListener('click', () => this.#goTo('world'));
    this.#tip.className = 'map-tip';
    this.#tip.hidden = true;
    // The mark's own name says the same.
    this.#tip.ariaHidden = 'true';
    const map = new LiveMap(stage, label, this.#frame, {
      content: () => this.#content(fixed),
      hovered: (id) => this.#hint(id),
      clicked: (ids, event) => this.#clicked(ids, event),
      rested: (count) => {
        outside.replaceChildren(`${this.#plural('outside', count)} `, world);
        outside.hidden = count === 0;
        this.#rove();
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
    return {
      points: [...fixed, ...shown.map(({ point }) => point)],
      lines: [
        ...(taipei && this.#map.shows(taipei.km) ? [{ to: taipei.km, kind: 'proposed' as const }] : []),
        ...(selected && shown.includes(selected)
          ? [{ to: selected.point.km, kind: 'selected' as const, label: selected.km }]
          : []),
      ],
      selected: this.#selected,
      pointer: 'taipei',
    };
  }

  #listen(table: HTMLTableElement): void {
    const { svg } = this.#map;
    svg.addEventListener('focusin', (event) => {
      const id = (event.target as Element).getAttribute('data-city');
      if (!id) return;
      this.#current = id;
      this.#rove();
      if ((event.target as Element).matches(':focus-visible')) this.#hint(id);
    });
    svg.addEventListener('focusout', () => this.#hint(undefined));
    svg.addEventListener('keydown', (event) => this.#key(event));
    this.#host.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && (event.target as Element).closest('.city-card')) this.focus(this.#selected);
    });
    for (const input of this.#host.querySelectorAll<HTMLInputElement>('input[name="ram"]')) {
      // Also where it is chosen already: back to the frame as it was.
      input.addEventListener('click', () => this.#goTo(input.value as FrameName));
    }
    for (const button of this.#host.querySelectorAll<HTMLElement>('[data-zoom]')) {
      button.addEventListener('click', () => this.#map.zoom(button.dataset.zoom === 'in' ? 1.8 : 1 / 1.8));
    }
    for (const button of this.#host.querySelectorAll<HTMLElement>('[data-step]')) {
      button.addEventListener('click', () => this.#step(Number(button.dataset.step)));
    }
    const form = this.#host.querySelector<HTMLFormElement>('form.filter');
    const filtered = () => this.#filtered();
    form?.addEventListener('change', filtered);
    // The form has its new state only after the event.
    form?.addEventListener('reset', () => setTimeout(filtered));
    table.addEventListener('pointerover', (event) => this.#light(this.#rowOf(event.target)));
    table.addEventListener('pointerleave', () => this.#light(undefined));
    table.addEventListener('click', (event) => {
      const row = this.#rowOf(event.target);
      if (row && !(event.target as Element).closest('a, button')) this.select(row);
    });
    this.#host.addEventListener('opened-in-place', (event) => {
      const row = this.#rowOf(event.target);
      if (row) this.select(row, { quiet: true });
    });
    const follow = () => this.select(this.#named() ?? this.#host.dataset.selected ?? '', { quiet: true });
    addEventListener('popstate', follow);
    addEventListener('hashchange', follow);
  }

  #rowOf(target: EventTarget | null): string | undefined {
    return target instanceof Element ? target.closest<HTMLElement>('tr[data-city]')?.dataset.city : undefined;
  }

  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+' || event.key === '-') {
      event.preventDefault();
      this.#map.zoom(event.key === '+' ? 1.8 : 1 / 1.8);
      return;
    }
    if (event.key === 'Escape') {
      this.#hint(undefined);
      this.select(this.#host.dataset.selected ?? '');
      return;
    }
    const points = this.#shown().map(({ id, point }) => ({ id, ...point.km }));
    const from = points.find(({ id }) => id === this.#current);
    const to = from && keyTarget(event.key, from, points);
    if (/^(Arrow|Page|Home$|End$)/.test(event.key)) event.preventDefault();
    if (to) this.focus(to.id);
  }

  /** Moves the focus to a city's mark, and the map to where it can be seen. */
  focus(id: string): void {
    const city = this.#cities.get(id);
    if (!city) return;
    this.#current = id;
    this.#reveal(city);
    this.#rove();
    this.#mark(id)?.focus({ preventScroll: true });
  }

  /** Brings a city into sight; the switch names the frame that this takes. */
  #reveal({ point }: City): void {
    const frame = this.#map.reveal(point.km);
    const input = frame && this.#frameInput(frame);
    if (input) input.checked = true;
  }

  #mark(id: string): SVGAElement | null {
    return this.#map.svg.querySelector(`a[data-city="${CSS.escape(id)}"]`);
  }

  /** One mark of the map takes part in the order of Tab. */
  #rove(): void {
    const all = [...this.#map.svg.querySelectorAll('a')];
    const current = this.#mark(this.#current) ?? this.#mark(this.#selected) ?? all[0];
    for (const mark of all) mark.setAttribute('tabindex', mark === current ? '0' : '-1');
  }

  #light(id: string | undefined): void {
    for (const mark of this.#map.svg.querySelectorAll('[data-lit]')) mark.removeAttribute('data-lit');
    if (id) this.#mark(id)?.setAttribute('data-lit', '');
  }

  /** Says beside a mark what its city is about. */
  #hint(id: string | undefined): void {
    this.#light(id);
    const city = id === undefined ? undefined : this.#cities.get(id);
    const at = city && this.#map.place(city.id);
    this.#tip.hidden = !at;
    if (!at) return;
    const name = document.createElement('strong');
    name.textContent = city.point.label;
    const country = document.createElement('span');
    country.textContent = ` ${textOf(city.row, '.name > span')}, ${city.km}`;
    const finding = document.createElement('p');
    finding.textContent = city.finding;
    this.#tip.replaceChildren(name, country, finding);
    const { width, height } = this.#map.size;
    const { offsetWidth, offsetHeight } = this.#tip;
    const x = at.x + 16 + offsetWidth > width ? Math.max(8, at.x - 16 - offsetWidth) : at.x + 16;
    const y = at.y + 14 + offsetHeight > height ? at.y - 14 - offsetHeight : at.y + 14;
    this.#tip.style.setProperty('translate', `${Math.round(x)}px ${Math.round(Math.max(4, y))}px`);
  }

  #clicked(ids: readonly string[], event: MouseEvent): void {
    const [id = ''] = ids;
    if (ids.length > 1) {
      event.preventDefault();
      this.#offer(ids);
      return;
    }
    if (!this.#cities.has(id)) {
      // Taipei leads to the options.
      this.#map.svg.querySelector<SVGAElement>('a:not([data-city])')?.dispatchEvent(new MouseEvent('click'));
      return;
    }
    event.preventDefault();
    this.select(id);
  }

  /** Lists what lies under a finger. */
  #offer(ids: readonly string[]): void {
    const card = this.#host.querySelector('.city-card');
    const several = card?.querySelector<HTMLElement>('[data-several]');
    if (!card || !several) return;
    const buttons = ids.flatMap((id) => {
      const city = this.#cities.get(id);
      if (!city) return [];
      const item = document.createElement('li');
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'button';
      button.textContent = city.point.label;
      button.addEventListener('click', () => this.select(id));
      item.append(button);
      return [item];
    });
    several.querySelector('ul')?.replaceChildren(...buttons);
    several.hidden = false;
    card.classList.add('choosing');
    this.#say(`${textOf(several, 'p')} ${buttons.map((item) => item.textContent).join(', ')}`);
  }

  #step(by: number): void {
    const shown = this.#shown();
    const at = shown.findIndex(({ id }) => id === this.#selected);
    const next = shown.at((at + by) % shown.length);
    if (next) this.select(next.id);
  }

  /**
   * Selects a city: on the map with its line, in the card, in the table and in the address.
   *
   * @param quiet without a step of the history and without a word: as the address asks
   */
  select(id: string, { quiet = false } = {}): void {
    const city = this.#cities.get(id);
    if (!city) return;
    this.#selected = id;
    this.#current = id;
    this.#fill(city);
    for (const row of this.#host.querySelectorAll('tr[aria-current]')) row.removeAttribute('aria-current');
    city.row.ariaCurrent = 'true';
    this.#map.redraw();
    this.#reveal(city);
    if (quiet) return;
    this.#host.querySelector('.city-card')?.classList.add('chosen');
    this.#say(`${city.point.label}. ${city.finding}`);
    const hash = id === this.#host.dataset.selected && !location.hash ? '' : `#${id}`;
    if (hash !== location.hash) history.pushState(null, '', `${location.pathname}${location.search}${hash}`);
  }

  #fill({ row, point, finding, km }: City): void {
    const card = this.#host.querySelector('.city-card');
    if (!card) return;
    card.classList.remove('choosing');
    card.querySelector('[data-several]')?.toggleAttribute('hidden', true);
    const own = row.querySelector('.name a')?.getAttribute('href') ?? '';
    const put = (part: string, text: string) => {
      const place = card.querySelector(`[data-${part}]`);
      if (place) place.textContent = text;
    };
    const begun = row.dataset.year && (this.#host.dataset.begun ?? '').replace('{year}', row.dataset.year);
    const kind = textOf(this.#host, `tbody[data-relation="${row.dataset.relation}"] .group span`);
    put('name', point.label);
    put('km', km);
    put('finding', finding);
    put('kind', [kind, begun, textOf(row, '.evidence')].filter(Boolean).join('\u00a0· '));
    for (const link of card.querySelectorAll('[data-name], [data-own]')) link.setAttribute('href', own);
    const mark = row.querySelector('svg')?.cloneNode(true);
    if (mark) card.querySelector('[data-mark]')?.replaceChildren(mark);
  }

  #goTo(frame: FrameName): void {
    const input = this.#frameInput(frame);
    if (input) input.checked = true;
    this.#map.show(frame);
    this.#keep();
  }

  #filtered(): void {
    this.#map.redraw();
    const count = this.#shown().length;
    const text = this.#plural('count', count);
    const place = this.#host.querySelector('[data-count]');
    if (place) place.textContent = text;
    this.#say(count === 0 ? textOf(this.#host, '.filter .none') : text);
    this.#keep();
  }

  /** Shows what the address asks for. */
  #show({ layers, order, frame }: Choice): void {
    let changed = false;
    for (const box of this.#boxes()) {
      const checked = layers.some((layer) => box.id === `lager-${layer}`);
      changed ||= box.checked !== checked;
      box.checked = checked;
    }
    const { column, descending } = order;
    this.#table.sort({ column: column === 'country' || column === 'years' ? 'kind' : column, descending });
    const input = this.#frameInput(frame || 'europe');
    if (input && !input.checked) {
      input.checked = true;
      this.#map.show(frame || 'europe');
    }
    if (changed) this.#filtered();
  }

  #keep(): void {
    const frame = this.#frame === 'europe' ? '' : this.#frame;
    const layers = [...this.#layers()] as unknown as Choice['layers'];
    this.#address.keep({ layers, order: this.#table.order, frame }, 'choice');
  }

  #plural(what: 'count' | 'outside', n: number): string {
    const form = new Intl.PluralRules(document.documentElement.lang).select(n) === 'one' ? 'One' : 'Other';
    return (this.#host.dataset[`${what}${form}`] ?? '').replace('{n}', String(n));
  }

  #say(text: string): void {
    const status = this.#host.querySelector('[role="status"]');
    if (status) status.textContent = text;
  }
}
