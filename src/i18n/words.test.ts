import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { plural } from './plural.ts';
import { sv } from './sv.ts';

/** Names, and the few words that both languages write alike. */
const alike = new Set(['Stockholm', 'Taipei', 'Form', 'Format']);

/** Every phrase with its place in the tree, e.g. `motion.all`. */
function phrases(words: unknown, place = ''): [string, string][] {
  if (typeof words === 'string') return [[place, words]];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => phrases(value, place === '' ? key : `${place}.${key}`));
}

const swedish = new Map(phrases(sv));
const english = new Map(phrases(en));
const pairs = [...swedish].map(([place, phrase]) => ({ place, sv: phrase, en: english.get(place) ?? '' }));
/** What is filled in, in the order of the alphabet. */
const places = (phrase: string) => (phrase.match(/\{\w+\}/g) ?? []).sort().join(' ');

describe('the interface words', () => {
  it('are the same phrases in both languages', () => {
    expect([...english.keys()]).toEqual([...swedish.keys()]);
    expect(pairs.length).toBeGreaterThan(300);
  });

  it('are written in each language, but for names', () => {
    const same = pairs.filter(({ sv: one, en: other }) => one === other && /\p{L}/u.test(one.replace(/\{\w+\}/g, '')));
    expect(same.filter(({ sv: phrase }) => !alike.has(phrase))).toEqual([]);
  });

  it('have the same places to fill', () => {
    expect(pairs.filter(({ sv: one, en: other }) => places(one) !== places(other))).toEqual([]);
  });

  it('hold no empty phrase, and no quotation marks of the other language', () => {
    expect(pairs.filter(({ sv: one, en: other }) => one.trim() === '' || other.trim() === '')).toEqual([]);
    expect(pairs.filter(({ en: phrase }) => /[”„]/.test(phrase))).toEqual([]);
    expect(pairs.filter(({ sv: phrase }) => /‘/.test(phrase))).toEqual([]);
  });
});

it('a number chooses the form of its phrase, and is written as the language writes it', () => {
  const forms = { one: '{n} note', other: '{n} notes' };
  expect(plural(forms, 1, 'en')).toBe('1 note');
  expect(plural(forms, 0, 'en')).toBe('0 notes');
  expect(plural(forms, 1234, 'en')).toBe('1,234 notes');
  expect(plural({ one: '{n} not', other: '{n} noter' }, 12_345, 'sv')).toBe('12\u00a0345 noter');
});
