import { expect } from 'vitest';

/**
 * Faults as a reader wants them: the same fault on many pages is said once, with how many pages have it.
 *
 * @param faults one sentence each, `<path>: <fault>`
 */
export function condensed(faults: readonly string[]): string[] {
  const pages = new Map<string, string[]>();
  for (const fault of faults) {
    const colon = fault.indexOf(': ');
    const what = fault.slice(colon + 2);
    pages.set(what, [...(pages.get(what) ?? []), fault.slice(0, colon)]);
  }
  return [...pages].map(([what, [first, ...more]]) =>
    more.length === 0 ? `${first}: ${what}` : `${first} (and ${more.length} more, e.g. ${more.at(-1)}): ${what}`,
  );
}

/** Fails the test with the faults found, if there are any. */
export function expectNone(faults: readonly string[]): void {
  const list = condensed(faults);
  expect(list.length, `${list.length} faults:\n${list.join('\n')}\n`).toBe(0);
}
