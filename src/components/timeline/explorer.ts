import type { Theme } from '../../lib/themes.ts';
import { namedId } from '../../lib/url/named.ts';
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
        this.#yearsChosen();
      },
    });
    for (const input of [this.#from, this.#to]) {
      input.addEventListener('input', () => {
        // The handle that is moved pushes the other before it.
        if (this.#from.valueAsNumber > this.#to.valueAsNumber)
          (input === this.#from ? this.#to : this.#from).valueAsNumber = input.valueAsNumber;
        this.#yearsChosen();
      });
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
      if (this.#chosen && !this.#chosen.item.querySelector('.in-place')) this.#choose(undefined, 'push');
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
      },
    );
    void this.#address.ready.then(() => this.#follow());
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
    return this.querySelector<HTMLInputElement>('input[name=steg]:checked')?.value ?? '';
  }

  get #ranged() {
    return this.#from.value !== this.#from.min || this.#to.value !== this.#to.max;
  }

  #step(step: string) {
    for (const input of this.querySelectorAll<HTMLInputElement>('input[name=steg]'))
      input.checked = input.value === step;
  }

  /** Takes back every filter, but for a step. */
  #reset(step = '') {
    this.#step(step);
    this.#one<HTMLInputElement>('#tema-alla').checked = true;
    [this.#from.value, this.#to.value] = [this.#from.min, this.#to.max];
  }

  #yearsChosen() {
    this.#step('');
    this.#filter('drag');
  }

  /** Shows what is chosen, and keeps it in the address unless that is where it comes from. */
  #filter(manner: Manner | undefined) {
    const [from, to] = [this.#from.valueAsNumber, this.#to.valueAsNumber];
    const earliest = this.#from.value === this.#from.min;
    const [theme, step] = [this.#theme, this.#stepped];
    let shown = 0;
    for (const entry of this.#entries.values()) {
      const { year, item, drawn } = entry;
      const inside = (earliest || year >= from) && year <= to;
      entry.out = !(inside && (theme === '' || theme === entry.theme) && (step === '' || entry.steps.includes(step)));
      if (!entry.out) shown += 1;
      for (const element of [item, ...drawn]) element.classList.toggle('out', entry.out);
      for (const element of drawn) element.classList.toggle('told', step !== '' && !entry.out);
    }
    for (const period of this.querySelectorAll('.period'))
      period.classList.toggle('out', !period.querySelector('.event:not(.out)'));
    this.#chart.shade(this.#ranged ? [earliest ? Number.NEGATIVE_INFINITY : from, to] : undefined);
    this.#chart.rove(this.#chosen && !this.#chosen.out ? this.#chosen.id : undefined);
    const text = (input: HTMLInputElement) =>
      input.value === input.min && input === this.#from
        ? (this.dataset.earlier ?? '').replace('{year}', input.value)
        : input.value;
    for (const input of [this.#from, this.#to]) input.ariaValueText = text(input);
    const name = theme === '' ? '' : `: ${this.#one(`#tema-${theme} ~ .word`).textContent}`;
    const years = this.#ranged ? `, ${earliest ? '–' : `${from}–`}${to}` : '';
    const said = (step === '' ? this.dataset.shown : this.dataset.shownStep) ?? '';
    const values: Record<string, string> = { n: String(shown), total: String(this.#entries.size), step };
    this.#status.textContent = said.replace(/\{(\w+)\}/g, (_, word: string) => values[word] ?? '') + name + years;
    this.#all.hidden = shown === this.#entries.size;
    this.#ways();
    // A link to an event that is hidden would show it.
    if (manner) this.#address.keep({ theme, years: [from, to], step }, manner, this.#chosen?.out ? '' : undefined);
    if (manner && this.#chosen?.out) this.#choose(undefined, 'keep');
  }

  /** Goes one step on in the story, or back. */
  #leaf(by: number) {
    const inputs = [...this.querySelectorAll<HTMLInputElement>('input[name=steg]')];
    const at = inputs.findIndex((input) => input.checked);
    const next = inputs[at === -1 ? 0 : Math.min(Math.max(at + by, 0), inputs.length - 1)];
    if (!next) return;
    this.#reset(next.value);
    const line = next.closest('li');
    line?.parentElement?.scrollTo({
      left: line.offsetLeft - (line.parentElement.firstElementChild as HTMLElement).offsetLeft,
    });
    this.#filter('choice');
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
    const card = this.#one<HTMLElement>('.card');
    const part = (name: string) => this.#one<HTMLElement>(`.card .${name}`);
    part('crowd').hidden = true;
    part('hint').hidden = entry !== undefined;
    part('chosen').hidden = !entry;
    if (entry) {
      const { item } = entry;
      part('when').textContent = item.dataset.when ?? item.querySelector('time')?.textContent ?? '';
      part('name').textContent = item.querySelector('.title')?.textContent?.trim() ?? '';
      part('text').textContent = item.querySelector('open-in-place > p')?.textContent?.trim() ?? '';
      void this.#tell(entry);
      (part('own') as HTMLAnchorElement).href = item.querySelector('a')?.href ?? '';
      const map = part('map') as HTMLAnchorElement;
      map.hidden = !item.dataset.map;
      if (item.dataset.map) map.href = item.dataset.map;
      this.#ways();
    }
    card.classList.toggle('filled', entry !== undefined);
    const url = `${location.pathname}${location.search}${entry ? `#${entry.id}` : ''}`;
    if (history_ === 'push' && namedId(location.hash) !== (entry?.id ?? '')) history.pushState(null, '', url);
  }

  /** Tells in the card what the event's own page says; where that cannot be had, the line's sentence is enough. */
  async #tell(entry: Entry) {
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
    if (this.#chosen === entry) what.ariaBusy = null;
  }

  /** Lets the reader say which of several events under a finger is meant. */
  #offer(entries: readonly Entry[]) {
    const card = this.#one<HTMLElement>('.card');
    const crowd = this.#one<HTMLElement>('.card .crowd');
    const said = document.createElement('p');
    said.className = 'small soft';
    said.textContent = card.dataset.crowd ?? '';
    const buttons = entries.map((entry) => {
      const button = Object.assign(document.createElement('button'), { type: 'button', textContent: entry.name });
      button.addEventListener('click', () => this.#choose(entry, 'push'));
      return button;
    });
    crowd.replaceChildren(said, ...buttons);
    crowd.hidden = false;
    this.#one<HTMLElement>('.card .hint').hidden = true;
    this.#one<HTMLElement>('.card .chosen').hidden = true;
  }

  /** Shows the event that the address names; filters that hide it give way. */
  #follow() {
    const entry = this.#entries.get(namedId(location.hash));
    if (entry?.out) {
      this.#reset();
      this.#filter('drag');
    }
    if (entry !== this.#chosen) this.#choose(entry, 'keep');
  }
}

customElements.define('timeline-explorer', TimelineExplorer);
