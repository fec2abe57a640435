/** The copy to carry: that it is whole, that every way within it leads somewhere, and that it asks for nothing else. */
import { dirname, join } from 'node:path/posix';
import { load } from 'cheerio/slim';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { fileOf } from '../src/lib/carried/page.ts';
import { indexFolder } from '../src/lib/search/editions.ts';
import { idsOf } from './lib/links.ts';
import { expectNone } from './lib/none.ts';
import { builtSite } from './lib/site.ts';

const site = builtSite();
const folder = 'stockholm-taipei/';
const zipped = site.bytes('/stockholm-taipei.zip');
const files = new Map(
  Object.entries(unzipSync(zipped)).map(([name, data]) => {
    expect(name.startsWith(folder), name).toBe(true);
    return [name.slice(folder.length), data] as const;
  }),
);
const text = (file: string) => new TextDecoder().decode(files.get(file));
const pages = [...files.keys()]
  .filter((file) => file.endsWith('.html'))
  .map((file) => ({ file, $: load(text(file), { xmlMode: false }) }));

it('holds every page but the one for lost readers, and is small enough for a letter', () => {
  const wanted = site.pages
    .map(({ path }) => path)
    .filter((path) => !path.endsWith('/404.html') && !/^\/(en\/)?embed\//.test(path))
    .map((path) => `${path.slice(1)}index.html`);
  expect(pages.map(({ file }) => file).sort()).toEqual(wanted.sort());
  console.log(`${files.size} files, ${zipped.length} bytes`);
  expect(zipped.length).toBeLessThan(5_000_000);
});

it('every address is relative and leads to a file and an element of the copy', () => {
  const ids = new Map(pages.map(({ file, $ }) => [file, idsOf($)]));
  const faults: string[] = [];
  for (const { file, $ } of pages) {
    for (const element of $('[href], [src], [action]').toArray()) {
      for (const name of ['href', 'src', 'action']) {
        const address = element.attribs[name];
        if (address === undefined) continue;
        const fetched =
          name === 'src' || (element.name === 'link' && /stylesheet|icon/.test(element.attribs.rel ?? ''));
        if (/^[a-z][a-z0-9+.-]*:/i.test(address)) {
          if (fetched) faults.push(`${file}: <${element.name}> fetches ${address}.`);
          continue;
        }
        const [, path = '', fragment] = /^([^?#]*)[^#]*(?:#(.*))?$/.exec(address) ?? [];
        const target = path === '' ? file : join(dirname(file), path);
        if (path.startsWith('/') || !files.has(target)) faults.push(`${file}: ${name}="${address}" leads nowhere.`);
        else if (fragment && fragment !== 'top' && !ids.get(target)?.has(fragment))
          faults.push(`${file}: ${name}="${address}": no element there has this id.`);
      }
    }
    if ($('script[type="module"]').length > 0) faults.push(`${file}: a module, which no browser takes from a file.`);
    if ($('script:not([src], [type="application/ld+json"]), style, [style]').length > 0)
      faults.push(`${file}: something stands inline.`);
    if ($('meta[http-equiv="Content-Security-Policy"]').length !== 1) faults.push(`${file}: no policy.`);
  }
  expectNone(faults);
});

it('every style sheet finds its fonts', () => {
  const faults: string[] = [];
  for (const file of [...files.keys()].filter((name) => name.endsWith('.css')))
    for (const match of text(file).matchAll(/url\(["']?([^"')]+)/g))
      if (!/^(data:|#)/.test(match[1] ?? '') && !files.has(join(dirname(file), match[1] ?? '')))
        faults.push(`${file}: ${match[1]} is not there.`);
  expectNone(faults);
});

it('its search has the index of the site, and each address in it leads to a file', () => {
  const script = text('assets/carried-index.js');
  const index: Record<string, string> = JSON.parse(script.slice('globalThis.carriedFiles='.length, -1));
  const own = [...site.files]
    .filter((file) => file.startsWith(indexFolder))
    .map((file) => file.slice(indexFolder.length));
  expect(own.length).toBeGreaterThan(10);
  expect(Object.keys(index).sort()).toEqual(own.sort());
  const places = Object.values(index).flatMap((one) =>
    [...one.matchAll(/"carried:([^"#]*)/g)].map((match) => match[1] ?? ''),
  );
  expect(places.length).toBeGreaterThan(1000);
  expect(places.filter((place) => !files.has(fileOf(place)))).toEqual([]);
});
