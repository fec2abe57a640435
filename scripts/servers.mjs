/** Finds Caddy, nginx and its brotli module for the tests of `deploy/`: those that are there, else Debian's packages. */
import { existsSync } from 'node:fs';
import { installDebian, onPath } from './debian.mjs';
import { env } from './setup.mjs';

const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
/** nginx lies where only root's path leads. */
const here = (/** @type {string} */ name) => onPath([name]) !== undefined || existsSync(`/usr/sbin/${name}`);

/** Debian's packages that are missing here. */
export function missingServers() {
  return [
    ...(here('caddy') ? [] : ['caddy']),
    ...(here('nginx') && existsSync(brotliModule) ? [] : ['nginx', 'libnginx-mod-http-brotli-static']),
  ];
}

/**
 * Installs what is missing where that is allowed.
 *
 * @returns {string[]} what could not be had
 */
export function ensureServers() {
  const missing = missingServers();
  if (missing.length === 0) return [];
  console.log('Installing the servers for the tests …');
  // The tests start their own; Debian's need not run.
  Object.assign(env, { RUNLEVEL: '1' });
  installDebian(missing);
  return missingServers();
}
