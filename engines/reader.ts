/** What a reader does in a browser, in words that every engine's driver can carry out. */
export interface Reader {
  /** Opens a path of the site and waits until it has loaded. */
  open(path: string): Promise<void>;
  /** The value of a JavaScript expression in the page. It must be one that JSON can carry. */
  value<T>(expression: string): Promise<T>;
  /** Clicks the first element that the selector finds, as with a mouse. */
  click(selector: string): Promise<void>;
  /** Presses keys one after another where the focus is: signs, or the names of keys. */
  press(...keys: Key[]): Promise<void>;
  /** What the page reported as errors so far. Undefined where the driver cannot tell. */
  faults?(): readonly string[];
  /** Drags with the mouse from the beginning of one element to the end of another. Undefined where the driver cannot. */
  drag?(from: string, to: string): Promise<void>;
  /** The page as it is printed: a PDF. Undefined where the driver cannot print. */
  print?(format: 'A4' | 'letter'): Promise<Uint8Array>;
  close(): Promise<void>;
}

export type Key = 'Enter' | 'Escape' | 'ArrowDown' | 'Home' | 'End' | 'Tab' | (string & {});

/**
 * Waits until an expression is true in the page.
 *
 * @throws if it is not within 45 seconds, with the expression; a machine that does other work besides is slow, not wrong
 */
export async function until(reader: Reader, expression: string): Promise<void> {
  const end = Date.now() + 45_000;
  while (Date.now() < end) {
    // Between two pages there is none to ask.
    if (await reader.value<boolean>(`Boolean(${expression})`).catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`This did not become true: ${expression}`);
}
