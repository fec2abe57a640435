import { storedText, storeText } from './stored.ts';

/**
 * Single-key shortcuts (`/`, `j`, `k`) can be turned off, as WCAG 2.1.4 asks: speech input would else set them off.
 * The choice stays on the device.
 */
const key = 'kortkommandon';
/** The choice on a device that refuses storage: for as long as the page is open. */
let here = true;

/** Whether the reader has left single-key shortcuts on. */
export function shortcutsEnabled(): boolean {
  return here && storedText('localStorage', key) !== 'av';
}

/** Turns single-key shortcuts on or off for this device. */
export function setShortcuts(enabled: boolean): void {
  here = storeText('localStorage', key, enabled ? 'på' : 'av') || enabled;
}

/**
 * Whether a key press is meant as a single-key shortcut: no modifier, not while typing, and not turned off.
 *
 * @param shortcut the key, as `KeyboardEvent.key` names it
 */
export function isShortcut(event: KeyboardEvent, shortcut: string): boolean {
  if (event.key !== shortcut || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return false;
  const target = event.target instanceof Element ? event.target : null;
  // Radio buttons and check boxes take no letters: who has just filtered goes on with the keys.
  if (target?.closest('input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]'))
    return false;
  return shortcutsEnabled();
}
