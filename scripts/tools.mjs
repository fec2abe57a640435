/**
 * Finds, and installs where that is allowed, the programs that the tests try the site with: `node scripts/tools.mjs
 * system` what only the system's packages have, `… browser` the one that the project's own packages can fetch too. What
 * it prints goes to whoever runs it; the last line is JSON: the environment that the tests need, and what is left out.
 */
import { ensureBrowser } from './browser.mjs';
import { ensureEngines } from './engines.mjs';
import { ensureServers } from './servers.mjs';

const system = process.argv[2] === 'system';
const paths = system ? ensureEngines() : { CHROMIUM_PATH: ensureBrowser() };
const missing = Object.entries(paths).flatMap(([name, path]) => (path ? [] : [`what ${name} would name`]));
console.log(JSON.stringify({ paths, leftOut: [...missing, ...(system ? ensureServers() : [])] }));
