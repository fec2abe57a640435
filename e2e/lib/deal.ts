/** Pages shared out among tests. */
import { pageAt, type Site } from '../../checks/lib/site.ts';

/**
 * Deals pages out to so many tests that each takes about as long: the heaviest first, in turn.
 *
 * @param paths of the site's pages
 * @param hands how many tests
 */
export function deal(site: Site, paths: readonly string[], hands: number): string[][] {
  const weight = (path: string) => pageAt(site, path).html.length;
  const dealt: string[][] = Array.from({ length: hands }, () => []);
  for (const [index, path] of paths.toSorted((a, b) => weight(b) - weight(a)).entries())
    dealt[index % hands]?.push(path);
  return dealt;
}
