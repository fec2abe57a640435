/**
 * Marks on the page what was searched for, after a hit was opened, and offers to take the marks away. Fetched only
 * then. The words come from the search by way of the tab's storage, so that addresses stay as they are.
 */
import { plural } from '../../i18n/plural.ts';
import type { Lang } from '../../lib/url/routes.ts';
import { fetchSheet } from '../ui/fetchSheet.ts';
import { element } from './dom.ts';
import { searchFolder } from './files.ts';
import look from './found.css?url';
import { foundKey } from './foundKey.ts';
import { loadSetup } from './setup.ts';
import { wordsOf } from './words.ts';

interface Opened {
  /** Path and fragment of the hit. */
  address: string;
  /** The words to mark, as they stand in the hit. */
  words: string[];
}

/** No text that a reader sees. */
const passedOver = 'script, style, svg, nav, button, .visually-hidden, site-search';
const bar = 'found-bar';

/** What was opened, if this is its page; it is told once. */
function opened(): Opened | undefined {
  try {
    const stored = sessionStorage.getItem(foundKey);
    sessionStorage.removeItem(foundKey);
    const read = JSON.parse(stored ?? 'null') as Opened | null;
    return read && new URL(read.address, location.href).pathname === location.pathname ? read : undefined;
  } catch {
    return undefined;
  }
}

/** Takes all marks away. */
function unmark() {
  for (const mark of document.querySelectorAll('mark.found')) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent?.normalize();
  }
  document.getElementById(bar)?.remove();
}

function mark(root: Element, words: ReadonlySet<string>): HTMLElement[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (!text.parentElement?.closest(passedOver)) texts.push(text);
  }
  return texts.flatMap((text) => {
    const made: HTMLElement[] = [];
    // From the end, so that what stands before stays where it is.
    for (const { start, end } of wordsOf(text.data)
      .filter(({ folded }) => words.has(folded))
      .reverse()) {
      const word = text.splitText(start);
      word.splitText(end - start);
      const marked = element('mark', { class: 'found' });
      word.replaceWith(marked);
      marked.append(word);
      made.unshift(marked);
    }
    return made;
  });
}

/**
 * Brings the hit and its first mark into view, and keeps them there while what stands above still changes its height,
 * unless the reader moves.
 */
function bringIntoView(root: Element, first: Element) {
  let moved = false;
  for (const move of ['wheel', 'touchmove', 'keydown', 'pointerdown'])
    addEventListener(move, () => (moved = true), { once: true, passive: true });
  root.scrollIntoView({ behavior: 'instant' });
  const look = (turns: number) => {
    if (moved) return;
    const { top, bottom } = first.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight * 0.85) first.scrollIntoView({ block: 'center', behavior: 'instant' });
    if (turns > 0) setTimeout(() => look(turns - 1), 250);
  };
  look(6);
}

/** Marks what was searched for, if a hit was opened that is on this page. */
export async function markFound() {
  const hit = opened();
  if (!hit || hit.words.length === 0) return;
  unmark();
  const id = decodeURIComponent(new URL(hit.address, location.href).hash.slice(1));
  const root = (id && document.getElementById(id)) || document.querySelector('main');
  const { folder = searchFolder, lang: own = 'sv' } = document.querySelector<HTMLElement>('#sok-ruta')?.dataset ?? {};
  const base = folder.slice(0, -searchFolder.length);
  const [{ words: w, lang }] = await Promise.all([loadSetup(base, own as Lang), fetchSheet(look)]);
  if (!root) return;
  const marks = mark(root, new Set(hit.words.flatMap((text) => wordsOf(text).map(({ folded }) => folded))));
  const [first] = marks;
  if (!first) return;
  for (let around = first.closest('details'); around; around = around.parentElement?.closest('details') ?? null)
    around.open = true;
  bringIntoView(root.id === id ? root : first, first);
  const button = element('button', { type: 'button', class: 'button' }, w.unmark);
  const count = element('span', {}, plural(w.found, marks.length, lang));
  document.body.append(element('div', { id: bar, role: 'region', 'aria-label': w.foundLabel, lang }, count, button));
  button.addEventListener('click', unmark);
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open]')) return;
    unmark();
    document.removeEventListener('keydown', leave);
  };
  document.addEventListener('keydown', leave);
}
