import type { Plural } from './plural.ts';

/** Every Swedish interface word, by feature. `en.ts` has the same shape; the compiler sees to it. */
export const sv = {
  // ---- the whole site ----
  site: {
    name: 'Stockholm och Taipei – motionen förklarad',
    shortName: 'Stockholm och Taipei',
    skip: 'Hoppa till innehållet',
    mainNavigation: 'Huvudmeny',
    nav: {
      motion: 'Motionen',
      options: 'Alternativen',
      cities: 'Vänorterna',
      timeline: 'Tidslinjen',
      glossary: 'Ordlista',
      sources: 'Källor',
      about: 'Om',
      search: 'Sök',
    },
    footer: {
      independent: 'Webbplatsen är fristående från Stockholms stad.',
      licence: 'Texterna får användas fritt enligt CC BY 4.0. Motionen är motionärens egen text.',
      corrections: 'Har du hittat ett fel?',
    },
  },

  // ---- levels of evidence, citations, statements ----
  source: {
    level: { primary: 'Primärkälla', secondary: 'Andrahandskälla', weak: 'Svag källa' },
    levelExplained: {
      primary: 'utgivarens egen text',
      secondary: 'press, forskning eller någon annans redogörelse',
      weak: 'Wikidata, kopior av wikier, bloggar eller slutsatser',
    },
    notFound: 'Inte hittat',
    noDate: 'odaterad',
    count: { one: '{n} källa', other: '{n} källor' } as Plural,
    inSources: 'I källförteckningen',
    archive: 'Sparad kopia',
    ownTitle: 'titel satt av redaktionen',
    label: 'Källor',
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
    title: 'Sök',
    description: 'Sök bland motionens meningar, noterna, städerna, händelserna, orden och källorna.',
    lead: 'Sök bland motionens meningar, noter, städer, händelser, ord och källor.',
    label: 'Sök på webbplatsen',
    submit: 'Sök',
    close: 'Stäng',
    more: 'Visa fler',
    allKinds: 'Allt',
    kindsLegend: 'Visa bara',
    searching: 'Söker …',
    hits: { one: '{n} träff', other: '{n} träffar' } as Plural,
    hitsFor: '{hits} på ”{query}”',
    none: 'Inga träffar på ”{query}”. Pröva ett annat ord, ett kortare ord eller en annan stavning.',
    failed: 'Sökningen kunde inte laddas. Pröva igen, eller sök i ordlistan och källförteckningen.',
    on: 'på sidan',
    kinds: {
      page: 'Sidor',
      sentence: 'Meningar i motionen',
      note: 'Noter',
      option: 'Alternativ',
      criterion: 'Jämförelsen',
      precedent: 'Andra städer',
      argument: 'Argument',
      law: 'Lagen',
      process: 'Vägen till beslut',
      figure: 'Siffror',
      city: 'Vänorter',
      event: 'Händelser',
      term: 'Ord',
      source: 'Källor',
    },
    withoutScripts: 'Sökningen behöver skript. Utan skript hittar du allt härifrån:',
    waysIn: 'Vanliga ingångar',
    keys: 'Pil ned och upp går mellan träffarna. Esc stänger.',
    shortcutsOn: 'Kortkommandon med tangenter är på',
    shortcutsOff: 'Kortkommandon med tangenter är av',
  },

  // ---- /om/, 404 ----
  about: {},
};

export type Words = typeof sv;
