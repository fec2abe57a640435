import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardContent } from '../contentCheck/content.fixture.ts';
import { barContent, coloursIn, mapContent, timelineContent } from '../figures/drawings.fixture.ts';
import { siteFileTheme } from '../figures/png.ts';
import { textBoxes, textFaults } from '../figures/textFaults.fixture.ts';
import { type FigureTheme, pageTheme } from '../figures/theme.ts';
import { words } from '../i18n/index.ts';
import { noteKinds } from '../lib/motion/notes.ts';
import { languages } from '../lib/url/routes.ts';
import { cardPng, drawCard } from './draw.ts';
import { type Card, type CardContent, cardsOf } from './model.ts';
import { cardName, cardSize } from './name.ts';

it('names a card after its page', () => {
  expect(['/', '/motionen/', '/motionen/p4s3/', '/en/', '/en/motion/p4s3/'].map(cardName)).toEqual([
    'start',
    'motionen',
    'motionen/p4s3',
    'en/start',
    'en/motion/p4s3',
  ]);
});

it('are the ones that were looked at, in the colours of the theme', () => {
  const base = { lang: 'sv', alt: '', site: 'Webbplatsen', place: 'Sidan' } as const;
  const finding = 'Det här säger sidan. Det här säger den också.';
  const extent = { west: 300, east: 1400, north: 400, south: 1300 };
  const map = { kind: 'map', extent, content: mapContent, detail: '50m' } as const;
  const marks = noteKinds.map((kind, index) => ({ kind, start: index * 6, end: index * 6 + 5 }));
  const verdict = { mark: 'not-found', name: 'Inte hittat' } as const;
  const notes = noteKinds.map((kind) => ({ kind, name: kind, count: 2, ...(kind === 'claim' && { verdict }) }));
  const mark = { name: 'eu', fill: 'solid' } as const;
  const bodies: Record<string, Card['body']> = {
    sentence: { kind: 'sentence', text: 'Den här meningen har en anteckning av varje slag.', marks, notes },
    event: { kind: 'event', kicker: '2 maj 1990', mark, title: 'Något händer', finding, picture: map },
    city: { kind: 'city', kicker: 'Nätverk', mark, title: 'Kyiv', local: 'Київ', finding, picture: map },
    page: { kind: 'page', title: 'Om sidan', finding },
    'page with timeline': { kind: 'page', title: 'Tid', finding, picture: { kind: 'timeline', data: timelineContent } },
    'page with bar': {
      kind: 'page',
      title: 'Text',
      motion: true,
      finding,
      picture: { kind: 'bar', paragraphs: barContent },
    },
  };
  const drawn = (theme: FigureTheme) =>
    Object.entries(bodies).map(([name, body]) => [name, drawCard({ ...base, name, body }, theme)] as const);
  for (const [name, svg] of drawn((token) => `[${token}]`))
    for (const colour of coloursIn(svg)) expect(colour, name).toMatch(/^\[[a-z-]+\]$/);
  const hashes = drawn(pageTheme).map(([name, svg]) => [name, createHash('md5').update(svg).digest('hex')]);
  expect(Object.fromEntries(hashes)).toMatchInlineSnapshot(`
    {
      "city": "54c53f335c4ce159d534716d79d3dfa8",
      "event": "f4155551299e475fdf84f880d47c199e",
      "page": "314da73bed7a3fab4ced9696087d6c4e",
      "page with bar": "69cc2b69d90bed237f8f0bafa59f7897",
      "page with timeline": "c92b0261e32451b102c9802ac6b9ef72",
      "sentence": "fa34cb0f2e1f2eec13eadf9679450ea2",
    }
  `);
});

describe.each(languages)('the cards in %s', (lang) => {
  let content: CardContent;
  let cards: Card[];
  beforeAll(async () => {
    content = await cardContent(lang);
    cards = cardsOf(content, lang, words(lang));
  }, 60_000);

  it('have names and words of their own', () => {
    expect(new Set(cards.map((card) => card.name)).size).toBe(cards.length);
    expect(new Set(cards.map((card) => card.alt)).size).toBe(cards.length);
    for (const card of cards) expect(card.alt, card.name).not.toMatch(/[{}*]|undefined/);
  });

  it('are of four kinds, and all but the sentences say what their page finds', () => {
    expect([...new Set(cards.map(({ body }) => body.kind))].sort()).toEqual(['city', 'event', 'page', 'sentence']);
    for (const { name, body } of cards) {
      if (body.kind !== 'sentence') expect(body.finding, name).toMatch(/\p{L}.*[.!?”’]$/su);
    }
  });

  it('cut no text, set none too small to read, lay none on another, and end with a sentence', {
    timeout: 120_000,
  }, () => {
    const faults: string[] = [];
    for (const card of cards) {
      const { name } = card;
      const svg = drawCard(card, siteFileTheme());
      faults.push(...textFaults(svg, cardSize, 24).map((fault) => `${name}: ${fault}`));
      const said = textBoxes(svg).filter(({ x }) => Math.abs(x - 72) < 1);
      if (!/[.!?”’]$/.test(said.at(-1)?.text ?? '')) faults.push(`${name}: "${said.at(-1)?.text}" ends no sentence`);
    }
    expect(faults).toEqual([]);
  });

  it('give each sentence of the motion whole, whatever its length', () => {
    const card = cards.find(({ name }) => name.endsWith('/p2s4'));
    if (card?.body.kind !== 'sentence') throw new Error('There is no card for p2s4.');
    const lines = textBoxes(drawCard(card, siteFileTheme())).map(({ text }) => text);
    expect(lines.join(' ')).toContain(card.body.text);
  });

  it('change only where what they show has changed', () => {
    const before = new Map(cards.map((card) => [card.name, JSON.stringify(card)]));
    const changed = (next: CardContent) =>
      cardsOf(next, lang, words(lang))
        .filter((card) => before.get(card.name) !== JSON.stringify(card))
        .map(({ name }) => name);
    const withNote = (change: object): CardContent => ({
      ...content,
      notes: content.notes.map((note) => (note.id === 'p4s3-vanortsavtal' ? { ...note, ...change } : note)),
    });
    const own = cards.find((card) => card.name.endsWith('/p4s3'))?.name;
    expect(changed(withNote({ title: { sv: 'Ny', en: 'New' }, body: { sv: 'Ny text.', en: 'New text.' } }))).toEqual(
      [],
    );
    expect(changed(withNote({ verdict: 'supported' }))).toEqual([own]);
    const events = content.events.map((event, index) =>
      index === 20 ? { ...event, summary: { sv: 'Något annat hände.', en: 'Something else happened.' } } : event,
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

  it('holds a picture; the same card always gives the same bytes, a changed text another picture', async () => {
    const card = cardsOf(await cardContent('sv'), 'sv', words('sv')).find(({ name }) => name === 'motionen/p4s3');
    if (card?.body.kind !== 'sentence') throw new Error('There is no card for p4s3.');
    const first = await cardPng(card, folder);
    const second = await cardPng(card, folder);
    const stored = () => readdirSync(folder).length;
    expect(stored()).toBe(1);
    const anew = await cardPng(card, join(folder, 'other'));
    const changed = await cardPng({ ...card, body: { ...card.body, text: 'En annan mening.', marks: [] } }, folder);
    // The other picture, and the folder of the other cache.
    expect(stored()).toBe(3);
    expect(second.equals(first)).toBe(true);
    expect(anew.equals(first)).toBe(true);
    expect(changed.equals(first)).toBe(false);
  });
});
