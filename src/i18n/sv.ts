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
    titleRebuilt: 'titel återskapad ur adressen',
    titleDescribed: 'redaktionens beskrivning',
    label: 'Källor',
  },

  // ---- /motionen/ ----
  motion: {
    title: 'Motionen ord för ord',
    description:
      'Hela motionen om Stockholm och Taiwan, ord för ord. Anteckningar bredvid texten visar vad källorna säger.',
    kicker: 'Motion till kommunfullmäktige i Stockholm',
    unchanged: 'Texten står ord för ord. Understrykningar och siffror är våra.',
    text: 'Motionens text',
    guide: 'Anteckningarna: urval och tecken',
    /** One kind: the word on a note, the word on the filter, what the kind means. */
    kinds: {
      claim: { one: 'Påstående', many: 'Påståenden', means: 'något som går att pröva mot källor' },
      opinion: { one: 'Åsikt', many: 'Åsikter', means: 'en värdering som ingen källa kan avgöra' },
      term: { one: 'Ord', many: 'Ord', means: 'ett ord som behöver förklaras' },
      context: { one: 'Bakgrund', many: 'Bakgrund', means: 'sådant som texten förutsätter' },
      procedure: { one: 'Så går det till', many: 'Så går det till', means: 'hur staden fattar beslut' },
    },
    verdicts: {
      supported: { label: 'Får stöd', means: 'källorna säger samma sak' },
      'partly-supported': { label: 'Får delvis stöd', means: 'källorna säger en del av det' },
      'context-needed': { label: 'Behöver sammanhang', means: 'källorna går isär eller säger mer' },
      'not-found': { label: 'Inte hittat', means: 'inte hittat i det som gick att läsa' },
    },
    filter: 'Visa',
    all: 'Alla',
    verdictFilter: 'Påståenden som',
    openAll: 'Öppna alla anteckningar',
    keys: 'Bläddra med tangenterna',
    bar: 'Bläddra bland anteckningarna',
    previous: 'Föregående',
    next: 'Nästa',
    /** Announced: `{n}` the note's place among those shown, `{total}` how many they are. */
    position: 'Anteckning {n} av {total}',
    shown: { one: '{n} anteckning', other: '{n} anteckningar' } as Plural,
    /** Name of the link from a phrase to its note. */
    toNote: 'Anteckning {n}, {kind}: {title}',
    checked: 'Prövat',
    notChecked: 'Inte prövat',
    back: 'Till orden i motionen',
    sentence: 'Mening {n} av {total}',
    place: 'Stycke {paragraph}, mening {position}',
    parts: {
      rubrik: 'Rubriken',
      yrkande: 'Yrkandet',
      'att-1': 'Första att-satsen',
      'att-2': 'Andra att-satsen',
      underskrift: 'Underskriften',
    },
    /** Name of the link to a sentence's own page. */
    permalink: '{sentence}: egen sida',
    alone: {
      description: '{sentence} i motionen om Stockholm och Taiwan: ”{quote}”',
      inContext: 'Läs meningen i motionen',
      notes: { one: '{n} anteckning till meningen', other: '{n} anteckningar till meningen' } as Plural,
      neighbours: 'Meningarna före och efter',
      previous: 'Före',
      next: 'Efter',
    },
  },

  // ---- /tidslinje/ ----
  timeline: {},

  // ---- /vanorter/ ----
  cities: {
    mapTitle: 'Städerna på kartan',
    mapLead:
      'Kartan har Stockholm i mitten. Avstånd och riktning från Stockholm är sanna. Gränser mellan länder visas inte.',
    world: 'Världen',
    europe: 'Europa',
    nordic: 'Norden och Östersjön',
    worldLabel: 'Karta över världen med Stockholm i mitten',
    europeLabel: 'Karta över Europa med Stockholm i mitten',
    nordicLabel: 'Karta över Norden och Östersjön med Stockholm i mitten',
    worldNote: 'Städerna i rutan har egna kartor under.',
    stockholm: 'Stockholm',
    taipei: 'Taipei',
    proposed: 'föreslagen, {km}',
    taipeiLink: 'Taipei: motionens förslag, {km} från Stockholm',
    skipMap: 'Hoppa över kartan, till tabellen',
    filter: {
      legend: 'Visa städer efter slags band',
      reset: 'Visa alla',
      shown: { one: '{n} stad visas', other: '{n} städer visas' } as Plural,
    },
    /** Kinds of relation: their name, and what it means in one sentence. */
    kinds: {
      'city-decision': { name: 'Beslut i Stockholm', explained: 'Staden har beslutat att ingå ett avtal.' },
      'nordic-capital': { name: 'Nordisk huvudstad', explained: 'Stockholm framhåller banden till de nordiska huvudstäderna.' },
      'named-by-partner': {
        name: 'Motparten nämner Stockholm',
        explained: 'Den andra sidan räknar med Stockholm. Från Stockholm hittades inget.',
      },
      'working-level': { name: 'Samarbete i sak', explained: 'Samarbete om vissa ämnen. Inget vänortsavtal hittades.' },
      network: { name: 'Samma nätverk', explained: 'Båda städerna är med i nätverket CHANGE.' },
      claimed: { name: 'Bara påstått', explained: 'Listor nämner staden. Ingen bekräftelse hittades.' },
    },
    evidenceKey: {
      title: 'Så visar märket belägget',
      primary: 'fyllt: primärkälla',
      secondary: 'öppet: andrahandskälla',
      weak: 'öppet och brutet: svag källa',
    },
    proposedKey: 'Taipei: ingen vänort, utan det som motionen föreslår',
    /** The accessible name and tooltip of a mark. */
    markName: '{name}, {country}. {kind}. {km} från Stockholm. {level}.',
    table: {
      title: 'Samma städer i en tabell',
      caption: 'Städer som någon har kopplat till Stockholm',
      name: 'Stad',
      country: 'Land',
      kind: 'Slags band',
      years: 'År',
      distance: 'Avstånd',
      evidence: 'Belägg',
      noYear: 'inte hittat',
      since: 'från {year}',
      sorted: 'Tabellen är sorterad efter {column}, {direction}.',
      ascending: 'stigande',
      descending: 'fallande',
    },
    textsTitle: 'Stad för stad',
    textsLead: 'Här står vad som är belagt, vad som bara påstås och var källorna går isär.',
    details: { one: '{n} uppgift med källor', other: '{n} uppgifter med källor' } as Plural,
    documented: 'Belagt',
    claimed: 'Bara påstått',
    conflicts: 'Här går källorna isär',
    partnerSays: 'Vad motparten säger',
    ownPage: 'Egen sida',
    ownPageOf: 'Egen sida om {name}',
    toMap: 'Till kartan',
    city: {
      title: '{name} och Stockholm',
      kicker: 'Vänorterna',
      mapLabel: 'Karta med Stockholm och {name}',
      distance: 'Avstånd från Stockholm',
      local: 'Namn på plats',
      begun: 'Början',
      ended: 'Slut',
      motion: 'Mening i motionen',
      events: 'På tidslinjen',
      inContext: 'Visa bland alla städer',
      neighbours: 'Fler städer',
      previous: 'Föregående stad',
      next: 'Nästa stad',
    },
  },

  // ---- /taipei/ ----
  options: {
    kicker: 'De två alternativen',
    title: 'Projekt eller vänort?',
    lead: 'Motionen vill att staden utreder båda. Ett ja startar en utredning och skriver inte under något. I praktiken kan formerna likna varandra: se raderna {form} och {scope}.',
    description:
      'Två förslag om Taipei jämförda rad för rad: ett tematiskt projekt och ett vänortsavtal. Med vägen genom Stadshuset, andra städer, argument, lag och siffror.',
    contents: 'På den här sidan',
    option: 'Alternativ {n}',
    demandTitle: 'Vad motionen ber om',
    demandSource: 'Att-sats {n} i motionen',
    asks: 'Vad orden ber om',
    sets: 'Vad ett ja skulle sätta i gång',
    more: 'Allt om detta alternativ',
    comparison: 'Jämförelsen, rad för rad',
    comparisonLead:
      'Samma frågor till båda alternativen. Varje uppgift har en källa, eller säger att inget hittades.',
    criterion: 'Fråga',
    permalink: 'Länk till raden {title}',
    road: 'Vägen genom Stadshuset',
    roadLead: 'Så går en motion i Stockholm från förslag till beslut. De streckade stegen följer bara på ett ja.',
    roadEnds: ['Avslag', 'Anses besvarad'],
    roadYes: 'Bifall',
    roadBack: 'Återremiss: mer beredning',
    roadStands:
      'Var på vägen den här motionen är, eller om den redan är avgjord, är inte känt. Nummer, datum och beslut har inte hittats.',
    roadSteps: 'Stegen i ord',
    conditional: 'Bara efter ett ja',
    precedents: 'Vad andra städer har gjort',
    precedentsLead:
      'Band, försök och brytningar som liknar förslagen. Namnet på bandet är parternas eget. Läs också vad som hände sedan.',
    mapEurope: 'Karta över städer i Europa med en händelse i listan',
    mapWorld: 'Karta med Stockholm, Taipei och de städer utanför Europa som finns i listan',
    mapNote:
      'Avstånd och riktning stämmer från Stockholm. Städer i Taiwan och Kina har inga märken, för de finns med i nästan allt. Ett streckat märke har svag källa.',
    mapFrame: 'Europa, se den andra kartan',
    bearing: {
      projekt: 'Liknar projektet',
      vanort: 'Liknar vänortsavtalet',
      both: 'Säger något om båda',
      context: 'Bakgrund',
    },
    when: 'När',
    undated: 'Datum har inte hittats.',
    form: 'Form',
    topic: 'Ämne',
    happened: 'Vad som hände',
    after: 'Sedan',
    conflicts: 'Källorna skiljer sig',
    arguments: 'Argument för och emot',
    argumentsLead:
      'Det här har andra sagt, återgivet i korthet. Mycket sades om andra fall än den här motionen. Raden ”Gällde” visar vilket.',
    argumentsCount:
      'Antalet på en sida visar bara vad som gick att läsa. Det säger inte vad som väger tyngst.',
    argumentsOf: {
      projekt: 'Om projektet',
      vanort: 'Om vänortsavtalet',
      both: 'Om båda, eller om band i allmänhet',
    },
    side: { for: 'För', against: 'Emot', caution: 'Villkor och varningar' },
    noArgument: {
      for: 'Inget särskilt argument för har hittats här.',
      against: 'Inget särskilt argument emot har hittats här.',
      caution: 'Inga särskilda villkor eller varningar har hittats här.',
    },
    about: 'Gällde',
    law: 'Vad lagen säger',
    lawLead: 'Ingen dom om ett vänortsavtal har hittats i det som gick att läsa. Det här kommer närmast.',
    lawGroup: {
      statute: 'Lagar',
      preparatory: 'Förarbeten och direktiv',
      court: 'Domstolar',
      practice: 'Praxis och råd',
    },
    figures: 'Stockholm och Taipei i siffror',
    figuresLead: 'Siffrorna har olika år och räknas olika. Läs dem därför sida vid sida, inte som en tävling.',
    figure: 'Uppgift',
    stockholm: 'Stockholm',
    taipei: 'Taipei',
    distance: 'Avstånd',
    distanceText: '{km} fågelvägen mellan städerna. Uträknat ur deras lägen.',
    ownTitle: { projekt: 'Ett projekt med Taipei', vanort: 'Ett vänortsavtal med Taipei' },
    ownDescription: {
      projekt:
        'Det första alternativet i motionen: ett tematiskt partnerskapsprojekt med Taipei. Vad orden ber om, vad ett ja startar och vad andra har gjort.',
      vanort:
        'Det andra alternativet i motionen: ett vänortsavtal med Taipei. Vad orden ber om, vad ett ja startar och vad andra har gjort.',
    },
    definitions: 'Vad formen är',
    limits: 'Vad det inte betyder',
    rows: 'Fråga för fråga',
    compare: 'Jämför med det andra',
    ownPrecedents: 'Vad andra har gjort',
    other: 'Det andra alternativet',
    both: 'Båda sida vid sida',
  },

  // ---- / ----
  start: {
    kicker: 'En motion i Stockholms kommunfullmäktige, förklarad mening för mening',
    title: 'Ska Stockholm utreda närmare band med Taipei?',
    description:
      'En motion vill att Stockholm utreder två vägar till närmare band med Taipei i Taiwan. Här är texten med noter, källor, karta och tidslinje.',
    lead: 'Motionen begär två *utredningar*. Ett ja startar ett arbete. Det tecknar inget avtal.',
    optionsLabel: 'De två alternativen',
    disputed: 'Det här går isär',
    motionSays: 'Motionen skriver att',
    citySays: 'Stadens egen webbplats säger:',
    judge: 'Se beläggen, stad för stad',
    unknown: 'Det här vet vi inte',
    unknownText: 'Motionens nummer, datum och utgång har inte hittats i det som gick att läsa.',
    unknownLink: 'Så går en motion genom Stadshuset',
    mapLabel: 'Karta med Stockholm i mitten och Taipei, {distance} bort',
    mapCaption: 'Avstånd och riktning från Stockholm är sanna. Gränser är utelämnade med avsikt.',
    proposed: 'föreslaget',
    ways: 'Läs vidare',
    way: {
      motion: {
        title: 'Motionen, mening för mening',
        text: '{n} noter prövar, förklarar och ger bakgrund. Ordalydelsen är orörd.',
      },
      options: {
        title: 'Projekt eller vänort?',
        text: '{n} frågor, samma för båda: tid, kostnad, beslut, reaktioner.',
      },
      cities: {
        title: 'Stockholms vänorter på kartan',
        text: '{n} städer som någon har kopplat ihop med Stockholm, och beläggen.',
      },
      timeline: { title: 'Vänorternas historia', text: '{n} händelser i Europa, från medeltiden till i dag.' },
      glossary: { title: 'Ordlista', text: '{n} ord: från yrka och remiss till ett-Kina-politik.' },
      sources: { title: 'Källor', text: '{n} källor, var och en med nivå och det citat som belägger.' },
    },
  },

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
