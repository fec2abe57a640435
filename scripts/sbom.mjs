/** `npm run sbom`: the bill of materials (CycloneDX) of what ships and of what builds it, as `bundle/sbom.cdx.json`; made at each release. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env, root } from './setup.mjs';

const args = ['sbom', '--package-lock-only', '--sbom-format=cyclonedx'];
const bill = execFileSync('npm', args, { cwd: root, env, encoding: 'utf8', maxBuffer: 64_000_000 });
mkdirSync(join(root, 'bundle'), { recursive: true });
writeFileSync(join(root, 'bundle/sbom.cdx.json'), bill);
console.log(`bundle/sbom.cdx.json names ${JSON.parse(bill).components.length} packages.`);
