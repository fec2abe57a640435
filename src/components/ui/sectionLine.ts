import { isShown } from './isShown.ts';

/** A section is the current one once its top is this near to the top of the window, in px. */
const near = 96;

/**
 * Says in one line which section of a long page is read: `data-here` of the element, with the section's number, how many there
 * are, and its title, which may be cut. The list of the sections closes when a link in it is followed, with Escape, or by a click elsewhere.
 */
class SectionLine extends HTMLElement {
  #listening = new AbortController();

  connectedCallback() {
    const fold = this.querySelector('details');
    const line = this.querySelector('summary');
    const links = [...this.querySelectorAll<HTMLAnchorElement>('ol a')];
    const sections = links.flatMap((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))) ?? []);
    if (!fold || !line || sections.length !== links.length) return;
    const title = line.textContent ?? '';
    let shown = -1;
    const show = () => {
      const here = sections.findLastIndex((section) => isShown(section) && section.getBoundingClientRect().top <= near);
      if (here === shown) return;
      links[shown]?.removeAttribute('aria-current');
      links[here]?.setAttribute('aria-current', 'true');
      shown = here;
      const place = links[here]?.textContent;
      line.textContent =
        place == null
          ? title
          : (this.dataset.here ?? '')
              .replace('{title}', place)
              .replace('{n}', String(here + 1))
              .replace('{all}', String(links.length));
    };
    let waiting = false;
    const { signal } = this.#listening;
    const later = () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        show();
      });
    };
    addEventListener('scroll', later, { passive: true, signal });
    document.addEventListener(
      'click',
      ({ target }) => {
        if (target instanceof Element && (!this.contains(target) || target.closest('a'))) fold.open = false;
      },
      { signal },
    );
    this.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || !fold.open) return;
        event.preventDefault();
        fold.open = false;
        line.focus();
      },
      { signal },
    );
    show();
  }

  disconnectedCallback() {
    this.#listening.abort();
    this.#listening = new AbortController();
  }
}

customElements.define('section-line', SectionLine);
