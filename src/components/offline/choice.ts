/** What this device remembers about reading without a network. */
const key = 'utan-nat';

/** `off`: the reader has removed the copy and wants none. */
export type Choice = 'off';

/** Undefined where nothing is remembered, or the device refuses storage. */
export function choice(): Choice | undefined {
  try {
    return localStorage.getItem(key) === 'off' ? 'off' : undefined;
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
    // Without storage nothing is remembered; the next page fetches the copy again.
  }
}
