/** Finds the two other engines in which the reading paths are tried: Firefox, and WebKit as GTK has it. */
import { installDebian, onPath } from './debian.mjs';

/**
 * The programs, installed first where that is allowed. Those that cannot be had are undefined.
 *
 * @returns {{ FIREFOX_PATH: string | undefined, WEBKIT_DRIVER_PATH: string | undefined }}
 */
export function ensureEngines() {
  const find = () => ({
    FIREFOX_PATH: process.env.FIREFOX_PATH ?? onPath(['firefox-esr', 'firefox']),
    // WebKitGTK draws on a display: the reader's own, or one in memory.
    WEBKIT_DRIVER_PATH:
      process.env.DISPLAY || onPath(['Xvfb'])
        ? (process.env.WEBKIT_DRIVER_PATH ?? onPath(['WebKitWebDriver']))
        : undefined,
  });
  const there = find();
  if (there.FIREFOX_PATH && there.WEBKIT_DRIVER_PATH) return there;
  console.log('Installing Firefox and WebKitGTK for the tests …');
  installDebian(['firefox-esr', 'webkit2gtk-driver', 'xvfb']);
  return find();
}
