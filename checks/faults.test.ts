/** The list of faults that the site survives, against the tests. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { faults } from '../e2e/lib/faults.ts';

const folder = new URL('../e2e/', import.meta.url);
const tests = readdirSync(folder)
  .filter((name) => name.endsWith('.spec.ts'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  .join('\n');

it.each(Object.entries(faults))('%s (%s) has its test', (key) => {
  expect(tests).toContain(`survives('${key}')`);
});
