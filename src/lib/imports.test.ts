/** What may import what: `src/lib/` is pure, imports between rooms go one way, and none goes in a circle. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const source = fileURLToPath(new URL('../', import.meta.url));
/** The rooms in order: each may import from those before it. */
const order = ['lib', 'queries', 'figures', 'data', 'cards', 'components', 'pages'];

/** Each module of the source with what it imports when it runs, as paths from `src/`; packages as they are named. */
const modules = new Map(
  readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|astro)$/.test(file) && !/\.(?:test|fixture|d)\.ts$/.test(file))
    .map((file) => {
      const text = readFileSync(join(source, file), 'utf8');
      const named = text.matchAll(/^(?:import|export) (?!type\b)[^;]*?from '([^']+)'|^import '([^']+)'/gm);
      const list = [...named].map(([, from = '', bare = '']) => from || bare);
      return [file, list.map((name) => (name.startsWith('.') ? normalize(join(dirname(file), name)) : name))];
    }),
);
const roomOf = (file: string) => order.indexOf(file.split('/')[0] ?? '');

/** It writes a script for other sites, as text. */
const writesScript = 'lib/share/frameCode.ts';

it('lib asks for no DOM, no Node and no Astro', () => {
  const impure = [...modules]
    .filter(([file]) => roomOf(file) === 0 && file !== writesScript)
    .flatMap(([file, imports]) => [
      ...imports.filter((name) => /^(?:node:|astro)/.test(name)).map((name) => `${file}: ${name}`),
      ...[
        ...readFileSync(join(source, file), 'utf8').matchAll(
          /^(?!\s*(?:\/?\*|\/\/)).*?(?<![\w.`'])(document|window|localStorage|sessionStorage)\.\w/gm,
        ),
      ].map(([, name]) => `${file}: ${name}`),
    ]);
  expect(impure).toEqual([]);
});

it('imports between rooms go one way', () => {
  const wrong = [...modules].flatMap(([file, imports]) =>
    imports.filter((name) => roomOf(file) >= 0 && roomOf(name) > roomOf(file)).map((name) => `${file}: ${name}`),
  );
  expect(wrong).toEqual([]);
});

it('no imports go in a circle', () => {
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, path: readonly string[]) => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (path.includes(file) || done.has(file)) return;
    for (const name of modules.get(file) ?? []) visit(name, [...path, file]);
    done.add(file);
  };
  for (const file of modules.keys()) visit(file, []);
  expect(circles).toEqual([]);
});
