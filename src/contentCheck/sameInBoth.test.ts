import { describe, expect, it } from 'vitest';
import { sameInBoth } from './sameInBoth.ts';

describe('sameInBoth', () => {
  it.each([
    'Kyiv',
    'Mexico City',
    'Bassano del Grappa',
    'Aix-les-Bains',
    'Worthington, Minnesota',
    'E. Sjöbeck',
    '台北市',
  ])('lets a name be the same where names stand, and nowhere else: %s', (name) => {
    expect(sameInBoth({ sv: name, en: name }, 'name')).toBe(false);
    expect(sameInBoth({ sv: name, en: name }, 'title')).toBe(true);
  });

  it.each(['Form', 'KMT (Kuomintang)', 'Motion'])('lets what is listed be the same anywhere: %s', (text) =>
    expect(sameInBoth({ sv: text, en: text }, 'term')).toBe(false),
  );

  it.each(['Stockholms stad', 'Linköpings kommun', 'Källorna går isär.', 'The sources disagree.', 'par'])(
    'stops at words of a language, even where names stand: %s',
    (text) => expect(sameInBoth({ sv: text, en: text }, 'name')).toBe(true),
  );

  it('lets texts differ, and judges nothing but a pair of texts', () => {
    expect(sameInBoth({ sv: 'Källorna går isär.', en: 'The sources disagree.' }, 'text')).toBe(false);
    expect(sameInBoth({ sv: ['par'], en: ['par'] }, 'text')).toBe(false);
    expect(sameInBoth({ sv: 'ett par', en: 'ett par', zh: 'ett par' }, 'text')).toBe(false);
    expect(sameInBoth({}, 'text')).toBe(false);
  });
});
