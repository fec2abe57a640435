/**
 * axe on the built pages, on a phone and a desk, light and dark. `npm run check:all` takes every page (`CHECK=all`);
 * else those of the menu and one of each kind that is made from data.
 */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from 'playwright/test';
import { builtSite, navigationPaths, samplePaths } from '../checks/lib/site.ts';
import { langOf } from '../src/lib/url/routes.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Violations that are none, each with the elements that it holds for and the reason. Everything else fails. */
const accepted: { rule: string; node: RegExp; reason: string }[] = [];

/** The rules that a colour scheme can break. All others judge what is the same in light and dark. */
const ofColour = ['color-contrast', 'link-in-text-block'];

/** What axe finds on the page as it stands, by all rules or by those given, one line a node. */
async function violations(page: Page, rules?: string[]): Promise<string[]> {
  // One frame, so the older, quicker way of running does.
  const builder = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  if (rules === undefined) builder.withTags(tags);
  else builder.withRules(rules);
  const { violations: found } = await builder.analyze();
  return found.flatMap((violation) =>
    violation.nodes
      .filter((node) => !accepted.some(({ rule, node: matches }) => rule === violation.id && matches.test(node.html)))
      .map((node) => {
        const why = [...node.any, ...node.all, ...node.none].map((check) => check.message).join(' ');
        return `${violation.id}: ${node.target.join(' ')} – ${why} ${node.html.slice(0, 200)}`;
      }),
  );
}

const site = builtSite();
const paths =
  process.env.CHECK === 'all'
    ? site.pages.map((page) => page.path)
    : // The translation stands in the same markup and colours: `check:all` reads that too.
      [...new Set([...navigationPaths(site), ...samplePaths(site)])].filter((path) => langOf(path) === 'sv');

test('there are pages to check, of every kind', () => {
  expect(paths.length).toBeGreaterThanOrEqual(site.pages.length > 1 ? 10 : 1);
});

/** Shows the page as a reader of this width and scheme has it. */
async function show(page: Page, width: number, colorScheme: 'light' | 'dark') {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
}

for (const path of [...paths, '/sok/?q=vänort', '/en/search/?q=sister+city']) {
  test(`${path} on a desk and a phone, light and dark`, async ({ page }) => {
    // The rules take long on a page of many thousand elements.
    test.setTimeout(300_000);
    await show(page, 1280, 'light');
    await page.goto(`${site.base.replace(/\/$/, '')}${path}`);
    if (path.includes('?q=')) await expect(page.locator('main [data-search-results] a').first()).toBeVisible();
    expect.soft(await violations(page), 'desk, light, as it opens').toEqual([]);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await show(page, 320, 'dark');
    expect.soft(await violations(page), 'phone, dark, everything unfolded').toEqual([]);
    await show(page, 320, 'light');
    expect.soft(await violations(page, ofColour), 'phone, light, everything unfolded').toEqual([]);
    await show(page, 1280, 'dark');
    expect.soft(await violations(page, ofColour), 'desk, dark, everything unfolded').toEqual([]);
  });
}

test('the search dialog with results', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.type('vänort');
  await expect(page.locator('dialog [data-search-results] a').first()).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect.soft(await violations(page), colorScheme).toEqual([]);
  }
});

test('axe is at work: a page that is broken on purpose fails', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => {
    const image = document.createElement('img');
    image.src = '/favicon.svg';
    document.querySelector('main')?.append(image);
  });
  expect((await violations(page)).join()).toContain('image-alt');
});
