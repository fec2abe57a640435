/**
 * Pagefind in the browser. It swallows what it could not fetch: a part of its index that is missing would be a question
 * without an answer. So its files come by way of this module, which reads them whole, and says which search missed one.
 */
import { ranking, searchFolder } from './files.ts';
import type { Engine } from './layer.ts';

interface Script {
  createInstance(options: Record<string, unknown>): Engine;
}

/** What starts each file of the index once it is unpacked: Pagefind takes an unpacked file as it is. */
const signature = 'pagefind_dcd';

async function unpacked(response: Response): Promise<ArrayBuffer> {
  const bytes = await response.arrayBuffer();
  const isPlain = new TextDecoder().decode(bytes.slice(0, signature.length)) === signature;
  if (isPlain) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const plain = await new Response(stream).arrayBuffer();
  if (new TextDecoder().decode(plain.slice(0, signature.length)) !== signature) throw new Error('Not a Pagefind file.');
  return plain;
}

/** Of failed fetches. */
let failures = 0;
const files = new Map<string, Promise<ArrayBuffer>>();
const browserFetch = globalThis.fetch.bind(globalThis);

/** A file of the index, read whole and unpacked, once; one that could not be had is fetched again at the next call. */
function file(address: string): Promise<ArrayBuffer> {
  const known = files.get(address);
  if (known) return known;
  const coming = (async () => {
    const response = await browserFetch(address);
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    if (!/\.json(?:\?|$)/.test(address)) return unpacked(response);
    const bytes = await response.arrayBuffer();
    JSON.parse(new TextDecoder().decode(bytes));
    return bytes;
  })();
  files.set(address, coming);
  coming.catch(() => {
    failures += 1;
    files.delete(address);
  });
  return coming;
}

/** Pagefind fetches with the browser's `fetch` and takes no other: what it asks for comes from `file`. */
function standIn(folder: string) {
  globalThis.fetch = async (input, init) =>
    typeof input === 'string' && input.startsWith(folder) && !input.includes('pagefind.js')
      ? new Response(await file(input))
      : browserFetch(input, init);
}

let loading: Promise<Engine> | undefined;
/** How often the script has failed to come: under its own address a damaged one would stay so. */
let scriptFailures = 0;

async function start(base: string, version: string): Promise<Engine> {
  const folder = `${base}${searchFolder}`;
  // What it needs to start is fetched first: an instance that fails to start never starts again, and nobody is told.
  const entryFile = file(`${folder}pagefind-entry.json?ts=${version}`);
  const again = scriptFailures === 0 ? '' : `?${scriptFailures}`;
  const script = (import(/* @vite-ignore */ `${folder}pagefind.js${again}`) as Promise<Script>).catch((error) => {
    scriptFailures += 1;
    throw error;
  });
  const [entry, { createInstance }] = await Promise.all([entryFile, script]);
  const { languages } = JSON.parse(new TextDecoder().decode(entry)) as {
    languages: Record<string, { hash: string; wasm: string; page_count: number }>;
  };
  // As Pagefind chooses: the page's language, and on a page in another one (Chinese) the one with most records.
  const own =
    languages[document.documentElement.lang] ?? Object.values(languages).sort((a, b) => b.page_count - a.page_count)[0];
  await Promise.all([file(`${folder}pagefind.${own?.hash}.pf_meta`), file(`${folder}wasm.${own?.wasm}.pagefind`)]);
  standIn(folder);
  const engine = createInstance({
    basePath: folder,
    baseUrl: `${base}/`,
    // In a worker it would need an address that Trusted Types forbid.
    noWorker: true,
    metaCacheTag: version,
    ranking,
  });
  /** Fails where a file did not come that the answer hangs on. */
  const whole = async <T>(ask: () => Promise<T>): Promise<T> => {
    const before = failures;
    const answer = await ask();
    if (failures > before) throw new Error('A file of the index could not be fetched.');
    return answer;
  };
  return {
    search: (query, options) => whole(() => engine.search(query, options)),
    filters: () => whole(() => engine.filters()),
  };
}

/**
 * Starts Pagefind, once a page; a start that failed is tried again at the next call.
 *
 * @param base the folder that the site is served from, without a slash at its end
 * @param version of the index
 */
export function openPagefind(base: string, version: string): Promise<Engine> {
  loading ??= start(base, version);
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}
