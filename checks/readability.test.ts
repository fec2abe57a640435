/** How easy the site's own Swedish text is to read: LIX at most 40 on every page, 30 in the summary of the motion. */
import { expect, it } from 'vitest';
import { lix, sentencesOf } from '../src/lib/text/lix.ts';
import { expectNone } from './lib/none.ts';
import { ownBlocks } from './lib/ownText.ts';
import { builtSite, pageAt } from './lib/site.ts';

const hardest = 40;
const summary = '#i-korthet .prose';

/** The sentences that make a text hard, hardest first. */
const worst = (blocks: readonly string[]) =>
  blocks
    .flatMap(sentencesOf)
    .map((sentence) => ({ sentence, ...lix([sentence]) }))
    .filter(({ words }) => words >= 6)
    .sort((a, b) => b.lix - a.lix)
    .slice(0, 5)
    .map(({ sentence, lix: value }) => `  ${Math.round(value)}  ${sentence}`);

it('the site’s own text is easy on every page', () => {
  const measured = builtSite()
    .pages.filter(({ $ }) => $('html').attr('lang') === 'sv')
    .map(({ path, $ }) => {
      const blocks = ownBlocks($);
      return { path, blocks, ...lix(blocks) };
    })
    .sort((a, b) => b.lix - a.lix);
  console.log('LIX of each page:');
  console.log(
    measured
      .map((page) => `${page.lix.toFixed(1).padStart(6)}  ${String(page.words).padStart(6)} words  ${page.path}`)
      .join('\n'),
  );
  expect(measured.length).toBeGreaterThan(0);
  expectNone(
    measured
      .filter((page) => page.lix > hardest)
      .map((page) => `${page.path}: LIX ${page.lix.toFixed(1)}. Hardest:\n${worst(page.blocks).join('\n')}`),
  );
});

it('the summary of the motion is short and very easy', () => {
  const { $ } = pageAt(builtSite(), '/motionen/');
  const blocks = ownBlocks($, summary);
  const measured = lix(blocks);
  console.log(`The summary: LIX ${measured.lix.toFixed(1)}, ${measured.words} words`);
  expect(measured.words, `${summary} holds the summary`).toBeGreaterThan(20);
  expect(measured.words).toBeLessThanOrEqual(120);
  expect(measured.lix, worst(blocks).join('\n')).toBeLessThanOrEqual(30);
});
