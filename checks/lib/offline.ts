/** What the service worker keeps, as its script says. */
import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { sentBytes } from '../../src/integrations/offline.ts';
import { isPagefind, type Pack, textOfBytes, unpacked } from '../../src/lib/offline/pack.ts';
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
  /^\/(og\/|grafik\/|en\/graphics\/|(en\/)?embed\/|sw\.js$|robots\.txt$|sitemap\.xml$|_headers$|_redirects$)/;

/** What is wrong with what the worker keeps: a file that is missing, changed, or forgotten. */
export function offlineFaults(site: Site): string[] {
  const kept = keptFiles(site.text('/sw.js'));
  const faults: string[] = [];
  const inPacks = new Set<string>();
  for (const { url, integrity } of kept) {
    if (!site.files.has(`/${url}`)) {
      faults.push(`/${url}: the worker keeps it, but there is no such file.`);
      continue;
    }
    const bytes = site.bytes(`/${url}`);
    if (`sha256-${createHash('sha256').update(bytes).digest('base64')}` !== integrity)
      faults.push(`/${url}: the file is not the one that the worker will accept.`);
    if (!url.startsWith('offline/')) continue;
    const pack: Pack = JSON.parse(site.text(`/${url}`));
    for (const path of Object.keys(pack.files)) {
      const file = path.endsWith('/') ? `${path}index.html` : path;
      inPacks.add(file);
      const whole = isPagefind(path) ? textOfBytes(gunzipSync(site.bytes(file))) : site.text(file);
      if (unpacked(pack, path) !== whole) faults.push(`${path}: the pack /${url} holds something else.`);
    }
  }
  const known = new Set(kept.map(({ url }) => `/${url}`));
  for (const file of site.files) {
    const times = Number(known.has(file)) + Number(inPacks.has(file)) + Number(left.test(file));
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
