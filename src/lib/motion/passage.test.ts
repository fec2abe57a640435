import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { parseMotion, sentencesOf } from './parse.ts';
import { describePassage, type Piece, snapToWords } from './passage.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const original: Piece[] = sentencesOf(parseMotion(read('../../content/motion/motion.md')));
const { sentences } = load(read('../../content/translations/en.yaml')) as { sentences: Record<string, string> };
const translation: Piece[] = Object.entries(sentences).map(([id, text]) => ({ id, text }));
const texts: [string, Piece[]][] = [
  ['the original', original],
  ['the translation', translation],
];

const at = (pieces: readonly Piece[], id: string, quote: string) => ({
  id,
  offset: pieces.find((piece) => piece.id === id)?.text.indexOf(quote) ?? -1,
});
/** Where a browser would go: the first place in the text that fits the directive. */
function followed(pieces: readonly Piece[], fragment: string): string | undefined {
  const flow = pieces.map(({ text }) => text).join('\n');
  const parts = (fragment.split(':~:text=')[1] ?? '').split(',');
  const plain = (part: string | undefined) => decodeURIComponent(part ?? '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const prefix = parts[0]?.endsWith('-') ? plain(parts.shift()?.slice(0, -1)) : '';
  const suffix = parts.at(-1)?.startsWith('-') ? plain(parts.pop()?.slice(1)) : '';
  const range = parts.length === 2 ? `${plain(parts[0])}[\\s\\S]*?${plain(parts[1])}` : plain(parts[0]);
  const pattern = `${prefix && `(?<=${prefix}\\s+)`}${range}${suffix && `(?=\\s+${suffix})`}`.replaceAll(' ', '\\s+');
  return new RegExp(pattern, 'u').exec(flow)?.[0];
}

describe.each(texts)('in %s', (_, pieces) => {
  it('every selection from word to word has a fragment that leads to it first', () => {
    const flow = pieces.flatMap(({ id, text }) =>
      [...text.matchAll(/\S+/g)].map(({ 0: found, index }) => ({ id, index, end: index + found.length })),
    );
    let tried = 0;
    const wrong: string[] = [];
    for (const [first, from] of flow.entries()) {
      // All lengths from some words, and from the others those that a reader would choose.
      const last = first % 25 === 0 ? flow.length : Math.min(first + 10, flow.length);
      for (let index = first; index < last; index += 1) {
        const to = flow[index];
        const made = to && describePassage(pieces, { id: from.id, offset: from.index }, { id: to.id, offset: to.end });
        if (!to || !made) continue;
        tried += 1;
        const found = followed(pieces, made.fragment);
        // The two clauses share most of their words: a range that begins or ends in them may be found elsewhere.
        if (found !== made.exact && /^p\d.*p\d/.test(from.id + to.id)) wrong.push(`${made.fragment}: ${found}`);
      }
    }
    expect(wrong).toEqual([]);
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
});

const sapo = 'I SÄPO:s lägesbild 2022-2023 fast';
it.each<[text: string, from: number, to: number, words: string | undefined]>([
  [sapo, 3, 4, 'SÄPO:s'],
  [sapo, 20, 21, '2022-2023'],
  ['Sweden’s good', 1, 3, 'Sweden’s'],
  ['café', 0, 2, 'café'],
  ['e\u0301tude', 2, 4, 'e\u0301tude'],
  // Punctuation only where it was selected, and never a space at an end.
  ['handeln – och därmed', 6, 12, 'handeln – och'],
  ['beslutar: att', 0, 9, 'beslutar:'],
  [' en  stad ', 0, 10, 'en  stad'],
  ['Elin Hjelmestam (L)\nErsättare', 16, 20, '(L)'],
  // Backwards, and beyond the text.
  ['en stad', 5, 1, 'en stad'],
  ['en stad', -5, 99, 'en stad'],
  ['en – stad', 0, 0, undefined],
  ['en – stad', 2, 3, undefined],
  ['en – stad', 2, 5, undefined],
])('of %j a selection from %i to %i takes whole words', (text, from, to, words) => {
  const found = snapToWords(text, from, to);
  expect(found && text.slice(found.start, found.end)).toBe(words);
});

it('a passage across sentences holds a part of each, from the one that has its first word', () => {
  const end = { id: 'p1s2', offset: 'Den senaste'.length };
  const made = describePassage(original, at(original, 'p1s1', 'kinesiska'), end);
  expect(made?.exact).toBe('kinesiska intressen.\nDen senaste');
  expect(made?.parts.map(({ id }) => id)).toEqual(['p1s1', 'p1s2']);
  const last = original.find(({ id }) => id === 'p1s1')?.text.length ?? 0;
  expect(describePassage(original, { id: 'p1s1', offset: last }, { id: 'p1s2', offset: 3 })).toMatchObject({
    exact: 'Den',
    parts: [{ id: 'p1s2', start: 0, end: 3 }],
  });
  expect(describePassage(original, { id: 'p9s9', offset: 0 }, { id: 'p1s1', offset: 3 })).toBeUndefined();
});

const whole = original.find(({ id }) => id === 'p1s2')?.text ?? '';
it.each([
  [
    'words round the selected ones',
    'p4s3',
    'ett antal städer',
    /^ingått vänortsavtal med-,ett antal städer,-\S+ \S+ \S+$/,
  ],
  ['none before the beginning of a sentence', 'p1s2', 'Den senaste', /^Den senaste,-\S+ \S+ \S+$/],
  ['none round a whole one', 'p1s2', whole, /^[^,]+,[^,]+$/],
])('the fragment has %s', (_, id, quote, directive) => {
  const from = at(original, id, quote);
  const { fragment = '' } = describePassage(original, from, { id, offset: from.offset + quote.length }) ?? {};
  const [own, text = ''] = fragment.split(':~:text=');
  expect(own).toBe(id);
  expect(text.split(',').map(decodeURIComponent).join()).toMatch(directive);
});

it('the fragment escapes what has a meaning in it', () => {
  const pieces = [{ id: 'p1s1', text: 'Ett, två & sär-skrivna ord' }];
  const made = describePassage(pieces, { id: 'p1s1', offset: 0 }, { id: 'p1s1', offset: 26 });
  expect(made?.fragment).toBe('p1s1:~:text=Ett%2C%20tv%C3%A5%20%26%20s%C3%A4r%2Dskrivna%20ord');
});
