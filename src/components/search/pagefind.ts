/** The part of Pagefind's browser interface that the site uses. */
export interface PagefindHit {
  url: string;
  /** The passage around the match as HTML, with `<mark>` around matched words. */
  excerpt: string;
  meta: { title?: string };
  filters: { kind?: string[] };
}

export interface PagefindSearch {
  results: { id: string; data(): Promise<PagefindHit> }[];
  /** How many results each filter value has within this search. */
  filters: Record<string, Record<string, number>>;
}

export interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  /** Loads the filters; before that, a search does not count its results by filter. */
  filters(): Promise<Record<string, Record<string, number>>>;
  search(query: string, options?: { filters?: Record<string, string> }): Promise<PagefindSearch>;
}

let loading: Promise<Pagefind> | undefined;

/**
 * Pagefind, fetched at the first call only; a failed fetch is tried again at the next call.
 *
 * @param bundle path of its folder with a slash at the end
 */
export function loadPagefind(bundle: string): Promise<Pagefind> {
  loading ??= (async () => {
    const pagefind: Pagefind = await import(/* @vite-ignore */ `${bundle}pagefind.js`);
    await pagefind.options({
      baseUrl: bundle.replace(/pagefind\/$/, ''),
      excerptLength: 24,
      // Left alone, short records that repeat a word come first: the many sources, before the page that explains it.
      ranking: { metaWeights: { title: 2 }, termFrequency: 0.3, pageLength: 0.2 },
    });
    await pagefind.init();
    await pagefind.filters();
    return pagefind;
  })();
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}
