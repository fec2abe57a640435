import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { parseMotion, sentencesOf } from './parse.ts';
import {
  checksum,
  describePassage,
  findPassage,
  formatPassage,
  type Piece,
  parsePassage,
  snapToWords,
} from './passage.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const original: Piece[] = sentencesOf(parseMotion(read('../../content/motion/motion.md')));
const { sentences } = load(read('../../content/translations/en.yaml')) as { sentences: Record<string, string> };
const translation: Piece[] = Object.entries(sentences).map(([id, text]) => ({ id, text }));
const texts: [string, Piece[]][] = [
  ['the original', original],
  ['the translation', translation],
];

const words = (pieces: readonly Piece[], parts: readonly { id: string; start: number; end: number }[]) =>
  parts.map(({ id, start, end }) => pieces.find((piece) => piece.id === id)?.text.slice(start, end)).join('\n');
const at = (pieces: readonly Piece[], id: string, quote: string) => ({
  id,
  offset: pieces.find((piece) => piece.id === id)?.text.indexOf(quote) ?? -1,
});
const passageOf = (pieces: readonly Piece[], id: string, quote: string) => {
  const from = at(pieces, id, quote);
  return describePassage(pieces, from, { id, offset: from.offset + quote.length });
};

describe.each(texts)('in %s', (_, pieces) => {
  it('every selection from word to word is found again from its address', () => {
    const flow = pieces.flatMap(({ id, text }) =>
      [...text.matchAll(/\S+/g)].map(({ 0: found, index }) => ({ id, index, end: index + found.length })),
    );
    let tried = 0;
    for (const [first, from] of flow.entries()) {
      // All lengths from some words, and from the others those that a reader would choose.
      const last = first % 25 === 0 ? flow.length : Math.min(first + 10, flow.length);
      for (let index = first; index < last; index += 1) {
        const to = flow[index];
        const made = to && describePassage(pieces, { id: from.id, offset: from.index }, { id: to.id, offset: to.end });
        if (!to || !made) continue;
        tried += 1;
        const passage = parsePassage(formatPassage(made.passage));
        const found = passage && findPassage(pieces, made.parts[0]?.id ?? '', passage);
        if (JSON.stringify(found) !== JSON.stringify(made.parts)) expect(found).toEqual(made.parts);
        if (words(pieces, made.parts) !== made.exact) expect(words(pieces, made.parts)).toBe(made.exact);
      }
    }
    expect(tried).toBeGreaterThan(5000);
  });

  it('a selection that begins or ends within a word takes the whole word, whatever its punctuation', () => {
    for (const { id, text } of pieces) {
      for (let offset = 0; offset < text.length; offset += 1) {
        const made = describePassage(pieces, { id, offset }, { id, offset: offset + 1 });
        const letter = /[\p{L}\p{N}]/u.test(text[offset] ?? '');
        expect(made !== undefined, `${id} ${offset}`).toBe(letter);
        if (made) expect(` ${text} `).toMatch(new RegExp(`[^\\p{L}\\p{N}]${made.exact}[^\\p{L}\\p{N}]`, 'u'));
      }
    }
  });

  it('no two sentences have the same checksum', () => {
    expect(new Set(pieces.map(({ text }) => checksum(text))).size).toBe(pieces.length);
  });
});

describe('snapToWords', () => {
  const snap = (text: string, from: number, to: number) => {
    const found = snapToWords(text, from, to);
    return found && text.slice(found.start, found.end);
  };

  it('keeps together what is one word', () => {
    expect(snap('I SÄPO:s lägesbild 2022-2023 fast', 3, 4)).toBe('SÄPO:s');
    expect(snap('I SÄPO:s lägesbild 2022-2023 fast', 20, 21)).toBe('2022-2023');
    expect(snap('Sweden’s good', 1, 3)).toBe('Sweden’s');
    expect(snap('café', 0, 2)).toBe('café');
    expect(snap('e\u0301tude', 2, 4)).toBe('e\u0301tude');
  });

  it('takes punctuation only where it was selected, and never a space at an end', () => {
    expect(snap('handeln – och därmed', 6, 12)).toBe('handeln – och');
    expect(snap('beslutar: att', 0, 9)).toBe('beslutar:');
    expect(snap(' en  stad ', 0, 10)).toBe('en  stad');
    expect(snap('Elin Hjelmestam (L)\nErsättare', 16, 20)).toBe('(L)');
  });

  it('turns a backward selection round, and keeps within the text', () => {
    expect(snap('en stad', 5, 1)).toBe('en stad');
    expect(snap('en stad', -5, 99)).toBe('en stad');
  });

  it('finds nothing where there is no word', () => {
    for (const [from, to] of [
      [0, 0],
      [2, 3],
      [2, 5],
    ] as const)
      expect(snap('en – stad', from, to)).toBeUndefined();
  });
});

describe('a passage across sentences', () => {
  it('holds a part of each of them', () => {
    const made = describePassage(original, at(original, 'p1s1', 'kinesiska'), {
      id: 'p1s2',
      offset: 'Den senaste'.length,
    });
    expect(made?.exact).toBe('kinesiska intressen.\nDen senaste');
    expect(made?.parts.map(({ id }) => id)).toEqual(['p1s1', 'p1s2']);
  });

  it('begins with the sentence that has its first word', () => {
    const end = original.find(({ id }) => id === 'p1s1')?.text.length ?? 0;
    const made = describePassage(original, { id: 'p1s1', offset: end }, { id: 'p1s2', offset: 3 });
    expect(made).toMatchObject({ exact: 'Den', passage: { start: 0, length: 3 }, parts: [{ id: 'p1s2' }] });
  });

  it('is none where a sentence is not on the page', () => {
    expect(describePassage(original, { id: 'p9s9', offset: 0 }, { id: 'p1s1', offset: 3 })).toBeUndefined();
  });
});

describe('after an edit', () => {
  const quote = 'sister-city agreements with a number of cities';
  const made = passageOf(translation, 'p4s3', quote);
  const edited = (change: (text: string) => string) =>
    translation.map((piece) => (piece.id === 'p4s3' ? { ...piece, text: change(piece.text) } : piece));
  if (!made) throw new Error('The translation no longer has the words that this test quotes.');

  it('the words are found where others before them have changed', () => {
    const pieces = edited((text) => `As is known, ${text}`);
    expect(words(pieces, findPassage(pieces, 'p4s3', made.passage) ?? [])).toBe(quote);
    const without = edited((text) => text.replace('Stockholm has', 'It has'));
    expect(words(without, findPassage(without, 'p4s3', made.passage) ?? [])).toBe(quote);
  });

  it('the words are found without the sentence that they stood in', () => {
    expect(words(translation, findPassage(translation, 'p9s9', made.passage) ?? [])).toBe(quote);
  });

  it('other words are not taken for them', () => {
    const pieces = edited((text) => text.replace('a number of', 'several'));
    expect(findPassage(pieces, 'p4s3', made.passage)).toBeUndefined();
    expect(findPassage(original, 'p4s3', made.passage)).toBeUndefined();
  });

  it('the nearest of several equal places is taken', () => {
    const twice = passageOf(original, 'att-2', 'Kommunstyrelsen');
    const from = original.findIndex(({ id }) => id === 'att-2');
    const moved = original.map((piece, index) => (index === from ? { ...piece, text: `Att ${piece.text}` } : piece));
    expect(findPassage(moved, 'att-2', twice?.passage ?? made.passage)).toMatchObject([{ id: 'att-2', start: 4 }]);
  });
});

describe('parsePassage', () => {
  it.each([
    '',
    '.',
    '1',
    '1.2',
    '1.0.abc',
    '-1.5.abc',
    '5.-1.abc',
    '1.2.abc.d',
    '1.2.<b>',
    '999999.1.abc',
    '1.2.åäö',
    '1.2.abcdefgh',
    '\ud800',
    '<img src=x onerror=alert(1)>',
    '1.1.'.repeat(2500),
    'NaN.NaN.NaN',
  ])('takes %s for no passage', (text) => {
    expect(parsePassage(text)).toBeUndefined();
  });

  it('finds nothing where the offsets lie outside of the text', () => {
    for (const text of ['99999.1.abc', '0.99999.abc', '99999.99999.zzzzzzz']) {
      const passage = parsePassage(text);
      expect(passage && findPassage(original, 'p4s3', passage), text).toBeUndefined();
    }
  });

  it('reads what a program has written in capitals', () => {
    expect(parsePassage(' 10.17.K3F9A ')).toEqual({ start: 10, length: 17, sum: 'k3f9a' });
  });
});
