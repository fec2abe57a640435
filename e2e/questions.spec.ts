/**
 * What readers ask, and how far they have to go for it on a phone: the words of the answer stand on the page and in the
 * place named here, within so many screens of where the reader comes in. Pages other than the start are the second view.
 */
import { expect } from 'playwright/test';
import type { Route } from '../src/lib/url/routes.ts';
import { inEachEdition } from './lib/editions.ts';
import { test } from './lib/test.ts';

/** How a reader comes to an answer. */
interface Way {
  route: Route;
  /** The place on the page that the start page leads to; else its top. */
  hash?: string;
  /** A note whose phrase the reader taps. */
  note?: string;
  /** A filter that the reader chooses. */
  chosen?: string;
  /** Screens from there to the end of the answer. */
  screens: number;
}

/** What is asked, the way to it, and words of the answer in Swedish and in English, each in one piece. */
const questions: [asked: string, way: Way, sv: string[], en: string[]][] = [
  [
    'who filed it, for which party, in what office',
    { route: 'start', screens: 1 },
    ['Elin Hjelmestam (Liberalerna)', 'ersättare', 'kommunfullmäktige'],
    ['Elin Hjelmestam (Liberals)', 'substitute member', 'city council'],
  ],
  [
    'what a yes and a no do',
    { route: 'start', screens: 1 },
    ['Utredningarna börjar. Inget avtal skrivs under.', 'Ingen utredning börjar.'],
    ['The inquiries begin. No agreement is signed.', 'No inquiry begins.'],
  ],
  [
    'what became of the motion',
    { route: 'start', screens: 1 },
    ['Motionens nummer, datum och utgång har inte hittats.'],
    ['The motion’s number, date and outcome were not found.'],
  ],
  [
    'does Stockholm have sister cities: what the motion and the City say, and how old the City’s page is',
    { route: 'start', screens: 2 },
    ['Stockholm har ingått vänortsavtal', 'tecknar inte vänortsavtal', 'ändrad 2022 eller senare'],
    [
      'Stockholm has entered into sister-city agreements',
      'does not sign sister-city agreements',
      'edited in 2022 or later',
    ],
  ],
  [
    'the two options',
    { route: 'start', screens: 2 },
    ['Tematiskt partnerskapsprojekt', 'Vänortsavtal'],
    ['Thematic partnership project', 'Sister-city agreement'],
  ],
  ['the distance', { route: 'start', screens: 4 }, ['8 354 km'], ['8,354 km']],
  [
    'which city the City’s own documents name',
    { route: 'cities', screens: 1 },
    ['samarbetsavtal med Kyiv'],
    ['cooperation agreement with Kyiv'],
  ],
  [
    'what Säpo said',
    { route: 'motion', hash: 'p3s3', note: 'p3s3-lander', screens: 3 },
    ['Ryssland, men också Kina och Iran'],
    ['Russia, but also China and Iran'],
  ],
  [
    'which words of Säpo’s were not found',
    { route: 'motion', hash: 'p3s3', note: 'p3s3-kommuner', screens: 3 },
    ['Orden om svenska kommuner fanns inte i de delar'],
    ['The words on Swedish municipalities were not in the parts'],
  ],
  [
    'is trade an original motive',
    { route: 'motion', hash: 'p4s2', note: 'p4s2-handel', screens: 2 },
    ['varken handel eller rörlighet'],
    ['neither trade nor mobility'],
  ],
  [
    'is trade an original motive, in the history',
    { route: 'timeline', screens: 1 },
    ['varken handel eller rörlighet'],
    ['neither trade nor mobility'],
  ],
  [
    'what followed the signing in Prague',
    { route: 'precedents', screens: 2 },
    ['Shanghai bröt alla officiella band med Prag'],
    ['Shanghai cut all official ties with Prague'],
  ],
  [
    'a city where nothing is known to have followed',
    { route: 'precedents', screens: 2 },
    ['Vi har inte hittat något som visar om bandet till Peking påverkades av det till Taipei.'],
    ['We found nothing on whether the tie to Beijing was affected by the one to Taipei.'],
  ],
  [
    'did Gothenburg end its agreement',
    { route: 'precedents', screens: 2 },
    ['skulle inte förnya avtalet', 'inte alls sagts upp'],
    ['was not to renew the agreement', 'not been terminated at all'],
  ],
  [
    'the first Nordic link',
    { route: 'timeline', chosen: 'tema-nordic', screens: 2 },
    ['Danska Thisted skriver att avtalet med Uddevalla kom på plats 1939.'],
    ['Thisted in Denmark writes that the agreement with Uddevalla was reached in 1939.'],
  ],
  [
    'the cost',
    { route: 'options', screens: 2 },
    ['Ingen siffra för ett sådant projekt har hittats', 'Ingen siffra för ett sådant avtal har hittats'],
    ['No figure for such a project was found', 'No figure for such an agreement was found'],
  ],
];

test.use({ viewport: { width: 390, height: 844 } });

inEachEdition(({ lang, url }) => {
  for (const [asked, { route, hash, note, chosen, screens }, sv, en] of questions) {
    test(`a reader finds on a phone: ${asked}`, async ({ page }) => {
      const place = url(route, hash === undefined ? {} : { hash });
      if (route !== 'start') {
        await page.goto(url('start'));
        expect(await page.locator(`main a[href="${place}"]`).count(), 'links from the start').toBeGreaterThan(0);
      }
      await page.goto(place);
      if (hash) await expect(page.locator(`[id="${hash}"]`)).toBeInViewport();
      const top = await page.evaluate(() => scrollY);
      if (note) await page.locator(`[id="ord-${note}"]`).press('Enter');
      if (chosen) await page.locator(`[id="${chosen}"]`).check({ force: true });
      for (const words of lang === 'sv' ? sv : en) {
        const depth = () =>
          page.evaluate(
            ({ words, top }) => {
              const even = (text: string) => text.replace(/\s+/g, ' ');
              const found = [...document.querySelectorAll('main *')].filter(
                (one) =>
                  even(one.textContent ?? '').includes(words) &&
                  one.getClientRects().length > 0 &&
                  ![...one.children].some((child) => even(child.textContent ?? '').includes(words)),
              );
              const ends = found.map((one) => one.getBoundingClientRect().bottom + scrollY - top);
              return Math.min(...ends.filter((end) => end > 0)) / innerHeight;
            },
            { words, top },
          );
        await expect.poll(depth, words).toBeLessThanOrEqual(screens);
      }
    });
  }
});
