import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FigureTheme, fileTheme } from '../../figures/theme.ts';
import { words } from '../../i18n/index.ts';
import { languages } from '../url/routes.ts';
import { cacheKey, cardPalette, cardPng } from './draw.ts';
import { breakLines, fitText } from './fit.ts';
import { drawCard } from './layout.ts';
import { type Card, type CardContent, cardsOf } from './model.ts';
import { cardName, cardSize } from './name.ts';
import { readCardContent } from './read.ts';
import { canSet, lineWidth } from './type.ts';

/** A monospaced voice: every letter is half its size wide. */
const measure = (text: string, size: number) => text.length * size * 0.5;

describe('breaking lines', () => {
  it('fills lines and keeps breaks of the text', () => {
    expect(breakLines('ett två tre\nfyra', 40, 10, measure)).toEqual([
      { text: 'ett två', start: 0 },
      { text: 'tre', start: 8 },
      { text: 'fyra', start: 12 },
    ]);
  });

  it('says where a word is wider than the room', () => {
    expect(breakLines('partnerskapsprojekt', 40, 10, measure)).toBeUndefined();
  });
});

describe('fitting a text', () => {
  const options = { width: 100, height: 60, sizes: [40, 20, 10], leading: 1.2, measure };

  it('takes the largest size that fits', () => {
    expect(fitText('kort', options).size).toBe(40);
    expect(fitText('en längre text', options).size).toBe(20);
    expect(fitText('en mycket längre text som fyller rader', options).size).toBe(10);
  });

  it('throws rather than cut', () => {
    expect(() => fitText('ord '.repeat(60).trim(), options)).toThrow('has no room');
  });

  it('loses no letter and evens the lines', () => {
    const { lines } = fitText('aaa bbb ccc ddd eee', { ...options, sizes: [10], width: 75 });
    expect(lines.map((line) => line.text).join(' ')).toBe('aaa bbb ccc ddd eee');
    expect(lines.map((line) => line.text.length)).toEqual([11, 7]);
  });
});

describe('type', () => {
  it('kerns and has Swedish, Chinese and Cyrillic letters', () => {
    expect(lineWidth('AV', 'strong', 100)).toBeLessThan(lineWidth('A', 'strong', 100) + lineWidth('V', 'strong', 100));
    for (const text of ['Åäö ÅÄÖ – ”é”', '臺北', '東京', 'Київ', 'Rīga', 'İstanbul']) {
      for (const voice of ['serif', 'sans', 'strong'] as const) {
        expect(canSet(text, voice), text).toBe(true);
      }
    }
  });

  it('throws at a letter that no font has', () => {
    expect(canSet('الرباط', 'sans')).toBe(false);
    expect(() => lineWidth('الرباط', 'sans', 10)).toThrow('npm run fonts');
  });
});

describe('colours', () => {
  it('are the light ones of the tokens', () => {
    const palette = fileTheme(':root { --ink: #111; --paper: #fefefe; }\n@media (x) { :root { --ink: #eee; } }');
    expect([palette('ink'), palette('paper')]).toEqual(['#111', '#fefefe']);
    expect(() => palette('gold')).toThrow('--gold');
  });
});

it('names a card after its page', () => {
  expect(['/', '/motionen/', '/motionen/p4s3/', '/en/', '/en/motion/p4s3/'].map(cardName)).toEqual([
    'start',
    'motionen',
    'motionen/p4s3',
    'en/start',
    'en/motion/p4s3',
  ]);
});

describe.each(languages)('the cards in %s', (lang) => {
  let content: CardContent;
  let cards: Card[];
  let palette: FigureTheme;

  beforeAll(async () => {
    content = await readCardContent(process.cwd(), lang);
    cards = cardsOf(content, lang, words(lang));
    palette = await cardPalette();
  });

  const keys = (list: readonly Card[]) =>
    new Map(list.map((card) => [card.name, cacheKey(drawCard(card, palette).svg)]));

  it('have names and words of their own', () => {
    expect(new Set(cards.map((card) => card.name)).size).toBe(cards.length);
    expect(new Set(cards.map((card) => card.alt)).size).toBe(cards.length);
    for (const card of cards) expect(card.alt, card.name).not.toMatch(/[{}*]|undefined/);
  });

  it('cut no text, set none too small to read, and lay none on another', { timeout: 60_000 }, () => {
    const { width, height } = cardSize;
    const faults: string[] = [];
    for (const card of cards) {
      const { texts } = drawCard(card, palette);
      if (texts.length < 3) faults.push(`${card.name}: has only ${texts.length} lines`);
      for (const [index, a] of texts.entries()) {
        if (a.x < 20 || a.y < 12 || a.x + a.width > width - 20 || a.y + a.height > height - 12) {
          faults.push(`${card.name}: "${a.text}" is cut`);
        }
        if (a.height / 1.05 < 20) faults.push(`${card.name}: "${a.text}" is too small`);
        // The numeral of an option lies under its question on purpose.
        if (card.body.kind === 'option') continue;
        for (const b of texts.slice(index + 1)) {
          // Lines of one text stand closer than the boxes with room for every accent.
          const x = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
          const y = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
          if (x > 1 && y > 0.25 * Math.min(a.height, b.height))
            faults.push(`${card.name}: "${a.text}" lies on "${b.text}"`);
        }
      }
    }
    expect(faults).toEqual([]);
  });

  it('give each sentence of the motion whole, whatever its length', () => {
    const sentence = cards.find((card) => card.body.kind === 'sentence' && card.name.endsWith('/p2s4'));
    if (sentence?.body.kind !== 'sentence') throw new Error('There is no card for p2s4.');
    const drawn = drawCard(sentence, palette).texts.map((text) => text.text);
    expect(drawn.join(' ')).toContain(sentence.body.text);
  });

  it('are drawn anew only where what they show has changed', { timeout: 60_000 }, () => {
    const before = keys(cards);
    const changed = (next: CardContent) =>
      [...keys(cardsOf(next, lang, words(lang)))]
        .filter(([name, key]) => before.get(name) !== key)
        .map(([name]) => name);
    const withNote = (change: object): CardContent => ({
      ...content,
      notes: content.notes.map((note) => (note.id === 'p4s3-vanortsavtal' ? { ...note, ...change } : note)),
    });
    const own = cards.find((card) => card.name.endsWith('/p4s3'))?.name;
    expect(changed(content)).toEqual([]);
    expect(changed(withNote({ title: { sv: 'Ny', en: 'New' }, body: { sv: 'Ny text.', en: 'New text.' } }))).toEqual(
      [],
    );
    expect(changed(withNote({ verdict: 'supported' }))).toEqual([own]);
    const events = content.events.map((event, index) =>
      index === 20 ? { ...event, title: { sv: 'En annan rubrik', en: 'Another title' } } : event,
    );
    expect(changed({ ...content, events })).toHaveLength(1);
  });
});

describe('the cache', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cards-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('keeps a picture, and the same card always gives the same bytes', { timeout: 30_000 }, async () => {
    const [card] = cardsOf(await readCardContent(process.cwd(), 'sv'), 'sv', words('sv')).filter(
      ({ name }) => name === 'motionen/p4s3',
    );
    if (!card) throw new Error('There is no card for p4s3.');
    const first = await cardPng(card, folder);
    const second = await cardPng(card, folder);
    const anew = await cardPng(card, join(folder, 'other'));
    expect([first.drawn, second.drawn, anew.drawn]).toEqual([true, false, true]);
    expect(second.png.equals(first.png)).toBe(true);
    expect(anew.png.equals(first.png)).toBe(true);
  });
});
