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

it('lists care that a statement drops', () => {
  expect(dropped('The figures suggest a decline', 'Talen faller.', 'The figures fall.')).toEqual([
    'text.sv suggestion',
  ]);
  expect(dropped('Die Stadt beabsichtigt ein Ende', 'Staden slutar.', 'The city ends it.')).toEqual([
    'text.sv intention',
  ]);
  expect(dropped('市政府計畫簽署', 'Staden skriver under.', 'The city signs.')).toEqual(['text.sv intention']);
  expect(dropped('Enligt tidningen är det slut', 'Det är slut.', 'It has ended.')).toEqual(['text.sv according to']);
});

it('lists nothing where both languages keep it', () => {
  expect(dropped('The figures suggest a decline', 'Talen tyder på en nedgång.', 'The figures suggest a fall.')).toEqual(
    [],
  );
});

it('names the language that drops it', () => {
  expect(dropped('This can end', 'Det kan ta slut.', 'It ends.')).toEqual(['text.en possibility']);
});

it('asks of a number only those who repeat it', () => {
  expect(dropped('about 50 cities', 'Det är 50 städer.', 'There are 50 cities.')).toEqual(['text.sv approximation']);
  expect(dropped('about 50 cities', 'Städerna finns.', 'The cities exist.')).toEqual([]);
});

it('wants an op-ed to be called one', () => {
  expect(dropped('Ties help', 'Band hjälper, skrev tidningen.', 'Ties help, the paper wrote.', 'opinion')).toEqual([
    'text.sv opinion piece',
  ]);
  expect(dropped('Ties help', 'Band hjälper, skrev en debattör.', 'Ties help, an op-ed said.', 'opinion')).toEqual([]);
});
