import type { Words } from './sv.ts';

/** Every English interface word (British spelling), in the shape of `sv.ts`. */
export const en: Words = {
  // ---- the whole site ----
  site: {
    name: 'Stockholm and Taipei – the motion explained',
    shortName: 'Stockholm and Taipei',
    skip: 'Skip to content',
    mainNavigation: 'Main menu',
    nav: {
      motion: 'The motion',
      options: 'The options',
      cities: 'Partner cities',
      timeline: 'Timeline',
      glossary: 'Glossary',
      sources: 'Sources',
      about: 'About',
      search: 'Search',
    },
    footer: {
      independent: 'This site is independent of the City of Stockholm.',
      licence: 'The texts may be used freely under CC BY 4.0. The motion is its author’s own text.',
      corrections: 'Found an error?',
    },
  },

  // ---- levels of evidence, citations, statements ----
  source: {
    level: { primary: 'Primary source', secondary: 'Secondary source', weak: 'Weak source' },
    levelExplained: {
      primary: 'the issuer’s own text',
      secondary: 'press, research or somebody else’s account',
      weak: 'Wikidata, copies of wikis, blogs or inference',
    },
    notFound: 'Not found',
    noDate: 'undated',
    count: { one: '{n} source', other: '{n} sources' },
    inSources: 'In the list of sources',
    archive: 'Stored copy',
    ownTitle: 'title given by the editors',
    label: 'Sources',
  },

  // ---- /motionen/ ----
  motion: {},

  // ---- /tidslinje/ ----
  timeline: {},

  // ---- /vanorter/ ----
  cities: {},

  // ---- /taipei/ ----
  options: {},

  // ---- / ----
  start: {},

  // ---- /ordlista/ ----
  glossary: {},

  // ---- /kallor/ ----
  sourcesPage: {},

  // ---- search ----
  search: {
    title: 'Search',
    description: 'Search the sentences of the motion, the notes, the cities, the events, the terms and the sources.',
    lead: 'Search the sentences of the motion, notes, cities, events, terms and sources.',
    label: 'Search the site',
    submit: 'Search',
    close: 'Close',
    more: 'Show more',
    allKinds: 'Everything',
    kindsLegend: 'Show only',
    searching: 'Searching …',
    hits: { one: '{n} hit', other: '{n} hits' },
    hitsFor: '{hits} for ‘{query}’',
    none: 'No hits for ‘{query}’. Try another word, a shorter word or another spelling.',
    failed: 'The search could not be loaded. Try again, or look in the glossary and the list of sources.',
    on: 'on the page',
    kinds: {
      page: 'Pages',
      sentence: 'Sentences of the motion',
      note: 'Notes',
      option: 'Options',
      criterion: 'The comparison',
      precedent: 'Other cities',
      argument: 'Arguments',
      law: 'The law',
      process: 'The road to a decision',
      figure: 'Figures',
      city: 'Partner cities',
      event: 'Events',
      term: 'Terms',
      source: 'Sources',
    },
    withoutScripts: 'Search needs scripts. Without them you find everything from here:',
    waysIn: 'Common ways in',
    keys: 'The arrow keys move between hits. Esc closes.',
    shortcutsOn: 'Keyboard shortcuts are on',
    shortcutsOff: 'Keyboard shortcuts are off',
  },

  // ---- /om/, 404 ----
  about: {},
};
