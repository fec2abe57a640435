/** Pagefind's browser script in Node, over the files of an index: what a browser would find, without one. */
import { readFile } from 'node:fs/promises';
import { type Engine, ranking } from '../../src/components/search/layer.ts';
import type { Lang } from '../../src/lib/url/routes.ts';

/** The folder of each open index, by the path that its files are asked for under. */
const folders = new Map<string, URL>();
/** The name and the bytes of each file that was read. */
export const fetched: { name: string; bytes: number }[] = [];

async function load(input: string): Promise<Response> {
  const [, path = '', name = ''] = /^(\/[^/]+\/)([^?]+)/.exec(input) ?? [];
  const bytes = await readFile(new URL(name, folders.get(path)));
  fetched.push({ name, bytes: bytes.length });
  return new Response(new Uint8Array(bytes));
}

/**
 * @param folder of the index, as a `file:` address with a slash at its end
 * @param options of Pagefind
 */
export async function pagefindInNode(folder: URL, lang: Lang, options: object = { ranking }): Promise<Engine> {
  const basePath = `/pagefind${folders.size}/`;
  folders.set(basePath, folder);
  // A module of it holds one language: a module an index.
  const { createInstance } = await import(`${new URL('pagefind.js', folder).href}?${basePath}`);
  // It takes its language from the page.
  Object.assign(globalThis, { fetch: load, document: { querySelector: () => ({ getAttribute: () => lang }) } });
  const engine = createInstance({ basePath, baseUrl: '/', noWorker: true, ...options });
  await engine.preload('');
  Reflect.deleteProperty(globalThis, 'document');
  return engine;
}
