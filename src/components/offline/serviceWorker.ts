import { Workbox } from 'workbox-window';
import type { Words } from '../../i18n/index.ts';
import { trustOwnScripts } from '../ui/trustedScripts.ts';
import { choice, choose } from './choice.ts';

type Notice = keyof Words['offline']['notices'];

/** Set for this visit when the reader has closed a notice. */
const closedKey = (notice: Notice) => `stangd-${notice}`;

function closed(notice: Notice): boolean {
  try {
    return sessionStorage.getItem(closedKey(notice)) !== null;
  } catch {
    return false;
  }
}

/** One notice at a time; a later one takes the place of an earlier. */
class NoticeBar {
  #bar: HTMLElement;
  #words: Words['offline']['notices'];
  #shown: Notice | undefined;

  constructor(bar: HTMLElement) {
    this.#bar = bar;
    this.#words = JSON.parse(bar.dataset.words ?? '{}');
    this.#find<HTMLButtonElement>('[data-close]').onclick = () => {
      try {
        if (this.#shown) sessionStorage.setItem(closedKey(this.#shown), '1');
      } catch {
        // It comes back on the next page.
      }
      this.hide();
    };
  }

  #find<E extends HTMLElement>(selector: string): E {
    const found = this.#bar.querySelector<E>(selector);
    if (!found) throw new Error(`The notice lacks ${selector}`);
    return found;
  }

  show(notice: Notice, act?: () => void) {
    if (closed(notice)) return;
    this.#shown = notice;
    const words = this.#words[notice];
    const button = this.#find<HTMLButtonElement>('[data-act]');
    button.hidden = act === undefined;
    button.textContent = 'act' in words ? words.act : '';
    button.onclick = act ?? null;
    this.#find('[data-close]').textContent = words.close;
    this.#find('[role="status"]').textContent = words.text;
    this.#find('.acts').hidden = false;
  }

  /** Takes a notice away, if it is one of these; any, if none is named. */
  hide(...notices: Notice[]) {
    if (notices.length > 0 && (this.#shown === undefined || !notices.includes(this.#shown))) return;
    this.#shown = undefined;
    this.#find('[role="status"]').textContent = '';
    this.#find('.acts').hidden = true;
  }
}

/** Where the site's root is: its worker lies there and rules everything under it. */
const folderOf = (bar: HTMLElement) => bar.dataset.folder ?? '/';

/** The worker of this site on this device, if it has one. */
export function registration(folder: string): Promise<ServiceWorkerRegistration | undefined> {
  return navigator.serviceWorker.getRegistration(folder);
}

/** Whether the reader pays by the byte: then nothing is fetched that was not asked for. */
function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

/**
 * Registers the service worker, and says when the site is kept, when there is no network and when there is a new
 * version. Nothing changes under a reader's eyes: a new version waits until it is asked for, or until the last page of
 * the site has been closed.
 *
 * @param bar the element of `OfflineNotice.astro`
 * @param asked whether the reader has just asked for the copy; else a choice against it and a wish to save data count
 */
export async function startOffline(bar: HTMLElement, asked = false): Promise<void> {
  const folder = folderOf(bar);
  const known = await registration(folder);
  if (!asked && (choice() === 'off' || (!known && savesData()))) return;
  trustOwnScripts(folder);

  const notices = new NoticeBar(bar);
  const workbox = new Workbox(`${folder}sw.js`, { scope: folder });
  const controlled = navigator.serviceWorker.controller !== null;
  let accepted = false;

  workbox.addEventListener('activated', (event) => {
    if (event.isUpdate || choice() === 'told') return;
    choose('told');
    notices.show('ready');
  });
  workbox.addEventListener('waiting', () => {
    notices.show('update', () => {
      accepted = true;
      workbox.messageSkipWaiting();
    });
  });
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (accepted) location.reload();
    // The new version was asked for in another window; this one keeps what it shows.
    else if (controlled) notices.show('changed', () => location.reload());
  });

  const own = await workbox.register({ immediate: true });
  /** Asks for a new version, and so learns whether the site can be reached; `onLine` alone knows the cable only. */
  const check = async () => {
    try {
      await own?.update();
      notices.hide('offline', 'unreachable');
    } catch {
      // During the first visit nothing is kept yet.
      if (navigator.serviceWorker.controller) notices.show(navigator.onLine ? 'unreachable' : 'offline');
    }
  };
  addEventListener('offline', () => void check());
  addEventListener('online', () => void check());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void check();
  });
  if (controlled) await check();
}
