import { expect, it } from 'vitest';
import { type LinkedTerm, linkTerms } from './linkTerms.ts';

const terms: LinkedTerm[] = [
  { id: 'vanort', forms: ['vänort', 'vänorter', 'vänortsavtal'], href: '/ordlista/#vanort' },
  { id: 'motion', forms: ['motion', 'motionen'], href: '/ordlista/#motion' },
  { id: 'skr', forms: ['SKR', 'Sveriges Kommuner och Regioner'], href: '/ordlista/#skr' },
  { id: 'sapo', forms: ['Säpo', 'SÄPO:s'], href: '/ordlista/#sapo' },
];
const english: LinkedTerm[] = [{ id: 'vanort', forms: ['sister city'], href: '/en/glossary/#vanort' }];

const page = (main: string) =>
  `<!DOCTYPE html><html lang="sv"><head><title>vänort</title></head><body><header>motion</header><main id="a">${main}</main><footer>motion</footer></body></html>`;
/** A text in which what is linked stands in brackets, after the term that it leads to: `En [vanort vänort].` */
const linked = (text: string) =>
  text.replace(/\[(\w+) ([^\]]+)\]/g, (_, id, form) => `<a class="term" href="/ordlista/#${id}">${form}</a>`);
const plain = (text: string) => text.replace(/\[\w+ ([^\]]+)\]/g, '$1');

it.each([
  ['the first place of each term', '<p>En [vanort vänort]. Flera vänorter. En [motion motion].</p><p>vänort</p>'],
  ['the longest form', '<p>Ett [vanort vänortsavtal]</p>'],
  ['abbreviations as they are written', '<p>[motion Motionen]. Skr 2019/20:18. [skr SKR].</p>'],
  ['with endings', '<p>I [sapo SÄPO:s] lägesbild</p>'],
  ['over line ends and hard blanks', '<p>[skr Sveriges Kommuner\n  och&nbsp;Regioner]</p>'],
  ['in the introduction of a page', '<header><h1>Motionen</h1><p>En [motion motion]</p></header>'],
  [
    'outside of a fold first',
    '<details><summary>S</summary><p>motion [skr SKR]</p></details><p>En [motion motion]</p>',
  ],
  ['in an open fold', '<details open><p>[motion motion]</p></details><p>motion</p>'],
  ['after a quotation that nothing closes', '<p>”Så börjar det</p><p>En [motion motion]</p>'],
  ['nothing that the page has linked', '<p><a href="/ordlista/#motion">ordet motion</a> och motionen</p>'],
  [
    'and leaves every other byte, faults included',
    '<p class=x  >A &amp; B<br>C  &nbsp;<b>[motion motion]</p><p>D</b>\r\n<!-- motion --><img alt=motion>',
  ],
  ['in nothing', ''],
])('links %s', (_, main) => {
  expect(linkTerms(page(plain(main)), terms, 'sv')).toBe(page(linked(main)));
});

it.each(
  `motionär
vänortså
emotion
EU-motion
motion-
https://x.se/motion
vänort.se
<h2>Motionen</h2>
<p><a href="/x/">motionen</a></p>
<button>motionen</button>
<details><summary>motionen</summary></details>
<nav>motionen</nav>
<table><tr><th>motionen</th></tr></table>
<svg><text>motionen</text></svg>
<p><code>motionen</code></p>
<p><q>motionen</q></p>
<blockquote><p>motionen</p></blockquote>
<p><mark>motionen</mark></p>
<div data-motion-text><p>motionen</p></div>
<p class="lead motion-voice">motionen</p>
<div data-no-terms><p>motionen</p></div>
<p lang="en">motion</p>
<p>Där står: ”om motionen”.</p>
<p>Där står: ”om <em>den</em> motionen”.</p>
<p hidden>motionen</p>
<script>"motionen"</script>`.split('\n'),
)('leaves what is no whole word, or no running text of the site: %s', (html) => {
  expect(linkTerms(page(html), terms, 'sv')).toBe(page(html));
});

it('tells English apostrophes from quotation marks', () => {
  const main = '<p>‘a sister city’ and the City’s sister city</p>';
  const link = '<a class="term" href="/en/glossary/#vanort">sister city</a>';
  expect(linkTerms(page(main), english, 'en')).toBe(page(`<p>‘a sister city’ and the City’s ${link}</p>`));
});
