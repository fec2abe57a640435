import { it } from 'vitest';
import { expectNone } from './lib/none.ts';
import { drawingFaults, pageFaults, scriptFaults, styleFaults } from './lib/policy.ts';
import { builtSite } from './lib/site.ts';

it('no page holds anything inline, fetches from another host, or has a loose policy', () => {
  expectNone(pageFaults(builtSite()));
});

it('no style sheet fetches from another host', () => {
  expectNone(styleFaults(builtSite()));
});

it('no script names another host or makes code from text', () => {
  expectNone(scriptFaults(builtSite()));
});

it('no drawing fetches anything', () => {
  expectNone(drawingFaults(builtSite()));
});
