/** The browsers that the site supports (`browserslist` in package.json): what ships asks for nothing that they lack. */
import { transform } from 'esbuild';
import { expect, it } from 'vitest';
import project from '../package.json' with { type: 'json' };
import { expectNone } from './lib/none.ts';
import { builtSite } from './lib/site.ts';

const site = builtSite();
const scripts = [...site.files].filter((file) => file.endsWith('.js') && !file.startsWith('/pagefind/'));
const target = project.browserslist.map((browser) => browser.replace(' >= ', ''));

/** What came after the floor: each stands where a fallback is, or nowhere. Files that `only` names are fetched where it is known. */
const later: [name: string, pattern: RegExp, only?: RegExp][] = [
  ['Map.groupBy (Safari 17.4)', /\b(?:Map|Object)\.groupBy\b/],
  ['checkVisibility without a fallback (Safari 17.4)', /\.checkVisibility\((?!\)\?\?)|(?<!\?)\.checkVisibility\?*\(/],
  ['Promise.withResolvers (Safari 17.4)', /Promise\.withResolvers/],
  ['URL.parse, URL.canParse (Safari 17 and 18)', /\bURL\.(?:parse|canParse)\b/],
  ['Array.fromAsync (Chrome 121)', /Array\.fromAsync/],
  ['RegExp.escape', /RegExp\.escape/],
  ['Intl.Segmenter (Firefox 125)', /Intl\.Segmenter/],
  ['popovers (Safari 17, Firefox 125)', /\.(?:show|hide|toggle)Popover\(/, /\/termCard\./],
  ['sets as in mathematics (Firefox 127)', /\.(?:isSubsetOf|symmetricDifference|isDisjointFrom)\(/],
  ['iterator helpers (Firefox 131)', /\.(?:values|keys|entries)\(\)\.(?:map|filter|toArray|some|find)\(/],
];

it('is stated', () => {
  expect(project.browserslist.map((browser) => browser.split(' ')[0])).toEqual(
    expect.arrayContaining(['chrome', 'firefox', 'safari', 'ios']),
  );
});

it('no script asks for what came later', () => {
  expect(scripts.length).toBeGreaterThan(10);
  expectNone(
    scripts.flatMap((file) =>
      later.flatMap(([name, pattern, only]) =>
        pattern.test(site.text(file)) && !only?.test(file) ? [`${file}: ${name}`] : [],
      ),
    ),
  );
});

it('no script or style is written in a syntax that came later', async () => {
  const written = [
    ...scripts.map((file) => ({ file, text: site.text(file), loader: 'js' as const })),
    ...[...site.sheets].map(([file, text]) => ({ file, text, loader: 'css' as const })),
  ];
  const faults = written.map(async ({ file, text, loader }) => {
    const { warnings } = await transform(text, { loader, target });
    return warnings.map((warning) => `${file}: ${warning.text}`);
  });
  expectNone((await Promise.all(faults)).flat());
});
