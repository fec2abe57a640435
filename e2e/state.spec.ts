import { expect, type Locator, type Page } from 'playwright/test';
import { cityFields } from '../src/components/map/address.ts';
import { searchFields } from '../src/components/search/filters.ts';
import { timelineFields } from '../src/components/timeline/address.ts';
import { addressWords } from '../src/i18n/address.ts';
import { noteFields } from '../src/lib/motion/address.ts';
import { relations } from '../src/lib/relations.ts';
import { sourceFields } from '../src/lib/source/address.ts';
import type { Route } from '../src/lib/url/routes.ts';
import { inEdition, literal, phrase, queryOf } from './lib/editions.ts';
import { holdTime, test } from './lib/test.ts';

/** What the page says of its address. */
const notice = (page: Page) => page.locator('[data-address-notice]');
const query = (page: Page) => decodeURIComponent(new URL(page.url()).search);
const fragment = (page: Page) => new URL(page.url()).hash;

/** A choice by the beginning of its name, where the choices stand: the pages are long to look through for names. */
const choice = (page: Page, name: string): Locator =>
  page.locator('main fieldset').getByRole('radio', { name: new RegExp(`^${literal(name)}`) });

/** Keeps back the script that reads and writes the address, until the returned function is called. */
async function holdAddress(page: Page) {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route('**/addressState.*.js', async (route) => {
    await promise;
    await route.continue();
  });
  const asked = page.waitForRequest('**/addressState.*.js');
  return async () => {
    const request = await asked;
    resolve();
    await request.response().then((response) => response?.finished());
  };
}

/** Goes to a place on the page that is open. */
const goToHash = (page: Page, id: string) =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, id);

/** The years that the slider shows, and none of which is an end of it. */
const years = timelineFields(0, 9999);

test.beforeEach(({ page }) => {
  page.on('pageerror', (error) => {
    throw error;
  });
  page.on('dialog', () => {
    throw new Error('The address ran a script.');
  });
});

inEdition('sv', ({ lang, w, url }) => {
  const said = addressWords[lang];
  const { kinds, verdicts, all: allNotes } = w.motion;
  const notes = (chosen: Parameters<typeof queryOf<typeof noteFields>>[1]) => queryOf(noteFields, chosen);

  test('the choices of the sources stand in the address, and give way to a source that they hide', async ({ page }) => {
    // In the words of the first edition, which are understood too.
    await page.goto(`${url('sources')}?niva=svag&utgivare=webb`);
    const level = (value: string) => page.locator(`input[name="level"][value="${value}"]`);
    const hidden = page.locator('[id="start-nat"]');
    await expect(level('weak')).toBeChecked();
    await expect(hidden).toBeHidden();
    await expect.poll(() => query(page)).toBe(queryOf(sourceFields, { level: 'weak', group: 'web' }));
    await goToHash(page, 'start-nat');
    await expect(hidden).toBeVisible();
    await expect.poll(() => query(page)).toBe('');
    await level('secondary').check();
    await expect.poll(() => query(page) + fragment(page)).toBe(queryOf(sourceFields, { level: 'secondary' }));
  });

  test('the query of the search and the kind of hits stand in the address', async ({ page }) => {
    const hit = page.locator('main [data-search-results] a').first();
    await page.goto(`${url('search')}?q=utreda`);
    await expect(hit).toBeVisible();
    const terms = choice(page, w.search.kinds.term);
    await terms.check({ force: true });
    await expect.poll(() => query(page)).toBe(queryOf(searchFields, { q: 'utreda', kind: 'term' }));
    await page.reload();
    await expect(terms).toBeChecked();
    await hit.click();
    await page.goBack();
    await expect(page.getByRole('searchbox')).toHaveValue('utreda');
    await expect(terms).toBeChecked();
  });

  const nobody = `${noteFields.kind.key}=nobody`;
  const supported = notes({ verdict: 'supported' });
  const decision = queryOf(cityFields, { layers: ['city-decision'] });
  const some = `?${years.years.key}=1940-1949`;
  const wrong: [route: Route, asked: string, left: string][] = [
    ['motion', `?${nobody}`, ''],
    ['motion', `${supported}&${noteFields.kind.key}=%3Cimg%20src=x%20onerror=alert(1)%3E`, supported],
    ['timeline', `?${years.theme.key}=%E0%A4%A&${some.slice(1)}`, some],
    ['timeline', `?${years.years.key}=1989-1940&${years.theme.key}=${'n'.repeat(5000)}`, ''],
    ['cities', `${decision},__proto__&${cityFields.order.key}=length`, decision],
    ['cities', `?${cityFields.frame.key}=atlantis`, ''],
    ['sources', `?${sourceFields.level.key}=%ED%A0%80`, ''],
  ];
  test('an address that asks for what does not exist leaves that out and says so', async ({ page }) => {
    for (const [route, asked, left] of wrong)
      await test.step(`${url(route)}${asked.slice(0, 60)}`, async () => {
        await page.goto(`${url(route)}${asked}`);
        await expect(notice(page)).toContainText(said.choice);
        await expect.poll(() => query(page)).toBe(left);
        await notice(page).getByRole('button', { name: said.close }).click();
        await expect(notice(page)).toBeHidden();
      });
    // One that leads to nothing besides hears of both.
    await page.goto(`${url('motion')}?${nobody}#p2s99`);
    for (const part of [said.choice, said.place]) await expect(notice(page)).toContainText(part);
  });

  const word = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/\W+/g, '-');
  const [theme, frame] = [w.timeline.themes['cold-war'], w.cities.frames.europe];
  const seventh = phrase(w.motion.sentence, { n: '7', total: '17' });
  /** What is asked for, the name that is offered, and the choice or the fragment that it leads to. */
  const nearest: [asked: string, name: string | RegExp, to: string][] = [
    [`${url('timeline')}?${years.theme.key}=${word(theme)}x`, theme, '#tema-cold-war'],
    [url('timeline', { hash: `${word(theme)}x` }), theme, '#tema-cold-war'],
    [`${url('timeline')}?${years.years.key}=1700`, /^1913 |^836 /, ''],
    [`${url('cities')}?${cityFields.frame.key}=${word(frame)}x`, frame, '#ram-europe'],
    [url('motion', { hash: 'p2s99' }), seventh, '#p2s5'],
    [url('cities', { hash: 'Copenhagn' }), /^Köpenhamn/, '#copenhagen'],
    [url('timeline', { hash: '2020-prague-taipe' }), /^2020 /, '#2020-prague-taipei'],
  ];
  test('what does not exist is offered by the nearest name, by key', async ({ page }) => {
    for (const [asked, name, to] of nearest)
      await test.step(asked, async () => {
        await page.goto(asked);
        await notice(page).locator('li > *').filter({ hasText: name }).first().press('Enter');
        await expect(notice(page)).toBeHidden();
        if (/^#(?:tema|ram)-/.test(to)) return expect(page.locator(to)).toBeChecked();
        await expect.poll(() => fragment(page)).toMatch(to === '' ? /^#\d{4}-/ : new RegExp(`^${to}$`));
        if (to !== '') await expect(page.locator(`[id="${to.slice(1)}"]`)).toBeInViewport();
      });
  });

  test.describe('the notes of the motion', () => {
    const shown = (page: Page) =>
      page
        .locator('.note:visible')
        .evaluateAll((all) => [...new Set(all.map((note) => (note as HTMLElement).dataset.kind))]);
    const supported = verdicts.supported.short;

    test('that are chosen stand in the address, come back with it, and go with Back', async ({ page }) => {
      await holdTime(page);
      await page.goto(url('motion'));
      await choice(page, kinds.opinion.many).check({ force: true });
      await expect.poll(() => query(page)).toBe(notes({ kind: 'opinion' }));
      // More than a second later.
      await page.evaluate(() => {
        performance.now = () => 1100;
      });
      // What was found of the claims is asked once the claims are chosen.
      await choice(page, kinds.claim.many).check({ force: true });
      await choice(page, supported).check({ force: true });
      await expect.poll(() => query(page)).toBe(notes({ verdict: 'supported' }));
      await page.reload();
      await expect(choice(page, supported)).toBeChecked();
      await expect.poll(() => shown(page)).toEqual(['claim']);
      await page.goBack();
      await expect(choice(page, kinds.opinion.many)).toBeChecked();
      await expect.poll(() => shown(page)).toEqual(['opinion']);
      await page.goBack();
      await expect(choice(page, allNotes)).toBeChecked();
      await expect.poll(() => query(page)).toBe('');
      await page.goForward();
      await expect(choice(page, kinds.opinion.many)).toBeChecked();
      await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', new RegExp(`${url('motion')}$`));
    });

    test('arrow keys through the choices leave one step back', async ({ page }) => {
      await holdTime(page);
      await page.goto(url('search'));
      await page.goto(url('motion'));
      await choice(page, allNotes).focus();
      for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowDown');
      await expect.poll(() => query(page)).toBe(notes({ kind: 'context' }));
      await page.goBack();
      await expect.poll(() => query(page)).toBe('');
      await page.goBack();
      await expect(page).toHaveURL(new RegExp(`${url('search')}$`));
    });

    test('give way to a note that the address names, and the address says so', async ({ page }) => {
      await page.goto(`${url('motion')}${notes({ kind: 'opinion' })}#p4s3-vanortsavtal`);
      await expect(choice(page, allNotes)).toBeChecked();
      await expect.poll(() => query(page)).toBe('');
      // And the other way round: a choice lets go of the note that it hides.
      await choice(page, kinds.opinion.many).check({ force: true });
      await expect.poll(() => query(page) + fragment(page)).toBe(notes({ kind: 'opinion' }));
    });
  });

  test.describe('the cities', () => {
    const c = w.cities;
    const rows = (page: Page) =>
      page
        .locator('tbody tr[data-city]:visible')
        .evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset.relation));
    const layer = (page: Page, relation: keyof typeof c.kinds) =>
      page.locator('main fieldset').getByRole('checkbox', { name: new RegExp(`^${literal(c.kinds[relation].name)}`) });

    test('keep the layers, the order and the chosen city', async ({ page }) => {
      await holdTime(page);
      await page.goto(url('cities'));
      await layer(page, 'claimed').uncheck();
      await layer(page, 'network').uncheck();
      const distance = page.locator('main thead').getByRole('columnheader', { name: c.table.distance });
      await distance.getByRole('button').click();
      await distance.getByRole('button').click();
      const chosen = {
        layers: relations.filter((relation) => relation !== 'claimed' && relation !== 'network'),
        order: { column: 'distance', descending: true },
      } as const;
      await expect.poll(() => query(page)).toBe(queryOf(cityFields, chosen));
      await page.locator('tr[data-city="riga"] .finding').click();
      await expect.poll(() => fragment(page)).toBe('#riga');
      const order = await rows(page);
      await page.reload();
      await expect(distance).toHaveAttribute('aria-sort', 'descending');
      await expect(page.locator('tr[data-city="riga"]')).toHaveAttribute('aria-current', 'true');
      await expect.poll(() => rows(page)).toEqual(order);
      expect(order).not.toContain('claimed');
      // A step for the city, and one for what was chosen in one go.
      await page.goBack();
      await expect.poll(() => fragment(page)).toBe('');
      await page.goBack();
      await expect(layer(page, 'claimed')).toBeChecked();
    });

    test('leave alone what somebody else has added to the address', async ({ page }) => {
      const order = { column: 'name', descending: false } as const;
      await page.goto(`${url('cities')}${queryOf(cityFields, { order }, '?utm_source=brev')}`);
      const name = page.locator('main thead').getByRole('columnheader', { name: c.table.name });
      await expect(name).toHaveAttribute('aria-sort', 'ascending');
      await expect(notice(page)).toBeHidden();
      expect(query(page)).toContain('utm_source=brev');
    });
  });
});

inEdition('en', ({ w, url }) => {
  // Ids are Swedish in both editions.
  test('a place that is named by the words of its heading is offered', async ({ page }) => {
    for (const [asked = '', name = '', to = ''] of [
      [url('about', { hash: 'corrections.' }), 'Corrections', '#rattelser'],
      [url('about', { hash: 'Licenses' }), 'Licences', '#licenser'],
      [url('about', { hash: 'How-we-work' }), 'How we work', '#metod'],
    ]) {
      await page.goto(asked);
      await notice(page).getByRole('link', { name, exact: true }).press('Enter');
      await expect.poll(() => fragment(page)).toBe(to);
    }
  });

  test.describe('the timeline', () => {
    const t = w.timeline;

    test('keeps its theme and its years, without a step for every year of a drag', async ({ page }) => {
      const controls = page.locator('main .years');
      await page.goto(url('search'));
      await page.goto(`${url('timeline')}${queryOf(years, { theme: 'nordic' })}`);
      await expect(choice(page, t.themes.nordic)).toBeChecked();
      const from = controls.getByRole('slider', { name: t.from });
      await from.focus();
      for (let step = 0; step < 30; step += 1) await page.keyboard.press('ArrowRight');
      await controls.getByRole('slider', { name: t.to }).fill('1989');
      await expect.poll(() => query(page)).toBe(queryOf(years, { theme: 'nordic', years: [1940, 1989] }));
      await page.reload();
      await expect(from).toHaveValue('1940');
      await expect(page.locator('.bar [role=status]')).toHaveText(phrase(`${t.shown}: ${t.themes.nordic}, 1940–1989`));
      await page.goBack();
      await expect(page).toHaveURL(new RegExp(`${url('search')}$`));
    });

    test('keeps a chosen event with its theme, also from a link of the first edition', async ({ page }) => {
      const chosen = { theme: 'reconciliation', years: [1940, 1949] } as const;
      const event = '1944-coventry-stalingrad';
      await page.goto(`${url('timeline')}?tema=forsoning&ar=1940-1949#${event}`);
      await expect.poll(() => query(page)).toBe(queryOf(years, chosen));
      await expect(page.locator(`.mark[href="#${event}"]`).first()).toHaveAttribute('aria-current', 'true');
    });

    test('holds what was chosen last, where the script of the address comes late', async ({ page }) => {
      const event = '1944-coventry-stalingrad';
      const release = await holdAddress(page);
      await page.goto(url('timeline'));
      await choice(page, t.themes.nordic).check();
      // The theme gives way to a link to what it hides.
      await goToHash(page, event);
      await expect(choice(page, t.all)).toBeChecked();
      await release();
      // The address has caught up once it takes the next choice.
      await choice(page, t.themes.reconciliation).check();
      await expect
        .poll(() => query(page) + fragment(page))
        .toBe(`${queryOf(years, { theme: 'reconciliation' })}#${event}`);
      await page.goBack();
      await expect(choice(page, t.all)).toBeChecked();
      await expect.poll(() => query(page) + fragment(page)).toBe(`#${event}`);
    });

    test('shows what was chosen before its address was read', async ({ page }) => {
      const release = await holdAddress(page);
      await page.goto(`${url('timeline')}${queryOf(years, { theme: 'reconciliation' })}`);
      await choice(page, t.themes.nordic).check();
      await release();
      await expect.poll(() => query(page)).toBe(queryOf(years, { theme: 'nordic' }));
      await expect(choice(page, t.themes.nordic)).toBeChecked();
    });
  });
});
