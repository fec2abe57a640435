import { namedId } from '../../lib/url/named.ts';
import { element } from '../ui/element.ts';
import { isPlainClick } from '../ui/plainClick.ts';

/** What is kept in the history with an address at which something stands open. */
interface OpenState {
  opened?: string;
}

/**
 * A line of a list that opens in place: its first link leads to the thing's own page, and a plain click on it puts the
 * body of that page (`data-body`) under the line instead. Address, Back and focus go as with a link; if the page
 * cannot be fetched, the link is followed. In a table the body takes a row of its own under the link's.
 *
 * The line is named by the nearest `id` around it, which becomes the fragment of the address; in a list with
 * `data-arrives` an address that names the line opens it. What is open says `aria-expanded="true"` on its link. Sends
 * `opened-in-place` and `closed-in-place`, which bubble.
 */
export class OpenInPlace extends HTMLElement {
  #link: HTMLAnchorElement | null = null;
  #panel: HTMLElement | undefined;
  /** What takes the panel in and out of the page: the panel itself, or its table row. */
  #frame: HTMLElement | undefined;
  #listening = new AbortController();

  connectedCallback() {
    this.#link = this.querySelector('a[href]');
    this.#link?.setAttribute('aria-expanded', 'false');
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#link?.addEventListener('click', (event) => this.#click(event), { signal });
    addEventListener('popstate', () => this.#follow(), { signal });
    addEventListener('hashchange', () => this.#arrive(), { signal });
    // A reload brings back what stood open.
    if (this.#named && (history.state as OpenState | null)?.opened === this.#named) void this.#open(false);
    else this.#arrive();
  }

  disconnectedCallback() {
    this.#listening.abort();
  }

  get #named(): string {
    return this.closest('[id]')?.id ?? '';
  }

  /** Opens what the address names, where the list says so. */
  #arrive() {
    if (this.#frame || !this.#named || namedId(location.hash) !== this.#named) return;
    if (this.closest('[data-arrives]')) void this.#open(false);
  }

  #click(event: MouseEvent) {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    if (this.#frame) this.close();
    else void this.#open(true);
  }

  /** Shows what the address says after a step back or forth. */
  #follow() {
    const opened = (history.state as OpenState | null)?.opened;
    if (opened === this.#named && !this.#frame) void this.#open(false);
    else if (opened !== this.#named && this.#frame) this.#shut(this.#frame.contains(document.activeElement));
  }

  async #open(byReader: boolean) {
    const link = this.#link;
    if (!link || this.hasAttribute('aria-busy')) return;
    this.setAttribute('aria-busy', 'true');
    let body: Element | undefined;
    try {
      // Fetched when it is needed; what fails follows the link.
      const { fetchBody } = await import('./fetchBody.ts');
      body = await fetchBody(link.href);
    } catch {
      if (byReader) location.assign(link.href);
    }
    this.removeAttribute('aria-busy');
    if (!body) return;
    // What stands open above would push this line about when it goes.
    const before = link.getBoundingClientRect().top;
    for (const other of document.querySelectorAll<OpenInPlace>('open-in-place')) if (other !== this) other.#shut(false);
    this.#show(body);
    scrollBy({ top: link.getBoundingClientRect().top - before, behavior: 'instant' });
    if (byReader) {
      const url = this.#named === '' ? location.href : `${location.pathname}${location.search}#${this.#named}`;
      history.pushState({ opened: this.#named } satisfies OpenState, '', url);
      this.#panel?.focus({ preventScroll: true });
    }
    this.dispatchEvent(new CustomEvent('opened-in-place', { bubbles: true }));
  }

  #show(body: Element) {
    const ariaLabel = this.#link?.textContent?.trim() ?? '';
    const panel = element('div', { class: 'in-place', tabindex: '-1', role: 'region', 'aria-label': ariaLabel }, body);
    const wordOf = (name: 'close' | 'own') => this.closest<HTMLElement>(`[data-${name}]`)?.dataset[name] ?? '×';
    const close = element('button', { type: 'button', class: 'button' }, wordOf('close'));
    close.addEventListener('click', () => this.close());
    const own = element('a', { href: this.#link?.href ?? '' }, wordOf('own'));
    const ways = element('p', { class: 'ways cluster small no-print' }, own, close);
    panel.append(ways);
    panel.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      this.close();
    });
    this.#panel = panel;
    const row = this.closest('tr');
    this.#frame = row ? inRow(panel, row.cells.length) : panel;
    if (row) row.after(this.#frame);
    else this.append(panel);
    this.#link?.setAttribute('aria-expanded', 'true');
  }

  /** Opens the line where the address named it already: without a step in the history. */
  show() {
    if (!this.#frame) void this.#open(false);
  }

  /** Closes what is open, as a step back does, and gives the link its focus. */
  close() {
    if (!this.#frame) return;
    this.#shut(true);
    if ((history.state as OpenState | null)?.opened === this.#named) history.back();
    // So that a link to it can open it again.
    else if (namedId(location.hash) === this.#named)
      history.replaceState(history.state, '', `${location.pathname}${location.search}`);
  }

  #shut(focus: boolean) {
    if (!this.#frame) return;
    this.#frame.remove();
    this.#frame = undefined;
    this.#panel = undefined;
    this.#link?.setAttribute('aria-expanded', 'false');
    if (focus) this.#link?.focus();
    this.dispatchEvent(new CustomEvent('closed-in-place', { bubbles: true }));
  }
}

/** A table row that holds nothing but a panel. */
const inRow = (panel: HTMLElement, columns: number) =>
  element('tr', {}, element('td', { colspan: String(columns) }, panel));

customElements.define('open-in-place', OpenInPlace);
// Nothing of the page waits for it.
if (document.querySelector('open-in-place'))
  addEventListener('load', () => void import('../ui/returnFocus.ts').catch(() => undefined));
