import { describe, expect, it } from 'vitest';
import { nearestPages } from './nearest.ts';

const pages = [
  '/',
  '/motionen/',
  '/motionen/p2s1/',
  '/motionen/p2s5/',
  '/motionen/p4s3/',
  '/tidslinje/',
  '/vanorter/',
  '/vanorter/kyiv/',
  '/kallor/',
].map((path) => ({ path, title: path, lang: 'sv' }));
const near = (asked: string, fragment?: string) => nearestPages(asked, pages, fragment).map(({ path }) => path);

describe('nearestPages', () => {
  it.each([
    ['/motionn/', '/motionen/'],
    ['/Motionen', '/motionen/'],
    ['/vänorter/', '/vanorter/'],
    ['/v%C3%A4norter/', '/vanorter/'],
    ['/kyiv/', '/vanorter/kyiv/'],
    ['/vanorter/kiyv', '/vanorter/kyiv/'],
    ['/tidslinjen/index.html', '/tidslinje/'],
    ['/motionen/mening/p2s99/', '/motionen/p2s5/'],
    ['/motionen/p2s99/', '/motionen/p2s5/'],
    ['/tidslinje/xxxx/', '/tidslinje/'],
    ['/motionen/p2s1/)', '/motionen/p2s1/'],
    ['/motionen/p4s3/).', '/motionen/p4s3/'],
    ['/motionen/p2s5/%E2%80%9D', '/motionen/p2s5/'],
    ['/vanorter/kyiv/%3E,', '/vanorter/kyiv/'],
    ['/motionen/p2s1', '/motionen/p2s1/'],
  ])('finds %s', (asked, found) => {
    expect(near(asked)[0]).toBe(found);
  });

  it('finds nothing where nothing is near', () => {
    for (const asked of ['/', '', '/wp-admin/setup.php', '/<img src=x onerror=alert(1)>/', '/%E0%A4%A']) {
      expect(near(asked)).toEqual([]);
    }
  });

  it('answers at once for an address of any length', () => {
    expect(near(`/${'x'.repeat(10_000)}/`)).toEqual([]);
    expect(near(`/${'%F0%9F%98%80'.repeat(1000)}`)).toEqual([]);
  });

  it('offers the page that lists what there is, after what is near', () => {
    expect(near('/motionen/p2s9/')).toEqual(['/motionen/p2s5/', '/motionen/p2s1/', '/motionen/']);
    expect(near('/vanorter/atlantis/')).toEqual(['/vanorter/']);
  });

  it('finds what the fragment names, and keeps it for the page that it was asked for on', () => {
    expect(near('/finns-inte/', 'p4s3')).toEqual(['/motionen/p4s3/']);
    expect(nearestPages('/motionn/', pages, 'p4s3')).toMatchObject([
      { path: '/motionen/p4s3/' },
      { path: '/motionen/', hash: 'p4s3' },
    ]);
    // What lies in the part of the site that was asked for comes before the same thing elsewhere.
    const editions = ['/en/', '/en/motion/', '/en/motion/p4s3/', '/motionen/', '/motionen/p4s3/'];
    const offered = nearestPages(
      '/en/motio/',
      editions.map((path) => ({ path, title: path, lang: 'en' })),
      'p4s3',
    );
    expect(offered.map(({ path, hash = '' }) => `${path}#${hash}`)).toEqual([
      '/en/motion/p4s3/#',
      '/en/motion/#p4s3',
      '/en/#',
    ]);
    for (const fragment of ['<img src=x>', '%E0%A4%A', '\ud800', 'x'.repeat(10_000), 'P4S3/..']) {
      expect(nearestPages('/motionn/', pages, fragment)[0]?.hash).toBeUndefined();
    }
  });

  it('gives no more than asked for', () => {
    expect(nearestPages('/motionen/p4s2/', pages, '', 1)).toHaveLength(1);
  });
});
