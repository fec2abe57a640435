/** The faults that the site survives: every test of one names it, and the run lists them with counts. */
import { test } from 'playwright/test';

/** What can go wrong, in the words of the list that `faultReporter.ts` prints. */
export const faults = {
  scriptsOff: 'scripts off',
  scriptRefused: 'a script file that does not load, each in turn',
  scriptBroken: 'an error in one element or part of the script, each in turn',
  fontsBlocked: 'fonts blocked, or never arriving',
  stylesLate: 'stylesheets late, or missing',
  indexFault: 'a file of the search missing, refused, replaced, truncated or slow',
  pageListFault: 'the list of pages missing when an address leads nowhere',
  termCardFault: 'the card of a dotted word missing',
  noServer: 'no network, or no server',
  damagedUpdate: 'a new version damaged on its way',
  storeFull: 'no room for the service worker’s copy',
  storeWiped: 'the service worker’s copy wiped in the middle',
  storageRefused: 'storage refused, or full',
  clipboardRefused: 'the clipboard refused',
  clockWrong: 'a clock that is years wrong',
  zoomed: '400 % zoom, 320 px',
  textSpacing: 'text spacing as WCAG 1.4.12 has it',
  forcedColours: 'forced colours',
  reducedMotion: 'reduced motion',
  moreContrast: 'more contrast',
  darkPrint: 'printing from a dark screen',
  hostileText: 'hostile text in the search and in addresses',
} as const;

/**
 * Marks a test as one that the site survives a fault in: `test(title, survives('scriptsOff'), …)`.
 *
 * @param fault which one; the test's title says it too
 */
export function survives(fault: keyof typeof faults) {
  return { tag: '@fault', annotation: { type: 'fault', description: faults[fault] } };
}

/** Says how many cases a test of a fault has gone through; without it a test counts as one. */
export function countCases(count: number): void {
  test.info().annotations.push({ type: 'cases', description: String(count) });
}
