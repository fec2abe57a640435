import type { Theme } from '../../lib/themes.ts';
import { namedId } from '../../lib/url/named.ts';
import { offer } from '../map/picking.ts';
import type { OpenInPlace } from '../open-in-place/OpenInPlace.ts';
import { afterPaint } from '../ui/afterPaint.ts';
import { type Kept, keepState } from '../ui/keepState.ts';
import type { timelineFields } from './address.ts';
import { Chart, type Charted } from './chart.ts';

interface Entry extends Charted {
  year: number;
  theme: string;
  steps: readonly string[];
  /** Its line in the list. */
  item: HTMLElement;
  /** What is drawn of it. */
  drawn: readonly Element[];
}

type Manner = 'choice' | 'drag';

/**
 * What a script adds to the timeline: a mark opens its event in the card under the chart, and years are chosen by
 * dragging. What is chosen is the same in chart, card, list and address.
 */
class TimelineExplorer extends HTMLElement {
  #entries = new Map<string, Entry>();
  #chart!: Chart<Entry>;
  #from!: HTMLInputElement;
  #to!: HTMLInputElement;
  #status!: HTMLElement;
  #all!: HTMLButtonElement;
  #chosen: Entry | undefined;
  #address!: Kept<ReturnType<typeof timelineFields>>;
  readonly #listLater = afterPaint(() => this.#list());
  /** In a low window the card is under its edge; it comes up as far as it takes, and the chart stays. */
  readonly #showCard = afterPaint(() => this.#one('.card').scrollIntoView({ block: 'nearest' }));

  connectedCallback() {
    this.#from = this.#one('input[name=from]');
    this.#to = this.#one('input[name=to]');
    this.#status = this.#one('[role=status]');
    this.#all = this.#one('.all');
    for (const item of this.querySelectorAll<HTMLElement>('.event')) {
      const { id, dataset } = item;
      const drawn = [...this.querySelectorAll(`.drawing [data-event="${id}"]`)];
      this.#entries.set(id, {
        id,
        item,
        drawn,
        name: drawn.find((one) => one.ariaLabel)?.ariaLabel ?? id,
        out: false,
        year: Number(item.querySelector('time')?.dateTime.slice(0, 4)),
        theme: dataset.of ?? '',
        steps: dataset.steps?.split(' ') ?? [],
      });
    }
    this.#chart = new Chart(this.#one('.chart'), this.#entries, {
      pick: (entry) => this.#choose(entry, 'push'),
      crowd: (entries) => this.#offer(entries),
      years: (from, to, done) => {
        if (!done) [this.#from.valueAsNumber, this.#to.valueAsNumber] = [from, to];
        this.#yearsChosen(done);
      },
    });
    for (const input of [this.#from, this.#to]) {
      input.addEventListener('input', () => {
        // The handle that is moved pushes the other before it.
        if (this.#from.valueAsNumber > this.#to.valueAsNumber)
          (input === this.#from ? this.#to : this.#from).valueAsNumber = input.valueAsNumber;
        this.#yearsChosen(false);
      });
      input.addEventListener('change', () => this.#yearsChosen(true));
    }
    this.#all.addEventListener('click', () => {
      this.#reset();
      this.#filter('choice');
    });
    this.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      if (target.name === 'steg') this.#reset(target.value);
      else if (target.name === 'tema') this.#step('');
      else return;
      this.#filter('choice');
    });
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-leaf]'))
      button.addEventListener('click', () => this.#leaf(Number(button.dataset.leaf)));
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-go]'))
      button.addEventListener('click', () => this.#go(Number(button.dataset.go)));
    document.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (this.#chosen && !this.#chosen.item.querySelector('.in-place')) this.#letGo(this.#chosen.item.id);
      else if (!this.#all.hidden) this.#all.click();
    });
    this.addEventListener('opened-in-place', ({ target }) => {
      const item = (target as Element).closest('.event');
      this.#choose(this.#entries.get(item?.id ?? ''), 'keep');
    });
    addEventListener('popstate', () => this.#follow());
    this.#filter(undefined);
    this.#address = keepState(
      async () => {
        const { timelineFields } = await import('./address.ts');
        return timelineFields(Number(this.#from.min), Number(this.#to.max));
      },
      ({ theme, years: [from, to], step }) => {
        this.#reset(step);
        this.#one<HTMLInputElement>(`input[name=tema][value="${theme}"]`).checked = true;
        [this.#from.valueAsNumber, this.#to.valueAsNumber] = [from, to];
        this.#filter(undefined);
        const chosen = this.#steps.find(({ checked }) => checked);
        if (chosen) this.#turnTo(chosen);
      },
    );
    void Promise.all([this.#address.ready, customElements.whenDefined('open-in-place')]).then(() => {
      this.#follow();
      // Whoever arrives at an event's line reads it there.
      this.#chosen?.item.querySelector<OpenInPlace>('open-in-place')?.show();
    });
  }

  #one<E extends Element>(selector: string): E {
    const found = this.querySelector<E>(selector);
    if (!found) throw new Error(`timeline-explorer: no ${selector}`);
    return found;
  }

  get #theme() {
    return this.#one<HTMLInputElement>('input[name=tema]:checked').value as Theme | '';
  }

  get #stepped() {
    return this.#steps.find(({ checked }) => checked)?.value ?? '';
  }

  get #steps() {
    return [...this.querySelectorAll<HTMLInputElement>('input[name=steg]')];
  }

  get #ranged() {
    return this.#from.value !== this.#from.min || this.#to.value !== this.#to.max;
  }

  #step(step: string) {
    for (const input of this.#steps) input.checked = input.value === step;
  }

  /** Takes back every filter, but for a step. */
  #reset(step = '') {
    this.#step(step);
    this.#one<HTMLInputElement>('#tema-alla').checked = true;
    [this.#from.value, this.#to.value] = [this.#from.min, this.#to.max];
  }

  /** @param done whether the reader has let go; until then the list stays as it is, so that nothing moves about */
  #yearsChosen(done: boolean) {
    this.#step('');
    this.#filter(done ? 'drag' : undefined, done);
  }

  /**
   * Shows what is chosen, first on the chart.
   *
   * @param manner how it is kept in the address; not at all where it comes from there
   * @param whole whether the list follows
   */
  #filter(manner: Manner | undefined, whole = true) {
    const [from, to] = [this.#from.valueAsNumber, this.#to.valueAsNumber];
    const earliest = this.#from.value === this.#from.min;
    const [theme, step] = [this.#theme, this.#stepped];
    let shown = 0;
    for (const entry of this.#entries.values()) {
      const { year, drawn } = entry;
      const inside = (earliest || year >= from) && year <= to;
      const out = !(inside && (theme === '' || theme === entry.theme) && (step === '' || entry.steps.includes(step)));
      if (!out) shown += 1;
      // Each class that is written asks the browser for more than it looks.
      if (out !== entry.out) for (const element of drawn) element.classList.toggle('out', out);
      entry.out = out;
    }
    if (whole) this.#listLater();
    this.#chart.shade(this.#ranged ? [earliest ? Number.NEGATIVE_INFINITY : from, to] : undefined);
    this.#chart.rove(this.#chosen && !this.#chosen.out ? this.#chosen.id : undefined);
    this.#from.ariaValueText = earliest
      ? (this.dataset.earlier ?? '').replace('{year}', this.#from.value)
      : String(from);
    this.#to.ariaValueText = String(to);
    const name = theme === '' ? '' : `: ${this.#one(`#tema-${theme} ~ .word`).textContent}`;
    const years = this.#ranged ? `, ${earliest ? '–' : `${from}–`}${to}` : '';
    const said = (step === '' ? this.dataset.shown : this.dataset.shownStep) ?? '';
    const values: Record<string, string> = { n: String(shown), total: String(this.#entries.size), step };
    this.#status.textContent = said.replace(/\{(\w+)\}/g, (_, word: string) => values[word] ?? '') + name + years;
    this.#all.hidden = shown === this.#entries.size;
    this.#ways();
    // A link to an event that is hidden would show it.
    if (manner) this.#address.keep({ theme, years: [from, to], step }, manner, this.#chosen?.out ? '' : undefined);
    if (manner && this.#chosen?.out !== false) this.#choose(undefined, 'keep');
  }

  /** Shows in the list what the chart shows. */
  #list() {
    for (const { item, out } of this.#entries.values())
      if (item.classList.contains('out') !== out) item.classList.toggle('out', out);
    for (const period of this.querySelectorAll('.period'))
      period.classList.toggle('out', !period.querySelector('.event:not(.out)'));
  }

  /** Lets go of what is chosen; whoever was in its card is back at its mark. */
  #letGo(id: string) {
    const inCard = this.#one('.card').contains(document.activeElement);
    this.#choose(undefined, 'push');
    // Of the two drawings one takes it.
    if (inCard) for (const mark of this.querySelectorAll<SVGAElement>(`.mark[href="#${id}"]`)) mark.focus();
  }

  /** Goes one step on in the story, or back. */
  #leaf(by: number) {
    const inputs = this.#steps;
    // These buttons stand where one step is shown at a time: before any is chosen, that is the first.
    const at = Math.max(
      inputs.findIndex((input) => input.checked),
      0,
    );
    const next = inputs[Math.min(Math.max(at + by, 0), inputs.length - 1)];
    if (!next) return;
    // Turned before anything is written, which would have the page laid out at once.
    this.#turnTo(next);
    this.#reset(next.value);
    this.#filter('choice');
  }

  /** Brings a step into sight where one is shown at a time. */
  #turnTo(step: HTMLInputElement) {
    const line = step.closest('li');
    const list = line?.parentElement;
    const first = list?.firstElementChild as HTMLElement | null | undefined;
    if (line && first) list?.scrollTo({ left: line.offsetLeft - first.offsetLeft });
  }

  get #shown() {
    return [...this.#entries.values()].filter((entry) => !entry.out);
  }

  #go(by: number) {
    const shown = this.#shown;
    const next = this.#chosen && shown[shown.indexOf(this.#chosen) + by];
    if (next) this.#choose(next, 'push');
  }

  /** Whether there is an event before and after the chosen one. */
  #ways() {
    if (!this.#chosen) return;
    const at = this.#shown.indexOf(this.#chosen);
    this.#one<HTMLButtonElement>('[data-go="-1"]').disabled = at <= 0;
    this.#one<HTMLButtonElement>('[data-go="1"]').disabled = at === -1 || at === this.#shown.length - 1;
  }

  /** Shows an event in chart, card and list, and in the address if that is asked for. */
  #choose(entry: Entry | undefined, history_: 'push' | 'keep') {
    this.#chosen?.item.classList.remove('chosen');
    this.#chosen = entry;
    entry?.item.classList.add('chosen');
    this.#chart.choose(entry?.id);
    const part = <E extends HTMLElement>(name: string) => this.#one<E>(`.card .${name}`);
    part('crowd').hidden = true;
    part('hint').hidden = entry !== undefined;
    part('chosen').hidden = !entry;
    if (entry) {
      const { item } = entry;
      const textIn = (selector: string) => item.querySelector(selector)?.textContent?.trim() ?? '';
      part('when').textContent = item.dataset.when ?? textIn('time');
      part('name').textContent = textIn('.title');
      part('text').textContent = textIn('open-in-place > p');
      part<HTMLAnchorElement>('own').href = item.querySelector('a')?.href ?? '';
      const { map = '' } = item.dataset;
      Object.assign(part<HTMLAnchorElement>('map'), { href: map, hidden: map === '' });
      this.#ways();
      void this.#tell(entry, history_ === 'push');
    }
    const url = `${location.pathname}${location.search}${entry ? `#${entry.id}` : ''}`;
    if (history_ === 'push' && namedId(location.hash) !== (entry?.id ?? '')) history.pushState(null, '', url);
  }

  /** Tells in the card what the event's own page says; where that cannot be had, the line's sentence is enough. */
  async #tell(entry: Entry, show: boolean) {
    const what = this.#one<HTMLElement>('.card .what');
    // Announced once it is whole.
    what.ariaBusy = 'true';
    try {
      const { fetchPage } = await import('../open-in-place/fetchBody.ts');
      const page = await fetchPage(entry.item.querySelector('a')?.href ?? '');
      const told = page.querySelector('[data-body] .lead')?.textContent?.trim();
      if (told && this.#chosen === entry) this.#one('.card .text').textContent = told;
    } catch {
      // Without a network and without a copy of the site.
    }
    if (this.#chosen !== entry) return;
    what.ariaBusy = null;
    if (show) this.#showCard();
  }

  /** Lets the reader say which of several events under a finger is meant. */
  #offer(entries: readonly Entry[]) {
    const nameOf = ({ name }: Entry) => name;
    const inOrder = [...this.#entries.values()].filter((entry) => entries.includes(entry));
    offer(this.#one('.card .crowd'), inOrder, nameOf, (entry) => this.#choose(entry, 'push'));
    for (const part of ['hint', 'chosen']) this.#one<HTMLElement>(`.card .${part}`).hidden = true;
    this.#showCard();
  }

  /** Shows the event that the address names; filters that hide it give way. */
  #follow() {
    const entry = this.#entries.get(namedId(location.hash));
    if (entry?.out) {
      this.#reset();
      this.#filter('drag');
      // At once: the browser is about to scroll to its line.
      this.#list();
    }
    if (entry !== this.#chosen) this.#choose(entry, 'keep');
  }
}

customElements.define('timeline-explorer', TimelineExplorer);
