/** Pagefind, which reads the pages' running text, fetched when somebody asks for it. */

/** The part of Pagefind's browser interface that the site uses. */
interface Pagefind {
  createInstance(options: Record<string, unknown>): Instance;
}

interface Instance {
  /** Fetches what a question needs; fails where what every question needs could not be had. */
  preload(query: string): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<PageData> }[] }>;
}

interface PageData {
  url: string;
  plain_excerpt: string;
  meta: { title?: string };
  /** The parts of the page, by their headings, in which the words stand; the page itself among them. */
  sub_results: { url: string; title: string; plain_excerpt: string; locations: number[] }[];
}

/** A place in the running text where the words stand. */
export interface Passage {
  url: string;
  /** The page's title, and the part's after it where there is one. */
  title: string;
  /** Plain text. */
  text: string;
}

export interface Passages {
  /** How many pages have the words. */
  total: number;
  /** The next passages, best page first; none where there are no more. */
  next(count: number): Promise<Passage[]>;
}

let loading: Promise<Instance> | undefined;
/** How often it has failed. */
let failed = 0;

/** Fetched once; a failed fetch is tried again at the next call. */
function load(folder: string, version: string): Promise<Instance> {
  loading ??= (async () => {
    // A script that has come damaged stays so under its address.
    const again = failed === 0 ? '' : `?${failed}`;
    const pagefind: Pagefind = await import(/* @vite-ignore */ `${folder}pagefind.js${again}`);
    // In a worker it would need an address that Trusted Types forbid. One of its own for each try: one that has failed to start never starts again.
    const instance = pagefind.createInstance({
      baseUrl: folder.replace(/pagefind\/$/, ''),
      excerptLength: 28,
      noWorker: true,
      // A list of files that a browser has kept from an older site names files that are gone.
      metaCacheTag: version,
    });
    await instance.preload('');
    return instance;
  })();
  loading.catch(() => {
    failed += 1;
    loading = undefined;
  });
  return loading;
}

/**
 * Searches the running text of the pages in the language of this one.
 *
 * @param folder of Pagefind's files, with a slash at its end
 * @param version changes with the site
 * @throws where they cannot be had
 */
export async function searchPages(folder: string, query: string, version: string): Promise<Passages> {
  const { results } = await (await load(folder, version)).search(query);
  let at = 0;
  return {
    total: results.length,
    next: async (count) => {
      const pages = await Promise.all(results.slice(at, at + count).map((result) => result.data()));
      at += count;
      return pages.map(({ url, meta, plain_excerpt, sub_results }) => {
        const [part] = sub_results.toSorted((a, b) => b.locations.length - a.locations.length);
        const title = meta.title ?? url;
        return part && part.title !== title
          ? { url: part.url, title: `${title} – ${part.title}`, text: part.plain_excerpt }
          : { url, title, text: plain_excerpt };
      });
    },
  };
}
