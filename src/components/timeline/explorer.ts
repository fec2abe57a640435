import type { timelineFields } from '../../lib/timeline/address.ts';
import { type Knot, place, yearAt } from '../../lib/timeline/scale.ts';
import type { Theme } from '../../lib/timeline/themes.ts';
import { namedId } from '../../lib/url/named.ts';
import { type Kept, keepState } from '../ui/keepState.ts';

interface Entry {
  year: number;
  /** The event in the list. */
  item: HTMLElement;
  /** Its marks on the strips. */
  marks: SVGAElement[];
  /** What else is drawn of it: the line of an event that lasted. */
  tails: SVGElement[];
}

/**
 * What a script adds to the timeline: choosing a stretch of years on the strip or with two sliders, showing on the
 * strips which years the list is at, names beside the marks, and filters that give way to a link. All else is there
 * without it.
 */
class TimelineExplorer extends HTMLElement {
  #entries: Entry[] = [];
  #strips: Strip[] = [];
  #from!: HTMLInputElement;
  #to!: HTMLInputElement;
  #clear!: HTMLButtonElement;
  #status!: HTMLElement;
  #live!: HTMLElement;
  /** What is shown, in the address. */
  #address!: Kept<ReturnType<typeof timelineFields>>;
  #tip = Object.assign(document.createElement('div'), { className: 'tip', hidden: true, ariaHidden: 'true' });

  connectedCallback() {
    this.#from = this.#one('input[name=from]');
    this.#to = this.#one('input[name=to]');
    this.#clear = this.#one('.range button');
    this.#status = this.#one('.status');
    this.#live = this.#one('.status .live');
    this.#entries = [...this.querySelectorAll<HTMLElement>('.event')].map((item) => ({
      year: Number(item.dataset.year),
      item,
      marks: [...this.querySelectorAll<SVGAElement>(`.mark[href="#${item.id}"]`)],
      tails: [...this.querySelectorAll<SVGElement>(`[data-event="${item.id}"]`)],
    }));
    this.#strips = [
      new Strip(this.#one('.overlay'), 'x', this.#one('.overview')),
      new Strip(this.#one('.upright'), 'y', this.#one('.upright')),
      new Strip(this.#one('.mini'), 'x'),
    ];

    for (const strip of this.#strips) strip.onBrush = (from, to) => this.#choose(from, to);
    for (const input of [this.#from, this.#to]) {
      input.addEventListener('input', () => {
        // The slider that is moved pushes the other before it.
        const [from, to] = [this.#from.valueAsNumber, this.#to.valueAsNumber];
        if (from > to) (input === this.#from ? this.#to : this.#from).valueAsNumber = input.valueAsNumber;
        this.#show();
        this.#keep('drag');
      });
    }
    this.#clear.addEventListener('click', () => this.#all('choice'));
    this.addEventListener('change', (event) => {
      if (!(event.target instanceof HTMLInputElement) || event.target.name !== 'tema') return;
      this.#show();
      this.#keep('choice');
    });
    document.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (!this.#tip.hidden) this.#tip.hidden = true;
      else if (this.#ranged) this.#all('choice');
    });
    window.addEventListener('hashchange', () => this.#follow());
    this.#watchList();
    this.#nameMarks();
    this.#show();
    this.#address = keepState(
      async () => {
        const { timelineFields } = await import('../../lib/timeline/address.ts');
        return timelineFields(Number(this.#from.min), Number(this.#to.max));
      },
      ({ theme, years: [from, to] }) => {
        this.#one<HTMLInputElement>(`input[name=tema][value="${theme}"]`).checked = true;
        this.#from.valueAsNumber = from;
        this.#to.valueAsNumber = to;
        this.#show();
      },
    );
    void this.#address.ready.then(() => this.#follow());
  }

  /** Keeps in the address what is shown. A link to an event that is hidden would show it. */
  #keep(how: 'choice' | 'drag') {
    const theme = this.#one<HTMLInputElement>('input[name=tema]:checked').value as Theme | '';
    const entry = this.#named();
    const hidden =
      entry && (entry.item.classList.contains('out') || (theme !== '' && theme !== entry.item.dataset.theme));
    this.#address.keep(
      { theme, years: [this.#from.valueAsNumber, this.#to.valueAsNumber] },
      how,
      hidden ? '' : undefined,
    );
  }

  #one<E extends Element>(selector: string): E {
    const found = this.querySelector<E>(selector);
    if (!found) throw new Error(`timeline-explorer: no ${selector}`);
    return found;
  }

  get #ranged() {
    return this.#from.value !== this.#from.min || this.#to.value !== this.#to.max;
  }

  /** Years as fractions of a strip come in; whole years inside the sliders' bounds go out. */
  #choose(from: number, to: number) {
    this.#from.valueAsNumber = Math.floor(from);
    this.#to.valueAsNumber = Math.floor(to);
    this.#show();
    this.#keep('drag');
  }

  #all(how: 'choice' | 'drag') {
    this.#from.value = this.#from.min;
    this.#to.value = this.#to.max;
    this.#show();
    this.#keep(how);
  }

  /** Shows what the sliders and the theme say. */
  #show() {
    const [from, to] = [this.#from.valueAsNumber, this.#to.valueAsNumber];
    const earliest = this.#from.value === this.#from.min;
    const theme = this.#one<HTMLInputElement>('input[name=tema]:checked');
    let shown = 0;
    for (const { year, item, marks, tails } of this.#entries) {
      const inside = (earliest || year >= from) && year < to + 1;
      for (const element of [item, ...marks, ...tails]) element.classList.toggle('out', !inside);
      if (inside && (theme.value === '' || item.dataset.theme === theme.value)) shown += 1;
    }
    for (const period of this.querySelectorAll('.period')) {
      period.classList.toggle('out', !period.querySelector('.event:not(.out)'));
    }
    for (const strip of this.#strips)
      strip.draw('brush', this.#ranged ? [earliest ? -Infinity : from, to + 1] : undefined);

    const text = (input: HTMLInputElement) =>
      input.value === input.min ? (this.dataset.earlier ?? '').replace('{year}', input.value) : input.value;
    for (const input of [this.#from, this.#to]) {
      input.ariaValueText = text(input);
      if (input.nextElementSibling) input.nextElementSibling.textContent = text(input);
    }
    this.#clear.disabled = !this.#ranged;
    this.#status.classList.toggle('ranged', this.#ranged);
    const pattern = theme.value === '' ? this.dataset.shown : this.dataset.shownTheme;
    const said = (pattern ?? '')
      .replace('{n}', String(shown))
      .replace('{total}', String(this.#entries.length))
      .replace('{theme}', theme.labels?.[0]?.querySelector('.word')?.textContent ?? '');
    this.#live.textContent = this.#ranged ? `${said}, ${earliest ? '' : from}–${to}` : '';
  }

  /** The event that the address names. */
  #named() {
    const id = namedId(location.hash);
    return this.#entries.find(({ item }) => item.id === id);
  }

  /** Goes to the event that the address names; filters that hide it give way. */
  #follow() {
    const entry = this.#named();
    for (const mark of this.querySelectorAll('.mark[aria-current]')) mark.removeAttribute('aria-current');
    if (!entry) return;
    const theme = this.#one<HTMLInputElement>('input[name=tema]:checked');
    const foreign = theme.value !== '' && theme.value !== entry.item.dataset.theme;
    if (foreign) this.#one<HTMLInputElement>('#tema-alla').checked = true;
    if (entry.item.classList.contains('out')) this.#all('drag');
    else if (foreign) this.#keep('drag');
    this.#show();
    for (const mark of entry.marks) mark.setAttribute('aria-current', 'true');
    // The title and not the whole event, so that a screen reader says it and no more.
    entry.item.querySelector<HTMLElement>('h3 a')?.focus({ preventScroll: true });
    entry.item.scrollIntoView();
  }

  /** Shows on the strips which years are in view in the list. */
  #watchList() {
    const inView = new Set<Element>();
    const observer = new IntersectionObserver(
      (changes) => {
        for (const { target, isIntersecting } of changes) {
          if (isIntersecting) inView.add(target);
          else inView.delete(target);
        }
        const years = this.#entries.filter(({ item }) => inView.has(item)).map(({ year }) => year);
        const span: [number, number] | undefined =
          years.length > 0 ? [Math.min(...years), Math.max(...years)] : undefined;
        for (const strip of this.#strips) strip.draw('window', span);
      },
      { rootMargin: '-80px 0px -20% 0px' },
    );
    for (const { item } of this.#entries) observer.observe(item);
  }

  /** Names stand beside the marks at once, not after the second that a browser waits with a title. */
  #nameMarks() {
    document.body.append(this.#tip);
    for (const mark of this.querySelectorAll<SVGAElement>('.mark')) {
      const title = mark.querySelector('title');
      const name = title?.textContent ?? '';
      mark.setAttribute('aria-label', name);
      title?.remove();
      const show = () => {
        this.#tip.textContent = name;
        this.#tip.hidden = false;
        const at = mark.getBoundingClientRect();
        const own = this.#tip.getBoundingClientRect();
        const left = Math.min(
          Math.max(at.x + at.width / 2 - own.width / 2, 8),
          document.body.clientWidth - own.width - 8,
        );
        this.#tip.style.insetInlineStart = `${left}px`;
        this.#tip.style.insetBlockStart = `${at.y > own.height + 12 ? at.y - own.height - 4 : at.bottom + 4}px`;
      };
      const hide = () => {
        this.#tip.hidden = true;
      };
      mark.addEventListener('pointerenter', show);
      mark.addEventListener('pointerleave', hide);
      mark.addEventListener('focus', () => mark.matches(':focus-visible') && show());
      mark.addEventListener('blur', hide);
    }
    window.addEventListener('scroll', () => {
      this.#tip.hidden = true;
    });
  }
}

/** One drawing of the axis, on which a stretch of years can be shown and, given a field for it, chosen by dragging. */
class Strip {
  onBrush: (from: number, to: number) => void = () => {};
  #svg: SVGSVGElement;
  #knots: Knot[];
  #length: 'width' | 'height';

  constructor(svg: SVGSVGElement, axis: 'x' | 'y', field?: HTMLElement | SVGElement) {
    this.#svg = svg;
    this.#knots = JSON.parse(svg.dataset.knots ?? '[]') as Knot[];
    this.#length = axis === 'x' ? 'width' : 'height';
    if (field) this.#listen(field, axis);
  }

  /** Draws a stretch of years, or nothing. */
  draw(name: 'brush' | 'window', years?: [number, number]) {
    const rect = this.#svg.querySelector(`.${name}`);
    if (!rect) return;
    const clamp = (at: number) => Math.min(Math.max(at, 0), 1);
    const at = years?.map((year) => (Number.isFinite(year) ? clamp(place(this.#knots, year)) : 0));
    const [from = 0, to = 0] = at ?? [];
    // A window over a single event still has to be seen.
    const slack = at && name === 'window' ? 0.008 : 0;
    rect.setAttribute(this.#length === 'width' ? 'x' : 'y', `${(from - slack) * 100}%`);
    rect.setAttribute(this.#length, at ? `${(to - from + 2 * slack) * 100}%` : '0');
  }

  #listen(field: HTMLElement | SVGElement, axis: 'x' | 'y') {
    let start: number | undefined;
    let dragged = false;
    const fraction = (event: PointerEvent) => {
      const box = this.#svg.getBoundingClientRect();
      return axis === 'x' ? (event.clientX - box.x) / box.width : (event.clientY - box.y) / box.height;
    };
    field.addEventListener('pointerdown', (event) => {
      // A finger that moves up or down scrolls; on the upright strip only a mouse can choose.
      if (!(event instanceof PointerEvent) || event.button !== 0 || (axis === 'y' && event.pointerType === 'touch'))
        return;
      const at = fraction(event);
      dragged = false;
      start = at >= 0 && at <= 1 ? at : undefined;
    });
    field.addEventListener('pointermove', (event) => {
      if (start === undefined || !(event instanceof PointerEvent) || event.buttons === 0) return;
      const at = Math.min(Math.max(fraction(event), 0), 1);
      const box = this.#svg.getBoundingClientRect();
      if (!dragged && Math.abs(at - start) * box[this.#length] < 6) return;
      if (!dragged) field.setPointerCapture(event.pointerId);
      dragged = true;
      this.onBrush(yearAt(this.#knots, Math.min(start, at)), yearAt(this.#knots, Math.max(start, at)));
    });
    field.addEventListener('pointerup', () => {
      start = undefined;
    });
    // A drag that ends on a mark is not a click on it.
    field.addEventListener(
      'click',
      (event) => {
        if (dragged) event.preventDefault();
        dragged = false;
      },
      { capture: true },
    );
    field.addEventListener('dragstart', (event) => event.preventDefault());
  }
}

customElements.define('timeline-explorer', TimelineExplorer);
