/** The pictures to take along: each is what its link says, and every file is offered somewhere. */
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { published } from '../src/site.ts';
import { expectNone } from './lib/none.ts';
import { builtSite } from './lib/site.ts';

const site = builtSite();
const root = site.base.replace(/\/$/, '');
const files = [...site.files].filter((file) => /^\/(grafik|en\/graphics)\//.test(file));

/** Every download line of the site: the file of each link, and what stands beside the link. */
const offered = site.pages.flatMap(({ path, $ }) =>
  $('.downloads a[download]')
    .toArray()
    .map((link) => ({
      page: path,
      file: (link.attribs.href ?? '').slice(root.length),
      saved: link.attribs.download ?? '',
      format: $(link).text().trim(),
      // The text node after the link: " (1696 × 2250 px, 137 kB)".
      said: link.next && 'data' in link.next ? String(link.next.data).replace(/\s/g, ' ') : '',
    })),
);

it('every picture is offered on a page, in both formats and languages', () => {
  expect(files.length).toBeGreaterThanOrEqual(48);
  const links = new Set(offered.map(({ file }) => file));
  expectNone(files.filter((file) => !links.has(file)).map((file) => `${file}: no page offers it.`));
  const count = (pattern: RegExp) => files.filter((file) => pattern.test(file)).length;
  expect(count(/^\/grafik\/.*svg$/)).toBe(count(/^\/grafik\/.*png$/));
  expect(count(/^\/grafik\//)).toBe(count(/^\/en\//));
});

it('every file is saved under the name of its origin', () => {
  const names = new Map(offered.map(({ saved, file }) => [file, saved]));
  expect(names.size).toBeGreaterThan(50);
  const ends = (file: string) => file.slice(file.lastIndexOf('.'));
  const wrong = [...names].filter(
    ([file, saved]) => !/^stockholm-taipei-[a-z-]+\./.test(saved) || ends(file) !== ends(saved),
  );
  expect(wrong).toEqual([]);
});

it('every link says the format and size of what it leads to', () => {
  expectNone(
    offered.flatMap(({ page, file, format, said }) => {
      if (!site.files.has(file)) return [`${page}: there is no file ${file}.`];
      const kilobytes = Math.max(1, Math.round(site.bytes(file).length / 1000));
      const right =
        said.includes(`${kilobytes} kB)`) && (format === 'TimelineJS' || file.endsWith(format.toLowerCase()));
      return right ? [] : [`${page}: ${format}${said} is said of ${file}, which has ${kilobytes} kB.`];
    }),
  );
});

it('each drawing is well-formed, names itself, its sources, licence and address; its type is text in fonts with fallbacks', () => {
  expectNone(
    files
      .filter((file) => file.endsWith('.svg'))
      .flatMap((file) => {
        const svg = site.text(file);
        let width = 0;
        try {
          // A strict parser: it throws where the XML is not well-formed.
          width = new Resvg(svg, { font: { loadSystemFonts: false } }).width;
        } catch (fault) {
          return [`${file}: ${fault}`];
        }
        const named = [
          '<title ',
          '<desc ',
          '<dc:source>',
          'https://creativecommons.org/licenses/by/4.0/',
          `<dc:identifier>${published?.origin ?? ''}/`,
        ];
        return [
          ...named.filter((part) => !svg.includes(part)).map((part) => `${file}: has no ${part}`),
          ...(/<image|<style|<foreignObject|href=/.test(svg.replaceAll(/<a [^>]*>/g, ''))
            ? [`${file}: depends on another file.`]
            : []),
          ...(/<text /.test(svg) ? [] : [`${file}: has no type that can be selected.`]),
          ...[...svg.matchAll(/font-family="([^"]*)"/g)]
            .filter(([, family = '']) => !/(?:^|[\s-])serif$/.test(family))
            .map(([, family]) => `${file}: ${family} has no fallback.`),
          ...(width < 600 ? [`${file}: is only ${width} wide.`] : []),
        ];
      }),
  );
});

it('each PNG has the size that its link states, and is not empty', { timeout: 60_000 }, async () => {
  const faults: string[] = [];
  for (const { page, file, said } of offered.filter((one) => one.format === 'PNG')) {
    const { format, width, height } = await sharp(site.bytes(file)).metadata();
    if (format !== 'png') faults.push(`${file}: is ${format}.`);
    if (!said.includes(`(${width} × ${height} px`)) faults.push(`${page}: says${said} of ${width} × ${height} px.`);
    const { channels } = await sharp(site.bytes(file)).resize(200).stats();
    if (Math.max(...channels.map(({ stdev }) => stdev)) < 8) faults.push(`${file}: looks empty.`);
  }
  expectNone(faults);
});
