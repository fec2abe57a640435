import { expect, it } from 'vitest';
import type { ContentFile } from '../read.ts';
import { missingHedges } from './hedges.ts';

const entry = (collection: string, id: string, data: unknown): ContentFile => ({
  collection,
  id,
  file: id,
  data,
  body: '',
});

/** The kinds of care that a text drops of an excerpt. */
function dropped(excerpt: string, sv: string, en: string, kind = 'issuer'): string[] {
  const source = { title: 'Title', publisher: 'Paper', kind, excerpts: { a: { text: excerpt, lang: 'en' } } };
  const statement = { text: { sv, en }, sources: ['s#a'] };
  return missingHedges([entry('sources', 's', source), entry('law', 'x', statement)]).map(
    ({ field, kind }) => `${field} ${kind}`,
  );
}

it.each<[why: string, excerpt: string, sv: string, en: string, dropped: string[], kind?: string]>([
  ['a suggestion', 'The figures suggest a decline', 'Talen faller.', 'The figures fall.', ['text.sv suggestion']],
  ['an intention', 'Die Stadt beabsichtigt ein Ende', 'Staden slutar.', 'The city ends it.', ['text.sv intention']],
  ['in Chinese', '市政府計畫簽署', 'Staden skriver under.', 'The city signs.', ['text.sv intention']],
  ['a voice', 'Enligt tidningen är det slut', 'Det är slut.', 'It has ended.', ['text.sv according to']],
  ['nothing', 'The figures suggest a decline', 'Talen tyder på en nedgång.', 'The figures suggest a fall.', []],
  ['in one language', 'This can end', 'Det kan ta slut.', 'It ends.', ['text.en possibility']],
  ['beside a number', 'about 50 cities', 'Det är 50 städer.', 'There are 50 cities.', ['text.sv approximation']],
  ['a number that is not repeated', 'about 50 cities', 'Städerna finns.', 'The cities exist.', []],
  ['an op-ed', 'Ties help', 'Band hjälper.', 'Ties help, the paper wrote.', ['text.sv opinion piece'], 'opinion'],
  [
    'an op-ed that is named',
    'Ties help',
    'Band hjälper, skrev en debattör.',
    'Ties help, an op-ed said.',
    [],
    'opinion',
  ],
])('lists the care that a statement drops: %s', (_, excerpt, sv, en, kinds, kind) => {
  expect(dropped(excerpt, sv, en, kind)).toEqual(kinds);
});
