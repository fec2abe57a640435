/**
 * Finds, and installs where that is allowed, the programs that the tests try the site with. What it prints goes to
 * whoever runs it; the last line is JSON: the environment that the tests need, and what is left out.
 */
import { ensureBrowser } from './browser.mjs';
import { ensureEngines } from './engines.mjs';
import { ensureServers } from './servers.mjs';

const paths = { CHROMIUM_PATH: ensureBrowser(), ...ensureEngines() };
const leftOut = [
  ...Object.entries(paths).flatMap(([name, path]) => (path ? [] : [`what ${name} would name`])),
  ...ensureServers(),
];
console.log(JSON.stringify({ paths, leftOut }));
