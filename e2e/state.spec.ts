import { expect, type Page } from 'playwright/test';
import { test } from './lib/test.ts';

/** What the page says of its address. */
const notice = (page: Page) => page.locator('[data-address-notice]');
const query = (page: Page) => decodeURIComponent(new URL(page.url()).search);
const fragment = (page: Page) => new URL(page.url()).hash;

test.beforeEach(({ page }) => {
  page.on('pageerror', (error) => {
    throw error;
  });
  page.on('dialog', () => {
    throw new Error('The address ran a script.');
  });
});

test.describe('the notes of the motion', () => {
  const shown = (page: Page) =>
    page
      .locator('.note:visible')
      .evaluateAll((notes) => [...new Set(notes.map((note) => (note as HTMLElement).dataset.kind))]);
  const choice = (page: Page, name: RegExp) => page.getByRole('radio', { name });

  test('that are chosen stand in the address, come back with it, and go with Back', async ({ page }) => {
    await page.goto('/motionen/');
    await choice(page, /^Åsikter/).check({ force: true });
    await expect.poll(() => query(page)).toBe('?typ=asikt');
    await page.waitForTimeout(1100);
    await choice(page, /^får stöd/).check({ force: true });
    await expect.poll(() => query(page)).toBe('?omdome=stod');
    await page.reload();
    await expect(choice(page, /^får stöd/)).toBeChecked();
    expect(await shown(page)).toEqual(['claim']);
    await page.goBack();
    await expect(choice(page, /^Åsikter/)).toBeChecked();
    expect(await shown(page)).toEqual(['opinion']);
    await page.goBack();
    await expect(choice(page, /^Alla/)).toBeChecked();
    await expect.poll(() => query(page)).toBe('');
    await page.goForward();
    await expect(choice(page, /^Åsikter/)).toBeChecked();
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /\/motionen\/$/);
  });

  test('stay chosen in the other language, in its words', async ({ page }) => {
    await page.goto('/motionen/?typ=bakgrund#p4s1');
    await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(/\/en\/motion\/\?type=context#p4s1$/);
    await expect(choice(page, /^Background|^Context/)).toBeChecked();
    expect(await shown(page)).toEqual(['context']);
  });

  test('arrow keys through the choices leave one step back', async ({ page }) => {
    await page.goto('/sok/');
    await page.goto('/motionen/');
    await choice(page, /^Alla/).focus();
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowDown');
    await expect.poll(() => query(page)).toBe('?typ=bakgrund');
    await page.goBack();
    await expect.poll(() => query(page)).toBe('');
    await page.goBack();
    await expect(page).toHaveURL(/\/sok\/$/);
  });

  test('give way to a note that the address names, and the address says so', async ({ page }) => {
    await page.goto('/motionen/?typ=asikt#p4s3-vanortsavtal');
    await expect(choice(page, /^Alla/)).toBeChecked();
    await expect.poll(() => query(page)).toBe('');
    // And the other way round: a choice lets go of the note that it hides.
    await choice(page, /^Åsikter/).check({ force: true });
    await expect.poll(() => query(page) + fragment(page)).toBe('?typ=asikt');
  });
});

test.describe('the timeline', () => {
  const status = (page: Page) => page.locator('.status');

  test('keeps its theme and its years, without a step for every year of a drag', async ({ page }) => {
    await page.goto('/sok/');
    await page.goto('/tidslinje/?tema=norden');
    await expect(page.getByRole('radio', { name: /^Norden/ })).toBeChecked();
    const from = page.getByRole('slider', { name: 'Från år' });
    await from.focus();
    for (let step = 0; step < 30; step += 1) await page.keyboard.press('ArrowRight');
    await page.getByRole('slider', { name: 'Till år' }).fill('1989');
    await expect.poll(() => query(page)).toBe('?tema=norden&ar=1940-1989');
    await page.reload();
    await expect(from).toHaveValue('1940');
    await expect(status(page)).toHaveText(/: Norden, 1940–1989$/, { useInnerText: true });
    await page.goBack();
    await expect(page).toHaveURL(/\/sok\/$/);
  });

  test('keeps a chosen event with its theme, also in the other language', async ({ page }) => {
    await page.goto('/en/timeline/?theme=reconciliation&years=1940-1949');
    const [event] = await page.locator('.event:visible').evaluateAll((events) => events.map(({ id }) => id));
    await page.goto(`/tidslinje/?theme=reconciliation&years=1940-1949#${event}`);
    await expect.poll(() => query(page)).toBe('?tema=forsoning&ar=1940-1949');
    await expect(page.locator(`.mark[href="#${event}"]`).first()).toHaveAttribute('aria-current', 'true');
  });
});

test.describe('the cities', () => {
  const rows = (page: Page) =>
    page.locator('tbody tr:visible').evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset.relation));

  test('keep the layers, the order and the chosen city', async ({ page }) => {
    await page.goto('/vanorter/');
    await page.getByRole('checkbox', { name: /^Bara påstått/ }).uncheck();
    await page.getByRole('checkbox', { name: /^Samma nätverk/ }).uncheck();
    const distance = page.getByRole('columnheader', { name: 'Avstånd' });
    await distance.getByRole('button').click();
    await distance.getByRole('button').click();
    await expect.poll(() => query(page)).toBe('?lager=beslut,nordiska,motparten,i-sak&ordning=avstand-fallande');
    await page.locator('tr[data-city="kyiv"] .country').click();
    await expect.poll(() => fragment(page)).toBe('#kyiv');
    const order = await rows(page);
    await page.reload();
    await expect(distance).toHaveAttribute('aria-sort', 'descending');
    await expect(page.locator('tr[data-city="kyiv"]')).toHaveClass(/chosen/);
    expect(await rows(page)).toEqual(order);
    expect(order).not.toContain('claimed');
    await page.goBack();
    await expect(page.getByRole('checkbox', { name: /^Bara påstått/ })).toBeChecked();
  });

  test('none of them is a choice too', async ({ page }) => {
    await page.goto('/en/partner-cities/?layers=none');
    await expect.poll(() => rows(page)).toEqual([]);
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(() => query(page)).toBe('');
  });
});

test('the level of the sources stands in the address, and gives way to a source that it hides', async ({ page }) => {
  await page.goto('/kallor/?level=weak');
  // By attribute: the page is long, and to look for names in it takes its time.
  const choice = (value: string) => page.locator(`input[name="niva"][value="${value}"]`);
  const primary = page.locator('.record[data-level="primary"]').first();
  await expect(choice('weak')).toBeChecked();
  await expect(primary).toBeHidden();
  await expect.poll(() => query(page)).toBe('?niva=svag');
  await page.locator('a[href="#grupp-china"]').click();
  await expect(choice('weak')).toBeChecked();
  const id = await primary.getAttribute('id');
  await page.evaluate((hash) => {
    location.hash = hash ?? '';
  }, id);
  await expect(primary).toBeVisible();
  await expect.poll(() => query(page)).toBe('');
  await choice('secondary').check();
  await expect.poll(() => query(page) + fragment(page)).toBe('?niva=andrahand');
});

test('the query of the search and the kind of hits stand in the address', async ({ page }) => {
  await page.goto('/sok/?q=utreda');
  await expect(page.locator('main [data-search-results] a').first()).toBeVisible();
  await page.getByRole('radio', { name: /^Ord/ }).check({ force: true });
  await expect.poll(() => query(page)).toBe('?q=utreda&slag=ord');
  await page.reload();
  await expect(page.getByRole('radio', { name: /^Ord/ })).toBeChecked();
  await page.locator('main [data-search-results] a').first().click();
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('utreda');
  await expect(page.getByRole('radio', { name: /^Ord/ })).toBeChecked();
});

test.describe('an address that asks for what does not exist', () => {
  const wrong: [path: string, left: string][] = [
    ['/motionen/?typ=dikt', ''],
    ['/motionen/?typ=%3Cimg%20src=x%20onerror=alert(1)%3E&omdome=stod', '?omdome=stod'],
    ['/tidslinje/?tema=%E0%A4%A&ar=1940-1949', '?ar=1940-1949'],
    [`/tidslinje/?ar=1989-1940&tema=${'n'.repeat(5000)}`, ''],
    ['/vanorter/?lager=beslut,__proto__&ordning=langd', '?lager=beslut'],
    ['/kallor/?niva=%ED%A0%80', ''],
  ];
  for (const [path, left] of wrong) {
    test(`leaves that out and says so: ${path.slice(0, 60)}`, async ({ page }) => {
      await page.goto(path);
      await expect(notice(page)).toContainText('ett urval som inte finns');
      await expect.poll(() => query(page)).toBe(left);
      await notice(page).getByRole('button', { name: 'Stäng' }).click();
      await expect(notice(page)).toBeHidden();
    });
  }

  test('in English says it in English', async ({ page }) => {
    await page.goto('/en/timeline/?theme=dance');
    await expect(notice(page)).toContainText('a choice that does not exist');
  });

  test('and leads to nothing hears of both', async ({ page }) => {
    await page.goto('/motionen/?typ=dikt#p2s99');
    await expect(notice(page)).toContainText('ett urval som inte finns');
    await expect(notice(page)).toContainText('inte finns på den här sidan');
  });

  test('leaves alone what somebody else has added', async ({ page }) => {
    await page.goto('/vanorter/?utm_source=brev&ordning=stad');
    await expect(page.getByRole('columnheader', { name: 'Stad' })).toHaveAttribute('aria-sort', 'ascending');
    await expect(notice(page)).toBeHidden();
    expect(query(page)).toContain('utm_source=brev');
  });
});

test.describe('a fragment that names nothing', () => {
  const offers: [path: string, name: RegExp, hash: string][] = [
    ['/motionen/#p2s99', /^Mening 7 av 17$/, '#p2s5'],
    ['/vanorter/#kiyv', /^Kyiv$/, '#kyiv'],
    ['/en/partner-cities/#Copenhagn', /^Copenhagen$/, '#copenhagen'],
  ];
  for (const [path, name, hash] of offers) {
    test(`${path} is offered the nearest thing, by key`, async ({ page }) => {
      await page.goto(path);
      await notice(page).getByRole('link', { name }).focus();
      await page.keyboard.press('Enter');
      await expect(page.locator(hash)).toBeInViewport();
      await expect.poll(() => fragment(page)).toBe(hash);
      await expect(notice(page)).toBeHidden();
    });
  }

  test('does no harm, whatever it is', async ({ page }) => {
    const hashes = ['%', '%E0%A4%A', '\ud800', '<img src=x onerror=alert(1)>', 'a'.repeat(10_000), '"]', '__proto__'];
    for (const path of ['/motionen/', '/tidslinje/', '/vanorter/', '/kallor/']) {
      await page.goto(path);
      for (const hash of hashes) {
        await page.evaluate((text) => {
          location.hash = text;
        }, hash);
        await expect(notice(page), `${path}#${hash.slice(0, 20)}`).toContainText('inte finns på den här sidan');
        await expect(notice(page).locator('img, script')).toHaveCount(0);
      }
    }
  });

  test('is looked for by the page for lost readers too', async ({ page }) => {
    await page.goto('/motionn/#p4s3');
    const near = page.locator('near-pages');
    await expect(near.locator('a[href="/motionen/#p4s3"]')).toBeVisible();
    await near.locator('a[href="/motionen/p4s3/"]').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Mening 15 av 17/);
    await page.goto('/motionen/mening/p2s99/');
    await expect(near.getByRole('link')).toHaveCount(3);
    await expect(near.locator('a[href="/motionen/p2s5/"]')).toBeVisible();
    await near.getByRole('link', { name: 'Motionen', exact: true }).click();
    await expect(page).toHaveURL(/\/motionen\/$/);
    await page.goto('/en/timeline/xxxx/');
    await expect(near.locator('a[href="/en/timeline/"]')).toBeVisible();
  });
});
