import { type AddressWords, addressWords } from '../../i18n/address.ts';
import { nearestThings } from '../../lib/url/near.ts';
import { pageLanguage } from './pageLanguage.ts';

/** A thing on this page that an address can name. */
interface Thing {
  id: string;
  name: string;
}

/** Everything on the page that has both an id and a name. */
function thingsOfPage(): Thing[] {
  return [...document.querySelectorAll<HTMLElement>('main [id]')].flatMap((element) => {
    const heading = /^H[1-6]$/.test(element.tagName) ? element : element.querySelector(':scope[data-search] h3');
    const name = (element.dataset.searchTitle ?? heading?.textContent ?? '').trim();
    return name === '' ? [] : [{ id: element.id, name }];
  });
}

/** Says something about the address over the page, in a place where it is seen, heard and can be put away. */
export function addressNotice(word: keyof AddressWords, things: readonly Thing[] = []) {
  const place = document.querySelector<HTMLElement>('[data-address-notice]');
  if (!place) return;
  const lang = pageLanguage();
  const words = addressWords[lang];
  place.lang = lang;
  const part = document.createElement('div');
  part.dataset.about = word;
  const said = document.createElement('p');
  said.textContent = words[word];
  part.append(said);
  if (things.length > 0) {
    said.append(` ${words.near}`);
    const list = document.createElement('ul');
    list.className = 'plain-list';
    // Names and ids of things on this page only. Nothing of the address is written.
    for (const { id, name } of things) {
      const link = document.createElement('a');
      link.href = `#${encodeURIComponent(id)}`;
      link.textContent = name;
      link.addEventListener('click', () => place.replaceChildren());
      const item = document.createElement('li');
      item.append(link);
      list.append(item);
    }
    part.append(list);
  }
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'button';
  close.textContent = words.close;
  close.addEventListener('click', () => place.replaceChildren());
  // An address can be wrong in more than one way, each of which is said once.
  const others = [...place.querySelectorAll<HTMLElement>('[data-about]')].filter((one) => one.dataset.about !== word);
  place.replaceChildren(...others, part, close);
}

/** Offers the things of the page whose ids come nearest to one that is not there. */
export function offerNearest(asked: string) {
  addressNotice('place', nearestThings(asked, thingsOfPage()));
}
