import type { sourceFields } from '../../lib/source/address.ts';
import { fold } from '../../lib/text/words.ts';
import { namedId } from '../../lib/url/named.ts';
import type { State } from '../../lib/url/state.ts';
import type { OpenInPlace } from '../open-in-place/OpenInPlace.ts';
import { afterPaint } from '../ui/afterPaint.ts';
import { keepState } from '../ui/keepState.ts';

type Chosen = State<typeof sourceFields>;

/** A closed group shows so many lines. */
const few = 5;
/** So many lines in all need no closing: who has narrowed the list so far wants to see what is left. */
const readable = 40;
/** Milliseconds without another key before the count is announced. */
const rest = 300;

const page = document.querySelector<HTMLElement>('.sources');
const form = page?.querySelector('form');
if (page && form) {
  const status = page.querySelector<HTMLElement>('[role="status"]');
  const none = page.querySelector<HTMLElement>('.none');
  const find = form.elements.namedItem('find') as HTMLInputElement;
  const select = form.elements.namedItem('group') as HTMLSelectElement;
  const radios = [...form.querySelectorAll<HTMLInputElement>('[type="radio"]')];
  const sections = [...page.querySelectorAll<HTMLElement>('[data-group]')].map((element) => ({
    element,
    group: element.dataset.group ?? '',
    whole: element.querySelector<HTMLInputElement>('.whole'),
    label: element.querySelector<HTMLElement>('.whole + label'),
    lines: [...element.querySelectorAll<HTMLElement>('[data-level]')].map((line) => ({
      line,
      level: line.dataset.level ?? '',
      /** What the field looks in; made with the first letter that a reader types. */
      text: undefined as string | undefined,
    })),
  }));
  const total = sections.reduce((sum, { lines }) => sum + lines.length, 0);
  let timer = 0;

  const chosen = (): Chosen => ({
    level: (radios.find((radio) => radio.checked)?.value ?? '') as Chosen['level'],
    group: select.value as Chosen['group'],
    find: find.value,
  });
  const write = (element: Element | null | undefined, text: string) => {
    if (element && element.textContent !== text) element.textContent = text;
  };

  /** Shows the lines that fit what is chosen, and how many each other choice would leave. */
  function show() {
    const { level, group, find: text } = chosen();
    const sought = fold(text).split(/\s+/).filter(Boolean);
    const ofLevel = new Map<string, number>();
    const ofGroup = new Map<string, number>();
    const add = (counts: Map<string, number>, name: string) => {
      for (const key of ['', name]) counts.set(key, (counts.get(key) ?? 0) + 1);
    };
    const fitting = sections.map((section) =>
      section.lines.filter((line) => {
        if (sought.length > 0) {
          line.text ??= fold(line.line.textContent ?? '');
          if (!sought.every((word) => line.text?.includes(word))) return false;
        }
        const inGroup = group === '' || group === section.group;
        const inLevel = level === '' || level === line.level;
        if (inGroup) add(ofLevel, line.level);
        if (inLevel) add(ofGroup, section.group);
        return inGroup && inLevel;
      }),
    );
    const shown = fitting.reduce((sum, lines) => sum + lines.length, 0);
    for (const [index, { element, whole, label, lines }] of sections.entries()) {
      const fit = fitting[index] ?? [];
      const most = whole?.checked || shown <= readable ? fit.length : few;
      const seen = new Set(fit.slice(0, most));
      for (const line of lines) line.line.classList.toggle('out', !seen.has(line));
      element.classList.toggle('out', fit.length === 0);
      if (label) label.hidden = fit.length <= few || (shown <= readable && !whole?.checked);
      write(label?.firstElementChild, (label?.firstElementChild?.textContent ?? '').replace(/\d+/, String(fit.length)));
    }
    for (const radio of radios)
      write(radio.parentElement?.querySelector('.number'), String(ofLevel.get(radio.value) ?? 0));
    for (const option of select.options)
      write(option, option.text.replace(/\(\d+\)$/, `(${ofGroup.get(option.value) ?? 0})`));
    if (none) none.hidden = shown > 0;
    page?.classList.add('live');
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      const said = page?.dataset.shown ?? '';
      write(status, said.replace('{n}', String(shown)).replace('{total}', String(total)));
    }, rest);
  }

  function set({ level, group, find: text }: Chosen) {
    for (const radio of radios) radio.checked = radio.value === level;
    select.value = group;
    find.value = text;
    show();
  }

  const address = keepState(async () => (await import('../../lib/source/address.ts')).sourceFields, set);

  /** Shows the source that the address names, whatever was chosen, and opens it. */
  function arrive() {
    const target = document.getElementById(namedId(location.hash));
    const section = sections.find(({ element }) => target && element.contains(target));
    if (!target || !section) return;
    const line = section.lines.find((one) => one.line === target);
    if (line && section.whole && section.lines.indexOf(line) >= few) section.whole.checked = true;
    if (page?.classList.contains('live') || section.whole?.checked) show();
    if (target.closest('.out')) {
      set({ level: '', group: '', find: '' });
      address.keep(chosen(), 'drag');
    }
    target.scrollIntoView({ behavior: 'instant' });
    // The element comes with the script of every page, which runs after this one.
    void customElements
      .whenDefined('open-in-place')
      .then(() => target.querySelector<OpenInPlace>('open-in-place')?.show());
  }

  /** Keeps what a reader has chosen. A link to what is now hidden would take it back where it is opened. */
  function keep(isTyping: boolean) {
    show();
    const hidden = document.getElementById(namedId(location.hash))?.closest('.out');
    address.keep(chosen(), isTyping ? 'drag' : 'choice', hidden ? '' : undefined);
  }

  form.addEventListener('submit', (event) => event.preventDefault());
  let typing = false;
  // The letter, or the choice, is painted before the long list that it narrows.
  const keepSoon = afterPaint(() => keep(typing));
  form.addEventListener('input', (event) => {
    typing = event.target === find;
    keepSoon();
  });
  for (const { whole } of sections) whole?.addEventListener('change', show);
  none?.querySelector('button')?.addEventListener('click', () => {
    set({ level: '', group: '', find: '' });
    address.keep(chosen(), 'choice');
    find.focus();
  });
  // The words that prove something are what a reader has opened it for.
  page.addEventListener('opened-in-place', (event) => {
    for (const part of (event.target as Element).querySelectorAll('details')) part.open = true;
  });
  addEventListener('hashchange', arrive);
  void address.ready.then(arrive);
}
