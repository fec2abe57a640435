import { preferredLanguage } from '../../lib/url/preferredLanguage.ts';
import { storedText, storeText } from './stored.ts';

/** Set once the reader has chosen a language or closed an offer: nothing is offered on this device again. */
const key = 'sprakval';
const settle = () => storeText('localStorage', key, '1');

/** A letter of the glossary is its language's own; all other ids are the same in every edition. */
const ownLetter = 'bokstav-';

/** What the reader is at: what the address names, or else what stands in the upper part of the window. */
function place(): string {
  // The original stands folded in one edition only; its sentence stands in both.
  const named = location.hash.replace('#original-', '#');
  if (named.length > 1 && !named.startsWith(`#${ownLetter}`)) return named;
  if (scrollY < innerHeight / 2) return '';
  const seen = document.elementFromPoint(innerWidth / 2, innerHeight / 3);
  const thing = seen?.closest(`main [id]:not([id^="${ownLetter}"])`);
  return thing ? `#${thing.id.replace('original-', '')}` : '';
}

/** Sends a link to the same sentence, event, city or query of the other language. */
function keepPlace(event: Event) {
  const link = event.currentTarget as HTMLAnchorElement;
  link.search = location.search;
  link.hash = place();
}

queueMicrotask(() => {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-keeps-place]')) {
    // Before the click, so that a new tab gets it too.
    for (const type of ['pointerdown', 'focus', 'click']) link.addEventListener(type, keepPlace);
    link.addEventListener('click', settle);
  }
});

queueMicrotask(() => {
  const offers = document.querySelector<HTMLElement>('[data-page-language]');
  if (!offers || storedText('localStorage', key) !== undefined) return;
  const known = [...offers.querySelectorAll<HTMLElement>('[data-offer]')];
  const page = offers.dataset.pageLanguage ?? '';
  const wanted = preferredLanguage(navigator.languages, [page, ...known.map((offer) => offer.dataset.offer ?? '')]);
  const offer = wanted === page ? undefined : known.find((one) => one.dataset.offer === wanted);
  if (offer) {
    offer.hidden = false;
    offer.querySelector('button')?.addEventListener('click', () => {
      offer.hidden = true;
      settle();
    });
  }
});
