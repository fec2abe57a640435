/** The motion stands word for word wherever the site quotes it, in the HTML itself. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { expectNone } from './lib/none.ts';
import { builtSite, pageAt } from './lib/site.ts';

const lines = readFileSync(new URL('../src/content/motion/motion.md', import.meta.url), 'utf8')
  .replaceAll('**', '')
  .replace(/^\d\. /gm, '')
  .replace(/ {2}$/gm, '')
  .split(/\n+/)
  .filter((line) => line !== '');

/** Without a blank more or less: in HTML a line break between two words is a blank. */
const even = (text: string) => text.replace(/\s+/g, ' ').trim();
const motion = even(lines.join(' '));

it.each(['/motionen/', '/en/motion/'])('%s holds it whole, every space included', (path) => {
  const { $ } = pageAt(builtSite(), path);
  const texts = $('[data-motion-text]')
    .toArray()
    // Without the numbers of the notes.
    .map((element) => $(element).clone().find('.ref').remove().end().text());
  expect(texts.join('\n')).toBe(lines.join('\n'));
});

it('its voice says nothing anywhere that the motion does not say', () => {
  const quotes = builtSite().pages.flatMap(({ path, $ }) =>
    $('[data-motion-text], .motion-voice')
      .toArray()
      .map((element) => {
        const copy = $(element).clone();
        copy.find('.visually-hidden, .ref, .cite, cite, [aria-hidden="true"]').remove();
        return { path, text: even(copy.text()) };
      }),
  );
  expect(quotes.length).toBeGreaterThan(0);
  expectNone(
    quotes.flatMap(({ path, text }) =>
      text
        // An ellipsis leaves words out; quotation marks are the page's.
        .split(/\s*(?:…|\[…\])\s*/)
        .map((part) => part.replace(/^[”“"‘]|[”“"’]$/gu, ''))
        .filter((part) => part !== '' && !motion.includes(part))
        .map((part) => `${path}: “${part}” is not in the motion.`),
    ),
  );
});
