import { createReadStream, existsSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

type Server = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

const mimeTypes: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };

/**
 * Has the development server answer with the files of the last build, for what only a build can make.
 *
 * @param folder where they lie, from the site's root, with slashes around it
 * @param base the folder that the site is served from, without a slash at its end
 */
export function serveLastBuild(server: Server, folder: string, base: string, outDir: URL): void {
  server.middlewares.use(`${base}${folder.replace(/\/$/, '')}`, (request, response, next) => {
    const name = (request.url ?? '').split('?')[0]?.replace(/^\//, '') ?? '';
    const file = fileURLToPath(new URL(`.${folder}${name}`, outDir));
    if (!/^[\w./-]+$/.test(name) || name.includes('..') || !existsSync(file)) return next();
    response.setHeader('Content-Type', mimeTypes[extname(file)] ?? 'application/octet-stream');
    createReadStream(file).pipe(response);
  });
}
