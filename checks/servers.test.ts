/** The files of `deploy/` in the hands of the real servers: headers, compression, caching, the 404 page, redirects. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compressFolder } from '../scripts/compress.ts';
import { currentDeployFiles } from '../scripts/deploy.ts';
import { missingServers } from '../scripts/tools.mjs';
import { deployFiles } from '../src/lib/deploy/files.ts';
import { securityHeaders, unframedPolicy } from '../src/lib/url/headers.ts';
import { notFoundPathFor } from '../src/lib/url/notFound.ts';
import { servedPolicy } from '../src/lib/url/policy.ts';
import { ask, deployed, type Running, servers } from './lib/servers.ts';
import { builtSite } from './lib/site.ts';

const site = builtSite();
/** Made up, as long as no address has a former one. */
const redirects = { '/tidslinje/gammal/': '/tidslinje/1944-coventry-volgograd/' };

it('the files of deploy/ are what the rules say', async () => {
  for (const [name, text] of Object.entries(await currentDeployFiles())) {
    expect(deployed(name), `deploy/${name} is out of date: run npm run deploy:files`).toBe(text);
    expect(deployed('README.md'), `deploy/README.md does not say what ${name} is for`).toContain(`\`${name}\``);
  }
});

it('every page is under a rule of _headers, and only embeds may be framed', () => {
  const rules = deployed('_headers')
    .split('\n\n')
    .filter((rule) => rule.includes('  Content-Security-Policy: '))
    .map((rule) => ({ path: rule.split('\n')[0] ?? '', framed: !rule.includes('frame-ancestors') }));
  for (const { path } of site.pages) {
    const own = rules.filter((rule) =>
      rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
    );
    expect(own, path).toHaveLength(1);
    expect(own[0]?.framed, path).toBe(/^\/(en\/)?embed\//.test(path));
  }
});

const folder = mkdtempSync(join(tmpdir(), 'servers-'));
const root = join(folder, 'site');
const started: Running[] = [];

const missing = missingServers();
if (missing.length > 0) console.warn(`LEFT OUT: real servers that are not here: ${missing.join(', ')}`);

beforeAll(async () => {
  if (missing.length === Object.keys(servers).length) return;
  // A few files of each kind; all the rest is served in the same way.
  mkdirSync(root, { recursive: true });
  const wanted =
    /^\/(index\.html|(?:en\/)?404\.html|sw\.js|favicon\.svg|manifest\.webmanifest|motionen\/(index\.html|p1s1\/.*)|data\/.*|assets\/.*|offline\/start.*|pagefind\/setup-sv\.json|tidslinje\/index\.html)$/;
  for (const file of [...site.files].filter((path) => wanted.test(path)))
    cpSync(new URL(`../dist${file}`, import.meta.url), join(root, file), { recursive: true });
  mkdirSync(join(root, 'embed/motionen'), { recursive: true });
  writeFileSync(join(root, 'embed/motionen/index.html'), '<!doctype html><title>x</title>');
  const { files, brotli, gzip } = await compressFolder(root, 5);
  expect(files).toBeGreaterThan(20);
  expect(brotli).toBeLessThan(gzip);
});
afterAll(async () => {
  await Promise.all(started.map(({ stop }) => stop()));
  rmSync(folder, { recursive: true, force: true });
});

describe.each(Object.entries(servers))('%s', (_, { needs, file, start }) => {
  const skip = missing.includes(needs) || site.base !== '/';
  let port = 0;
  /** The server's port. */
  const begin = async (text?: string) => {
    const server = await start(folder, root, text);
    started.push(server);
    return server.port;
  };
  beforeAll(async () => {
    if (!skip) port = await begin();
  });

  it.skipIf(skip)('sends the security headers with every answer', async () => {
    for (const path of ['/', '/motionen/p1s1/', '/data/cities.csv', '/favicon.svg', '/finns-inte/', '/sw.js']) {
      const { headers } = await ask(port, path);
      for (const [key, value] of Object.entries(securityHeaders)) expect(headers[key.toLowerCase()], path).toBe(value);
      expect(headers['content-security-policy'], path).toBe(unframedPolicy);
      expect(headers.server ?? '', path).not.toMatch(/\d/);
    }
    expect((await ask(port, '/embed/motionen/')).headers['content-security-policy']).toBe(servedPolicy);
    expect((await ask(port, '/data/cities.csv')).headers['access-control-allow-origin']).toBe('*');
    const font = [...site.files].find((path) => path.endsWith('.woff2')) ?? '';
    expect((await ask(port, font)).headers['access-control-allow-origin']).toBe('*');
    expect((await ask(port, '/')).headers['access-control-allow-origin']).toBeUndefined();
  });

  it.skipIf(skip)('sends what is compressed already, as the reader’s program can take it', async () => {
    const html = site.bytes('/motionen/index.html');
    const plain = await ask(port, '/motionen/');
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.body.equals(html)).toBe(true);
    const br = await ask(port, '/motionen/', { 'Accept-Encoding': 'gzip, br' });
    expect(br.headers['content-encoding']).toBe('br');
    expect(br.headers.vary?.toLowerCase()).toContain('accept-encoding');
    expect(br.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(br.body.equals(readFileSync(join(root, 'motionen/index.html.br')))).toBe(true);
    expect(brotliDecompressSync(br.body).equals(html)).toBe(true);
    const gz = await ask(port, '/motionen/', { 'Accept-Encoding': 'gzip' });
    expect(gz.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gz.body).equals(html)).toBe(true);
    const pack = [...site.files].find((file) => file.startsWith('/offline/start.')) ?? '';
    expect((await ask(port, pack, { 'Accept-Encoding': 'br' })).headers['content-encoding']).toBe('br');
  });

  it.skipIf(skip)('lets browsers keep what cannot change, and ask again for the rest', async () => {
    const hashed = [...site.files].filter((file) => /^\/(assets|offline\/start)/.test(file));
    expect(hashed.length).toBeGreaterThan(10);
    for (const file of hashed)
      expect((await ask(port, file)).headers['cache-control'], file).toBe('public, max-age=31536000, immutable');
    for (const path of [
      '/',
      '/motionen/',
      '/sw.js',
      '/manifest.webmanifest',
      '/pagefind/setup-sv.json',
      '/assets/no.css',
    ])
      expect((await ask(port, path)).headers['cache-control'], path).toBe('no-cache');
    const { headers } = await ask(port, '/');
    expect((await ask(port, '/', { 'If-None-Match': headers.etag ?? '' })).status).toBe(304);
  });

  it.skipIf(skip)('says of each file what it is', async () => {
    const types: Record<string, RegExp> = {
      '/manifest.webmanifest': /^application\/manifest\+json/,
      '/sw.js': /^(text|application)\/javascript/,
      '/favicon.svg': /^image\/svg\+xml/,
      '/data/cities.csv': /^text\/csv; charset=utf-8$/,
      '/data/motion.json': /^application\/json/,
      '/data/cities.geojson': /^application\/geo\+json/,
      '/data/annotations.jsonld': /^application\/ld\+json/,
    };
    for (const [path, type] of Object.entries(types))
      expect((await ask(port, path)).headers['content-type'], path).toMatch(type);
  });

  it.skipIf(skip)('answers an unknown address with the site’s own page', async () => {
    for (const path of [
      '/finns-inte/',
      '/motionen/p9s9/',
      '/%00',
      '/..%2f..%2fetc/passwd',
      '/index.html/',
      '/en/finns-inte/',
      '/en/motion/p9s9/',
    ]) {
      const { status, body } = await ask(port, path);
      expect([400, 404], path).toContain(status);
      if (status === 404) expect(body.equals(site.bytes(notFoundPathFor(path))), path).toBe(true);
    }
    const { status, headers } = await ask(port, '/motionen');
    expect([301, 308]).toContain(status);
    expect(headers.location).toBe('/motionen/');
  });

  it.skipIf(skip)('leads former addresses to the present ones', async () => {
    const own = await begin(deployFiles(redirects, [])[file]);
    for (const [from, to] of Object.entries(redirects)) {
      const { status, headers } = await ask(own, from);
      expect(status).toBe(301);
      expect(headers.location).toBe(to);
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
  });
});
