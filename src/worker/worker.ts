/**
 * The service worker: the whole site on the reader's device, so that it opens without a network. Workbox keeps, versions
 * and clears the files; a version is complete or not used at all, and the one in use stays until the reader asks for the
 * next or closes the site. Pages lie in packs (`src/lib/offline/pack.ts`), which are such files too.
 */
import { cacheNames, clientsClaim } from 'workbox-core';
import { createHandlerBoundToURL, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute, setCatchHandler } from 'workbox-routing';
import { NetworkOnly } from 'workbox-strategies';
import { bytesOfText, isPagefind, type Pack, packOf, unpacked } from '../lib/offline/pack.ts';
import { documentHeaders } from '../lib/url/headers.ts';
import { notFoundPathFor } from '../lib/url/notFound.ts';

declare const self: {
  /** Written here by the build (`src/integrations/offline.ts`): every file to keep, with its version. */
  __WB_MANIFEST: PrecacheEntry[];
  skipWaiting(): Promise<void>;
  addEventListener(type: 'message', listener: (event: MessageEvent & FetchEvent) => void): void;
};

type FetchEvent = Parameters<ReturnType<typeof createHandlerBoundToURL>>[0]['event'];

const kept = self.__WB_MANIFEST;
/** The folder of this script, which is the site's root. */
const root = new URL('./', location.href);
// The site is static: what follows `?` (a query, a filter) is for scripts, never another file.
precacheAndRoute(kept, { ignoreURLParametersMatching: [/./] });
clientsClaim();

/** A file that is kept; one that the device has lost is fetched, checked, and kept again where there is room. */
const handlerOf = ({ url, integrity }: PrecacheEntry) => {
  const handle = createHandlerBoundToURL(url);
  return (event: FetchEvent) => handle({ event, request: new Request(url), url: root, params: { integrity } });
};

/** Fetches what the device has lost: browsers clear what sites keep when they want the room. Says whether all is there. */
async function mend(event: FetchEvent) {
  const whole = async () => (await (await caches.open(cacheNames.precache)).keys()).length >= kept.length;
  try {
    // One by one, and no further than there is a network and room.
    if (!(await whole())) for (const file of kept) await handlerOf(file)(event);
  } catch {
    // The next page tries again.
  }
  return whole();
}

self.addEventListener('message', (event) => {
  const type = (event.data as { type?: string } | null)?.type;
  if (type === 'SKIP_WAITING') void self.skipWaiting();
  if (type === 'MEND') event.waitUntil(mend(event).then((whole) => event.source?.postMessage({ whole })));
});

// Whatever goes wrong with what is kept, the network may still have it.
setCatchHandler(({ request }) => fetch(request));

const packFiles = new Map(
  kept.flatMap((file) => {
    const name = /^offline\/(.+)\.[0-9a-f]+\.json$/.exec(file.url)?.[1];
    return name === undefined ? [] : [[name, handlerOf(file)] as const];
  }),
);
const opened = new Map<string, Promise<Pack | undefined>>();

/** A file out of its pack; the pack is read once as long as the worker lives. */
async function read(path: string, event: FetchEvent): Promise<string | undefined> {
  const name = packOf(path);
  const file = name === undefined ? undefined : packFiles.get(name);
  if (name === undefined || file === undefined) return undefined;
  const open = async () => {
    const response = await file(event);
    return response.ok ? ((await response.json()) as Pack) : undefined;
  };
  const pack = opened.get(name) ?? open().catch(() => undefined);
  opened.set(name, pack);
  const found = await pack;
  // A store that has been cleared is asked again the next time.
  if (found === undefined) opened.delete(name);
  return found && unpacked(found, path);
}

const pathOf = (address: string) => `/${new URL(address).pathname.slice(root.pathname.length)}`;

/** A page as the server would send it: what its headers forbid is forbidden offline too. */
const page = (html: string, status = 200) => new Response(html, { status, headers: documentHeaders });

/** What no pack holds comes from the network; where there is none, a page comes from the edition's own 404 page. */
const network = new NetworkOnly({
  plugins: [
    {
      handlerDidError: async ({ request, event }) => {
        if (request.mode !== 'navigate') return undefined;
        const html = await read(notFoundPathFor(pathOf(request.url)), event);
        return html === undefined ? undefined : page(html, 404);
      },
    },
  ],
});

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && packFiles.has(packOf(pathOf(url.href)) ?? ''),
  async (options) => {
    const { url, event } = options as typeof options & { url: URL; event: FetchEvent };
    const text = await read(pathOf(url.href), event);
    if (text === undefined) return network.handle({ event, request: options.request });
    if (!isPagefind(pathOf(url.href))) return page(text);
    return new Response(bytesOfText(text));
  },
);

registerRoute(
  new NavigationRoute(async (options) => {
    const { url, event } = options as typeof options & { url: URL; event: FetchEvent };
    // Servers lead an address without its last slash to the page; so does this.
    const slashed = `${pathOf(url.href)}/`;
    if ((await read(slashed, event)) !== undefined)
      return Response.redirect(`${url.origin}${url.pathname}/${url.search}`, 301);
    return network.handle({ event, request: options.request });
  }),
);
