/** No rule of a style sheet that matches nothing: what a page no longer has, its styles have no longer either. */
import { expect, it } from 'vitest';
import { deadSelectors } from './lib/rules.ts';
import { builtSite } from './lib/site.ts';

/** What scripts fill or change by names that pages have too, each with who does. */
const declared = [
  // SiteSearch.ts writes the choices and what was found.
  /^select$|^site-search (?:fieldset|\.choices|\[data-search-results\]|li|ol|section|mark|:is\(\.place)/,
  // addressNotice.ts, NearPages.ts and NoticeBar say what they have to say.
  /^\.address-notice |^near-pages |^\.near a$|\[data-offline-notice\]/,
  // explorer.ts and mapPage.ts fill their cards, and mark what is chosen.
  /^\.city-card\.chosen$/,
  // Base.astro says at the root that the script of all pages has run.
  /^html:not\(\[data-scripted\]\)/,
  // A note on words inside another's: none at present.
  /^mark mark$/,
  // Stands in <noscript>, which the checks read as text.
  /^\.outline /,
  // The table of cities becomes sortable: cityTable.ts puts buttons into its heads, and takes its groups away.
  /^\.cities (?:thead|\[aria-sort=\w+\]) button|^\.cities\[data-sorted\]/,
  // MotionNotes.ts puts an opened note under its sentence.
  /^\.text>\.note$/,
];

it('every rule matches something on some page, or what a script makes', () => {
  const dead = deadSelectors(builtSite(), declared);
  expect(dead, dead.join('\n')).toEqual([]);
}, 120_000);
