/**
 * The figures as they were last looked at: an accidental change of a drawing shows here. After a wanted change, look at
 * the pages and the files, then `vitest -u`.
 */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { noteKinds } from '../lib/motion/notes.ts';
import { relations } from '../lib/relations.ts';
import { themes } from '../lib/themes.ts';
import { coloursIn, drawings } from './drawings.fixture.ts';
import { marks } from './symbols.ts';
import { pageTheme } from './theme.ts';

const md5 = (text: string) => createHash('md5').update(text).digest('hex');

it('are the ones that were looked at', () => {
  const hashes = Object.entries(drawings(pageTheme)).map(([name, svg]) => [name, md5(svg)]);
  expect(Object.fromEntries(hashes)).toMatchInlineSnapshot(`
    {
      "bar": "04bc56d5af63805479504bc5186d3b5c",
      "download": "cf563e5668344daa6319ea337f17dd1d",
      "land": "73988ccc7d0ea580ab0820b17684fe40",
      "map europe l": "8cef79ed4014e0cbb3b015745b1a8bff",
      "map europe s": "1a459e55a2e094b5d27ccd68861ac720",
      "map nordic l": "9841fa4df6589daca4ba1446f5980584",
      "map nordic s": "cb3ac33607d6978967a67df0e8473b51",
      "map world l": "fa55f787cc2774924537520385cee013",
      "map world s": "569f9b2f4f0b88a92078a07d89f4df10",
      "marks": "79c30eeb1224d5eac188c026da4ac9e3",
      "road across": "cfe16d533402bd09941bad41a0408a3b",
      "road down": "574224ee108e6eddbf80b6a0c2e0a9b9",
      "series": "bee783443c31cd1658557b08bbd7973b",
      "symbols": "58cd7f599cf2003c4b6101bf91cdfc66",
      "timeline file": "936f43032f00e80fb8648722017c922e",
      "timeline narrow": "6a152208e191d3d0d1b117cd5bdf7693",
      "timeline wide": "3304267cb2118259314952de9ac958ff",
    }
  `);
});

it('take every colour from the theme, by the name of what it means', () => {
  const asked = new Set<string>();
  const all = drawings((token) => {
    asked.add(token);
    return `[${token}]`;
  });
  for (const [name, svg] of Object.entries(all))
    for (const colour of coloursIn(svg)) expect(colour, name).toMatch(/^\[[a-z-]+\]$/);
  const surfaces = ['paper', 'ink', 'ink-soft', 'hairline', 'hairline-strong', 'accent', 'land', 'sea', 'band'];
  const meanings = [...Object.values(marks).map(({ colour }) => colour), ...noteKinds];
  expect([...asked].filter((token) => ![...surfaces, ...meanings].includes(token))).toEqual([]);
});

it('have a colour for every meaning, in light and in dark', () => {
  const css = readFileSync('src/styles/tokens.css', 'utf8');
  for (const token of [...relations, ...themes, ...noteKinds]) {
    const own = new RegExp(`--${token}: var\\(--([a-z-]+)\\);`).exec(css.split('@media')[0] ?? '')?.[1] ?? token;
    expect(css.match(new RegExp(`--${own}: #`, 'g')), token).toHaveLength(2);
  }
});
