/**
 * Pagefind in the browser, and the layer that asks it: fetched when somebody is about to search. Pagefind swallows what it
 * could not fetch: a part of its index that is missing would be a question without an answer. So its files come by way
 * of this module, which reads them whole, and says which search missed one.
 */
import { memoAsync } from '../../lib/memoAsync.ts';
import type { Lang } from '../../lib/url/routes.ts';
import { type Engine, type Layer, ranking, searchLayer } from './layer.ts';
import { browserFetch, fetched, SearchFault, searchFile, vocabularyName } from './setup.ts';
import { vocabularyOf } from './spelling.ts';

/** What starts each file of the index once it is unpacked: Pagefind takes an unpacked file as it is. */
const signature = 'pagefind_dcd';
const isPlain = (bytes: ArrayBuffer) => new TextDecoder().decode(bytes.slice(0, signature.length)) === signature;

async function unpacked(bytes: ArrayBuffer): Promise<ArrayBuffer> {
  if (isPlain(bytes)) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const plain = await new Response(stream).arrayBuffer();
  if (!isPlain(plain)) throw new Error('Not a Pagefind file.');
  return plain;
}

/** What went wrong with files of the index, in order. */
const faults: unknown[] = [];

/** A file of the index, read whole and unpacked, once. */
const file = memoAsync(async (address: string): Promise<ArrayBuffer> => {
  try {
    const isList = address.endsWith('.json');
    // The list has no version in its name, and the one of an older site names files that are gone.
    const bytes = await (await fetched(address, isList ? { cache: 'no-cache' } : {})).arrayBuffer();
    if (!isList) return await unpacked(bytes);
    JSON.parse(new TextDecoder().decode(bytes));
    return bytes;
  } catch (fault) {
    faults.push(fault);
    throw fault;
  }
});

/** Pagefind fetches with the browser's `fetch` and takes no other: what it asks for comes from `file`. */
function standIn(folder: string) {
  globalThis.fetch = async (input, init) =>
    typeof input === 'string' && input.startsWith(folder) && /\.p(?:f_\w+|agefind)$|entry\.json/.test(input)
      ? new Response(await file(input.replace(/\?.*$/, '')))
      : browserFetch(input, init);
}

/** @throws SearchFault where this browser cannot run Pagefind, whatever comes */
function checkBrowser() {
  if (typeof DecompressionStream === 'undefined') throw new SearchFault('tooOld');
  try {
    // The smallest module there is: its magic number and version.
    new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
  } catch {
    throw new SearchFault('blocked');
  }
}

/** How often the script has failed to come: under its own address a damaged one would stay so. */
let scriptFailures = 0;

async function start(folder: string, lang: Lang): Promise<Engine> {
  checkBrowser();
  // What it needs to start is fetched first: an instance that fails to start never starts again, and nobody is told.
  const entryFile = file(`${folder}pagefind-entry.json`);
  const address = `${folder}pagefind.js${scriptFailures === 0 ? '' : `?${scriptFailures}`}`;
  const script = import(/* @vite-ignore */ address).catch(async (error) => {
    scriptFailures += 1;
    // Why a script did not come is not told: it may have come as a type that no browser runs.
    const { headers } = await fetched(address);
    throw /javascript/.test(headers.get('Content-Type') ?? '') ? error : new SearchFault('refused', 'pagefind.js');
  }) as Promise<{ createInstance(options: Record<string, unknown>): Engine }>;
  const [entry, { createInstance }] = await Promise.all([entryFile, script]);
  const { languages } = JSON.parse(new TextDecoder().decode(entry)) as {
    languages: Record<string, { hash: string; wasm: string }>;
  };
  const own = languages[lang];
  await Promise.all([file(`${folder}pagefind.${own?.hash}.pf_meta`), file(`${folder}wasm.${own?.wasm}.pagefind`)]);
  standIn(folder);
  // It takes the language of its index from the root, at once: what translates pages has written another one there.
  const { documentElement } = document;
  const shown = documentElement.lang;
  documentElement.lang = lang;
  const baseUrl = new URL('..', new URL(folder, location.href)).pathname;
  // In a worker it would need an address that Trusted Types forbid.
  const engine = createInstance({ basePath: folder, baseUrl, noWorker: true, ranking });
  documentElement.lang = shown;
  /** Fails where a file did not come that the answer hangs on. */
  const whole = async <T>(ask: () => Promise<T>): Promise<T> => {
    const before = faults.length;
    const answer = await ask();
    if (faults.length > before) throw faults.at(-1);
    return answer;
  };
  return {
    search: (query, options) => whole(() => engine.search(query, options)),
    filters: () => whole(() => engine.filters()),
  };
}

/**
 * Opens the search, once a page.
 *
 * @param folder of the index, with a slash at its end
 * @throws SearchFault, or what `fetch` throws
 */
export const openSearch = memoAsync(async (folder: string, lang: Lang): Promise<Layer> => {
  const words = async () => vocabularyOf(await searchFile(folder, vocabularyName(lang)));
  return searchLayer(await start(folder, lang), lang, words);
});
