/** What a reader does with the search: from every page, by keyboard, from the address, and with bad questions. */
import { expect, type Locator, type Page, test } from 'playwright/test';
import { builtSite } from '../checks/lib/site.ts';

const site = builtSite();
const base = site.base.replace(/\/$/, '');
const data = (file: string) => JSON.parse(site.text(`/data/${file}`));

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Sök' });
const inputOf = (within: Locator) => within.getByRole('searchbox', { name: 'Sök på webbplatsen' });
const linksOf = (within: Locator) => within.locator('[data-search-results] > li > a');
const statusOf = (within: Locator) => within.getByRole('status');

/** Opens the dialog by key on a page and types a question. */
async function ask(page: Page, query: string, path = '/') {
  await page.goto(`${base}${path}`);
  await page.keyboard.press('/');
  const dialog = dialogOf(page);
  await expect(inputOf(dialog)).toBeFocused();
  await page.keyboard.type(query);
  await expect(linksOf(dialog).first()).toBeVisible();
  return dialog;
}

test.describe('the dialog', () => {
  test('opens by its link and by its key, and what is typed at once is kept', async ({ page }) => {
    // The script comes late: what is typed meanwhile must neither be lost nor overwritten.
    await page.route('**/SiteSearch*.js', async (route) => {
      await new Promise((done) => setTimeout(done, 600));
      await route.continue();
    });
    await page.goto(`${base}/`);
    await page.keyboard.press('/');
    await page.keyboard.type('vän');
    await expect(inputOf(dialogOf(page))).toHaveValue('vän');
    await page.waitForTimeout(700);
    await page.keyboard.type('ort');
    await expect(inputOf(dialogOf(page))).toHaveValue('vänort');
    await expect(statusOf(dialogOf(page))).toHaveText(/^\d+ träffar på ”vänort”$/);

    await page.reload();
    await page.getByRole('banner').getByRole('link', { name: 'Sök' }).click();
    await expect(inputOf(dialogOf(page))).toBeFocused();
    await expect(page).toHaveURL(new RegExp(`${base}/$`));
  });

  test('closes by Escape and by its button, and gives the focus back', async ({ page }) => {
    await page.goto(`${base}/`);
    const opener = page.getByRole('banner').getByRole('link', { name: 'Sök' });
    await opener.press('Enter');
    await expect(inputOf(dialogOf(page))).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialogOf(page)).toBeHidden();
    await expect(opener).toBeFocused();
    await opener.press('Enter');
    await page.keyboard.type('vänort');
    await expect(linksOf(dialogOf(page)).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialogOf(page)).toBeHidden();
    await opener.press('Enter');
    await dialogOf(page).getByRole('button', { name: 'Stäng' }).click();
    await expect(dialogOf(page)).toBeHidden();
  });

  test('is walked through with arrows, Home, End and Enter', async ({ page }) => {
    const dialog = await ask(page, 'vänort');
    const links = linksOf(dialog);
    await expect(links).toHaveCount(10);
    await page.keyboard.press('ArrowUp');
    await expect(inputOf(dialog)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(links.nth(0)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(links.nth(1)).toBeFocused();
    await page.keyboard.press('End');
    await expect(links.nth(9)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    const more = dialog.getByRole('button', { name: 'Visa fler' });
    await expect(more).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(links.nth(9)).toBeFocused();
    await more.press('Enter');
    await expect(links.nth(10)).toBeFocused();
    await page.keyboard.press('Home');
    await expect(links.nth(0)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(inputOf(dialog)).toBeFocused();
    // In the text these keys move the cursor.
    await page.keyboard.press('Home');
    await page.keyboard.type('en ');
    await expect(inputOf(dialog)).toHaveValue('en vänort');
    await expect(statusOf(dialog)).toContainText('”en vänort”');
    await page.keyboard.press('ArrowDown');
    const address = await links.nth(0).getAttribute('href');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${address}$`));
  });

  test('shows one kind only where that is wanted', async ({ page }) => {
    const dialog = await ask(page, 'vänort');
    const kinds = dialog.getByRole('group', { name: 'Visa bara' });
    const total = await statusOf(dialog).textContent();
    await expect(kinds.getByRole('radio').first()).toBeChecked();
    const terms = kinds.getByRole('radio', { name: /^Ord \d+$/ });
    await terms.focus();
    await page.keyboard.press('Space');
    await expect(statusOf(dialog)).not.toHaveText(total ?? '');
    await expect(terms).toBeFocused();
    const count = Number(/\d+/.exec((await terms.locator('..').textContent()) ?? '')?.[0]);
    await expect(statusOf(dialog)).toHaveText(new RegExp(`^${count} träff`));
    for (const place of await dialog.locator('[data-search-results] .place').allTextContents())
      expect(place).toMatch(/^Ord/);
    // Another question is asked of everything again.
    await inputOf(dialog).fill('Taipei');
    await expect(kinds.getByRole('radio', { name: /^Allt/ })).toBeChecked();
  });

  test('gives way to a hit on the same page', async ({ page }) => {
    const dialog = await ask(page, 'särskilt exponerat för kinesiska intressen', '/motionen/');
    await linksOf(dialog)
      .and(page.locator(`[href="${base}/motionen/#p1s1"]`))
      .click();
    await expect(dialog).toBeHidden();
    await expect(page).toHaveURL(/\/motionen\/#p1s1$/);
    await expect(page.locator('#p1s1')).toBeInViewport();
  });
});

const events: { id: string; title: { sv: string } }[] = data('events.json').events;
const sources: { id: string; title: string; language: string }[] = data('sources.json');
const event = events.find(({ id }) => id === '1944-coventry-stalingrad') ?? events[0];
const source = sources.find(({ language, title }) => language === 'sv' && title.length > 25) ?? sources[0];

for (const [kind, query, address] of [
  ['sentence', 'intensiteten i kontakterna varierar', '/motionen/#p4s3'],
  ['event', event?.title.sv ?? '', `/tidslinje/#${event?.id}`],
  ['city', 'Helsingfors', '/vanorter/#helsinki'],
  ['term', 'återremiss', '/ordlista/#aterremiss'],
  ['source', source?.title ?? '', `/kallor/#${source?.id}`],
  ['option', 'tematiskt partnerskapsprojekt', '/taipei/projekt/#projekt'],
] as const) {
  test(`a question leads to the very ${kind}`, async ({ page }) => {
    const dialog = await ask(page, query);
    const hit = linksOf(dialog).and(page.locator(`[href="${base}${address}"]`));
    await expect(hit).toBeVisible();
    await hit.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${address}$`));
    await expect(page.locator(`[id="${address.split('#')[1]}"]`)).toBeInViewport();
    await expect(dialogOf(page)).toBeHidden();
    // And back to where one was.
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`${base}/$`));
  });
}

test.describe('the page', () => {
  test('answers its address alone, in order, each hit’s link first', async ({ page }) => {
    await page.goto(`${base}/sok/?q=v%C3%A4nort`);
    const main = page.getByRole('main');
    await expect(inputOf(main)).toHaveValue('vänort');
    await expect(statusOf(main)).toHaveText(/^\d+ träffar på ”vänort”$/);
    const results = page.locator('[data-search-results]').and(main.locator('*'));
    const first = await results.locator('> *').evaluateAll((hits) =>
      hits.map((hit) => {
        const link = hit.querySelector('a');
        return { first: hit.firstElementChild === link, address: link?.getAttribute('href') ?? '' };
      }),
    );
    expect(first).toHaveLength(10);
    for (const hit of first) expect(hit).toEqual({ first: true, address: expect.stringMatching(/^\/.+/) });
    expect(new Set(first.map((hit) => hit.address)).size).toBe(10);
  });

  test('keeps the question in its address, and Back returns to it', async ({ page }) => {
    await page.goto(`${base}/sok/`);
    const main = page.getByRole('main');
    await page.keyboard.press('/');
    await expect(inputOf(main)).toBeFocused();
    await expect(dialogOf(page)).toBeHidden();
    await page.keyboard.type('återremiss');
    await expect(page).toHaveURL(/\/sok\/\?q=%C3%A5terremiss$/);
    await expect(linksOf(main).first()).toBeVisible();
    await linksOf(main).first().click();
    await expect(page).not.toHaveURL(/\/sok\//);
    await page.goBack();
    await expect(page).toHaveURL(/\/sok\/\?q=/);
    await expect(inputOf(main)).toHaveValue('återremiss');
    await expect(linksOf(main).first()).toBeVisible();
    await inputOf(main).fill('');
    await expect(page).toHaveURL(/\/sok\/$/);
    await expect(linksOf(main)).toHaveCount(0);
    await expect(statusOf(main)).toHaveText('');
  });

  const odd: [string, string][] = [
    ['nothing', ''],
    ['blanks', '   \u00a0 '],
    ['a pasted book', 'vänort och motion '.repeat(600)],
    ['markup', '<img src=x onerror="document.title=1">'],
    ['quotes', '"\'”’`\\'],
    ['an emoji', '🐻'],
    ['a percent sign', '100 % $& {query}'],
    ['a word that is nowhere', 'xyzzyqwfp'],
    ['another script', '臺北市政府'],
  ];
  for (const [name, query] of odd) {
    test(`answers ${name} calmly`, async ({ page }) => {
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      await page.goto(`${base}/sok/?${new URLSearchParams({ q: query })}`);
      const main = page.getByRole('main');
      const status = statusOf(main);
      if (query.trim() === '') await expect(status).toHaveText('');
      else await expect(status).toHaveText(/^(\d+ träff|Inga träffar på ”)/);
      if (name === 'a word that is nowhere') await expect(status).toContainText('”xyzzyqwfp”');
      expect((await status.textContent())?.length).toBeLessThan(400);
      await expect(page).toHaveTitle(/^Sök/);
      expect(await page.locator('[data-search-results] img').count()).toBe(0);
      // The same question by hand, as a paste.
      await inputOf(main).fill(query.slice(0, 200));
      await inputOf(main).press('Enter');
      await page.waitForTimeout(300);
      expect(faults).toEqual([]);
    });
  }

  test('says so when the index cannot be fetched, and recovers', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(`${base}/sok/?q=motion`);
    const main = page.getByRole('main');
    await expect(statusOf(main)).toHaveText(/^Sökningen kunde inte laddas/);
    await page.unroute('**/pagefind/**');
    await inputOf(main).fill('motionen');
    await expect(linksOf(main).first()).toBeVisible();
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the header leads to a page that says so and lists the ways in', async ({ page }) => {
    await page.goto(`${base}/`);
    await page.getByRole('banner').getByRole('link', { name: 'Sök' }).click();
    await expect(page).toHaveURL(/\/sok\/$/);
    const main = page.getByRole('main');
    await expect(main.locator('noscript p')).toHaveText(/^Sökningen behöver skript/);
    for (const path of ['motionen', 'taipei', 'vanorter', 'tidslinje', 'ordlista', 'kallor', 'om'])
      await expect(main.locator(`a[href="${base}/${path}/"]`)).toBeVisible();
  });
});

test('the shortcuts can be turned off in the footer, for good', async ({ page }) => {
  await page.goto(`${base}/`);
  const choice = page.getByRole('contentinfo').getByRole('button', { name: /Kortkommandon/ });
  await choice.press('Enter');
  await page.keyboard.press('/');
  await expect(dialogOf(page)).toBeHidden();
  await page.reload();
  await page.keyboard.press('/');
  await expect(dialogOf(page)).toBeHidden();
  await choice.press('Enter');
  await page.keyboard.press('/');
  await expect(dialogOf(page)).toBeVisible();
});

test('the key stays a letter while one writes', async ({ page }) => {
  await page.goto(`${base}/sok/`);
  const input = inputOf(page.getByRole('main'));
  await input.click();
  await page.keyboard.type('1/2');
  await expect(input).toHaveValue('1/2');
});
