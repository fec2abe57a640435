/** What the service worker keeps, as its script says. */
import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { sentBytes } from '../../src/integrations/offline.ts';
import { openPack, packOf } from '../../src/lib/offline/pack.ts';
import type { Site } from './site.ts';

export interface KeptFile {
  /** From the site's root, without a slash before it. */
  url: string;
  integrity: string;
}

/** The list that Workbox wrote into the worker's script. */
export function keptFiles(worker: string): KeptFile[] {
  const list = /\[\{"[^\]]*"integrity":[^\]]*\]/.exec(worker)?.[0];
  if (list === undefined) throw new Error('The service worker lists no files.');
  return JSON.parse(list);
}

/** What is served but not kept, each for the reason that `src/integrations/offline.ts` gives. */
const left =
  /^\/(og\/|grafik\/|en\/graphics\/|(en\/)?embed\/|data\/|icons\/|sw\.js$|favicon\.ico$|[^/]+\.(txt|xml)$|en\/[^/]+\.xml$|_headers$|_redirects$)/;

/** What is wrong with what the worker keeps: a file that is missing, changed, or forgotten. */
export async function offlineFaults(site: Site): Promise<string[]> {
  const kept = keptFiles(site.text('/sw.js'));
  const faults: string[] = [];
  const packs = new Map<string, Awaited<ReturnType<typeof openPack>>>();
  for (const { url, integrity } of kept) {
    if (!site.files.has(`/${url}`)) {
      faults.push(`/${url}: the worker keeps it, but there is no such file.`);
      continue;
    }
    const bytes = site.bytes(`/${url}`);
    if (`sha256-${createHash('sha256').update(bytes).digest('base64')}` !== integrity)
      faults.push(`/${url}: the file is not the one that the worker will accept.`);
    const name = /^offline\/(.+)\.[0-9a-f]+\.txt$/.exec(url)?.[1];
    if (name) packs.set(name, await openPack(new Blob([Uint8Array.from(bytes)])));
  }
  const known = new Set(kept.map(({ url }) => `/${url}`));
  for (const file of site.files) {
    const path = file.replace(/\/index\.html$/, '/');
    const inPack = packs.get(packOf(path) ?? '')?.(path);
    if (inPack) {
      const bytes = Buffer.from(await inPack.arrayBuffer());
      const own = site.bytes(file);
      const same = bytes.equals(own) || (path.startsWith('/pagefind/') && bytes.equals(gunzipSync(own)));
      if (!same) faults.push(`${path}: its pack holds something else.`);
    }
    const times = Number(known.has(file)) + Number(inPack !== undefined) + Number(left.test(file));
    if (times !== 1) faults.push(`${file}: the worker keeps it ${times} times.`);
  }
  return faults;
}

/** What a reader's browser fetches to keep the site: bytes after brotli, or as they are where that is less. */
export function offlineWeight(site: Site): { files: number; bytes: number } {
  const kept = keptFiles(site.text('/sw.js'));
  return {
    files: kept.length,
    bytes: kept.reduce((sum, { url }) => sum + sentBytes(site.bytes(`/${url}`)), sentBytes(site.bytes('/sw.js'))),
  };
}
