import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { settings } from '../src/site.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.geojson': 'application/json',
  '.jsonld': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain',
  '.xml': 'text/xml',
};
// Beside the answers: the offline copy's packs take seconds, in which the server would answer nobody.
const compress = promisify(brotliCompress);
/** What is compressed already, or by its own format. */
const plain = new Set(['.png', '.woff2', '.pf_meta', '.pf_index', '.pf_fragment', '.pagefind']);

/**
 * Serves sites on one port of this machine, each under a name of its own: `http://<name>.localhost:<port>`. Everything
 * that is text goes out by brotli at its strongest, as a static host sends files that were compressed ahead.
 *
 * @param sites each site's name and folder
 * @returns the address of a site, without a slash at its end, and how to stop
 */
export async function serve(
  sites: Readonly<Record<string, string>>,
): Promise<{ origin: (name: string) => string; stop: () => void }> {
  const listed = Object.entries(sites).map(([name, folder]) => [
    name,
    new Set(readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `/${file}`)),
  ]);
  const files = Object.fromEntries(listed) as Record<string, Set<string>>;
  const sent = new Map<string, Promise<Buffer>>();
  const bodyOf = (path: string, address: string): Promise<Buffer> => {
    const cached = sent.get(path);
    if (cached) return cached;
    const stored = readFileSync(path);
    // As it is where it was built for: elsewhere a script mends what it says of its address.
    const bytes = path.endsWith('.html')
      ? Buffer.from(stored.toString().replaceAll(settings.address, address))
      : stored;
    const body = plain.has(extname(path))
      ? Promise.resolve(bytes)
      : compress(bytes, {
          params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
        });
    sent.set(path, body);
    return body;
  };
  const server = createServer(async (request, response) => {
    const name = request.headers.host?.split('.')[0] ?? '';
    const asked = decodeURI((request.url ?? '/').replace(/[?#].*/, ''));
    const file = asked.endsWith('/') ? `${asked}index.html` : asked;
    const folder = sites[name];
    if (folder === undefined || !files[name]?.has(file) || extname(file) === '')
      return void response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not here');
    const ending = extname(file);
    response.writeHead(200, {
      'Content-Type': types[ending] ?? 'application/octet-stream',
      'Cache-Control': file.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(plain.has(ending) ? {} : { 'Content-Encoding': 'br' }),
    });
    response.end(await bodyOf(join(folder, file), `http://${request.headers.host}`));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: (name) => `http://${name}.localhost:${port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
