/** What other sites may frame: each a part of a page of this site, which it names and leads to. */
import { expect, it } from 'vitest';
import { sentenceIds } from '../src/lib/motion/parse.ts';
import { embedHref, framedFolders, fullPageOf } from '../src/lib/url/embed.ts';
import { languages } from '../src/lib/url/routes.ts';
import { settings } from '../src/site.ts';
import { expectNone } from './lib/none.ts';
import { builtSite, pageAt } from './lib/site.ts';

const site = builtSite();
const origin = settings.address;
const things = languages.flatMap((lang) => [
  ...(['map', 'timeline', 'options'] as const).map((kind) => [kind, lang] as const),
  ...sentenceIds.map((id) => ['sentence', lang, id] as const),
]);
const framed = things.map(([kind, lang, id]) => ({
  path: embedHref(kind, lang, id),
  full: fullPageOf(kind, lang, id),
  address: new URL(`${site.base.replace(/\/$/, '')}${embedHref(kind, lang, id)}`, origin).href,
}));

it('there is one for each graphic and each sentence in each language, and nothing else may be framed', () => {
  const inFolders = site.pages
    .map(({ path }) => path)
    .filter((path) => framedFolders.some((one) => path.startsWith(one)));
  expect(inFolders.sort()).toEqual(framed.map(({ path }) => path).sort());
});

it('each leads out of its frame, to the page that it is a part of and that search engines shall find instead', () => {
  expectNone(
    framed.flatMap(({ path, full }) => {
      const { $ } = pageAt(site, path);
      const canonical = $('link[rel="canonical"]').attr('href');
      const faults = [
        [$('head > base').attr('target') === '_top', 'its links open in the frame'],
        [$('meta[name="robots"]').attr('content') === 'noindex', 'search engines would list it'],
        [canonical === `${origin}${site.base.replace(/\/$/, '')}${full}`, `its canonical address is ${canonical}`],
        [$(`footer a[href$="${full}"]`).length === 1, 'nothing leads to the whole page'],
        [/CC\sBY\s4\.0/.test($('footer').text()), 'the licence is not said'],
        // The switch of the map's frames works by style alone.
        [
          $('nav, header, dialog, form:not(.frames-switch), input:not([name="ram"]), button').length === 0,
          'it holds more than it shows',
        ],
        [$('[data-search], [data-search-page]').length === 0, 'search would find it'],
        // A module needs the leave of its server in a sandboxed frame.
        [$('script').length === 1 && $('script[src][defer]:not([type])').length === 1, 'it has other scripts'],
      ] as const;
      return faults.flatMap(([holds, fault]) => (holds ? [] : [`${path}: ${fault}.`]));
    }),
  );
});

it('each has its code on that page, with a name, a height and lazy loading', () => {
  expectNone(
    framed.flatMap(({ path, full, address }) => {
      const codes = pageAt(site, full).$('#badda-in-kod');
      const code = codes.text();
      const fits =
        codes.length === 1 &&
        code.startsWith(`<iframe src="${address}" title="`) &&
        /title="[^"]{10,}" width="100%" height="\d{3,4}" loading="lazy"/.test(code);
      return fits ? [] : [`${path}: the code on ${full} is ${code.slice(0, 200)}`];
    }),
  );
});
