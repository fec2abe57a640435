import { it } from 'vitest';
import { settings } from '../src/site.ts';
import { brokenLinks, brokenReferences, headFaults, vagueLinks } from './lib/links.ts';
import { expectNone } from './lib/none.ts';
import { builtSite } from './lib/site.ts';

const origin = settings.address;

it('every internal link leads to a page, file or element that is there', () => {
  expectNone(brokenLinks(builtSite(), origin));
});

it('every id is unique, and every reference to one leads to it', () => {
  expectNone(brokenReferences(builtSite()));
});

it('every link says where it leads', () => {
  expectNone(vagueLinks(builtSite()));
});

it('every page has one headline, a title of its own, a description, a canonical address and a language', () => {
  expectNone(headFaults(builtSite()));
});
