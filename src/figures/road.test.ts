import { describe, expect, it } from 'vitest';
import { overlap, within } from './labels.ts';
import { type RoadStep, roadAcross, roadDown } from './road.ts';

const step = (id: string, title: string, short: string, conditional = false): RoadStep => ({
  id,
  title,
  short,
  conditional,
});
const steps: RoadStep[] = [
  step('motion', 'Motionen väcks', 'Ett skriftligt förslag lämnas till fullmäktige.'),
  step('remiss', 'Remiss', 'Berörda får säga vad de tycker.'),
  step('beredning', 'Beredning', 'Borgarråden föreslår hur styrelsen ska besluta.'),
  step('styrelse', 'Kommunstyrelsen', 'Styrelsen lägger fram ett förslag till beslut.'),
  step('rad', 'Fullmäktige', 'De 101 ledamöterna beslutar, oftast med enkel majoritet.'),
  step('utredning', 'Utredning', 'Efter ett ja: kommunstyrelsen utreder möjligheten.', true),
  step('nytt', 'Nytt beslut', 'Ett projekt eller avtal kräver ett eget beslut.', true),
];
const words = {
  ends: ['Avslag', 'Anses besvarad'],
  yes: 'Bifall',
  back: 'Återremiss: mer beredning',
  stands: 'Var på vägen den här motionen är, eller om den redan är avgjord, är inte känt.',
};
const said = [...steps.flatMap(({ title, short }) => [title, short]), ...Object.values(words).flat()];
const apart = (texts: string[]) => texts.flatMap((text) => text.split(' ')).toSorted();

describe.each([
  ['across', roadAcross(steps, words, 'beredning')],
  ['down', roadDown(steps, words, 'beredning')],
])('the road %s', (_, { width, height, texts, marks, lines }) => {
  it('writes every word once, cuts none and sets none on another', () => {
    expect(apart(texts.map(({ text }) => text))).toEqual(apart(said));
    for (const [index, { text, box }] of texts.entries()) {
      expect(within(box, { x: 0, y: 0, width, height }), text).toBe(true);
      // Lines of one text touch.
      const lower = { ...box, height: box.height - 0.01 };
      expect(texts.slice(index + 1).filter((other) => overlap(lower, other.box))).toEqual([]);
    }
  });

  it('marks every step, and breaks the line for those that need a yes', () => {
    expect(marks.map(({ conditional }) => conditional)).toEqual(steps.map(({ conditional }) => conditional));
    expect(lines.filter(({ kind }) => kind === 'conditional')).toHaveLength(1);
    expect(lines.filter(({ kind }) => kind === 'end')).toHaveLength(words.ends.length);
  });
});

it('refuses a road that does not part', () => {
  expect(() => roadAcross(steps.slice(0, 5), words, 'beredning')).toThrow('needs a yes');
});
