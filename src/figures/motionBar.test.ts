import { load } from 'cheerio';
import { expect, it } from 'vitest';
import { noteKinds } from '../lib/motion/notes.ts';
import { type BarSentence, motionBar } from './motionBar.ts';

const sentence = (over: Partial<BarSentence>): BarSentence => ({
  href: '/motionen/#p1s1',
  label: '1',
  name: 'Stycke 1, mening 1',
  length: 100,
  notes: [],
  ...over,
});
/** The paragraphs drawn, and where the rectangles that a selector finds begin and end. */
function draw(...paragraphs: BarSentence[][]) {
  const pictures = motionBar(paragraphs, (token) => `var(--${token})`, 'x');
  const $ = load(pictures.join(''), { xml: true });
  const boxes = (selector: string) =>
    $(selector)
      .toArray()
      .map((box) => ({ left: Number($(box).attr('x')), width: Number($(box).attr('width')) }))
      .map(({ left, width }) => ({ left, right: left + width }));
  return { pictures, $, boxes };
}

it('draws one picture a paragraph, with the patterns in the first', () => {
  const { pictures } = draw([sentence({})], [sentence({})]);
  expect(pictures.map((svg) => svg.includes('<pattern'))).toEqual([true, false]);
});

it('makes each sentence a named link as wide as its text is long', () => {
  const name = 'A “quoted” & <odd> name';
  const { $, boxes } = draw([sentence({}), sentence({ length: 200, name })]);
  const [first = { left: 0, right: 0 }, second = first] = boxes('a .ground');
  expect($('a').eq(1).attr('aria-label')).toBe(name);
  expect((second.right - second.left) / (first.right - first.left)).toBeCloseTo(2, 1);
  expect(second.left).toBeGreaterThan(first.right);
});

it('keeps each note inside its sentence, wide enough to be seen, each kind with a fill of its own', () => {
  const notes = [...noteKinds.map((kind, index) => ({ kind, start: index * 15, end: index * 15 + 12 }))];
  const { $, boxes } = draw([sentence({ notes: [...notes, { kind: 'term', start: 98, end: 100 }] })]);
  const [ground = { left: 0, right: 0 }] = boxes('a .ground');
  const fills = $('a path').toArray();
  const drawn = fills.flatMap(({ attribs }) =>
    [...(attribs.d ?? '').matchAll(/M([\d.]+) \d+h([\d.]+)/g)].map(
      ([, x, width]) => [Number(x), Number(width)] as const,
    ),
  );
  expect(drawn).toHaveLength(notes.length + 1);
  for (const [left, width] of drawn) {
    expect(left).toBeGreaterThanOrEqual(ground.left);
    expect(left + width).toBeLessThanOrEqual(ground.right + 0.1);
    expect(width).toBeGreaterThanOrEqual(4);
  }
  expect(new Set(fills.map(({ attribs }) => attribs.fill)).size).toBe(noteKinds.length);
});
