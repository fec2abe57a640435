import { expect, test } from 'playwright/test';

const pages = [
  { path: '/motionen/p4s3/', cites: 'Hjelmestam', quote: 'Stockholm har ingått vänortsavtal' },
  { path: '/tidslinje/2020-prague-taipei/', cites: 'Prag', quote: 'Prag' },
  { path: '/vanorter/kyiv/', cites: 'Kyiv', quote: 'Kyiv' },
  { path: '/taipei/vanort/', cites: 'vänortsavtal', quote: 'Kommunstyrelsen' },
];

for (const { path, cites, quote } of pages) {
  test(`${path} can be copied as link, quotation and references, and says so`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(path);
    const share = page.getByRole('region', { name: 'Dela och citera' });
    const copied = () => page.evaluate(() => navigator.clipboard.readText());

    await share.getByRole('button', { name: 'Kopiera länken' }).click();
    await expect(share.getByRole('status')).toHaveText('Kopierat: Länk hit');
    const link = await copied();
    expect(new URL(link).pathname).toBe(path);
    // The link leads to the very thing.
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', link);

    await share.getByRole('button', { name: 'Kopiera citatet' }).click();
    await expect(share.getByRole('status')).toHaveText('Kopierat: Citat med källa');
    const text = await copied();
    expect(text).toContain(quote);
    expect(text).toContain(link);
    expect(text).toMatch(/hämtad \d{1,2} \p{L}+ \d{4}\)$/u);

    await share.getByText('Källhänvisning: APA, BibTeX, CSL-JSON').click();
    await share.getByRole('button', { name: 'Kopiera APA' }).click();
    expect(await copied()).toContain(cites);
    await share.getByRole('button', { name: 'Kopiera BibTeX' }).click();
    expect(await copied()).toMatch(/^@\w+\{[\s\S]*url = \{http/);
    await share.getByRole('button', { name: 'Kopiera CSL-JSON' }).click();
    expect(JSON.parse(await copied())[0].URL).toBe(link);

    await share.getByText('QR-kod').click();
    await expect(share.getByRole('img', { name: /QR-kod som leder till http/ })).toBeVisible();
    await expect(share.getByRole('link', { name: 'Skicka med e-post' })).toHaveAttribute(
      'href',
      new RegExp(encodeURIComponent(path)),
    );
  });
}

test('where the clipboard is refused, the text is selected instead', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('refused')) } });
  });
  await page.goto('/motionen/p4s3/');
  const share = page.getByRole('region', { name: 'Dela och citera' });
  await share.getByRole('button', { name: 'Kopiera citatet' }).click();
  await expect(share.getByRole('status')).toContainText('Texten är markerad');
  expect(await page.evaluate(() => String(getSelection()))).toContain('Stockholm har ingått vänortsavtal');
});

test('the system’s share sheet is offered where there is one', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: async (data: { url: string }) => {
        document.title = data.url;
      },
    });
  });
  await page.goto('/vanorter/kyiv/');
  await page.getByRole('button', { name: 'Dela …' }).click();
  await expect(page.getByRole('region', { name: 'Dela och citera' }).getByRole('status')).toHaveText('Delat');
  await expect(page).toHaveTitle(/\/vanorter\/kyiv\/$/);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the plain link, the quotation and the references are there to copy', async ({ page }) => {
    await page.goto('/motionen/p4s3/');
    await expect(page.getByLabel('Länk hit')).toHaveValue(/\/motionen\/p4s3\/$/);
    await expect(page.locator('#dela-citat')).toContainText('mening 15 av 17');
    await page.getByText('Källhänvisning: APA, BibTeX, CSL-JSON').click();
    await expect(page.getByRole('group', { name: 'APA' })).toContainText('Hjelmestam');
    await expect(page.getByRole('button', { name: 'Kopiera länken' })).toBeHidden();
  });
});
