import { expect, it } from 'vitest';
import { hanRuns } from './han.ts';

it('cuts a text where Chinese characters begin and end', () => {
  expect(hanRuns('Cofacts (真的假的), TFC/台灣')).toEqual([
    { text: 'Cofacts (', han: false },
    { text: '真的假的', han: true },
    { text: '), TFC/', han: false },
    { text: '台灣', han: true },
  ]);
});

it('leaves a text of one kind whole, with the signs inside it', () => {
  expect(hanRuns('Bara bokstäver.')).toEqual([{ text: 'Bara bokstäver.', han: false }]);
  expect(hanRuns('臺北、臺中')).toEqual([{ text: '臺北、臺中', han: true }]);
  expect(hanRuns('')).toEqual([]);
});
