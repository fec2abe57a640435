import { presentId, type Redirects } from './registry.ts';

/** Elements whose children are not free: an anchor goes into the first child instead. */
const rigid = new Set(['tr', 'tbody', 'table', 'ul', 'ol', 'dl']);

/**
 * Makes former ids work as fragments: beside each present id the page gets an empty anchor for every former one, so
 * that a shared link to `#former` still arrives, without any script.
 *
 * @param html a page as built
 * @param former former id → present id
 */
export function withFormerIds(html: string, former: ReadonlyMap<string, string>): string {
  let result = html;
  for (const [old, present] of former) {
    const tag = new RegExp(`<([a-z][a-z0-9]*)\\b[^>]*\\sid="${present}"[^>]*>`, 'i').exec(result);
    if (!tag) continue;
    let at = tag.index + tag[0].length;
    if (rigid.has((tag[1] ?? '').toLowerCase())) {
      const inner = /<(?:th|td|li|dt)\b[^>]*>/i.exec(result.slice(at));
      if (!inner) continue;
      at += inner.index + inner[0].length;
    }
    result = `${result.slice(0, at)}<span id="${old}"></span>${result.slice(at)}`;
  }
  return result;
}

/**
 * All former ids with the present one that each leads to, over several renamings.
 *
 * @param redirects as in `src/registry/redirects.json`
 */
export function formerIds(redirects: Redirects): Map<string, string> {
  return new Map(
    Object.values(redirects).flatMap((moves) => {
      const present = new Set(Object.values(moves).filter((id) => !(id in moves)));
      return Object.keys(moves).flatMap((old) => {
        const now = presentId(old, moves, present);
        return now === undefined ? [] : [[old, now] as const];
      });
    }),
  );
}

/** The folders of the pages that show one thing alone, by collection. */
const ownPages: Record<string, readonly string[]> = {
  events: ['/tidslinje/', '/en/timeline/'],
  cities: ['/vanorter/', '/en/partner-cities/'],
};

/**
 * The addresses of pages whose thing has another id now, for the static host: each former address leads to the present.
 *
 * @param redirects as in `src/registry/redirects.json`
 */
export function pageRedirects(redirects: Redirects): Record<string, string> {
  return Object.fromEntries(
    Object.entries(ownPages).flatMap(([collection, folders]) =>
      [...formerIds({ [collection]: redirects[collection] ?? {} })].flatMap(([old, now]) =>
        folders.map((folder) => [`${folder}${old}/`, `${folder}${now}/`]),
      ),
    ),
  );
}
