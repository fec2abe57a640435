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
    titleRebuilt: 'title rebuilt from the address',
    titleDescribed: 'described by the editors',
    label: 'Sources',
  },

  // ---- /motionen/ ----
  motion: {},

  // ---- /tidslinje/ ----
  timeline: {},

  // ---- /vanorter/ ----
  cities: {
    mapTitle: 'The cities on the map',
    mapLead:
      'The map has Stockholm in the middle. Distances and directions from Stockholm are true. Borders between countries are not shown.',
    world: 'The world',
    europe: 'Europe',
    nordic: 'The Nordic countries and the Baltic Sea',
    worldLabel: 'Map of the world with Stockholm in the middle',
    europeLabel: 'Map of Europe with Stockholm in the middle',
    nordicLabel: 'Map of the Nordic countries and the Baltic Sea with Stockholm in the middle',
    worldNote: 'The cities in the frame have maps of their own below.',
    stockholm: 'Stockholm',
    taipei: 'Taipei',
    proposed: 'proposed, {km}',
    taipeiLink: 'Taipei: the motion’s proposal, {km} from Stockholm',
    skipMap: 'Skip the map, to the table',
    filter: {
      legend: 'Show cities by kind of tie',
      reset: 'Show all',
      shown: { one: '{n} city shown', other: '{n} cities shown' },
    },
    kinds: {
      'city-decision': { name: 'Decision in Stockholm', explained: 'The City has decided to enter into an agreement.' },
      'nordic-capital': { name: 'Nordic capital', explained: 'Stockholm stresses its ties with the Nordic capitals.' },
      'named-by-partner': {
        name: 'Named by the other side',
        explained: 'The other side counts Stockholm in. Nothing was found from Stockholm.',
      },
      'working-level': { name: 'Practical cooperation', explained: 'Cooperation on certain subjects. No sister-city agreement was found.' },
      network: { name: 'Same network', explained: 'Both cities are members of the network CHANGE.' },
      claimed: { name: 'Only claimed', explained: 'Lists name the city. No confirmation was found.' },
    },
    evidenceKey: {
      title: 'How the mark shows the evidence',
      primary: 'filled: primary source',
      secondary: 'open: secondary source',
      weak: 'open and broken: weak source',
    },
    proposedKey: 'Taipei: not a sister city, but what the motion proposes',
    markName: '{name}, {country}. {kind}. {km} from Stockholm. {level}.',
    table: {
      title: 'The same cities in a table',
      caption: 'Cities that somebody has linked with Stockholm',
      name: 'City',
      country: 'Country',
      kind: 'Kind of tie',
      years: 'Year',
      distance: 'Distance',
      evidence: 'Evidence',
      noYear: 'not found',
      since: 'from {year}',
      sorted: 'The table is sorted by {column}, {direction}.',
      ascending: 'ascending',
      descending: 'descending',
    },
    textsTitle: 'City by city',
    textsLead: 'Here is what is documented, what is only claimed and where the sources differ.',
    details: { one: '{n} statement with sources', other: '{n} statements with sources' },
    documented: 'Documented',
    claimed: 'Only claimed',
    conflicts: 'Where the sources differ',
    partnerSays: 'What the other side says',
    ownPage: 'Own page',
    ownPageOf: 'Own page on {name}',
    toMap: 'To the map',
    city: {
      title: '{name} and Stockholm',
      kicker: 'Partner cities',
      mapLabel: 'Map with Stockholm and {name}',
      distance: 'Distance from Stockholm',
      local: 'Local name',
      begun: 'Beginning',
      ended: 'End',
      motion: 'Sentence of the motion',
      events: 'On the timeline',
      inContext: 'Show among all cities',
      neighbours: 'More cities',
      previous: 'Previous city',
      next: 'Next city',
    },
  },

  // ---- /taipei/ ----
  options: {},

  // ---- / ----
  start: {
    kicker: 'A motion in Stockholm’s city council, explained sentence by sentence',
    title: 'Should Stockholm look into closer ties with Taipei?',
    description:
      'A motion asks Stockholm to look into two ways to closer ties with Taipei in Taiwan. Here is the text with notes, sources, a map and a timeline.',
    lead: 'The motion asks for two *inquiries*. A yes starts some work. It signs no agreement.',
    optionsLabel: 'The two options',
    disputed: 'Where accounts differ',
    motionSays: 'The motion says that',
    citySays: 'The City’s own website says:',
    judge: 'See the evidence, city by city',
    unknown: 'What we do not know',
    unknownText: 'The motion’s number, date and outcome were not found in what could be read.',
    unknownLink: 'How a motion goes through City Hall',
    mapLabel: 'Map with Stockholm in the middle and Taipei, {distance} away',
    mapCaption: 'Distance and direction from Stockholm are true. Borders are left out on purpose.',
    proposed: 'proposed',
    ways: 'Read on',
    way: {
      motion: {
        title: 'The motion, sentence by sentence',
        text: '{n} notes test, explain and give background. The wording is untouched.',
      },
      options: {
        title: 'Project or sister city?',
        text: '{n} questions, the same for both: time, cost, decisions, reactions.',
      },
      cities: {
        title: 'Stockholm’s partner cities on the map',
        text: '{n} cities that someone has linked with Stockholm, and the evidence.',
      },
      timeline: { title: 'The history of sister cities', text: '{n} events in Europe, from the Middle Ages to today.' },
      glossary: { title: 'Glossary', text: '{n} terms, from moving a motion to the one-China policy.' },
      sources: { title: 'Sources', text: '{n} sources, each with its level and the words that prove the point.' },
    },
  },

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
