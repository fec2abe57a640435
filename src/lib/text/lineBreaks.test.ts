import { expect, it } from 'vitest';
import { keepTogether } from './lineBreaks.ts';

const main = (text: string) => `<main id="innehall">${text}</main>`;
const kept = (text: string) => keepTogether(main(text)).slice('<main id="innehall">'.length, -'</main>'.length);

it('keeps dates, sections of acts and distances together', () => {
  expect(kept('<p>Den 24 november 2025 eller i maj 2023.</p>')).toBe(
    '<p>Den 24\u00a0november\u00a02025 eller i maj\u00a02023.</p>',
  );
  expect(kept('<p>1 May 1990–3 June 1991</p>')).toBe('<p>1\u00a0May\u00a01990–3\u00a0June\u00a01991</p>');
  expect(kept('<p>2 kap. 1 § och 8 354 km</p>')).toBe('<p>2\u00a0kap.\u00a01\u00a0§ och 8\u00a0354\u00a0km</p>');
});

it('breaks where a month is no month of a date', () => {
  expect(kept('<p>I maj reste 12 personer. May 12 be it.</p>')).toBe('<p>I maj reste 12 personer. May 12 be it.</p>');
});

it('keeps a compound whole without another hyphen, inside a link too', () => {
  expect(kept('<a href="#x">ett-Kina-politiken</a>, a one-China policy')).toBe(
    '<a href="#x"><span class="whole">ett-Kina-politiken</span></a>, a <span class="whole">one-China</span> policy',
  );
});

it('keeps more compounds whole in a heading than in the text after it', () => {
  expect(kept('<h2><a href="#x">Sister-city agreement</a></h2><p>A sister-city agreement.</p>')).toBe(
    '<h2><a href="#x"><span class="whole">Sister-city</span> agreement</a></h2><p>A sister-city agreement.</p>',
  );
});

it('leaves the author’s name to no translator', () => {
  expect(kept('<p>Elin Hjelmestam (L) frågar</p>')).toBe(
    '<p><span translate="no">Elin Hjelmestam</span> (L) frågar</p>',
  );
});

it('leaves what is not the site’s own: quotations, the motion, code, and all outside of the content', () => {
  const others =
    '<q>24 maj 2025</q><p class="motion-voice">24 maj 2025</p><pre>24 maj 2025</pre><svg><text>24 maj 2025</text></svg>';
  expect(kept(others)).toBe(others);
  expect(keepTogether('<title>24 maj 2025</title>')).toBe('<title>24 maj 2025</title>');
  expect(kept('<p title="24 maj 2025">–</p>')).toBe('<p title="24 maj 2025">–</p>');
});
