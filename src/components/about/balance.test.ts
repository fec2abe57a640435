import { expect, it } from 'vitest';
import { balanceOf } from './balance.ts';

const text = (sv: string) => ({ text: { sv, en: '' } });
const voice = (side: string, from: string, as: string, sv: string) => ({ side, speaker: { from, as }, ...text(sv) });

it('counts words, voices, verdicts and reactions', () => {
  const balance = balanceOf({
    criteria: [{ cells: { projekt: [text('Ett två tre.')], vanort: [text('Ett.'), text('Två.')] } }],
    arguments: [
      voice('for', 'sweden', 'office', 'abc'),
      voice('for', 'europe', 'scholar', 'ab'),
      voice('against', 'china', 'office', 'a'),
    ],
    annotations: [{ verdict: 'supported' }, { kind: 'term' }],
    precedents: [{ reaction: true }, { reaction: false }],
  } as unknown as Parameters<typeof balanceOf>[0]);
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
