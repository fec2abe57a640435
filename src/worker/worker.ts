/**
 * The service worker: the whole site on the reader's device, so that it opens without a network. Workbox keeps, versions
 * and clears the files, one after the other; pages and the search lie in packs (`src/lib/offline/pack.ts`), which are such
 * files too. A version has all pages, scripts and styles or is not used at all, and the one in use stays until the
 * reader asks for the next or closes the site.
 */
import {
  addPlugins,
  createHandlerBoundToURL,
  matchPrecache,
  type PrecacheEntry,
  precacheAndRoute,
} from 'workbox-precaching';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { openPack, packOf } from '../lib/offline/pack.ts';
import { documentHeaders } from '../lib/url/headers.ts';
import { notFoundPathFor } from '../lib/url/notFound.ts';

declare const self: {
  /** Written here by the build (`src/integrations/offline.ts`): every file to keep, with its version. */
  __WB_MANIFEST: PrecacheEntry[];
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
  addEventListener(type: 'activate' | 'message', listener: (event: MessageEvent & FetchEvent) => void): void;
};

type FetchEvent = Parameters<ReturnType<typeof createHandlerBoundToURL>>[0]['event'];

const manifest = self.__WB_MANIFEST;
/** The folder of this script, which is the site's root. */
const root = new URL('./', location.href);

// What no page hangs on costs itself alone where a server refuses it: the search, typefaces, pictures, lists.
const needed = /\/offline\/(?!pagefind)|\.js$/;
addPlugins([
  {
    handlerDidError: async ({ request }) => (needed.test(new URL(request.url).pathname) ? undefined : Response.error()),
  },
]);
// The site is static: what follows `?` (a query, a filter) is for scripts, never another file.
precacheAndRoute(manifest, { ignoreURLParametersMatching: [/./] });
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
// Whatever goes wrong with the cache, the network may still have it.
setCatchHandler(({ request }) => fetch(request));

/** A precached file; one that the device has lost is fetched, checked, and cached again where there is room. */
const precachedFile = ({ url, integrity }: PrecacheEntry, event: FetchEvent) =>
  createHandlerBoundToURL(url)({ event, request: new Request(url), url: root, params: { integrity } });

/** Fetches what the device has lost: browsers clear what sites keep when they want the room. Says whether all is there. */
async function repair(event: FetchEvent): Promise<boolean> {
  const whole = async () => (await Promise.all(manifest.map(({ url }) => matchPrecache(url)))).every(Boolean);
  // One by one, and no further than there is a network and room.
  if (!(await whole())) for (const file of manifest) await precachedFile(file, event);
  return whole();
}

self.addEventListener('message', (event) => {
  const { type } = (event.data ?? {}) as { type?: string };
  if (type === 'SKIP_WAITING') void self.skipWaiting();
  if (type !== 'REPAIR') return;
  const repaired = repair(event).catch(() => false);
  event.waitUntil(repaired.then((whole) => event.source?.postMessage({ whole })));
});

/** What lies in packs beside pages and Pagefind's own files, by the end of its name. */
const types: Record<string, string> = { css: 'text/css', js: 'text/javascript', json: 'application/json' };
const packFiles = new Map(manifest.map((file) => [/^offline\/(.+)\.[0-9a-f]+\.txt$/.exec(file.url)?.[1], file]));
const opened = new Map<string, ReturnType<typeof openPack>>();

/** A file out of its pack, as the server would send it: what its headers forbid a page is forbidden offline too. */
async function read(path: string, event: FetchEvent, status = 200): Promise<Response | undefined> {
  const name = packOf(path);
  const file = packFiles.get(name);
  if (name === undefined || file === undefined) return undefined;
  try {
    const open =
      opened.get(name) ?? precachedFile(file, event).then(async (response) => openPack(await response.blob()));
    opened.set(name, open);
    const found = (await open)(path);
    if (found === undefined) return undefined;
    const [, extension = 'html'] = /\.(\w+)$/.exec(path) ?? [];
    const headers = extension === 'html' ? documentHeaders : { 'Content-Type': types[extension] ?? '' };
    // Read now: a pack that has been cleared meanwhile fails here, and the network is asked.
    return new Response(await found.arrayBuffer(), { status, headers });
  } catch {
    opened.delete(name);
    return undefined;
  }
}

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith(root.pathname),
  async ({ url, request, event }) => {
    const path = `/${url.pathname.slice(root.pathname.length)}`;
    const own = await read(path, event as FetchEvent);
    if (own) return own;
    // Servers lead an address without its last slash, or with its file's name, to the page; so does this.
    const page = path.replace(/\/index\.html$|$/, '/');
    if (request.mode === 'navigate' && (await read(page, event as FetchEvent)))
      return Response.redirect(`${root.href}${page.slice(1)}${url.search}`, 301);
    try {
      return await fetch(request);
    } catch (error) {
      const lost = request.mode === 'navigate' && (await read(notFoundPathFor(path), event as FetchEvent, 404));
      if (lost) return lost;
      throw error;
    }
  },
);
