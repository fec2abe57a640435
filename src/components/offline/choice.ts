/** What this device remembers about reading without a network. */
const key = 'utan-nat';

/** `off`: the reader has removed the copy and wants none; `told`: it has been said that the copy is there. */
export type Choice = 'off' | 'told';

/** Undefined where nothing is remembered, or the device refuses storage. */
export function choice(): Choice | undefined {
  try {
    const kept = localStorage.getItem(key);
    return kept === 'off' || kept === 'told' ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Remembers, or forgets with `undefined`. */
export function choose(value: Choice | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Without storage nothing is remembered; the next page may say it again.
  }
}
