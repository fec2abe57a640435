/** What the project runs of others: pinned, whole, from the registry alone, and without scripts that nobody named. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Entry {
  version?: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
  hasInstallScript?: boolean;
  dev?: boolean;
}

const read = (file: string) => JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'));
const own = read('package.json');
const lock: { lockfileVersion: number; packages: Record<string, Entry> } = read('package-lock.json');
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
const nameOf = (path: string) => path.replace(/^.*node_modules\//, '');

it('the lockfile is that of package.json', () => {
  const root = lock.packages[''] as unknown as Record<string, unknown>;
  expect(lock.lockfileVersion).toBe(3);
  expect(root.dependencies).toEqual(own.dependencies);
  expect(root.devDependencies).toEqual(own.devDependencies);
});

it('every package is pinned by a hash, and none comes from elsewhere than the registry', () => {
  expect(packages.length).toBeGreaterThan(100);
  const odd = packages.filter(
    ([path, { version, integrity, link, resolved }]) =>
      !path.startsWith('node_modules/') ||
      link === true ||
      !/^\d+\.\d+\.\d+/.test(version ?? '') ||
      !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? '') ||
      // The lockfile names no host: each machine asks the registry that it is set to.
      resolved !== undefined,
  );
  expect(odd).toEqual([]);
  const specs = Object.entries<string>({ ...own.dependencies, ...own.devDependencies });
  expect(specs.filter(([, spec]) => !/^[\^~]?\d/.test(spec))).toEqual([]);
});

it('only packages that are allowed by name run a script when they are installed, and no name is idle', () => {
  const running = packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => nameOf(path));
  const allowed = Object.entries(own.allowScripts).flatMap(([name, yes]) => (yes === true ? [name] : []));
  expect([...new Set(running)].sort()).toEqual(allowed.sort());
});

it('the bill of materials names every package that ships, with its hash', () => {
  const bill = JSON.parse(
    execFileSync('npm', ['sbom', '--package-lock-only', '--sbom-format=cyclonedx'], {
      encoding: 'utf8',
      maxBuffer: 64_000_000,
    }),
  );
  expect(bill.bomFormat).toBe('CycloneDX');
  const named = new Map(
    bill.components.map(({ purl, hashes }: { purl: string; hashes?: { alg: string }[] }) => [purl, hashes]),
  );
  for (const name of Object.keys(own.dependencies)) {
    const { version } = lock.packages[`node_modules/${name}`] ?? {};
    const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
    expect([...named.keys()], name).toContain(purl);
    expect(named.get(purl), name).toEqual([expect.objectContaining({ alg: 'SHA-512' })]);
  }
});
