import { Workbox } from 'workbox-window';
import type { Words } from '../../i18n/index.ts';
import { memoAsync } from '../../lib/memoAsync.ts';
import { element } from '../ui/element.ts';
import { fetchSheet } from '../ui/fetchSheet.ts';
import { storedText, storeText } from '../ui/stored.ts';
import { trustOwnScripts } from '../ui/trustedScripts.ts';
import look from './notice.css?url';

type OfflineWords = Words['offline'];
type Notice = keyof OfflineWords['notices'];

/** Set on this device to `off` when the reader has removed the copy and wants none. */
export const refusedKey = 'utan-nat';
/** Set for this visit when the reader has closed a notice. */
const closedKey = (notice: Notice) => `stangd-${notice}`;

/** The files of the words, by language. */
const wordsOf: Record<string, string> = { sv: 'utan-nat.json', en: 'en/offline.json' };

/** One notice at a time; a later one takes the place of an earlier. */
class NoticeBar {
  #bar: HTMLElement;
  #status = element('p', { role: 'status', class: 'small' });
  #act = element('button', { type: 'button', class: 'button small' });
  #close = element('button', { type: 'button', class: 'button small' });
  #styled: Promise<unknown> | undefined;
  #shown: Notice | undefined;

  constructor(bar: HTMLElement) {
    this.#bar = bar;
    bar.replaceChildren(this.#status, element('p', { class: 'acts' }, this.#act, this.#close));
    this.#close.onclick = () => {
      if (this.#shown) storeText('sessionStorage', closedKey(this.#shown), '1');
      this.hide();
    };
  }

  /** The words, fetched when there is something to say; the service worker keeps them too. */
  readonly #say = memoAsync(async (): Promise<OfflineWords> => {
    const lang = this.#bar.dataset.offlineNotice ?? 'sv';
    return (await fetch(folderOf(this.#bar) + wordsOf[lang])).json();
  });

  async show(notice: Notice, act?: () => void) {
    if (storedText('sessionStorage', closedKey(notice)) !== undefined) return;
    this.#shown = notice;
    this.#styled ??= fetchSheet(look);
    const words = await this.#say();
    await this.#styled;
    if (this.#shown !== notice) return;
    const said = words.notices[notice];
    // A part of the page with a name, once it has one.
    this.#bar.setAttribute('role', 'region');
    this.#bar.setAttribute('aria-label', words.label);
    this.#bar.lang = this.#bar.dataset.offlineNotice ?? '';
    this.#act.hidden = act === undefined;
    this.#act.textContent = 'act' in said ? said.act : '';
    this.#act.onclick = act ?? null;
    this.#close.textContent = said.close;
    this.#bar.hidden = false;
    // Screen readers say what changes in a place that is there already.
    requestAnimationFrame(() => {
      if (this.#shown === notice) this.#status.textContent = said.text;
    });
  }

  /** Takes a notice away, if it is one of these; any, if none is named. */
  hide(...notices: Notice[]) {
    if (notices.length > 0 && (this.#shown === undefined || !notices.includes(this.#shown))) return;
    this.#shown = undefined;
    this.#status.textContent = '';
    this.#bar.hidden = true;
  }
}

/** Where the site's root is: its worker lies there and rules everything under it. */
const folderOf = (bar: HTMLElement) => bar.dataset.folder ?? '/';

/** The worker of this site on this device, if it has one. */
export function registration(folder: string): Promise<ServiceWorkerRegistration | undefined> {
  return navigator.serviceWorker.getRegistration(folder);
}

/** Shows in the footer whether the site is kept on this device. */
export function sayKept(kept: boolean): void {
  document.querySelector('[data-offline-kept]')?.toggleAttribute('hidden', !kept);
}

/** Whether the reader pays by the byte, or waits for each: then nothing is fetched that was not asked for. */
function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean; effectiveType?: string } };
  return connection?.saveData === true || /2g$/.test(connection?.effectiveType ?? '');
}

/**
 * Registers the service worker. The footer says when the site is kept, a notice when there is no network or a new
 * version. Nothing changes under a reader's eyes: a new version waits until it is asked for, or until the last page of
 * the site has been closed.
 *
 * @param bar the element of `OfflineNotice.astro`
 * @param asked whether the reader has just asked for the copy; else a choice against it and a wish to save data count
 */
export async function startOffline(bar: HTMLElement, asked = false): Promise<void> {
  const folder = folderOf(bar);
  const known = await registration(folder);
  if (!asked && (storedText('localStorage', refusedKey) === 'off' || (!known && savesData()))) return;
  trustOwnScripts(folder);

  const notices = new NoticeBar(bar);
  const workbox = new Workbox(`${folder}sw.js`, { scope: folder });
  const controlled = navigator.serviceWorker.controller !== null;
  let accepted = false;

  workbox.addEventListener('activated', () => sayKept(true));
  workbox.addEventListener('waiting', () => {
    const act = () => {
      accepted = true;
      workbox.messageSkipWaiting();
    };
    void notices.show('update', act).catch(() => undefined);
  });
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (accepted) location.reload();
    // The new version was asked for in another window; this one keeps what it shows.
    else if (controlled) void notices.show('changed', () => location.reload()).catch(() => undefined);
  });

  const own = await workbox.register({ immediate: true });
  if (own?.active) sayKept(true);
  bar.dispatchEvent(new Event('registered'));
  /** Asks for a new version, and so learns whether the site can be reached; `onLine` alone knows the cable only. */
  const check = async () => {
    try {
      await own?.update();
      notices.hide('offline', 'unreachable');
    } catch {
      // During the first visit nothing is kept yet.
      if (navigator.serviceWorker.controller)
        void notices.show(navigator.onLine ? 'unreachable' : 'offline').catch(() => undefined);
    }
  };
  addEventListener('offline', () => void check());
  addEventListener('online', () => void check());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void check();
  });
  if (controlled) {
    // What the device has lost of it is fetched again.
    if (asked || !savesData()) navigator.serviceWorker.controller?.postMessage({ type: 'REPAIR' });
    await check();
  }
}
