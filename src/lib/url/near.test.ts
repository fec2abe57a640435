import { describe, expect, it } from 'vitest';
import { namedId } from './named.ts';
import { idDistance, nearestThings } from './near.ts';

describe('namedId', () => {
  it.each([
    ['', ''],
    ['#', ''],
    ['#p4s3', 'p4s3'],
    ['#top', ''],
    ['#:~:text=freedom', ''],
    ['#p4s3:~:text=ingått%20vänortsavtal', 'p4s3'],
    ['#v%C3%A4nort', 'vänort'],
    ['#%E0%A4%A', '%E0%A4%A'],
    ['#%', '%'],
    ['#\ud800', '\ud800'],
    ['#<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ])('reads %s', (hash, id) => {
    expect(namedId(hash)).toBe(id);
  });

  it('cuts what is longer than any id', () => {
    expect(namedId(`#${'a'.repeat(10_000)}`)).toHaveLength(120);
    expect(namedId(`#${'%F0%9F%98%80'.repeat(3000)}`).length).toBeLessThanOrEqual(120);
  });
});

describe('nearestThings', () => {
  const ids = (asked: string, ...known: string[]) =>
    nearestThings(
      asked,
      known.map((id) => ({ id })),
    ).map(({ id }) => id);

  it('finds a misspelt id', () => {
    expect(ids('kiyv', 'kyiv', 'oslo', 'riga')).toEqual(['kyiv']);
    expect(ids('Vänort', 'vanort', 'motion')).toEqual(['vanort']);
  });

  it('finds the nearest sentence of the paragraph', () => {
    expect(ids('p2s99', 'rubrik', 'p1s1', 'p2s1', 'p2s4', 'p2s5', 'p3s5')[0]).toBe('p2s5');
    expect(ids('p5s2', 'p1s1', 'p3s2', 'p4s2', 'att-1')[0]).toBe('p4s2');
  });

  it('finds an id within what was asked for, and the other way round', () => {
    expect(ids('original-p4s3', 'p4s2', 'p4s3')).toEqual(['p4s3']);
    expect(ids('coventry', '1944-coventry-stalingrad', '1963-elysee')).toEqual(['1944-coventry-stalingrad']);
  });

  it('finds the choice that is meant, by its name, and for a year what happened next to it', () => {
    const themes = ['Föregångare', 'Kalla kriget', 'cold-war', 'Norden'];
    expect(ids('kalla-kriger', ...themes)).toEqual(['Kalla kriget']);
    expect(ids('cold-wars', ...themes)).toEqual(['cold-war']);
    const events = ['1913-ghent-uiv', '1944-coventry-stalingrad', '2020-prague-taipei'];
    expect(ids('1950-1940', ...events)).toEqual(['1944-coventry-stalingrad']);
    expect(ids('2400', ...events, 'Norden')).toEqual(['2020-prague-taipei']);
    expect(ids('12345', ...events)).toEqual([]);
  });

  it('offers nothing where nothing is near', () => {
    for (const asked of ['xxxx', '<script>', '\ud800', 'a'.repeat(120)]) expect(ids(asked, 'kyiv', 'p4s3')).toEqual([]);
  });

  it('gives no more than asked for', () => {
    const things = ['p1s1', 'p1s2', 'p2s1', 'p2s2'].map((id) => ({ id }));
    expect(nearestThings('p1s3', things, 1)).toEqual([{ id: 'p1s2' }]);
  });
});

it('is nothing between an id and itself', () => {
  expect(idDistance('p4s3', 'P4S3')).toBe(0);
  expect(idDistance('', '')).toBe(0);
});
