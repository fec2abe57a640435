import { accessedDay, accessedOn } from '../../lib/dates/accessed.ts';
import { accessedIn } from '../../lib/share/citations.ts';
import { pageLanguage } from '../ui/pageLanguage.ts';
import { copyText, offerSend } from './copyText.ts';

/**
 * Copies, hands to the system's share sheet, and says so. What is copied stands on the page already; without this
 * script a reader selects it.
 */
class ShareBox extends HTMLElement {
  connectedCallback() {
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-copies]')) {
      button.addEventListener('click', () => void this.#copy(button));
    }
    offerSend(
      this.querySelector('[data-send]'),
      () => this.querySelector('input')?.value ?? location.href,
      () => this.#say(this.dataset.sent ?? ''),
    );
  }

  async #copy(button: HTMLButtonElement) {
    const target = this.querySelector<HTMLElement>(`#${button.dataset.copies}`);
    if (!target) return;
    const text = target instanceof HTMLInputElement ? target.value : this.#withDate(target);
    try {
      await copyText(text, button, this.dataset.done ?? '');
      this.#say((this.dataset.copied ?? '').replace('{what}', button.dataset.what ?? ''));
    } catch {
      this.#select(target);
      this.#say(this.dataset.selected ?? '');
    }
  }

  /** The text of an element; what has a day of access gets the day on which the reader took it. */
  #withDate(target: HTMLElement) {
    const text = target.textContent?.trim() ?? '';
    const { accessed, since } = target.dataset;
    if (since === undefined) return text;
    if (accessed === undefined) return accessedIn(text, accessedDay(since, new Date()));
    const when = accessedOn(accessed, since, new Date(), pageLanguage());
    return when === '' ? text : text.replace(/\)$/, `, ${when})`);
  }

  #select(target: HTMLElement) {
    if (target instanceof HTMLInputElement) {
      target.focus();
      target.select();
      return;
    }
    target.closest('details')?.setAttribute('open', '');
    getSelection()?.selectAllChildren(target);
  }

  #say(message: string) {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = message;
  }
}

if (!customElements.get('share-box')) customElements.define('share-box', ShareBox);
