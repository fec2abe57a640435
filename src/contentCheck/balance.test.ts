import { expect, it } from 'vitest';
import { balanceOf } from './balance.ts';

const text = (sv: string) => ({ sv, en: '' });
const voice = (side: string, from: string, as: string, sv: string) => ({
  collection: 'arguments',
  data: { side, speaker: { from, as }, text: text(sv) },
});

it('counts words, voices, verdicts and reactions', () => {
  const balance = balanceOf([
    {
      collection: 'criteria',
      data: {
        cells: { projekt: [{ text: text('Ett två tre.') }], vanort: [{ text: text('Ett.') }, { text: text('Två.') }] },
      },
    },
    voice('for', 'sweden', 'office', 'abc'),
    voice('for', 'europe', 'scholar', 'ab'),
    voice('against', 'china', 'office', 'a'),
    { collection: 'annotations', data: { verdict: 'supported' } },
    { collection: 'annotations', data: { kind: 'term' } },
    { collection: 'precedents', data: { reaction: true } },
    { collection: 'precedents', data: { reaction: false } },
  ]);
  expect(balance.cellWords).toEqual({ projekt: 3, vanort: 2 });
  expect(balance.bySide).toEqual({
    for: { voices: 2, characters: 5 },
    against: { voices: 1, characters: 1 },
    caution: { voices: 0, characters: 0 },
  });
  expect(balance.byOrigin.china).toEqual({ for: 0, against: 1, caution: 0 });
  expect(balance.byCapacity.scholar).toEqual({ for: 1, against: 0, caution: 0 });
  expect(balance.verdicts.supported).toBe(1);
  expect(balance.precedents).toEqual({ all: 2, withReaction: 1 });
});
