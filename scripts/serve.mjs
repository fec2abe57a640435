/**
 * Serves `dist/` as a static host does: directory indexes, each edition's own 404 page, the folder of `BASE_PATH`.
 * Not `astro preview`, because that refuses to run twice, and the tests must run beside a reader's `npm start`.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { hashedFolders } from '../src/lib/url/headers.ts';
import { notFoundPathFor } from '../src/lib/url/notFound.ts';
import { root } from './setup.mjs';

const asked = Number(process.argv[2] ?? 4321);
let port = asked;
/** Whether a port that is taken is met with the next one; a test wants the one that it asked for. */
const orNext = process.argv.includes('--or-next');
const dist = join(root, 'dist');
const base = (process.env.BASE_PATH ?? '/').replace(/\/$/, '');
const files = sirv(dist, {
  // A build may have put new files there since.
  dev: true,
  setHeaders: (response, path) => {
    // As the servers of `deploy/` have it: what is named by its content is asked for once.
    if (hashedFolders.some((folder) => path.startsWith(folder)))
      response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
  },
});

// An address of ten thousand signs is an odd question, not a reason to hang up.
const server = createServer({ maxHeaderSize: 262_144 }, (request, response) => {
  const url = request.url ?? '/';
  const inside = url === base || url.startsWith(`${base}/`);
  const path = (inside && url.slice(base.length)) || '/';
  const answerNotFound = () => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    // Read at each turn: a build may have put a new page there.
    response.end(readFileSync(join(dist, notFoundPathFor(path))));
  };
  if (!inside) return answerNotFound();
  request.url = path;
  try {
    files(request, response, answerNotFound);
  } catch {
    // A path that cannot be decoded names no file.
    answerNotFound();
  }
});
server.on('error', (error) => {
  const taken = /** @type {NodeJS.ErrnoException} */ (error).code === 'EADDRINUSE';
  if (taken && orNext && port < asked + 20) {
    console.log(`Port ${port} is taken; trying ${port + 1}.`);
    port += 1;
    server.listen(port);
    return;
  }
  console.error(taken ? `Port ${port} is taken; stop what runs there and try again.` : error.message);
  process.exit(1);
});
server.on('listening', () => console.log(`The site is on http://localhost:${port}${base}/ – stop it with Ctrl+C.`));
server.listen(port);
