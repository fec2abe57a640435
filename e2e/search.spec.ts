/** What a reader does with the search: from every page, by keyboard, from the address, and with bad questions. */
import { expect, type Locator, type Page } from 'playwright/test';
import { words } from '../src/i18n/index.ts';
import { plural } from '../src/i18n/plural.ts';
import { type Lang, mainPages, type Route } from '../src/lib/url/routes.ts';
import { dataFile, inEachEdition, literal, phrase } from './lib/editions.ts';
import { copiedBy, holdTime, test } from './lib/test.ts';

const linksOf = (within: Locator) => within.locator('[data-search-results] li > a');
const statusOf = (within: Locator) => within.getByRole('status');

/** The parts of the search by the names that an edition gives them. */
const parts = (lang: Lang) => {
  const w = words(lang).search;
  return {
    dialogOf: (page: Page) => page.getByRole('dialog', { name: w.title }),
    inputOf: (within: Locator) => within.getByRole('searchbox', { name: w.label }),
    /** What is said where something was found. */
    found: (query: string) => phrase(w.hitsFor, { hits: literal(w.hits.other).replace('\\{n\\}', '\\d+'), query }),
  };
};

/** A word that many things hold, and one that few do. */
const common = { sv: 'vänort', en: 'sister city' };
const rare = { sv: 'återremiss', en: 'referred back' };
const sentence = {
  sv: ['särskilt exponerat för kinesiska intressen', 'intensiteten i kontakterna varierar'],
  en: ['particularly exposed to Chinese interests', 'intensity of the contacts varies'],
};

type Titled = { id: string; title: { sv: string; en: string } };
const event = (dataFile('events.json').events as Titled[]).find(({ id }) => id === '1944-coventry-stalingrad');
const source = (dataFile('sources.json') as { id: string; title: string; language: string }[]).find(
  ({ language, title }) => language === 'sv' && title.length > 25,
);

inEachEdition(({ lang, w, url }) => {
  const { dialogOf, inputOf, found } = parts(lang);

  /** Opens the dialog by key on a page and types a question. */
  async function ask(page: Page, query: string, path = url('start')) {
    await page.goto(path);
    await page.keyboard.press('/');
    const dialog = dialogOf(page);
    await expect(inputOf(dialog)).toBeFocused();
    await page.keyboard.type(query);
    // The answer to all that was typed, and not to its beginning, which gives way to it.
    await expect(statusOf(dialog)).toContainText(query);
    await expect(linksOf(dialog).first()).toBeVisible();
    return dialog;
  }

  const leads: [kind: string, query: string, route: Route, id: string][] = [
    ['sentence', sentence[lang][1] ?? '', 'motion', 'p4s3'],
    ['event', event?.title[lang] ?? '', 'timeline', event?.id ?? ''],
    ['city', lang === 'sv' ? 'Helsingfors' : 'Helsinki', 'cities', 'helsinki'],
    ['term', rare[lang], 'glossary', 'aterremiss'],
    ['source', source?.title ?? '', 'sources', source?.id ?? ''],
    ['option', lang === 'sv' ? 'tematiskt partnerskapsprojekt' : 'thematic partnership project', 'projekt', 'projekt'],
  ];
  for (const [kind, query, route, id] of leads) {
    test(`a question leads to the very ${kind}, and Back to where one was`, async ({ page }) => {
      const dialog = await ask(page, query);
      // A source stands whole on the page of its group, an event on its own.
      const end = route === 'timeline' ? `${id}/` : `#${id}`;
      const hit = linksOf(dialog).and(page.locator(`[href^="${url(route)}"][href$="${end}"]`));
      await expect(hit).toBeVisible();
      await hit.press('Enter');
      await expect(page).toHaveURL(new RegExp(`${url(route)}.*${end}$`));
      await expect(page.locator(route === 'timeline' ? 'h1' : `[id="${id}"]`)).toBeInViewport();
      await expect(dialogOf(page)).toBeHidden();
      await page.goBack();
      await expect(page).toHaveURL(new RegExp(`${url('start')}$`));
    });
  }

  test('the page answers its address alone, in order, each hit’s link first', async ({ page }) => {
    await page.goto(`${url('search')}?${new URLSearchParams({ q: common[lang] })}`);
    const main = page.getByRole('main');
    await expect(inputOf(main)).toHaveValue(common[lang]);
    await expect(statusOf(main)).toHaveText(found(common[lang]));
    const results = page.locator('[data-search-results]').and(main.locator('*'));
    await expect(results.locator('> section').nth(1)).toBeVisible();
    // The best three first, of any kind; then kind by kind, each with its count.
    const groups = await results.locator('> section').evaluateAll((sections) =>
      sections.map((section) => ({
        name: section.querySelector('h2')?.textContent ?? '',
        count: section.querySelectorAll('li').length,
      })),
    );
    expect(groups[0]).toEqual({ name: w.search.best, count: 3 });
    for (const { name } of groups.slice(1)) expect(name).toMatch(/ \(\d+\)$/);
    const whole = Number(/\d+/.exec((await statusOf(main).textContent()) ?? '')?.[0]);
    const counted = groups.slice(1).map(({ name }) => Number(/(\d+)\)$/.exec(name)?.[1]));
    expect(counted.reduce((sum, count) => sum + count, 3)).toBe(whole);
    // A kind opens by its button, from where the reading goes on.
    const closed = results.locator('> section:not(:has(li))').first();
    await closed.getByRole('button').press('Enter');
    await expect(results.locator('li a').and(page.locator(':focus'))).toBeVisible();
    await results.evaluate((all) => {
      for (const more of all.querySelectorAll<HTMLElement>('button[data-more]')) more.click();
    });
    await expect(results.locator('> section:not(:has(li))')).toHaveCount(0);
    const first = await results.locator('li').evaluateAll((hits) =>
      hits.map((hit) => {
        const link = hit.querySelector('a');
        return { first: hit.firstElementChild === link, address: link?.getAttribute('href') ?? '' };
      }),
    );
    expect(first.length).toBeGreaterThan(10);
    for (const hit of first) expect(hit).toEqual({ first: true, address: expect.stringMatching(/^\//) });
    expect(new Set(first.map((hit) => hit.address)).size).toBe(first.length);
    // Whoever wants all of a kind gets them, from where the reading goes on.
    const more = results.locator('button[data-more]').first();
    const group = page.locator(`section[aria-labelledby="${await more.getAttribute('aria-describedby')}"]`);
    const before = await group.locator('li').count();
    await more.press('Enter');
    await expect(group.locator('li').nth(before).locator('a')).toBeFocused();
  });

  test('a misspelt word is read as the nearest one, and says so', async ({ page }) => {
    const wrong = { sv: 'aterrimess', en: 'memorandom' }[lang];
    const right = { sv: 'aterremiss', en: 'avsiktsforklaring' }[lang];
    await page.goto(`${url('search')}?q=${wrong}`);
    const main = page.getByRole('main');
    await expect(statusOf(main)).toContainText(w.search.none.replace('{query}', wrong));
    await expect(linksOf(main).and(page.locator(`[href="${url('glossary', { hash: right })}"]`))).toBeVisible();
    // Where there is nothing like it, there is help.
    await inputOf(main).fill('xyzzyqwfp');
    const idle = main.locator('[data-idle]');
    await expect(idle).toContainText(w.search.noneHelp);
    for (const list of ['glossary', 'sources'] as const)
      await expect(idle.getByRole('link', { name: w.site.nav[list] })).toHaveAttribute('href', url(list));
    const elsewhere = idle.getByRole('link', { name: w.search.otherEdition });
    await expect(elsewhere).toHaveAttribute('href', /search\/\?q=xyzzyqwfp$|sok\/\?q=xyzzyqwfp$/);
    await expect(main.getByRole('link', { name: w.site.nav.glossary })).toHaveCount(1);
    await main.getByRole('button', { name: w.search.questions[0] ?? '' }).click();
    await expect(linksOf(main).first()).toBeVisible();
    await expect(inputOf(main)).toHaveValue(w.search.questions[0] ?? '');
  });

  // What follows hangs on no words, and is tried in one edition.
  if (lang !== 'sv') return;

  test('the dialog opens by its link and by its key, closes, and gives the focus back', async ({ page }) => {
    await page.goto(url('start'));
    const opener = page.getByRole('banner').getByRole('link', { name: w.search.title });
    await opener.press('Enter');
    await expect(inputOf(dialogOf(page))).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialogOf(page)).toBeHidden();
    await expect(opener).toBeFocused();
    await opener.click();
    await page.keyboard.type(common[lang]);
    await expect(statusOf(dialogOf(page))).toHaveText(found(common[lang]));
    await expect(linksOf(dialogOf(page)).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialogOf(page)).toBeHidden();
    await opener.press('Enter');
    await dialogOf(page).getByRole('button', { name: w.site.close }).click();
    await expect(dialogOf(page)).toBeHidden();
    await expect(page).toHaveURL(new RegExp(`${url('start')}$`));
  });

  test('the dialog shows one kind only where that is wanted', async ({ page }) => {
    const dialog = await ask(page, common[lang]);
    const kinds = dialog.getByRole('group', { name: w.search.kindsLegend });
    const total = await statusOf(dialog).textContent();
    await expect(kinds.getByRole('radio').first()).toBeChecked();
    const terms = kinds.getByRole('radio', { name: phrase('{kind} {n}', { kind: w.search.kinds.term, n: '\\d+' }) });
    await terms.focus();
    await page.keyboard.press('Space');
    await expect(statusOf(dialog)).not.toHaveText(total ?? '');
    await expect(terms).toBeFocused();
    const count = Number(/\d+/.exec((await terms.locator('..').textContent()) ?? '')?.[0]);
    await expect(statusOf(dialog)).toHaveText(new RegExp(`^${count} `));
    for (const place of await dialog.locator('[data-search-results] .place').allTextContents())
      expect(place).toMatch(new RegExp(`^${w.search.kinds.term}`));
    // Another question is asked of everything again.
    await inputOf(dialog).fill('Taipei');
    await expect(kinds.getByRole('radio', { name: new RegExp(`^${w.search.allKinds}`) })).toBeChecked();
  });

  test('the dialog gives way to a hit on the same page', async ({ page }) => {
    const dialog = await ask(page, sentence[lang][0] ?? '', url('motion'));
    const address = url('motion', { hash: 'p1s1' });
    await linksOf(dialog)
      .and(page.locator(`[href="${address}"]`))
      .click();
    await expect(dialog).toBeHidden();
    await expect(page).toHaveURL(new RegExp(`${address}$`));
    await expect(page.locator('#p1s1')).toBeInViewport();
  });

  test('the page keeps the question in its address, and Back returns to it', async ({ page }) => {
    await page.goto(url('search'));
    const main = page.getByRole('main');
    const asked = new RegExp(`${url('search')}\\?q=`);
    await page.keyboard.press('/');
    await expect(inputOf(main)).toBeFocused();
    await expect(dialogOf(page)).toBeHidden();
    await page.keyboard.type(rare[lang]);
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(rare[lang]);
    await expect(linksOf(main).first()).toBeVisible();
    await linksOf(main).first().click();
    await expect(page).not.toHaveURL(new RegExp(url('search')));
    await page.goBack();
    await expect(page).toHaveURL(asked);
    await expect(inputOf(main)).toHaveValue(rare[lang]);
    await expect(linksOf(main).first()).toBeVisible();
    // Back leads to the question before, with its hits.
    await inputOf(main).fill('');
    await inputOf(main).pressSequentially(common[lang]);
    await page.keyboard.press('Enter');
    await expect(statusOf(main)).toHaveText(found(common[lang]));
    await page.goBack();
    await expect(inputOf(main)).toHaveValue(rare[lang]);
    await expect(statusOf(main)).toHaveText(found(rare[lang]));
    await inputOf(main).fill('xyzzyqwfp');
    await expect(statusOf(main)).toHaveText(phrase(w.search.none, { query: 'xyzzyqwfp' }));
    await inputOf(main).fill('');
    await expect(page).toHaveURL(new RegExp(`${url('search')}$`));
    await expect(linksOf(main)).toHaveCount(0);
    await expect(statusOf(main)).toHaveText('');
  });

  test('what was searched for is marked, in the excerpt and on the page, until that is unwanted', async ({ page }) => {
    await page.goto(`${url('search')}?${new URLSearchParams({ q: common[lang] })}`);
    const hit = page.getByRole('main').locator('[data-search-results] li').first();
    await expect(hit.locator('mark').first()).toBeVisible();
    await hit.getByRole('link').click();
    const marks = page.getByRole('main').locator('mark.found');
    await expect(marks.first()).toBeInViewport();
    const text = await page.getByRole('main').textContent();
    const unmark = page.getByRole('button', { name: w.search.unmark });
    const says = (await unmark.textContent()) ?? '';
    expect(says).toContain(plural(w.search.found, await marks.count(), lang));
    await unmark.click();
    await expect(marks).toHaveCount(0);
    await expect(unmark).toHaveCount(0);
    expect(await page.getByRole('main').textContent()).toBe(text?.replace(says, ''));
    // Told once: a later visit is unmarked, and so is one whose marks Escape takes away.
    await page.reload();
    await expect(page.getByRole('main')).toBeVisible();
    await expect(marks).toHaveCount(0);
    await page.goBack();
    await hit.getByRole('link').click();
    await expect(marks.first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(marks).toHaveCount(0);
  });

  test('examples stand on the page, and each hit offers its link', async ({ page }) => {
    await page.goto(url('search'));
    const main = page.getByRole('main');
    await main.getByRole('button', { name: w.search.questions[0] ?? '' }).press('Enter');
    const hit = main.locator('[data-search-results] li').first();
    const [link] = await Promise.all([
      copiedBy(page, () => hit.getByRole('button', { name: w.search.copyLink }).press('Enter')),
      hit.getByRole('button', { name: w.search.copiedLink }).waitFor(),
    ]);
    const address = await hit.getByRole('link').getAttribute('href');
    expect(link).toBe(new URL(address ?? '', page.url()).href);
    // Each says what it is and on which page it stands; no two look alike.
    const pages = mainPages.map((route) => ({ address: url(route), name: w.site.nav[route] }));
    for (const one of await main.locator('[data-search-results] li').all()) {
      const address = (await one.getByRole('link').getAttribute('href')) ?? '';
      const within = pages.find((place) => address.startsWith(place.address));
      if (within) await expect(one.locator('.place')).toHaveText(new RegExp(`(^|· )${literal(within.name)}( ·|$)`));
    }
    const names = await main.locator('[data-search-results] li').evaluateAll((hits) =>
      hits.map((one) =>
        [...one.children]
          .slice(0, 2)
          .map((part) => part.textContent)
          .join(),
      ),
    );
    expect(new Set(names).size).toBe(names.length);
  });

  test('the dialog is walked through with arrows, Home, End and Enter', async ({ page }) => {
    const dialog = await ask(page, common[lang]);
    const links = linksOf(dialog);
    await expect(links.nth(3)).toBeVisible();
    await page.keyboard.press('ArrowUp');
    await expect(inputOf(dialog)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(links.nth(0)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(links.nth(1)).toBeFocused();
    await page.keyboard.press('End');
    const last = dialog.locator('[data-search-results]').locator('a, button[data-more]').last();
    await expect(last).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(last).not.toBeFocused();
    await page.keyboard.press('Home');
    await expect(links.nth(0)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(inputOf(dialog)).toBeFocused();
    // In the text these keys move the cursor.
    await page.keyboard.press('Home');
    await page.keyboard.type('1/2 ');
    await expect(inputOf(dialog)).toHaveValue(`1/2 ${common[lang]}`);
    await expect(statusOf(dialog)).toContainText(`1/2 ${common[lang]}`);
    await page.keyboard.press('ArrowDown');
    await expect(links.nth(0)).toBeFocused();
    const address = await links.nth(0).getAttribute('href');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${address}$`));
  });

  test('the latest questions stay on the device and can be erased', async ({ page }) => {
    await page.goto(url('search'));
    const main = page.getByRole('main');
    await inputOf(main).fill(rare[lang]);
    await inputOf(main).press('Enter');
    await expect(linksOf(main).first()).toBeVisible();
    await page.goto(url('search'));
    await inputOf(main).focus();
    const latest = main.getByRole('button', { name: rare[lang], exact: true }).first();
    await latest.click();
    await expect(inputOf(main)).toHaveValue(rare[lang]);
    await inputOf(main).fill('');
    await main.getByRole('button', { name: w.search.forget }).click();
    await expect(main.getByText(w.search.recentNote)).toHaveCount(0);
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain(rare[lang]);
  });

  test('results are filtered by year and sorted, and the address and Back keep that', async ({ page }) => {
    await holdTime(page);
    await page.goto(`${url('search')}?q=${lang === 'sv' ? 'Prag' : 'Prague'}`);
    const main = page.getByRole('main');
    await expect(linksOf(main).first()).toBeVisible();
    const total = await statusOf(main).textContent();
    await main.getByText(w.search.refine).click();
    await main.getByLabel(w.search.sort).selectOption('oldest');
    await main.getByLabel(w.search.from).fill('2019');
    await main.getByLabel(w.search.to).fill('2019');
    await main.getByLabel(w.search.to).press('Tab');
    await expect(statusOf(main)).not.toHaveText(total ?? '');
    await expect(
      linksOf(main).and(page.locator(`[href="${url('timeline', { id: '2019-prague-beijing' })}"]`)),
    ).toBeVisible();
    await expect(
      linksOf(main).and(page.locator(`[href="${url('timeline', { id: '2020-prague-taipei' })}"]`)),
    ).toHaveCount(0);
    const filtered = (await statusOf(main).textContent()) ?? '';
    await expect(page).toHaveURL(/[?&]years=2019-2019&order=oldest$/);
    // The address shows the same to whoever opens it.
    await page.reload();
    await expect(statusOf(main)).toHaveText(filtered);
    await expect(main.getByLabel(w.search.from)).toHaveValue('2019');
    await expect(main.getByLabel(w.search.sort)).toHaveValue('oldest');
    // Choices that were made within a second are one step.
    await page.goBack();
    await expect(page).not.toHaveURL(/years|order/);
    await expect(statusOf(main)).toHaveText(total ?? '');
    await expect(main.getByLabel(w.search.from)).toHaveValue('');
  });

  test('the shortcuts can be turned off in the footer, for good', async ({ page }) => {
    await page.goto(url('start'));
    const choice = page.getByRole('contentinfo').getByRole('button', { name: w.search.shortcutsOn });
    await choice.press('Enter');
    await page.keyboard.press('/');
    await expect(dialogOf(page)).toBeHidden();
    await page.reload();
    await page.keyboard.press('/');
    await expect(dialogOf(page)).toBeHidden();
    await page.getByRole('contentinfo').getByRole('button', { name: w.search.shortcutsOff }).press('Enter');
    await page.keyboard.press('/');
    await expect(dialogOf(page)).toBeVisible();
  });

  test('what is typed before the script has come is kept', async ({ page }) => {
    const [head, tail] = [common[lang].slice(0, 3), common[lang].slice(3)];
    // What is typed meanwhile must neither be lost nor overwritten.
    await page.route('**/SiteSearch*.js', async (route) => {
      await new Promise((done) => setTimeout(done, 600));
      await route.continue();
    });
    await page.goto(url('start'));
    await page.keyboard.press('/');
    await page.keyboard.type(head);
    await expect(inputOf(dialogOf(page))).toHaveValue(head);
    await page.waitForTimeout(700);
    await page.keyboard.type(tail);
    await expect(inputOf(dialogOf(page))).toHaveValue(common[lang]);
    await expect(statusOf(dialogOf(page))).toHaveText(found(common[lang]));
  });
});

test('the introduction in Chinese is found with 臺北, from its own page and from both editions', async ({ page }) => {
  for (const path of ['/zh-hant/', '/en/', '/']) {
    await page.goto(path);
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('searchbox')).toBeFocused();
    await page.keyboard.insertText('臺北');
    await expect(linksOf(dialog).and(page.locator('[href^="/zh-hant/"]'))).toBeVisible();
    // Around it everything is in English: so are the answers.
    if (path !== '/zh-hant/') continue;
    await dialog.getByRole('searchbox').fill('sister city');
    await expect(linksOf(dialog).and(page.locator('[href^="/en/"]')).first()).toBeVisible();
  }
});

test('in English the Swedish original is a group of its own, after the rest', async ({ page }) => {
  await page.goto('/en/search/?q=v%C3%A4nortsavtal');
  const last = page.getByRole('main').locator('[data-search-results] > section').last();
  await expect(last.getByRole('heading')).toHaveText(new RegExp(`^${words('en').search.kinds.original} \\(\\d+\\)$`));
  await last.locator('button[data-more]').press('Enter');
  await expect(last.locator('li').first().locator('a')).toHaveAttribute('href', /^\/en\/motion\/#original-/);
  await expect(last.locator('p[lang="sv"] mark').first()).toContainText('vänort');
});
