import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readContent } from '../src/contentCheck/read.ts';
import { expectNone } from './lib/none.ts';
import { withoutAge } from './lib/quotedAge.ts';
import { builtSite } from './lib/site.ts';

/** How the introduction in Chinese says it of the City's page. */
const inChinese = '2022 年或之後修訂';

interface Source {
  age?: { sv: string; en: string };
  excerpts: Record<string, { text: string; translation?: { sv?: string; en: string } }>;
}

it('quotes no undated page without what is known of its age', async () => {
  const { files } = await readContent(fileURLToPath(new URL('..', import.meta.url)));
  const quotations = files
    .filter(({ collection }) => collection === 'sources')
    .flatMap(({ id, data }) => {
      const { age, excerpts } = data as Source;
      if (!age) return [];
      const texts = Object.values(excerpts).flatMap(({ text, translation }) => [
        text,
        ...Object.values(translation ?? {}),
      ]);
      return texts.map((quotation) => ({ source: id, quotation, ages: [age.sv, age.en, inChinese] }));
    });
  expect(quotations.length).toBeGreaterThan(0);
  expectNone(builtSite().pages.flatMap((page) => withoutAge(page, quotations)));
});
