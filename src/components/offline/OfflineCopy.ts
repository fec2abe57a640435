import type { Words } from '../../i18n/index.ts';
import { storeText } from '../ui/stored.ts';
import { refusedKey, registration, sayKept, startOffline } from './serviceWorker.ts';

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
    let failed = false;
    let partly = false;
    const show = async () => {
      const own = await registration(folder);
      // A worker that is still activating sets its cache in order, and would create anew what is removed meanwhile.
      const kept = own?.active?.state === 'activated';
      this.#say(kept ? (partly ? 'partly' : 'kept') : own ? 'keeping' : failed ? 'failed' : 'none');
      keep.hidden = own !== undefined;
      remove.hidden = !kept;
      if (own?.installing)
        own.installing.onstatechange = ({ target }) => {
          failed = (target as ServiceWorker).state === 'redundant';
          void show();
        };
      else if (own?.active && !kept) own.active.onstatechange = () => void show();
    };
    keep.addEventListener('click', async () => {
      storeText('localStorage', refusedKey, undefined);
      failed = await startOffline(bar, true).then(
        () => false,
        () => true,
      );
      await show();
      this.querySelector<HTMLElement>('[role="status"]')?.focus();
    });
    remove.addEventListener('click', async () => {
      storeText('localStorage', refusedKey, 'off');
      await (await registration(folder))?.unregister();
      for (const name of await caches.keys())
        if (name.includes(`${location.origin}${folder}`)) await caches.delete(name);
      sayKept(false);
      this.#say('none');
      remove.hidden = true;
      keep.hidden = false;
      keep.focus();
    });
    await show();
    // The page's own worker may come after this, or fail to.
    bar.addEventListener('registered', () => void show());
    navigator.serviceWorker.addEventListener('controllerchange', () => void show());
    // What it has found, and fetched again, of what the device had lost.
    navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<{ whole?: boolean } | null>) => {
      partly = data?.whole === false;
      void show();
    });
  }

  #say(state: State) {
    const words: Words['offline']['copy'] = JSON.parse(this.dataset.words ?? '{}');
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = words[state];
  }
}

if (!customElements.get('offline-copy')) customElements.define('offline-copy', OfflineCopy);
