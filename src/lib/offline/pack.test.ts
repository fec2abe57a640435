import { expect, it } from 'vitest';
import { bytesOfText, packed, packOf, textOfBytes, unpacked } from './pack.ts';

const page = (title: string) =>
  `<!DOCTYPE html><head><meta charset="utf-8"><title>${title}</title></head><header>Samma</header><main><p>${title}</p><p>Samma</p></main>`;

it('gives every file back as it was, letter for letter', () => {
  const files = [
    ['/', page('Åäö “ 中文 </script>')],
    ['/a/', page('A')],
    ['/b/', page('B')],
    ['/empty/', ''],
    ['/pagefind/index/sv_a.pf_index', 'pagefind_dcd…'],
  ] as const;
  const pack = JSON.parse(JSON.stringify(packed(files)));
  for (const [path, text] of files) expect(unpacked(pack, path), path).toBe(text);
});

it('holds what pages have in common once', () => {
  const { pieces } = packed([
    ['/a/', page('A')],
    ['/b/', page('B')],
  ]);
  expect(pieces.filter((piece) => piece.startsWith('<header>'))).toHaveLength(1);
});

it('knows what it does not hold, also under names that every object has', () => {
  const pack = packed([['/a/', 'A']]);
  for (const path of ['/b/', 'constructor', '__proto__', 'toString']) expect(unpacked(pack, path)).toBeUndefined();
});

it('finds the pack of a file by its address', () => {
  expect(packOf('/')).toBe('start');
  expect(packOf('/404.html')).toBe('start');
  expect(packOf('/motionen/p1s1/')).toBe('motionen');
  expect(packOf('/en/')).toBe('en');
  expect(packOf('/en/404.html')).toBe('en');
  expect(packOf('/en/motion/p1s1/')).toBe('en-motion');
  expect(packOf('/pagefind/index/sv_0a1b2c3.pf_index')).toBe('pagefind-sv');
  expect(packOf('/pagefind/fragment/en_0a1b2c3.pf_fragment')).toBe('pagefind-en');
  expect(packOf('/pagefind/pagefind.js')).toBeUndefined();
  for (const path of [
    '/embed/motionen/',
    '/en/embed/motion/',
    '/favicon.svg',
    '/motionen',
    '/data/motion.json',
    '/motionen/404.html',
  ])
    expect(packOf(path), path).toBeUndefined();
});

it('bears any bytes, in characters that JSON does not escape', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const text = textOfBytes(bytes);
  expect(bytesOfText(text)).toEqual(bytes);
  expect(JSON.stringify(text)).toHaveLength(bytes.length + 2);
});
