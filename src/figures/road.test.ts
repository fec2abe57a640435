import { describe, expect, it } from 'vitest';
import { type RoadDrawing, type RoadStep, roadAcross, roadDown } from './road.ts';

const steps: RoadStep[] = [
  {
    id: 'motion',
    title: 'Motionen väcks',
    short: 'Ett skriftligt förslag lämnas till fullmäktige.',
    conditional: false,
  },
  { id: 'remiss', title: 'Remiss', short: 'Berörda får säga vad de tycker.', conditional: false },
  { id: 'beredning', title: 'Beredning', short: 'Borgarråden föreslår hur styrelsen ska besluta.', conditional: false },
  {
    id: 'styrelse',
    title: 'Kommunstyrelsen',
    short: 'Styrelsen lägger fram ett förslag till beslut.',
    conditional: false,
  },
  {
    id: 'rad',
    title: 'Fullmäktige',
    short: 'De 101 ledamöterna beslutar, oftast med enkel majoritet.',
    conditional: false,
  },
  {
    id: 'utredning',
    title: 'Utredning',
    short: 'Efter ett ja: kommunstyrelsen utreder möjligheten.',
    conditional: true,
  },
  { id: 'nytt', title: 'Nytt beslut', short: 'Ett projekt eller avtal kräver ett eget beslut.', conditional: true },
];
const words = {
  ends: ['Avslag', 'Anses besvarad'],
  yes: 'Bifall',
  back: 'Återremiss: mer beredning',
  stands: 'Var på vägen den här motionen är, eller om den redan är avgjord, är inte känt.',
};

const allWords = [
  ...steps.flatMap((step) => [step.title, step.short]),
  ...words.ends,
  words.yes,
  words.back,
  words.stands,
]
  .flatMap((text) => text.split(' '))
  .toSorted();

describe.each([
  ['across', (): RoadDrawing => roadAcross(steps, words, 'beredning')],
  ['down', (): RoadDrawing => roadDown(steps, words, 'beredning')],
])('the road %s', (_, draw) => {
  it('writes every word once', () => {
    expect(
      draw()
        .texts.flatMap(({ text }) => text.split(' '))
        .toSorted(),
    ).toEqual(allWords);
  });

  it('cuts no text at its edges', () => {
    const { width, height, texts } = draw();
    for (const { text, box } of texts) {
      expect(box.x, text).toBeGreaterThanOrEqual(0);
      expect(box.y, text).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width, text).toBeLessThanOrEqual(width);
      expect(box.y + box.height, text).toBeLessThanOrEqual(height);
    }
  });

  it('sets no text on another', () => {
    const { texts } = draw();
    for (const [index, a] of texts.entries()) {
      for (const b of texts.slice(index + 1)) {
        const apart =
          a.box.x + a.box.width <= b.box.x ||
          b.box.x + b.box.width <= a.box.x ||
          a.box.y + a.box.height <= b.box.y + 0.01 ||
          b.box.y + b.box.height <= a.box.y + 0.01;
        expect(apart, `"${a.text}" and "${b.text}"`).toBe(true);
      }
    }
  });

  it('marks every step, and breaks the line for those that need a yes', () => {
    const { marks, lines } = draw();
    expect(marks.map(({ conditional }) => conditional)).toEqual(steps.map(({ conditional }) => conditional));
    expect(lines.filter(({ kind }) => kind === 'conditional')).toHaveLength(1);
    expect(lines.filter(({ kind }) => kind === 'end')).toHaveLength(words.ends.length);
  });
});

it('refuses a road that does not part', () => {
  expect(() => roadAcross(steps.slice(0, 5), words, 'beredning')).toThrow('needs a yes');
});
