import { preferredLanguage } from '../../lib/url/preferredLanguage.ts';

/** Set once the reader has chosen a language or closed an offer: nothing is offered on this device again. */
const key = 'sprakval';

function settled(): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

function settle() {
  try {
    localStorage.setItem(key, '1');
  } catch {
    // Without storage the offer comes back on the next page.
  }
}

/** What the reader is at: what the address names, or else what stands in the upper part of the window. */
function place(): string {
  if (location.hash.length > 1) return location.hash;
  if (scrollY < innerHeight / 2) return '';
  const thing = document.elementFromPoint(innerWidth / 2, innerHeight / 3)?.closest('main [id]');
  return thing ? `#${thing.id}` : '';
}

/** Sends a link to the same sentence, event, city or query of the other language. */
function keepPlace(event: Event) {
  const link = event.currentTarget as HTMLAnchorElement;
  link.search = location.search;
  // The original stands folded in one edition only; its sentence stands in both.
  link.hash = place().replace('#original-', '#');
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-keeps-place]')) {
  // Before the click, so that a new tab gets it too.
  for (const type of ['pointerdown', 'focus', 'click']) link.addEventListener(type, keepPlace);
  link.addEventListener('click', settle);
}

const offers = document.querySelector<HTMLElement>('[data-page-language]');
if (offers && !settled()) {
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
}
