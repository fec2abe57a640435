import { describe, expect, it } from 'vitest';
import { nearestPages } from './nearest.ts';

const pages = ['/', '/motionen/', '/motionen/p4s3/', '/tidslinje/', '/vanorter/', '/vanorter/kyiv/', '/kallor/'].map(
  (path) => ({ path, title: path, lang: 'sv' }),
);
const near = (asked: string) => nearestPages(asked, pages).map(({ path }) => path);

describe('nearestPages', () => {
  it.each([
    ['/motionn/', '/motionen/'],
    ['/Motionen', '/motionen/'],
    ['/vänorter/', '/vanorter/'],
    ['/v%C3%A4norter/', '/vanorter/'],
    ['/kyiv/', '/vanorter/kyiv/'],
    ['/vanorter/kiyv', '/vanorter/kyiv/'],
    ['/tidslinjen/index.html', '/tidslinje/'],
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

  it('gives no more than asked for', () => {
    expect(nearestPages('/motionen/p4s2/', pages, 1)).toHaveLength(1);
  });
});
