import { describe, expect, it } from 'vitest';
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
const linked = (main: string) => linkTerms(page(main), terms, 'sv');
const link = (id: string, text: string) => `<a class="term" href="/ordlista/#${id}">${text}</a>`;

describe('linkTerms', () => {
  it('links the first place of each term, in any of its forms, and no other', () => {
    expect(linked('<p>En vänort. Flera vänorter. En motion.</p><p>vänort</p>')).toBe(
      page(`<p>En ${link('vanort', 'vänort')}. Flera vänorter. En ${link('motion', 'motion')}.</p><p>vänort</p>`),
    );
  });

  it('takes the longest form', () => {
    expect(linked('<p>Ett vänortsavtal</p>')).toBe(page(`<p>Ett ${link('vanort', 'vänortsavtal')}</p>`));
  });

  it('takes whole words only, and Swedish letters for letters', () => {
    for (const text of [
      'motionär',
      'vänortså',
      'emotion',
      'EU-motion',
      'motion-',
      'https://x.se/motion',
      'vänort.se',
    ]) {
      expect(linked(`<p>${text}</p>`)).toBe(page(`<p>${text}</p>`));
    }
  });

  it('takes a word at the beginning of a sentence, but an abbreviation only as it is written', () => {
    expect(linked('<p>Motionen. Skr 2019/20:18. SKR.</p>')).toBe(
      page(`<p>${link('motion', 'Motionen')}. Skr 2019/20:18. ${link('skr', 'SKR')}.</p>`),
    );
    expect(linked('<p>I SÄPO:s lägesbild</p>')).toBe(page(`<p>I ${link('sapo', 'SÄPO:s')} lägesbild</p>`));
  });

  it('takes a form of several words over line ends and hard blanks', () => {
    expect(linked('<p>Sveriges Kommuner\n  och&nbsp;Regioner</p>')).toBe(
      page(`<p>${link('skr', 'Sveriges Kommuner\n  och&nbsp;Regioner')}</p>`),
    );
  });

  it('links in the introduction of a page, but not in the header and footer of the site', () => {
    expect(linked('<header><h1>Motionen</h1><p>En motion</p></header>')).toBe(
      page(`<header><h1>Motionen</h1><p>En ${link('motion', 'motion')}</p></header>`),
    );
  });

  it('leaves what is not running text of the site', () => {
    const untouched = [
      '<h2>Motionen</h2>',
      '<p><a href="/x/">motionen</a></p>',
      '<button>motionen</button>',
      '<details><summary>motionen</summary></details>',
      '<nav>motionen</nav>',
      '<table><tr><th>motionen</th></tr></table>',
      '<svg><text>motionen</text></svg>',
      '<p><code>motionen</code></p>',
      '<p><q>motionen</q></p>',
      '<blockquote><p>motionen</p></blockquote>',
      '<p><mark>motionen</mark></p>',
      '<div data-motion-text><p>motionen</p></div>',
      '<p class="lead motion-voice">motionen</p>',
      '<div data-no-terms><p>motionen</p></div>',
      '<p lang="en">motion</p>',
      '<p>Där står: ”om motionen”.</p>',
      '<p>Där står: ”om <em>den</em> motionen”.</p>',
      '<p hidden>motionen</p>',
      '<script>"motionen"</script>',
    ];
    for (const html of untouched) expect(linked(html)).toBe(page(html));
  });

  it('takes a place that is seen before one in a closed fold, and that one where there is no other', () => {
    const fold = (inner: string) => `<details><summary>S</summary><p>${inner} SKR</p></details>`;
    expect(linked(`${fold('motion')}<p>En motion</p>`)).toBe(
      page(`${fold('motion').replace('SKR', link('skr', 'SKR'))}<p>En ${link('motion', 'motion')}</p>`),
    );
    expect(linked('<details open><p>motion</p></details><p>motion</p>')).toBe(
      page(`<details open><p>${link('motion', 'motion')}</p></details><p>motion</p>`),
    );
  });

  it('forgets a quotation mark that nothing closes at the end of the block', () => {
    expect(linked('<p>”Så börjar det</p><p>En motion</p>')).toBe(
      page(`<p>”Så börjar det</p><p>En ${link('motion', 'motion')}</p>`),
    );
  });

  it('tells English apostrophes from quotation marks', () => {
    const en = (main: string) => linkTerms(page(main), english, 'en');
    expect(en('<p>‘a sister city’ and the City’s sister city</p>')).toBe(
      page('<p>‘a sister city’ and the City’s <a class="term" href="/en/glossary/#vanort">sister city</a></p>'),
    );
  });

  it('does not link again what the page has linked itself', () => {
    const own = '<p><a href="/ordlista/#motion">ordet motion</a> och motionen</p>';
    expect(linked(own)).toBe(page(own));
  });

  it('leaves every other byte as it is, faults of the HTML included', () => {
    const odd = '<p class=x  >A &amp; B<br>C  &nbsp;<b>motion</p><p>D</b>\r\n<!-- motion --><img alt=motion>';
    expect(linked(odd)).toBe(page(odd.replace('<b>motion', `<b>${link('motion', 'motion')}`)));
    expect(linked('')).toBe(page(''));
  });
});
