import { describe, expect, it, vi } from 'vitest';
import { nearestPage, slug } from './nearest.ts';

const titles: Record<string, string> = { '/motionen/p2s5/': 'Motionen, stycke 2, mening 5', '/en/': 'Start' };
const pages = [
  '/',
  '/en/',
  '/motionen/',
  '/motionen/p2s1/',
  '/motionen/p2s5/',
  '/motionen/p4s3/',
  '/tidslinje/',
  '/vanorter/',
  '/vanorter/kiel/',
  '/vanorter/kyiv/',
  '/vanorter/copenhagen/',
  '/vanorter/st-petersburg/',
  '/tidslinje/2019-prague-beijing/',
  '/tidslinje/1953-turku-leningrad/',
  '/vanorter/turku/',
  '/kallor/',
  '/en/motion/p4s3/',
  '/en/partner-cities/kyiv/',
].map((path) => ({ path, title: titles[path] ?? path, lang: 'sv' }));
const names = [
  ['kyiv', 'kiev', 'київ'],
  ['copenhagen', 'kobenhavn', 'kopenhamn'],
  ['prague', 'prag'],
  ['beijing', 'peking', '北京'],
  ['st-petersburg', 'sankt-petersburg', 's-t-petersburg', 'leningrad'],
  ['taipei', 'taipeh'],
  ['en', 'english'],
].map((list) => list.map(slug));
const near = (asked: string) => nearestPage(asked, { pages, names })?.path;

describe('nearestPage', () => {
  it.each([
    ['/motionn/', '/motionen/'],
    ['/Motionen', '/motionen/'],
    ['/vänorter/', '/vanorter/'],
    ['/v%C3%A4norter/', '/vanorter/'],
    ['/kyiv/', '/vanorter/kyiv/'],
    ['/vanorter/kiyv', '/vanorter/kyiv/'],
    ['/tidslinjen/index.html', '/tidslinje/'],
    ['/motionen/mening/p2s99/', '/motionen/'],
    ['/motionen/p2s6/', '/motionen/p2s5/'],
    ['/vanorter/atlantis/', '/vanorter/'],
    ['/tidslinje/xxxx/', '/tidslinje/'],
    ['/motionen/p2s1/)', '/motionen/p2s1/'],
    ['/motionen/p4s3/).', '/motionen/p4s3/'],
    ['/motionen/p2s5/%E2%80%9D', '/motionen/p2s5/'],
    ['/vanorter/kyiv/%3E,', '/vanorter/kyiv/'],
    ['/motionen/p2s1', '/motionen/p2s1/'],
    ['/motionen/p4s3%23p4s3-vanortsavtal', '/motionen/p4s3/'],
    ['/motionen/p4s3%3Fnat=av', '/motionen/p4s3/'],
    ['/en/motionen/p4s3/', '/en/motion/p4s3/'],
    ['/vanorter/kiev/', '/vanorter/kyiv/'],
    ['/vanorter/moskva/', '/vanorter/'],
    ['/tidslinje/1953-turku-lenningrad/', '/tidslinje/1953-turku-leningrad/'],
    ['/en-GB/motion/p4s3', '/en/motion/p4s3/'],
    ['/v%E4norter', '/vanorter/'],
    ['/vanorter/peking/', '/tidslinje/2019-prague-beijing/'],
    ['/en/kiev', '/en/partner-cities/kyiv/'],
    ['/EN/MOTION/P4S3', '/en/motion/p4s3/'],
    ['/en/partner-cities/Kiev', '/en/partner-cities/kyiv/'],
    ['/vanorter/%D0%9A%D0%B8%D1%97%D0%B2/', '/vanorter/kyiv/'],
    ['/vanorter/København/', '/vanorter/copenhagen/'],
    ['/vanorter/köpenhamn.html', '/vanorter/copenhagen/'],
    ['/vanorter/S:t%20Petersburg/', '/vanorter/st-petersburg/'],
    ['/tidslinje/2019-prag-peking/', '/tidslinje/2019-prague-beijing/'],
    ['/tidslinje/2019-prag-北京/', '/tidslinje/2019-prague-beijing/'],
    ['/en/cities/kyiv/', '/en/partner-cities/kyiv/'],
    ['/sv/', '/'],
    ['/sv-FI/motionen', '/motionen/'],
    ['/index.html/', '/'],
    ['/hem', '/'],
    ['/en-US/default.aspx', '/en/'],
    ['/english/motion/p4s3', '/en/motion/p4s3/'],
    ['/vanorter/index.php', '/vanorter/'],
    ['/tidslinje/peking-prag-2019/', '/tidslinje/2019-prague-beijing/'],
    ['/tidslinje/prauge-2019', '/tidslinje/2019-prague-beijing/'],
    ['/motionen/mening-5-stycke-2/', '/motionen/p2s5/'],
    ['/motionen/stycke-2/mening-5', '/motionen/p2s5/'],
    ['/motionen/p4/s3/', '/motionen/p4s3/'],
    ['/startsida', '/'],
  ])('finds %s', (asked, found) => {
    expect(near(asked)).toBe(found);
  });

  it('answers in the language that was asked for where the site lies in a folder', async () => {
    vi.stubEnv('BASE_URL', '/x/');
    vi.resetModules();
    const folder = await import('./nearest.ts');
    vi.unstubAllEnvs();
    vi.resetModules();
    for (const asked of ['/en/cities/kiev/', '/en/sister-citys/kyiv/', '/en/kyiv'])
      expect(folder.nearestPage(asked, { pages, names })?.path).toBe('/en/partner-cities/kyiv/');
  });

  it('finds nothing where nothing is near', () => {
    for (const asked of ['/wp-admin/setup.php', '/<img src=x onerror=alert(1)>/', '/%E0%A4%A']) {
      expect(near(asked)).toBeUndefined();
    }
  });

  it('answers at once for an address of any length', () => {
    expect(near(`/${'x'.repeat(10_000)}/`)).toBeUndefined();
    expect(near(`/${'%F0%9F%98%80'.repeat(1000)}`)).toBeUndefined();
  });
});
