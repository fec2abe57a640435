/**
 * Makes the site's fonts: subsets of Newsreader (the motion's voice) and Schibsted Grotesk (the site's voice), both
 * under the SIL Open Font License, and `src/styles/fonts.css` with fallbacks of matched metrics, so that nothing
 * moves when the fonts arrive. Makes the share cards' fonts too: the same letters in fixed cuts, as HarfBuzz reads no
 * WOFF2, and the few Chinese, Japanese and Cyrillic letters of place names from Noto Sans and Noto Sans TC (same
 * licence). Run by hand after a change (`npm run fonts`); its results are in git.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createFontStack } from '@capsizecss/core';
import subsetFont from 'subset-font';
import { fontMetrics } from './fontMetrics.ts';

const ascii = Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCharCode(0x20 + i)).join('');
/** What Swedish, English and the neighbours' names need. */
const latin = `${ascii}\u00a0§©«°±·»½×ÄÅÆÉÑÓÖØÜßàáâãäåæçèéêëìíîïñòóôõöøùúûüý–—‘’“”„•…→←−`;
/** The signs of `latin` that nearly every page sets: what a first view fetches. Others come where a page has one. */
const common = `${ascii.replaceAll(/[^A-Za-z0-9 .,:;!?()\-']/g, '')}\u00a0ÄÅÉÖØáäåéíöøü§·–‘’“”…`;
/** In the site's voice signs of its interface too, the numbers of notes, and the è of a name on the timeline. */
const commonSans = `${common}/%+&×←→−[]è`;
const uncommon = (own: string) => [...latin].filter((sign) => !own.includes(sign)).join('');
/** Letters of Baltic, Czech, Polish and other names; the browser fetches them only where a page has one. */
const latinExtended = 'ČčĆćŠšŽžŘřĚěŁłŃńŇňŌōŪūĀāĒēĪīĶķĻļŅņĢģĖėĮįŲųĘęĄąŐőŚśŹźŻżĞğİıŞşĐđŮůŤťĎď';

const serif = { family: 'Newsreader', weight: '400', axes: { wght: 400, opsz: 22 } };
const sans = { family: 'Schibsted Grotesk', weight: '400 700', axes: { wght: { min: 400, max: 700 } } };
const faces = (
  [
    [serif, 'newsreader', 'newsreader/files/newsreader-latin', 'opsz-normal', common],
    [sans, 'schibsted-grotesk', 'schibsted-grotesk/files/schibsted-grotesk-latin', 'wght-normal', commonSans],
  ] as const
).flatMap(([face, name, from, axes, own]) => [
  { ...face, file: `${name}-common`, from: `${from}-${axes}`, text: own },
  { ...face, file: `${name}-uncommon`, from: `${from}-${axes}`, text: uncommon(own) },
  { ...face, file: `${name}-extended`, from: `${from}-ext-${axes}`, text: latinExtended },
]);
/** The features that pages use; alternates that only others reach, small capitals say, stay out of the files. */
const layoutFeatures = ['kern', 'liga', 'ccmp', 'locl', 'mark', 'mkmk', 'tnum'];

/** Code points as CSS writes them, runs joined. */
function unicodeRange(text: string): string {
  const points = [...new Set([...text].map((char) => char.codePointAt(0) ?? 0))].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const point of points) {
    const last = runs.at(-1);
    if (last && point === last[1] + 1) last[1] = point;
    else runs.push([point, point]);
  }
  const hex = (point: number) => point.toString(16).toUpperCase();
  return runs.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(', ');
}

let css = '/* Made by scripts/make-fonts.ts; change it there. */\n';
let total = 0;
// `optional`: a font that comes late waits for the next page, so that no word ever moves under a reader's eyes; until then
// the text is read in another font of the same measures.
for (const face of faces) {
  const original = await readFile(new URL(`../node_modules/@fontsource-variable/${face.from}.woff2`, import.meta.url));
  const font = await subsetFont(original, face.text, {
    targetFormat: 'woff2',
    variationAxes: face.axes,
    layoutFeatures,
  });
  await writeFile(new URL(`../src/styles/fonts/${face.file}.woff2`, import.meta.url), font);
  total += font.length;
  css += `\n@font-face {\n  font-family: "${face.family}";\n  font-weight: ${face.weight};\n  font-display: optional;\n  src: url("./fonts/${face.file}.woff2") format("woff2");\n  unicode-range: ${unicodeRange(face.text)};\n}\n`;
}
const { arial, arialBold, newsreader, schibstedGrotesk, timesNewRoman } = fontMetrics;
// Each with the free font of the same measures, for where it is not installed.
for (const [font, fallback, free, weight] of [
  [newsreader, timesNewRoman, 'Liberation Serif', '400'],
  [schibstedGrotesk, arial, 'Liberation Sans', '400'],
  [schibstedGrotesk, arialBold, 'Liberation Sans Bold', '600 900'],
] as const) {
  const face = createFontStack([font, fallback]).fontFaces.trim();
  css += `\n${face.replace(/src: [^;]*/, `font-weight: ${weight};\n  $&, local('${free}')`)}\n`;
}
await writeFile(new URL('../src/styles/fonts.css', import.meta.url), css);
console.log(`${faces.length} fonts, ${total} bytes`);

/** Letters that neither of the two has: of place names in Chinese and Japanese, and of the card of the Chinese introduction. */
const hanLetters =
  '臺北台市灣瑞典東京斯德哥爾摩與：一項動議的簡介會，請方研兩種深化關係式。本頁是短中文導讀完整內容見英版';
/** The Russian, Serbian and Ukrainian alphabets. */
const cyrillic = 'АБВГҐДЂЕЁЄЖЗИІЇЙЈКЛЉМНЊОПРСТЋУФХЦЧЏШЩЪЫЬЭЮЯабвгґдђеёєжзиіїйјклљмнњопрстћуфхцчџшщъыьэюя';
const newsreaderFile = 'node_modules/@fontsource-variable/newsreader/files/newsreader-';
const schibstedFile = 'node_modules/@fontsource-variable/schibsted-grotesk/files/schibsted-grotesk-';
const notoFile = 'node_modules/@fontsource/noto-sans';
const cuts = [
  ['newsreader-400', `${newsreaderFile}latin-opsz-normal`, latin, { wght: 400, opsz: 36 }],
  ['newsreader-400-ext', `${newsreaderFile}latin-ext-opsz-normal`, latinExtended, { wght: 400, opsz: 36 }],
  ['schibsted-400', `${schibstedFile}latin-wght-normal`, latin, { wght: 400 }],
  ['schibsted-400-ext', `${schibstedFile}latin-ext-wght-normal`, latinExtended, { wght: 400 }],
  ['schibsted-600', `${schibstedFile}latin-wght-normal`, latin, { wght: 600 }],
  ['schibsted-600-ext', `${schibstedFile}latin-ext-wght-normal`, latinExtended, { wght: 600 }],
  ['noto-sans-tc-400', `${notoFile}-tc/files/noto-sans-tc-chinese-traditional-400-normal`, hanLetters, undefined],
  ['noto-sans-400-cyrillic', `${notoFile}/files/noto-sans-cyrillic-400-normal`, cyrillic, undefined],
] as const;

const folder = new URL('../src/figures/fonts/', import.meta.url);
await mkdir(folder, { recursive: true });
let cardTotal = 0;
for (const [name, from, text, axes] of cuts) {
  const original = await readFile(new URL(`../${from}.woff2`, import.meta.url));
  const font = await subsetFont(original, text, {
    targetFormat: 'truetype',
    ...(axes && { variationAxes: axes }),
  });
  await writeFile(new URL(`${name}.ttf`, folder), font);
  cardTotal += font.length;
}
console.log(`${cuts.length} fonts for cards, ${cardTotal} bytes`);
