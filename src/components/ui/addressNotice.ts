import { type AddressWords, addressWords } from '../../i18n/address.ts';
import { namedId } from '../../lib/url/named.ts';
import { nearestThings } from '../../lib/url/near.ts';
import type { SiteMap } from '../../lib/url/nearest.ts';
import { withBase } from '../../lib/url/routes.ts';
import { element } from './element.ts';
import { pageLanguage } from './pageLanguage.ts';

/** No name of the site is longer; what is pasted beyond that names nothing. */
const longest = 120;

/** A thing on this page that an address can name. */
interface Thing {
  id: string;
  name: string;
  /** What chooses it, where it is a choice and no place. */
  control?: HTMLInputElement;
}

/** Everything on the page that has both an id and a name. */
function thingsOfPage(): Thing[] {
  return [...document.querySelectorAll<HTMLElement>('main [id]')].flatMap((element) => {
    const heading = /^H[1-6]$/.test(element.tagName)
      ? element
      : element.querySelector(':scope[data-search] :is(h2, h3), :scope > open-in-place > a');
    const name = (element.dataset.searchTitle ?? heading?.textContent ?? '').replace(/\s+/g, ' ').trim();
    return name === '' ? [] : [{ id: element.id, name }];
  });
}

/** Every choice of one out of several. Its value is English in both editions. */
function choicesOfPage(): Thing[] {
  return [...document.querySelectorAll<HTMLInputElement>('main label input[type="radio"]')].map((control) => ({
    id: control.value,
    name: control.closest('label')?.querySelector('span:not(.count)')?.textContent?.trim() ?? '',
    control,
  }));
}

/** Chooses it as a click on it does, without the fragment that led nowhere. */
function choose(control: HTMLInputElement) {
  if (!document.getElementById(namedId(location.hash)))
    history.replaceState(history.state, '', `${location.pathname}${location.search}`);
  control.click();
}

/** Says something about the address over the page, in a place where it is seen, heard and can be put away. */
function addressNotice(word: keyof AddressWords, things: readonly Thing[] = []) {
  const place = document.querySelector<HTMLElement>('[data-address-notice]');
  if (!place) return;
  const lang = pageLanguage();
  const words = addressWords[lang];
  place.lang = lang;
  // Names and ids of things on this page only. Nothing of the address is written.
  const items = things.map(({ id, name, control }) => {
    const link = control
      ? element('button', { type: 'button', class: 'link-button' }, name)
      : element('a', { href: `#${encodeURIComponent(id)}`, class: 'tap' }, name);
    link.addEventListener('click', () => {
      place.replaceChildren();
      if (control) choose(control);
    });
    return element('li', {}, link);
  });
  const said = element('p', {}, words[word]);
  const part = element('div', { class: 'cluster', 'data-about': word }, said);
  if (items.length > 0) {
    said.append(` ${words.near}`);
    part.append(element('ul', { class: 'plain-list cluster' }, ...items));
  }
  const close = element('button', { type: 'button', class: 'button' }, words.close);
  close.addEventListener('click', () => place.replaceChildren());
  // An address can be wrong in more than one way, each of which is said once.
  const others = [...place.querySelectorAll<HTMLElement>('[data-about]')].filter((one) => one.dataset.about !== word);
  place.replaceChildren(...others, part, close);
}

/** What makes names that mean the same one: `kiev` and `kyiv`. Without the list of names each is as it is. */
async function namer(): Promise<(id: string) => string> {
  try {
    const [nearest, answer] = await Promise.all([
      import('../../lib/url/nearest.ts'),
      fetch(withBase('/sidor.json'), { signal: AbortSignal.timeout(3000) }),
    ]);
    return nearest.namer(((await answer.json()) as SiteMap).names);
  } catch {
    return (id) => id;
  }
}

/**
 * Says that an address asks for something that is not there, and offers what comes nearest: things of the page, and
 * its choices.
 *
 * @param asked ids or words that name nothing here
 */
export async function offerNearest(word: keyof AddressWords, asked: readonly string[]) {
  const named = await namer();
  // Who writes an address by hand knows the words on the page, not its ids.
  const all = [...choicesOfPage(), ...thingsOfPage()].flatMap((thing) =>
    [thing.id, thing.name.replaceAll(' ', '-')].filter(Boolean).map((id) => ({ id: named(id), thing })),
  );
  const near = asked.flatMap((text) => nearestThings(named(text.slice(0, longest)), all));
  addressNotice(word, [...new Map(near.map(({ thing }) => [thing.name, thing])).values()].slice(0, 3));
}
