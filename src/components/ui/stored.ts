/** JSON that the browser keeps for this tab or for this device. Some browsers and modes keep nothing, and throw. */
type Place = 'sessionStorage' | 'localStorage';

/** What is stored under a key, whatever that may be by now; `undefined` where nothing is. */
export function stored(place: Place, key: string): unknown {
  try {
    return JSON.parse(globalThis[place].getItem(key) ?? '');
  } catch {
    return undefined;
  }
}

/** Stores a value; where that is refused, what needs it ends with the page. */
export function store(place: Place, key: string, value: unknown): void {
  try {
    globalThis[place].setItem(key, JSON.stringify(value));
  } catch {
    // As said above.
  }
}
