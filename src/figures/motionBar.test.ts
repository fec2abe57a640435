import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { type BarSentence, motionBar } from './motionBar.ts';

const theme = (token: string) => `var(--${token})`;
const sentence = (over: Partial<BarSentence>): BarSentence => ({
  href: '/motionen/#p1s1',
  label: '1',
  name: 'Stycke 1, mening 1',
  length: 100,
  notes: [],
  ...over,
});
const draw = (...sentences: BarSentence[]) => {
  const [svg = ''] = motionBar([sentences], theme, 'x');
  return load(svg, { xml: true });
};
const box = (element: ReturnType<ReturnType<typeof load>>) => ({
  left: Number(element.attr('x')),
  right: Number(element.attr('x')) + Number(element.attr('width')),
});

describe('the bar of the motion', () => {
  it('draws one picture a paragraph, with the patterns in the first', () => {
    const pictures = motionBar([[sentence({})], [sentence({})]], theme, 'x');
    expect(pictures.map((svg) => svg.includes('<pattern'))).toEqual([true, false]);
  });

  it('makes each sentence a named link as wide as its text is long', () => {
    const $ = draw(sentence({}), sentence({ length: 200, name: 'A “quoted” & <odd> name' }));
    const [first, second] = $('a .ground')
      .toArray()
      .map((ground) => box($(ground)));
    expect($('a').eq(1).attr('aria-label')).toBe('A “quoted” & <odd> name');
    expect(
      Math.abs(((second?.right ?? 0) - (second?.left ?? 0)) / ((first?.right ?? 0) - (first?.left ?? 0)) - 2),
    ).toBeLessThan(0.02);
    expect(second?.left).toBeGreaterThan(first?.right ?? 0);
  });

  it('keeps each note inside its sentence, wide enough to be seen', () => {
    const notes = [
      { start: 98, end: 100, kind: 'term' as const },
      { start: 0, end: 50, kind: 'claim' as const },
    ];
    const $ = draw(sentence({}), sentence({ notes }));
    const ground = box($('a').eq(1).find('.ground'));
    const drawn = $('a')
      .eq(1)
      .find('rect:not(.ground)')
      .toArray()
      .map((note) => box($(note)));
    expect(drawn).toHaveLength(2);
    for (const { left, right } of drawn) {
      expect(left).toBeGreaterThanOrEqual(ground.left);
      expect(right).toBeLessThanOrEqual(ground.right + 0.1);
      expect(right - left).toBeGreaterThanOrEqual(4);
    }
  });

  it('gives each kind a fill of its own', () => {
    const kinds = ['claim', 'opinion', 'term', 'context', 'procedure'] as const;
    const $ = draw(
      sentence({ notes: kinds.map((kind, index) => ({ start: index * 20, end: index * 20 + 15, kind })) }),
    );
    const fills = $('a rect:not(.ground)')
      .toArray()
      .map((note) => $(note).attr('fill'));
    expect(new Set(fills).size).toBe(kinds.length);
  });
});
