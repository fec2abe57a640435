/**
 * The search index of the copy to carry. Browsers let a page that was opened from a file fetch nothing, but run scripts
 * that lie beside it: so the index is a classic script, and this one hands its files to the search.
 */
const root = (document.currentScript as HTMLScriptElement | null)?.dataset.root ?? '';
/** Before the addresses in the index, because each page has its own way to the root. */
const mark = 'carried:';

declare global {
  /** Set by the script of the index: the text of each index file by its name. */
  var carriedFiles: Record<string, string> | undefined;
}

let opening: Promise<void> | undefined;

/** The index, brought by its script, which waits for the first search; a failure is tried again. */
function open(): Promise<void> {
  opening ??= new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${root}assets/carried-index.js`;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error('The index did not arrive.'));
    document.head.append(script);
  });
  opening.catch(() => {
    opening = undefined;
  });
  return opening;
}

const led = (text: string) => (text.startsWith(mark) ? root + text.slice(mark.length) : text);

globalThis.carriedIndex = async (name) => {
  await open();
  const text = globalThis.carriedFiles?.[name];
  if (text === undefined) throw new Error(`${name} is not in the copy.`);
  return JSON.parse(text, (_, value) => {
    if (typeof value === 'string') return led(value);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [led(key), inner]));
  });
};

export {};
