/** What parameters were called before, in either language, by what they are called now. */
const keys = new Map(
  Object.entries({
    ar: 'years',
    hitta: 'find',
    karta: 'map',
    lager: 'layers',
    niva: 'level',
    omdome: 'verdict',
    ordning: 'order',
    slag: 'kind',
    steg: 'step',
    tema: 'theme',
    typ: 'type',
    utgivare: 'publisher',
  }),
);

/** What could be chosen was called so before, by today's parameter. */
const values = new Map(
  Object.entries<Record<string, string>>({
    theme: {
      foregangare: 'origins',
      forerunners: 'origins',
      norden: 'nordic',
      forsoning: 'reconciliation',
      organisationer: 'institutions',
      organisations: 'institutions',
      'kalla-kriget': 'cold-war',
      'eu-stod': 'eu',
      'eu-support': 'eu',
      'kina-taiwan': 'china-taiwan',
      'ukraina-ryssland': 'ukraine-russia',
    },
    map: { varlden: 'world', europa: 'europe', norden: 'nordic' },
    layers: {
      beslut: 'city-decision',
      decision: 'city-decision',
      nordiska: 'nordic-capital',
      nordic: 'nordic-capital',
      motparten: 'named-by-partner',
      partner: 'named-by-partner',
      'i-sak': 'working-level',
      practical: 'working-level',
      natverk: 'network',
      pastatt: 'claimed',
      inga: 'none',
    },
    // Of the table of cities, and of what a search has found.
    order: {
      stad: 'name',
      city: 'name',
      land: 'country',
      slag: 'kind',
      ar: 'years',
      year: 'years',
      avstand: 'distance',
      belagg: 'evidence',
      nyast: 'newest',
      aldst: 'oldest',
    },
    type: {
      pastaende: 'claim',
      asikt: 'opinion',
      ord: 'term',
      bakgrund: 'context',
      'sa-gar-det-till': 'procedure',
    },
    verdict: {
      stod: 'supported',
      'delvis-stod': 'partly-supported',
      sammanhang: 'context-needed',
      'inte-hittat': 'not-found',
    },
    level: { primar: 'primary', andrahand: 'secondary', svag: 'weak' },
    publisher: {
      sverige: 'sweden',
      kommuner: 'municipalities',
      kina: 'china',
      europa: 'europe',
      utlandet: 'abroad',
      organisationer: 'organisations',
      forskning: 'research',
      'svensk-press': 'swedish-press',
      'utlandsk-press': 'press',
      'foreign-press': 'press',
      webb: 'web',
    },
    kind: {
      sidor: 'page',
      pages: 'page',
      meningar: 'sentence',
      sentences: 'sentence',
      anteckningar: 'note',
      notes: 'note',
      alternativ: 'option',
      options: 'option',
      jamforelsen: 'criterion',
      comparison: 'criterion',
      'andra-stader': 'precedent',
      'other-cities': 'precedent',
      arguments: 'argument',
      lagen: 'law',
      vagen: 'process',
      siffror: 'figure',
      figures: 'figure',
      vanorter: 'city',
      cities: 'city',
      handelser: 'event',
      events: 'event',
      ord: 'term',
      terms: 'term',
      kallor: 'source',
      sources: 'source',
    },
  }),
);

/** Links of the first edition carry choices in the words of its two languages: the same query in today's names. */
export function todaysNames(search: string): URLSearchParams {
  return new URLSearchParams(
    [...new URLSearchParams(search)].map(([written, text]) => {
      // Copied from markup an address has "&amp;" between its parameters.
      const key = written.replace(/^amp;/, '');
      const name = keys.get(key) ?? key;
      const known = values.get(name);
      if (!known) return [name, text];
      const former = new Map(Object.entries(known));
      const words = text.split(',').map((word) => {
        const [, plain = '', ending = ''] = /^(.*?)(-fallande)?$/s.exec(word.trim().toLowerCase()) ?? [];
        const value = former.get(plain) ?? plain;
        return former.has(plain) || ending ? `${value}${ending && '-descending'}` : word;
      });
      return [name, words.join(',')];
    }),
  );
}
