import { describe, expect, it } from 'vitest';
import { sameInBoth } from './sameInBoth.ts';

describe('sameInBoth', () => {
  it.each(['Kyiv', 'Mexico City', 'Bassano del Grappa', 'Aix-les-Bains', 'KMT (Kuomintang)', 'Worthington, Minnesota'])(
    'lets a name be the same: %s',
    (name) => expect(sameInBoth({ sv: name, en: name })).toBe(false),
  );

  it.each(['Form', '2019', '49, 3 – 5', 'E. Sjöbeck', '台北市'])(
    'lets a heading of one word, a number, initials and a script without capitals be the same: %s',
    (text) => expect(sameInBoth({ sv: text, en: text })).toBe(false),
  );

  it.each(['Stockholms stad', 'Linköpings kommun', 'Källorna går isär.', 'The sources disagree.', 'par'])(
    'stops at words of a language: %s',
    (text) => expect(sameInBoth({ sv: text, en: text })).toBe(true),
  );

  it('lets texts differ, and judges nothing but a pair of texts', () => {
    expect(sameInBoth({ sv: 'Källorna går isär.', en: 'The sources disagree.' })).toBe(false);
    expect(sameInBoth({ sv: ['par'], en: ['par'] })).toBe(false);
    expect(sameInBoth({ sv: 'ett par', en: 'ett par', zh: 'ett par' })).toBe(false);
    expect(sameInBoth({})).toBe(false);
  });
});
