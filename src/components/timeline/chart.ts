import { nearest } from '../map/picking.ts';
import { element, svgNode } from '../ui/element.ts';
import { isShown } from '../ui/isShown.ts';
import { neighbour, type Spot } from './picking.ts';

/** What the chart needs to know of an event. */
export interface Charted {
  id: string;
  /** What its mark is called. */
  name: string;
  /** Whether a filter leaves it out. */
  out: boolean;
}

interface ChartEvents<T> {
  /** One event was picked. */
  pick(entry: T): void;
  /** Several lie under a finger. */
  crowd(entries: T[]): void;
  /** Years are chosen by a drag or two fingers, and lastly when the fingers have left. */
  years(from: number, to: number, done: boolean): void;
}

/** A mouse picks within this many pixels of a mark, a finger within the second. */
const reach = { mouse: 16, touch: 24 };
/** A finger covers about so much of a picture, in pixels: marks closer together than this are a crowd. */
const crowdRadius = 14;
/** A pointer that moves less, in pixels, has not dragged. */
const slack = 6;

/** The axis of a drawing: its first year, how many it has, and the part of its width before them. */
function axisOf({ dataset: { from, to, lead } }: SVGSVGElement) {
  return { from: Number(from), years: Number(to) - Number(from), lead: Number(lead) };
}

/**
 * What a reader does with the drawing: points at marks, picks one, walks from one to the next by keys, and chooses
 * years by dragging or with two fingers. Of the two drawings, the one that is shown is worked on.
 */
export class Chart<T extends Charted> {
  #root: HTMLElement;
  #entries: ReadonlyMap<string, T>;
  #on: ChartEvents<T>;
  #spots: { svg: SVGSVGElement; left: number; top: number; width: number; list: Spot<T>[] } | undefined;
  #tip = element('div', { class: 'tip no-print', hidden: '', 'aria-hidden': 'true' });
  #pointers = new Map<number, number>();
  #start: { x: number; y: number } | undefined;
  #dragged = false;
  /** The id of the event that the Tab key comes to. */
  #stop = '';
  #named: T | undefined;

  constructor(root: HTMLElement, entries: ReadonlyMap<string, T>, on: ChartEvents<T>) {
    this.#root = root;
    this.#entries = entries;
    this.#on = on;
    for (const svg of this.#drawings()) {
      const height = svg.querySelector('.band')?.getAttribute('height') ?? '100%';
      const r = svg.classList.contains('wide') ? '11' : '9';
      svg.append(
        svgNode('rect', { class: 'brush', y: '0', height, width: '0' }),
        svgNode('circle', { class: 'ring', r, visibility: 'hidden' }),
      );
    }
    document.body.append(this.#tip);
    for (const mark of root.querySelectorAll('.mark')) mark.setAttribute('tabindex', '-1');
    this.#listen();
    this.rove();
  }

  #drawings() {
    return [...this.#root.querySelectorAll<SVGSVGElement>('.drawing')];
  }

  #marks(id: string) {
    return this.#root.querySelectorAll<SVGAElement>(`.mark[data-event="${id}"]`);
  }

  /** The marks that can be picked, where they stand now. */
  #measured() {
    const svg = this.#drawings().find(isShown);
    if (!svg) return undefined;
    const box = svg.getBoundingClientRect();
    if (this.#spots?.svg !== svg || this.#spots.width !== box.width) {
      const list = [...svg.querySelectorAll<SVGAElement>('.mark')].flatMap((mark): Spot<T>[] => {
        const entry = this.#entries.get(mark.dataset.event ?? '');
        const drawn = mark.getBoundingClientRect();
        const at = { x: drawn.x + drawn.width / 2 - box.x, y: drawn.y + drawn.height / 2 - box.y };
        return entry ? [{ entry, ...at }] : [];
      });
      this.#spots = { svg, left: 0, top: 0, width: box.width, list };
    }
    Object.assign(this.#spots, { left: box.x, top: box.y });
    return this.#spots;
  }

  #near(event: PointerEvent | MouseEvent, distance: number): T[] {
    const measured = this.#measured();
    if (!measured) return [];
    const point = { x: event.clientX - measured.left, y: event.clientY - measured.top };
    const inSight = measured.list.filter(({ entry }) => !entry.out);
    return nearest(inSight, point, distance).map(({ entry }) => entry);
  }

  /** The year under a pixel of the page. */
  #yearAt(clientX: number): number {
    const measured = this.#measured();
    if (!measured) return 0;
    const { from, years, lead } = axisOf(measured.svg);
    const at = (clientX - measured.left) / measured.width;
    return from + Math.min(Math.max((at - lead) / (1 - lead), 0), 1) * years;
  }

  #listen() {
    const root = this.#root;
    root.addEventListener('pointerdown', (event) => {
      if (event.button !== 0) return;
      this.#pointers.set(event.pointerId, event.clientX);
      this.#start = { x: event.clientX, y: event.clientY };
      this.#dragged = false;
    });
    root.addEventListener('pointermove', (event) => {
      if (this.#pointers.has(event.pointerId)) this.#drag(event);
      else if (event.pointerType === 'mouse') this.#hover(event);
    });
    const lift = (event: PointerEvent) => {
      if (!this.#pointers.delete(event.pointerId) || this.#pointers.size > 0) return;
      this.#start = undefined;
      if (this.#dragged) this.#on.years(Number.NaN, Number.NaN, true);
    };
    for (const type of ['pointerup', 'pointercancel'] as const) root.addEventListener(type, lift);
    root.addEventListener('pointerleave', () => this.#name(undefined));
    root.addEventListener('dragstart', (event) => event.preventDefault());
    root.addEventListener('click', (event) => this.#click(event));
    root.addEventListener('focusin', ({ target }) => {
      if (target instanceof Element && target.matches('.mark:focus-visible')) this.#name(this.#of(target));
    });
    root.addEventListener('focusout', () => this.#name(undefined));
    root.addEventListener('keydown', (event) => this.#key(event));
    addEventListener('scroll', () => this.#name(undefined), { passive: true });
  }

  #of(target: EventTarget | null): T | undefined {
    const mark = target instanceof Element ? target.closest<SVGElement>('[data-event]') : undefined;
    return this.#entries.get(mark?.dataset.event ?? '');
  }

  #drag(event: PointerEvent) {
    this.#pointers.set(event.pointerId, event.clientX);
    const ends = [...this.#pointers.values()];
    if (ends.length === 1) ends.push(this.#start?.x ?? event.clientX);
    if (!this.#dragged && this.#pointers.size < 2 && Math.abs((ends[0] ?? 0) - (ends[1] ?? 0)) < slack) return;
    if (!this.#dragged) {
      for (const id of this.#pointers.keys()) if (!this.#root.hasPointerCapture(id)) this.#root.setPointerCapture(id);
      this.#name(undefined);
    }
    this.#dragged = true;
    const years = ends.map((x) => Math.floor(this.#yearAt(x)));
    this.#on.years(Math.min(...years), Math.max(...years), false);
  }

  #hover(event: PointerEvent) {
    const [entry] = this.#near(event, reach.mouse);
    this.#root.classList.toggle('near', entry !== undefined);
    this.#name(entry);
  }

  #click(event: MouseEvent) {
    // A drag that ends on a mark is not a click on it; what opens elsewhere is the browser's.
    if (this.#dragged) {
      event.preventDefault();
      this.#dragged = false;
      return;
    }
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const byKey = event.detail === 0;
    const touch = event instanceof PointerEvent && event.pointerType !== 'mouse';
    const found = byKey ? [] : this.#near(event, touch ? reach.touch : reach.mouse);
    const own = byKey || found.length === 0 ? this.#of(event.target) : found[0];
    const crowd = touch ? this.#near(event, crowdRadius) : [];
    if (crowd.length > 1) this.#on.crowd(crowd.slice(0, 6));
    else if (own) this.#on.pick(own);
  }

  #key(event: KeyboardEvent) {
    const entry = this.#of(document.activeElement);
    const measured = this.#measured();
    if (!entry || !measured || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = neighbour(
      measured.list.filter((spot) => !spot.entry.out || spot.entry === entry),
      entry,
      event.key,
    );
    if (!next) return;
    event.preventDefault();
    this.rove(next.id);
    measured.svg.querySelector<SVGAElement>(`.mark[data-event="${next.id}"]`)?.focus();
  }

  /** Names an event beside its mark, or takes the name away. */
  #name(entry: T | undefined) {
    if (entry === this.#named) return;
    this.#named = entry;
    const measured = entry && this.#measured();
    const spot = measured?.list.find((one) => one.entry === entry);
    this.#tip.hidden = !spot;
    if (!entry || !measured || !spot) return;
    this.#tip.textContent = entry.name;
    const own = this.#tip.getBoundingClientRect();
    const x = Math.min(Math.max(measured.left + spot.x - own.width / 2, 8), document.body.clientWidth - own.width - 8);
    const above = measured.top + spot.y - own.height - 12;
    const y = above > 8 ? above : measured.top + spot.y + 14;
    this.#tip.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  }

  /** Makes the chart one stop of the Tab key, at a mark. */
  rove(id?: string) {
    const stop = id ?? [...this.#entries.values()].find((entry) => !entry.out)?.id ?? '';
    if (stop === this.#stop) return;
    for (const mark of this.#marks(this.#stop)) mark.setAttribute('tabindex', '-1');
    for (const mark of this.#marks(stop)) mark.setAttribute('tabindex', '0');
    this.#stop = stop;
  }

  /** Rings an event's mark, or none. */
  choose(id: string | undefined) {
    for (const mark of this.#root.querySelectorAll('.mark[aria-current]')) mark.removeAttribute('aria-current');
    for (const svg of this.#drawings()) {
      const ring = svg.querySelector('.ring');
      const use = id === undefined ? null : svg.querySelector(`.mark[data-event="${id}"] use`);
      ring?.setAttribute('visibility', use ? 'visible' : 'hidden');
      if (!ring || !use) continue;
      for (const [to, from] of [
        ['cx', 'x'],
        ['cy', 'y'],
        ['transform', 'transform'],
      ] as const)
        ring.setAttribute(to, use.getAttribute(from) ?? '');
    }
    if (id === undefined) return;
    for (const mark of this.#marks(id)) mark.setAttribute('aria-current', 'true');
    this.rove(id);
  }

  /** Shades the chosen years; nothing where all are chosen. */
  shade(years: readonly [number, number] | undefined) {
    for (const svg of this.#drawings()) {
      const { from, years: all, lead } = axisOf(svg);
      const at = (year: number) => (year <= from ? 0 : lead + ((year - from) / all) * (1 - lead));
      const [start, end] = years ? [at(years[0]), Math.min(at(years[1] + 1), 1)] : [0, 0];
      const brush = svg.querySelector('.brush');
      brush?.setAttribute('x', `${start * 100}%`);
      brush?.setAttribute('width', `${(end - start) * 100}%`);
    }
  }
}
