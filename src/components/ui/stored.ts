/** What the browser keeps for this tab or for this device. Some browsers and modes keep nothing, and throw. */
type Place = 'sessionStorage' | 'localStorage';

/** The text that is stored under a key; `undefined` where none is. */
export function storedText(place: Place, key: string): string | undefined {
  try {
    return globalThis[place].getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Stores a text, or takes it away with `undefined`. Says whether it could; if not, what needs it ends with the page. */
export function storeText(place: Place, key: string, text: string | undefined): boolean {
  try {
    if (text === undefined) globalThis[place].removeItem(key);
    else globalThis[place].setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** The JSON that is stored under a key, whatever that may be by now; `undefined` where none is. */
export function stored(place: Place, key: string): unknown {
  try {
    return JSON.parse(storedText(place, key) ?? '');
  } catch {
    return undefined;
  }
}

/** Stores a value as JSON. */
export const store = (place: Place, key: string, value: unknown) => storeText(place, key, JSON.stringify(value));
