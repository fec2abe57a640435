import { expect, it } from 'vitest';
import { accessedOn } from './accessed.ts';

const said = (now: string, lang = 'sv') => accessedOn('hämtad {date}', '2026-11-22', new Date(`${now}T12:00:00`), lang);

it('names the day of the clock, in the language of the page', () => {
  expect(said('2027-05-03')).toBe('hämtad 3 maj 2027');
  expect(said('2027-05-03', 'en')).toBe('hämtad 3 May 2027');
  expect(said('2026-11-22')).toBe('hämtad 22 november 2026');
});

it('names none where the clock cannot be right', () => {
  expect(said('2026-11-20')).toBe('');
  expect(said('1970-01-01')).toBe('');
});
