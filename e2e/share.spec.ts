import { expect } from 'playwright/test';
import type { Route } from '../src/lib/url/routes.ts';
import { settings } from '../src/site.ts';
import { inEdition, literal, phrase } from './lib/editions.ts';
import { survives } from './lib/faults.ts';
import { codeIn } from './lib/qrCode.ts';
import { copiedBy, test } from './lib/test.ts';

inEdition('sv', ({ lang, w, url }) => {
  const sentence = 'Stockholm har ingått vänortsavtal';
  const agreement = 'vänortsavtal';
  const pages: { route: Route; id?: string; cites: string; quote: string }[] = [
    { route: 'motion', id: 'p4s3', cites: 'Hjelmestam', quote: sentence },
    { route: 'timeline', id: '2020-prague-taipei', cites: 'Pra', quote: 'Pra' },
    { route: 'cities', id: 'kyiv', cites: 'Kyiv', quote: 'Kyiv' },
    { route: 'precedents', id: 'prague-taipei', cites: 'Taipei', quote: 'Shanghai' },
    { route: 'vanort', cites: agreement, quote: 'Kommunstyrelsen' },
  ];

  for (const { route, id, cites, quote } of pages) {
    const path = url(route, id === undefined ? {} : { id });
    test(`${path} can be copied as link, quotation and references, and says so`, async ({ page }) => {
      await page.goto(path);
      const share = page.getByRole('region', { name: w.share.title });
      const button = (name: string) => share.getByRole('button', { name, exact: true });
      const copy = (name: string) => copiedBy(page, () => button(name).click());
      const done = share.getByRole('button', { name: w.share.done });

      // It says so for three seconds.
      const [link] = await Promise.all([copy(w.share.copyLink), done.waitFor()]);
      await expect(share.getByRole('status')).toHaveText(phrase(w.share.copied, { what: w.share.link }));
      // The link leads to the very thing, where it was read; the canonical one to where it is published.
      expect(link).toBe(new URL(path, page.url()).href);
      await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', new URL(path, settings.address).href);

      const text = await copy(w.share.copyQuote);
      await expect(share.getByRole('status')).toHaveText(phrase(w.share.copied, { what: w.share.quote }));
      expect(text).toContain(quote);
      expect(text).toContain(link);
      // No-break spaces hold lines together on the page; elsewhere a search for the words would miss them.
      expect(text).not.toContain('\u00a0');
      const today = new Intl.DateTimeFormat('sv', { dateStyle: 'long' }).format();
      expect(text.endsWith(`${w.share.accessed.replace('{date}', today)})`), text).toBe(true);

      // The buttons are the same on each page.
      if (route === 'motion') await expect(done).toHaveCount(0);

      await share.getByText(w.share.citations).click();
      expect(await copy(`${w.share.copy} APA`)).toContain(cites);
      expect(await copy(`${w.share.copy} BibLaTeX`)).toMatch(/^@online\{[\s\S]*url = \{http/);
      expect(JSON.parse(await copy(`${w.share.copy} CSL-JSON`))[0]).toMatchObject({ URL: link, language: lang });

      await share.getByText(w.share.qr, { exact: true }).click();
      await expect(share.getByRole('img', { name: phrase(w.share.qrLabel, { url: literal(link) }) })).toBeVisible();
      const mail = (await share.getByRole('link', { name: w.share.mail }).getAttribute('href')) ?? '';
      const body = new URL(mail).searchParams.get('body') ?? '';
      expect(body).toContain(quote);
      expect(body).toMatch(/\)\r\n\r\nhttp\S+$/);
      expect(body.endsWith(link), body).toBe(true);
      expect(await codeIn(page, share.locator('[data-code-of]'))).toBe(link);
    });
  }

  test(
    'where the clipboard is refused, the text is selected instead',
    survives('clipboardRefused'),
    async ({ page }) => {
      await page.addInitScript(() => {
        const writeText = () => Promise.reject(new Error('refused'));
        Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
      });
      await page.goto(url('motion', { id: 'p4s3' }));
      const share = page.getByRole('region', { name: w.share.title });
      await share.getByRole('button', { name: w.share.copyQuote }).click();
      await expect(share.getByRole('status')).toHaveText(w.share.selected);
      expect(await page.evaluate(() => String(getSelection()))).toContain(sentence);
    },
  );

  test('no page shows another address than its own', async ({ page }) => {
    const pages = [
      url('factsheet'),
      url('motion'),
      url('options'),
      url('about'),
      url('timeline', { id: '2020-prague-taipei' }),
    ];
    for (const path of pages) {
      await page.goto(path);
      const { host } = new URL(page.url());
      await expect(page.locator('html')).toHaveAttribute('data-address', `${host}${path}`.replace(/\/$/, ''));
      const text = (await page.locator('body').textContent()) ?? '';
      expect(text.match(/\S*(localhost:4321|stockholm-taipei\.example)\S*/g) ?? [], path).toEqual([]);
      if (path === url('factsheet')) expect(text).toContain(`${host}${path}`.replace(/\/$/, ''));
    }
    await page.goto(url('factsheet'));
    expect(await codeIn(page, page.locator('.qr'))).toBe(new URL(url('start'), page.url()).href);
  });

  test('the system’s share sheet is offered where there is one', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', {
        value: async (data: { url: string }) => {
          document.title = data.url;
        },
      });
    });
    const path = url('cities', { id: 'kyiv' });
    await page.goto(path);
    const share = page.getByRole('region', { name: w.share.title });
    await share.getByRole('button', { name: w.share.send }).click();
    await expect(share.getByRole('status')).toHaveText(w.share.sent);
    await expect(page).toHaveTitle(new RegExp(`${path}$`));
  });
});
