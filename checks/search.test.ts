/** Kinds of questions that a search easily answers badly, in each edition, asked of the built index. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pagefindInNode } from '../bench/search/pagefindInNode.ts';
import { type Layer, searchLayer } from '../src/components/search/layer.ts';
import { searchFolder, vocabularyName } from '../src/components/search/setup.ts';
import { vocabularyOf } from '../src/components/search/spelling.ts';
import { type Lang, languages } from '../src/lib/url/routes.ts';
import { builtSite } from './lib/site.ts';

const folder = new URL('../dist/pagefind/', import.meta.url);
const layers = {} as Record<Lang, Layer>;
const browserFetch = globalThis.fetch;
beforeAll(async () => {
  for (const lang of languages) {
    const words = vocabularyOf(JSON.parse(builtSite().text(`${searchFolder}${vocabularyName(lang)}`)));
    layers[lang] = searchLayer(await pagefindInNode(folder, lang), lang, async () => words);
  }
});
afterAll(() => {
  globalThis.fetch = browserFetch;
});

/** What was read, how much was found, and the kinds and addresses of the first three. */
async function ask(lang: Lang, query: string, typing = false) {
  const { question, hits } = await layers[lang].answer(query, typing);
  const first = await Promise.all(hits.slice(0, 3).map((hit) => hit.data()));
  return {
    question,
    count: hits.length,
    first: first.map(({ url }) => url),
    kinds: hits.slice(0, 3).map(({ kind }) => kind),
  };
}

describe.each(languages)('in %s', (lang) => {
  const of = <T>(texts: Record<Lang, T>): T => texts[lang];

  it.each(
    of({
      sv: ['vem', 'hur', 'vad är', 'varför', 'när', 'vilka', 'vem bes', 'hur sto'],
      en: ['who', 'how', 'what is', 'why', 'when', 'which', 'who dec', 'how lar'],
    }),
  )('what is only begun is not corrected: %s', async (query) => {
    expect((await ask(lang, query, true)).question).toBe(query);
  });

  it.each(
    of({
      sv: [
        ['östersjöstäder', /1991-ubc/],
        ['Osterjon', /1991-ubc/],
        ['projektkostnad', /#cost$/],
        ['kommunmotion', /#motion$|#underskrift$|kommunfullmaktige$/],
        ['huvudstadssamarbete', /nordiska-huvudstadskonferensen/],
      ],
      en: [
        ['baltic-cities', /1991-ubc/],
        ['Baltik', /1991-ubc/],
        ['sistercity', /#vanort$/],
        ['onechina', /ett-kina/],
        ['peoplesrepublic', /ett-kina/],
      ],
    }),
  )('a compound of one’s own, or a slip in one, finds its parts: %s', async (query, answer) => {
    expect((await ask(lang, query)).first.join(' ')).toMatch(new RegExp(answer.source.replaceAll('$', '(?: |$)')));
  });

  it.each(
    of({
      sv: [
        ['hur stor är Stockholm', 'hur stort är Stockholm'],
        ['hur lång är vägen till Taipei', 'hur långt är det till Taipei'],
        ['frågan', 'fråga'],
        ['källan', 'källor'],
        ['parlamentet', 'parlament'],
        ['kommunalt', 'kommunal'],
        ['Taipeis', 'Taipei'],
      ],
      en: [
        ['how big is Stockholm', 'how large is Stockholm'],
        ['agreements', 'agreement'],
        ['Taipei’s', 'Taipei'],
        ['municipalities', 'municipality'],
      ],
    }),
  )('two forms of a word find the same: %s, %s', async (one, other) => {
    expect((await ask(lang, one)).first[0]).toBe((await ask(lang, other)).first[0]);
  });

  it.each(['taiwan strait', 'Cofacts', ...of({ sv: ['kyrka', 'Örebro'], en: ['Coventry', 'UBC'] })])(
    'what is rare but right gets no noise beside it: %s',
    async (query) => {
      const { question, count } = await ask(lang, query);
      expect(question).toBe(query);
      expect(count).toBeGreaterThan(0);
      expect(count).toBeLessThan(20);
    },
  );

  it.each(
    of({
      sv: [
        ['avtal mellan stadsfulmäktige och Prag', 'avtal mellan stadsfullmäktige och Prag'],
        ['demokratisk Kinna', 'demokratisk Kina'],
        ['systestad', 'systerstad'],
      ],
      en: [
        ['sister cty agreement', 'sister city agreement'],
        ['human rigths', 'human rights'],
        ['mayer', 'mayor'],
      ],
    }),
  )('a slip is mended in its own place, and nothing else is: %s', async (query, read) => {
    expect((await ask(lang, query)).question).toBe(read);
  });

  it.each(of({ sv: ['pandor', 'elefanter', 'tsunami'], en: ['pandas', 'elephants', 'tsunami'] }))(
    'of what the site does not tell nothing is found: %s',
    async (query) => {
      expect(await ask(lang, query)).toMatchObject({ question: query, count: 0 });
    },
  );

  it('the author comes before what begins alike, and a distance is found by its digits', async () => {
    expect((await ask(lang, of({ sv: 'författare', en: 'author' }))).first[0]).toMatch(/#underskrift$/);
    const thousand = of({ sv: '8 354', en: '8,354' });
    for (const distance of ['8354', thousand, '8354km', `${thousand}km`])
      expect((await ask(lang, distance)).first[0]).toMatch(/#distance$/);
  });

  it('who asks who wrote the motion is shown its signature', async () => {
    const questions = of({
      sv: ['vem skrev motionen', 'vem har skrivit motionen'],
      en: ['who wrote the motion', 'who proposed it'],
    });
    for (const query of questions) expect((await ask(lang, query)).first[0], query).toMatch(/#underskrift$/);
  });

  it('who asks for an opinion is shown arguments', async () => {
    const parties = of({ sv: ['socialdemokraterna', 'moderaterna'], en: ['the Social Democrats', 'the Moderates'] });
    for (const party of parties) {
      const query = of({ sv: `vad tycker ${party}`, en: `what do ${party} think` });
      expect((await ask(lang, query)).kinds[0], query).toBe('argument');
    }
  });
});
