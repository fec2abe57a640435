import { expect, it } from 'vitest';
import { accessedDay, accessedOn } from './accessed.ts';

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

it('writes the day for programs', () => {
  const day = (now: string) => accessedDay('2026-11-22', new Date(`${now}T12:00:00`));
  expect(day('2027-05-03')).toBe('2027-05-03');
  expect(day('2026-11-22')).toBe('2026-11-22');
  expect(day('1970-01-01')).toBe('2026-11-22');
});
