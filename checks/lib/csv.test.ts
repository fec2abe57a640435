import { expect, it } from 'vitest';
import { csvFaults } from './csv.ts';

it('takes quoted commas, quotation marks and line breaks', () => {
  expect(csvFaults('a,b\r\n"1, ""x""\r\n2",\r\n')).toEqual([]);
});

it('takes semicolons where they are meant', () => {
  expect(csvFaults('a;b\r\n1,5;"x;y"\r\n', ';')).toEqual([]);
  expect(csvFaults('a;b\r\n1;2;3\r\n', ';').join()).toContain('has 3 fields');
});

it.each([
  ['a,b\n1,2\n', 'where its line should end'],
  ['a,b\r\n1\r\n', 'has 1 fields'],
  ['a\r\n1"2\r\n', 'where its line should end'],
  ['a\r\n1', 'the last line has no end'],
])('finds the fault in %j', (csv, fault) => {
  expect(csvFaults(csv).join()).toContain(fault);
});
