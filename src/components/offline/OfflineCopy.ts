import type { Words } from '../../i18n/index.ts';
import { choose } from './choice.ts';
import { registration, startOffline } from './serviceWorker.ts';

type State = keyof Words['offline']['copy'];

/** Shows whether this device keeps the site, and lets the reader keep or remove it. */
class OfflineCopy extends HTMLElement {
  async connectedCallback() {
    const bar = document.querySelector<HTMLElement>('[data-offline-notice]');
    const keep = this.querySelector<HTMLButtonElement>('[data-keep]');
    const remove = this.querySelector<HTMLButtonElement>('[data-remove]');
    if (!import.meta.env.PROD || !bar || !keep || !remove || !navigator.serviceWorker || !isSecureContext) {
      this.#say('impossible');
      return;
    }
    const folder = bar.dataset.folder ?? '/';
    const show = async () => {
      const own = await registration(folder);
      this.#say(own?.active ? 'kept' : own ? 'keeping' : 'none');
      keep.hidden = own !== undefined;
      remove.hidden = !own?.active;
      own?.installing?.addEventListener('statechange', () => void show());
    };
    keep.addEventListener('click', async () => {
      choose(undefined);
      await startOffline(bar, true).catch(() => undefined);
      await show();
      this.querySelector<HTMLElement>('[role="status"]')?.focus();
    });
    remove.addEventListener('click', async () => {
      choose('off');
      await (await registration(folder))?.unregister();
      for (const name of await caches.keys())
        if (name.includes(`${location.origin}${folder}`)) await caches.delete(name);
      this.#say('none');
      remove.hidden = true;
      keep.hidden = false;
      keep.focus();
    });
    await show();
    // The page's own worker may come after this.
    navigator.serviceWorker.addEventListener('controllerchange', () => void show());
  }

  #say(state: State) {
    const words: Words['offline']['copy'] = JSON.parse(this.dataset.words ?? '{}');
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = words[state];
  }
}

if (!customElements.get('offline-copy')) customElements.define('offline-copy', OfflineCopy);
