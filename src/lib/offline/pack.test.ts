import { expect, it } from 'vitest';
import { openPack, packed, packOf } from './pack.ts';

const text = (bytes: string) => new TextEncoder().encode(bytes);

it('gives every file back as it was, byte for byte', async () => {
  const files: [string, Uint8Array<ArrayBuffer>][] = [
    ['/', text('Åäö “ 中文 </script>\n')],
    ['/empty/', text('')],
    ['/å/', text('B')],
    ['/pagefind/index/sv_a.pf_index', Uint8Array.from({ length: 256 }, (_, byte) => byte)],
  ];
  const read = await openPack(packed(new Map(files)));
  for (const [path, bytes] of files)
    expect(new Uint8Array((await read(path)?.arrayBuffer()) ?? new ArrayBuffer(1)), path).toEqual(bytes);
});

it('knows what it does not hold, also under names that every object has', async () => {
  const read = await openPack(packed(new Map([['/a/', text('A')]])));
  for (const path of ['/b/', 'constructor', '__proto__', 'toString']) expect(read(path)).toBeUndefined();
});

it('refuses what is no pack', async () => {
  await expect(openPack(new Blob(['<h1>Wi-Fi</h1>']))).rejects.toThrow();
});

it('finds the pack of a file by its address', () => {
  for (const [path, name] of Object.entries({
    '/': 'start',
    '/404.html': 'start',
    '/motionen/': 'start',
    '/motionen/p1s1/': 'motionen',
    '/en/': 'start',
    '/en/404.html': 'start',
    '/en/motion/p1s1/': 'motionen',
    '/en/taipei/sister-city/': 'taipei',
    '/zh-hant/': 'start',
    '/pagefind/index/sv_0a1b2c3.pf_index': 'pagefind',
    '/pagefind/words-en.json': 'pagefind',
    '/assets/page.0a1b2c3.css': 'styles',
  }))
    expect(packOf(path), path).toBe(name);
  for (const path of [
    '/embed/motionen/',
    '/en/embed/motion/',
    '/favicon.svg',
    '/motionen',
    '/motionen/404.html',
    '/assets/a.js',
  ])
    expect(packOf(path), path).toBeUndefined();
});
