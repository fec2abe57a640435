import type { NoteKind } from '../lib/motion/notes.ts';
import type { Plural } from './plural.ts';

/** Every Swedish interface word, by feature. `en.ts` has the same shape; the compiler sees to it. */
export const sv = {
  // ---- the whole site ----
  site: {
    name: 'Stockholm och Taipei – motionen förklarad',
    shortName: 'Stockholm och Taipei',
    /** How old the content is: the day of its latest change. */
    asOf: 'Läget {date}',
    skip: 'Hoppa till innehållet',
    more: 'Mer',
    close: 'Stäng',
    previous: 'Föregående',
    next: 'Nästa',
    mainNavigation: 'Huvudmeny',
    nav: {
      motion: 'Motionen',
      options: 'Alternativen',
      cities: 'Vänorter?',
      timeline: 'Tidslinjen',
      glossary: 'Ordlista',
      sources: 'Källor',
      about: 'Om',
      factsheet: 'Faktablad',
      search: 'Sök',
    },
    /** Said to readers of other editions: in this language, about this edition. */
    language: {
      name: 'Svenska',
      label: 'Språk',
      read: 'Läs på svenska',
    },
    /** The line of a long page that says where one is. */
    sections: { title: 'Innehåll', here: '{n} av {all} · {title}', top: 'Till toppen' },
    footer: {
      independent: 'Webbplatsen är fristående från Stockholms stad.',
      licence:
        'Texterna får användas fritt enligt CC BY 4.0. Motionen är motionärens egen text. Översättningar är våra egna.',
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
    notFound: 'Inte hittat i våra källor',
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
    unchanged: 'Texten står ord för ord. Understrykningar och siffror är våra: varje siffra leder till en anteckning.',
    original: 'Originalet på svenska',
    translated: 'Webbplatsens egen översättning',
    text: 'Motionens text',
    brief: 'Motionen ber om två utredningar om Taipei. Ett ja startar dem. Ett nej startar ingen.',
    textOnly: 'Bara texten',
    legend: 'Teckenförklaring',
    guide: 'Filter och teckenförklaring',
    /** One kind: the word on a note, the word on the filter, what the kind means. */
    kinds: {
      claim: { one: 'Påstående', many: 'Påståenden', means: 'något som går att pröva mot källor' },
      opinion: { one: 'Åsikt', many: 'Åsikter', means: 'en värdering som ingen källa kan avgöra' },
      term: { one: 'Ord', many: 'Ord', means: 'ett ord som behöver förklaras' },
      context: { one: 'Bakgrund', many: 'Bakgrund', means: 'sådant som texten förutsätter' },
      procedure: { one: 'Så går det till', many: 'Så går det till', means: 'hur staden fattar beslut' },
    } satisfies Record<NoteKind, object>,
    verdicts: {
      supported: { short: 'Får stöd', label: 'Får stöd', means: 'källorna säger samma sak' },
      'partly-supported': { short: 'Delvis stöd', label: 'Får delvis stöd', means: 'källorna säger en del av det' },
      'context-needed': {
        short: 'Sammanhang',
        label: 'Behöver sammanhang',
        means: 'källorna går isär eller säger mer',
      },
      'not-found': {
        short: 'Inte hittat',
        label: 'Inte hittat i våra källor',
        means: 'vi har inte hittat något som stöder orden; vi kunde inte läsa alla källor i sin helhet',
      },
    },
    filter: 'Visa',
    all: 'Alla',
    openAll: 'Alla anteckningar',
    sources: 'Källor till anteckningarna',
    /** What goes on paper. */
    paper: {
      title: 'På papper',
      text: 'Enbart motionen',
      notes: 'Med anteckningar',
      sources: 'Med anteckningar och källor',
      print: 'Skriv ut',
    },
    bar: 'Bläddra bland anteckningarna',
    /** Announced: `{n}` the note's place among those shown, `{total}` how many they are. */
    position: 'Anteckning {n} av {total}',
    shown: { one: '{n} anteckning', other: '{n} anteckningar' } as Plural,
    /** Name of the link from a phrase to its note. */
    toNote: 'Anteckning {n}, {kind}',
    checked: 'Prövat',
    notChecked: 'Inte prövat',
    back: 'Till orden vid [{n}]',
    also: 'Se även:',
    sentence: 'Mening {n} av {total}',
    place: 'Stycke {paragraph}, mening {position}',
    parts: {
      rubrik: 'Rubriken',
      yrkande: 'Yrkandet',
      'att-1': 'Första att-satsen',
      'att-2': 'Andra att-satsen',
      underskrift: 'Underskriften',
    },
    /** Name of the link to a sentence's own page; with scripts it opens what there is to take along. */
    permalink: '{sentence}: länk och citat',
    /** What is offered where a reader selects words of the motion. */
    passage: {
      label: 'De markerade orden',
      several: '{from} till {to}',
      original: 'originalet på svenska',
      offer: 'Tabb leder till en länk till de markerade orden.',
    },
    alone: {
      title: '{sentence}: ”{opening}”',
      description: '{sentence} i motionen om Stockholm och Taiwan: ”{quote}”',
      inContext: 'Läs i sitt sammanhang',
      neighbours: 'Meningarna före och efter',
    },
  },

  // ---- /tidslinje/ ----
  timeline: {
    title: 'Hur städer i Europa blev vänorter',
    description: 'Vänorternas historia i Europa i sex steg, och varje händelse på en tidslinje med sina källor.',
    kicker: 'Tidslinjen',
    motionSays: 'Motionen',
    lede: { more: 'Hela berättelsen', sources: 'Källor till berättelsen' },
    steps: {
      legend: 'Historien i sex steg',
      previous: 'Föregående steg',
      next: 'Nästa steg',
      shown: 'Steg {step} visar {n} av {total} händelser',
    },
    themes: {
      origins: 'Föregångare',
      nordic: 'Norden',
      reconciliation: 'Försoning',
      institutions: 'Organisationer',
      'cold-war': 'Kalla kriget',
      eu: 'EU-stöd',
      'china-taiwan': 'Kina och Taiwan',
      'ukraine-russia': 'Ukraina och Ryssland',
    },
    overview: 'Händelserna i tid',
    toList: 'Hoppa över översikten',
    filter: 'Visa ett tema',
    all: 'Alla teman',
    events: { one: '{n} händelse', other: '{n} händelser' } as Plural,
    /** Announced and shown over the chart. */
    shown: 'Visar {n} av {total} händelser',
    showAll: 'Visa alla',
    from: 'Från år',
    to: 'Till år',
    earlier: '{year} eller tidigare',
    card: {
      label: 'Vald händelse',
      hint: 'Tryck på ett märke, så står händelsen här. Dra för att välja år.',
      own: 'Hela händelsen',
      map: 'På kartan',
      crowd: 'Flera händelser ligger här. Vilken menar du?',
    },
    list: { close: 'Stäng', own: 'Egen sida' },
    take: 'Ladda ner eller bädda in',
    about: 'Så läser du bilden',
    aboutText: [
      'Märken som skulle ligga på varandra har flyttats isär, på en smal skärm upp till några år. Är bara året känt står märket mitt i året. Ett streck efter märket visar att något pågick längre.',
      'Axeln är bruten före 1900-talet.',
      'Grå band visar krig och andra skeden:',
    ],
    eraSources: 'De grå banden',
    ongoing: 'från {from}',
    periods: {
      forerunners: 'Tidiga band',
      war: 'Kriget och åren efter',
      movement: 'En rörelse tar form',
      borders: 'Band över blockgränser',
      wall: 'Efter murens fall',
      test: 'Band som prövas, band som knyts',
    },
    until: 'till och med {to}',
    since: 'från {from}',
    relation: 'Vad det har med motionen att göra',
    conflicts: 'Om källorna',
    places: 'Plats',
    onMap: 'På kartan: {city}',
    seeAlso: 'Se också',
    figures: {
      title: 'Hur många vänorter finns det?',
      more: 'Se de räkningar som hittades',
      description: 'Räkningar av vänorter som har hittats, var och en för sig, med sina källor.',
      lead: 'Ingen räkning av alla vänorter år för år har hittats. Här är de räkningar som hittades, var och en för sig. De räknar olika saker och går inte att jämföra med varandra. Den streckade linjen binder bara ihop kända tal.',
      table: 'Tal och källor',
      caption: '{title}: tal och källor',
      year: 'När',
      value: 'Antal',
      note: 'Om talet',
      precision: { exact: 'angivet tal', about: 'cirka', over: 'mer än', computed: 'uträknat' },
      /** The value as the source words it, `{n}` the number. */
      values: { exact: '{n}', about: 'cirka {n}', over: 'över {n}', computed: '{n}' },
      legend: 'Punkternas form',
      from: 'Skalan börjar på noll. Varje bild har sin egen skala.',
    },
    event: {
      description: '{when}: {title}. {summary}',
      position: 'Händelse {n} av {total}',
      inContext: 'Se på tidslinjen',
      neighbours: 'Händelserna före och efter',
    },
  },

  // ---- /vanorter/ ----
  cities: {
    world: 'Världen',
    europe: 'Europa',
    nordic: 'Norden och Östersjön',
    worldLabel: 'Karta över världen med Stockholm i mitten',
    europeLabel: 'Karta över Europa med Stockholm i mitten',
    nordicLabel: 'Karta över Norden och Östersjön med Stockholm i mitten',
    stockholm: 'Stockholm',
    taipei: 'Taipei',
    taipeiLink: 'Taipei {km} från Stockholm, föreslagen: avståndet och städerna i siffror',
    filter: {
      title: {
        one: '{n} stad som källor nämner tillsammans med Stockholm',
        other: '{n} städer som källor nämner tillsammans med Stockholm',
      } as Plural,
      none: 'Inget lager valt.',
      reset: 'Visa alla',
      /** Of those that a filter leaves. */
      shown: { one: '{n} stad visas', other: '{n} städer visas' } as Plural,
    },
    /** Kinds of relation: their name, and what it means in one sentence. */
    kinds: {
      'city-decision': { name: 'Beslutat avtal', explained: 'Staden har beslutat att ingå ett avtal.' },
      'nordic-capital': {
        name: 'Nordisk huvudstad',
        explained: 'Stockholm framhåller banden till de nordiska huvudstäderna.',
      },
      'named-by-partner': {
        name: 'Partnern nämner Stockholm',
        explained: 'Den andra sidan räknar upp Stockholm. Från Stockholm hittades inget.',
      },
      'working-level': {
        name: 'Samarbete om ett ämne',
        explained: 'Samarbete om vissa ämnen. Inget vänortsavtal har hittats.',
      },
      network: { name: 'Samma nätverk', explained: 'Båda städerna är med i nätverket CHANGE.' },
      claimed: { name: 'Bara påstått', explained: 'Listor nämner staden. Ingen bekräftelse hittades.' },
    },
    evidenceKey: {
      primary: 'fyllt: primärkälla',
      secondary: 'öppet: andrahandskälla',
      weak: 'öppet och brutet: svag källa',
    },
    proposedKey: 'Taipei: staden som motionen gäller',
    /** The accessible name and tooltip of a mark. */
    markName: '{name}, {country}. {kind}, {km} från Stockholm. {finding}',
    table: {
      title: 'Städerna i en tabell',
      caption: 'Städer som källor nämner tillsammans med Stockholm',
      name: 'Stad',
      country: 'Land',
      kind: 'Slags band',
      finding: 'Vad som hittades',
      distance: 'Avstånd',
      evidence: 'Belägg',
      noYear: 'Inte hittat',
      sorted: 'Tabellen är sorterad efter {column}, {direction}.',
      ascending: 'stigande',
      descending: 'fallande',
    },
    documented: 'Belagt',
    claimed: 'Bara påstått',
    conflicts: 'Här går källorna isär',
    partnerSays: 'Vad den andra sidan säger',
    ownPage: 'Mer om staden',
    city: {
      title: '{name} och Stockholm',
      kicker: 'Vänorter?',
      mapLabel: 'Karta med Stockholm och {name}',
      distance: 'Avstånd från Stockholm',
      begun: 'Början',
      ended: 'Slut',
      motion: 'Motionen skriver',
      events: 'På tidslinjen',
      inContext: 'Visa bland alla städer',
      neighbours: 'Fler städer',
      position: 'Stad {n} av {total}',
    },
    /** The frames of the map, as the switch above it names them. */
    frames: { title: 'Kartans utsnitt', world: 'Världen', europe: 'Europa', nordic: 'Norden–Östersjön' },
    outside: {
      one: '{n} stad ligger utanför ramen.',
      other: '{n} städer ligger utanför ramen.',
    } as Plural,
    showWorld: 'Visa världen',
    toMap: 'Till kartan',
    zoomIn: 'Zooma in',
    zoomOut: 'Zooma ut',
    mapHelp:
      'Piltangenterna går till närmaste stad åt det hållet. Page Up och Page Down går efter avståndet från Stockholm. Enter väljer, Escape släpper, plus och minus zoomar.',
    notShown:
      'Vad kartan inte visar: gränser mellan länder, innehållet i ett band, och städer som ingen läst källa nämner. Avstånd och riktning från Stockholm är sanna.',
    card: {
      label: 'Vald stad',
      several: 'Här ligger flera städer. Välj en:',
      begun: 'år i källorna: {year}',
    },
    take: 'Ladda ner eller bädda in kartan',
    sides: 'Källorna på båda sidor',
  },

  // ---- /taipei/ ----
  options: {
    kicker: 'De två alternativen',
    title: 'Projekt, vänort eller båda?',
    lead: 'Ett ja till någon av dem, eller båda, startar en utredning. Inget skrivs under.',
    description:
      'Två förslag om Taipei jämförda rad för rad: ett tematiskt projekt och ett vänortsavtal. Med vägen genom Stadshuset, andra städer, argument, lag och siffror.',
    option: 'Alternativ {n}',
    demandTitle: 'Vad motionen ber om',
    demandSource: 'Att-sats {n} i motionen',
    asks: 'Vad orden ber om',
    sets: 'Vad ett ja och ett nej skulle betyda',
    criterion: 'Fråga',
    comparison: 'Jämförelsen, fråga för fråga',
    questions: { one: '{n} fråga', other: '{n} frågor' } as Plural,
    group: { what: 'Vad', who: 'Vem bestämmer', price: 'Pris och slut', seen: 'Vad andra har sett' },
    same: 'Samma för båda:',
    forBoth: 'Om båda',
    proof: 'Belägg',
    proofOf: 'Belägg: {question}',
    /** Beside an answer that rests on an undated page. */
    aged: 'webbsida {age}',
    openAll: 'Öppna alla belägg',
    permalink: 'Länk till raden {title}',
    roadLead:
      'Så går en motion i Stockholm från förslag till beslut. De streckade stegen följer bara på ett ja. Var den här motionen står har inte hittats.',
    roadEnds: ['Avslag', 'Anses besvarad'],
    roadYes: 'Bifall',
    roadBack: 'Återremiss: mer beredning',
    roadStands:
      'Var på vägen den här motionen är, eller om den redan är avgjord, är inte känt. Nummer, datum och beslut har inte hittats.',
    roadSteps: 'Stegen i ord',
    roadUnknown: 'Var motionen står: inte hittat',
    roadChoose: 'Steg på vägen',
    roadPosition: '{n} av {total}.',
    roadStep: 'Mer om steget',
    conditional: 'Bara efter ett ja',
    precedentsLead:
      'Band, försök och brytningar som liknar förslagen. Namnet på bandet är parternas eget. Läs också vad som hände sedan.',
    mapEurope: 'Karta över städer i Europa med en händelse i listan',
    mapWorld: 'Karta med Stockholm, Taipei och de städer utanför Europa som finns i listan',
    mapNote:
      'Avstånd och riktning stämmer från Stockholm. Städer i Taiwan och Kina har inga märken, för de finns med i nästan allt. Ett streckat märke har svag källa.',
    bearing: {
      projekt: 'Liknar projektet',
      vanort: 'Liknar vänortsavtalet',
      both: 'Säger något om båda',
      context: 'Bakgrund',
    },
    undated: 'Datum har inte hittats.',
    form: 'Form',
    topic: 'Ämne',
    happened: 'Vad som hände',
    after: 'Sedan',
    conflicts: 'Källorna skiljer sig',
    argumentsLead:
      'Det här har andra sagt, återgivet i korthet. Raden ”Sagt om” under plustecknet visar vilket fall det gällde. Äldst står först, och det som saknar datum sist.',
    argumentsCount: 'Antalet på en sida visar bara vad vi har hittat. Det säger inte vad som väger tyngst.',
    argumentsOf: {
      projekt: 'Om projektet',
      vanort: 'Om vänortsavtalet',
      both: 'Om båda, eller om band i allmänhet',
    },
    side: { for: 'Talar för', against: 'Talar emot', caution: 'Villkor och varningar' },
    about: 'Sagt om',
    lawLead: 'Ingen dom om ett vänortsavtal har hittats. Det här kommer närmast.',
    lawGroup: {
      statute: 'Lagar',
      preparatory: 'Förarbeten och direktiv',
      court: 'Domstolar',
      practice: 'Praxis och råd',
    },
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
    other: 'Det andra alternativet',
    both: 'Båda sida vid sida',
    /** On the page of both options: what stands on the pages beside it. */
    teaser: {
      demands: 'Yrkandena ord för ord, vad ett ja och ett nej skulle betyda, och vad formen är:',
      arguments:
        '{n} inlägg om band mellan städer: {for} talar för, {against} talar emot, {caution} ställer villkor eller varnar.',
      law: 'Ingen dom om ett vänortsavtal har hittats. {n} lagrum, förarbeten, domar och råd kommer närmast.',
      figures: '{km} fågelvägen mellan städerna. {n} uppgifter till, sida vid sida.',
    },
  },

  // ---- /taipei/vagen/, /andra-stader/, /argument/, /lagen/, /siffror/ ----
  beside: {
    label: 'Sidorna bredvid jämförelsen',
    road: {
      title: 'Vägen genom Stadshuset',
      description:
        'Så går en motion i Stockholm från förslag till beslut, i sju steg. Vi har inte hittat var den här motionen står.',
    },
    precedents: {
      title: 'Vad andra städer har gjort',
      description: 'Band, försök och brytningar som liknar förslagen om Taipei, och vad som hände sedan.',
      /** How many there are, and how many of them China answered. */
      count: '{all} exempel. {n} av dem berättar om en reaktion från myndigheter eller städer i Kina.',
      date: 'Om tiden',
      neighbours: 'Exemplen före och efter',
      position: 'Exempel {n} av {total}',
      inContext: 'Se i listan',
    },
    arguments: {
      title: 'Argument för och emot',
      description: 'Vad andra har sagt för och emot band som de här, fråga för fråga, med källor.',
      questions: {
        safety: 'Blir Stockholm tryggare?',
        china: 'Vad betyder Kina och ett-Kina-politiken?',
        role: 'Är det en sak för en kommun?',
        benefit: 'Vad ger ett sådant band?',
        form: 'Projekt eller vänort: vilken form?',
      },
      more: 'Visa {n} till',
      none: {
        for: 'Inget inlägg som talar för har hittats i den här frågan.',
        against: 'Inget inlägg som talar emot har hittats i den här frågan.',
        caution: 'Inga villkor eller varningar har hittats i den här frågan.',
      },
    },
    law: {
      title: 'Vad lagen säger',
      description:
        'Lagar, förarbeten, domar och råd som kommer närmast ett vänortsavtal. Ingen dom om ett sådant har hittats.',
    },
    figures: {
      title: 'Stockholm och Taipei i siffror',
      description: 'Avståndet, kostnaden och de två städerna sida vid sida, var uppgift med år och källa.',
    },
  },

  // ---- / ----
  start: {
    kicker: 'En motion i Stockholms kommunfullmäktige, förklarad mening för mening',
    title: 'Ska Stockholm utreda närmare band med Taipei?',
    description:
      'En motion vill att Stockholm utreder två vägar till närmare band med Taipei i Taiwan. Här är texten med anteckningar, källor, karta och tidslinje.',
    who: 'Elin Hjelmestam (Liberalerna), ersättare i kommunfullmäktige, begär två utredningar.',
    yes: 'Ja',
    yesText: 'Utredningarna börjar. Inget avtal skrivs under.',
    no: 'Nej',
    noText: 'Ingen utredning börjar.',
    status: 'Motionens nummer, datum och utgång har inte hittats. Den nämner en rapport från februari 2023.',
    read: { one: 'Läs motionen, {n} minut', other: 'Läs motionen, {n} minuter' } as Plural,
    size: '{sentences} meningar, två yrkanden.',
    sizeNotes: '{notes} anteckningar prövar och förklarar.',
    barLabel: 'Motionens meningar, med anteckningarna',
    barPast: 'Hoppa över meningarna',
    barProposal: { 'att-1': 'Projekt', 'att-2': 'Vänort' },
    twoTexts: 'Har Stockholm vänorter?',
    motionSays: 'Motionen, mening {n}',
    motionWhen: 'tidigast februari 2023',
    citySays: 'Stadens webbplats',
    evidence: 'Se beläggen',
    optionsTitle: 'Två vägar till närmare band',
    option: {
      projekt: 'Utred ett samarbete kring ett tydligt ämne.',
      vanort: 'Utred ett formellt band som vänorter.',
    },
    compare: 'Jämför dem',
    mapLabel: 'Karta med Stockholm i mitten och Taipei, {distance} bort',
    mapCaption:
      'Avstånd och riktning från Stockholm är sanna. Gränser visas inte, eftersom vanliga kartunderlag ritar även omtvistade gränser.',
    proposed: 'föreslaget',
    ways: 'Läs vidare',
    way: {
      cities: {
        title: 'Vänorter och andra band på kartan',
        text: '{n} städer som minst en källa kopplar ihop med Stockholm, och beläggen.',
      },
      timeline: {
        title: 'Vänorternas historia',
        text: '{n} händelser, de flesta i Europa, från medeltiden till i dag.',
      },
      sources: { title: 'Källor', text: '{n} källor, var och en med nivå och det citat som belägger.' },
      factsheet: { title: 'Faktablad', text: 'Hela saken på två A4-sidor, att läsa eller skriva ut.' },
    },
  },

  // ---- /faktablad/ ----
  factSheet: {
    disputed: 'Det här går isär',
    print: 'Skriv ut de två sidorna',
    /** Where other pages lead here. */
    link: 'Faktablad: hela saken på två A4-sidor',
    page: 'Sida {n} av 2',
    comparison: 'Samma frågor till båda',
    timeline: 'Kort tidslinje',
    strip:
      'Varje märke är en händelse på webbplatsens tidslinje, {from} till {to}. De starka är händelserna här under.',
    road: 'Så beslutar Stockholm',
    sourcesLead:
      'Siffrorna i texten leder hit, och märket före dem visar nivån. Titel, adress och citat står på {url} följt av det som står efter källan, till exempel #fuku.',
    qrText: 'Motionen ord för ord, alla belägg och senare rättelser finns på webbplatsen.',
  },

  // ---- /ordlista/ ----
  glossary: {
    title: 'Ordlista',
    description: 'Ord från Stadshuset och ord om samarbete mellan städer, kort förklarade och med källor.',
    lead: 'Ord från Stadshuset och ord om samarbete mellan städer. Första gången ett av dem står på en sida har det en prickad linje: tryck på det för en kort förklaring.',
    letters: 'Gå till bokstav',
    /** On the card that a dotted word opens. */
    whole: 'Hela förklaringen',
    usedOn: 'Står på',
    /** After a page's name: how many things on it use the term. */
    usedTimes: { one: '{n} ställe', other: '{n} ställen' } as Plural,
    related: 'Se även',
  },

  // ---- /kallor/ ----
  sourcesPage: {
    title: 'Källor',
    description: 'Alla källor med nivå, citat och de ställen på webbplatsen som hänvisar till dem.',
    lead: {
      one: 'Webbplatsen hänvisar till {n} källa.',
      other: 'Webbplatsen hänvisar till {n} källor. Öppna en för att se vad den säger och var den används.',
    } as Plural,
    find: 'Hitta i listan',
    shown: '{n} av {total} källor',
    showAll: 'Visa alla källor',
    /** Opens a group whose first lines are shown. */
    whole: { one: 'Visa {n}', other: 'Visa alla {n}' } as Plural,
    none: 'Ingen källa passar. Pröva ett kortare ord eller ett namn på en utgivare.',
    own: 'Bland alla från samma utgivare',
    toAll: 'Alla källor',
    /** Under the title of a page with the sources of one group, and what search engines say of it. */
    groupDescription: {
      one: '{n} källa med citat och de ställen på webbplatsen som hänvisar till den.',
      other: '{n} källor med citat och de ställen på webbplatsen som hänvisar till dem. De mest använda står först.',
    } as Plural,
    /** Stands where links to sources arrive that nothing cites any more. */
    dropped: {
      one: 'En källa står inte kvar här, eftersom inget på webbplatsen vilar på den längre.',
      other:
        '{n} källor står inte kvar här, eftersom inget på webbplatsen vilar på dem längre. En länk till en av dem leder hit.',
    } as Plural,
    read: 'Om inget annat står har vi läst en sparad kopia av sidan. Översättningar av utdrag är våra egna.',
    translated: 'En titel inom hakparenteser är vår översättning. I varje grupp står de mest använda källorna först.',
    levelsTitle: 'Vad nivåerna betyder',
    filter: 'Nivå',
    all: 'Alla',
    groupsTitle: 'Utgivare',
    allGroups: 'Alla utgivare',
    groups: {
      stockholm: 'Stockholms stad',
      sweden: 'Riksdag, regering, domstolar och myndigheter',
      municipalities: 'Andra svenska kommuner',
      taiwan: 'Taipei och Taiwan',
      china: 'Kina',
      europe: 'EU, Europarådet och FN',
      abroad: 'Andra städer och länder',
      organisations: 'Förbund, organisationer och företag',
      research: 'Forskning, arkiv och tankesmedjor',
      'swedish-press': 'Svensk press, radio och tv',
      press: 'Utländsk press, radio och tv',
      web: 'Wikier, bloggar och andra webbplatser',
    },
    excerpts: { one: '{n} citat', other: '{n} citat' } as Plural,
    places: { one: 'används på {n} ställe', other: 'används på {n} ställen' } as Plural,
    citedBy: 'Hänvisas till här',
    readAt: 'Läs hos {host}',
    titleNotes: { rebuilt: 'Vi har satt ihop titeln ur adressen.', editors: 'Titeln är vår egen beskrivning.' },
    thirdParty: 'Läst som kopia på annan plats än hos utgivaren.',
    recheck: 'Bör läsas om:',
  },

  // ---- sharing and citing ----
  share: {
    title: 'Dela och citera',
    link: 'Länk hit',
    copyLink: 'Kopiera länken',
    copyQuote: 'Kopiera citatet',
    copy: 'Kopiera',
    own: 'Egen sida',
    send: 'Dela …',
    mail: 'Skicka med e-post',
    quote: 'Citat med källa',
    accessed: 'hämtad {date}',
    citations: 'Källhänvisning: APA, BibLaTeX, CSL-JSON',
    qr: 'QR-kod',
    qrLabel: 'QR-kod som leder till {url}',
    copied: 'Kopierat: {what}',
    done: 'Kopierad ✓',
    selected: 'Webbläsaren tillät inte kopiering. Texten är markerad, så att du kan kopiera den själv.',
    sent: 'Delat',
  },

  // ---- what other sites show in a frame, and files to take along ----
  embed: {
    pageTitle: '{title} (inbäddad)',
    from: 'Ur',
    independent: 'Webbplatsen är fristående från Stockholms stad.',
    licence: 'Fritt att använda enligt CC BY 4.0.',
    licenceWithMotion: 'Motionen är motionärens egen text. Resten: CC BY 4.0.',
    summary: 'Bädda in på en annan webbplats',
    code: 'Kod för inbäddning',
    about: 'Om inbäddning och ramens höjd',
    height: 'Kod för ramens höjd',
    preview: 'Visa inbäddningen för sig',
    map: {
      title: 'Städer som har kopplats till Stockholm, karta',
      description: 'Karta över städer som källor nämner tillsammans med Stockholm, efter slags band.',
      lead: 'Motionen säger att Stockholm har ingått vänortsavtal. Stadens webbplats, ändrad 2022 eller senare, säger att staden inte tecknar sådana. Båda kan stämma. Kartan visar {n} städer som källor nämner tillsammans med Stockholm.',
      full: 'Karta, tabell och källor för varje stad',
      list: 'Alla städer i en lista',
    },
    timeline: {
      title: 'Vänorternas historia i Europa, tidslinje',
      description: 'Tidslinje över vänorter i Europa, från de första banden till i dag.',
      lead: '{events} mellan år {from} och {to}. Varje märke leder till en händelse med källor.',
      full: 'Tidslinjen med texter och källor',
      list: 'Alla händelser i en lista',
    },
    options: {
      title: 'Motionens två alternativ',
      description: 'De två förslagen om Taipei i motionens egna ord.',
      full: 'Jämför alternativen fråga för fråga',
      option: 'Mer om detta alternativ',
    },
    sentence: {
      title: '{sentence} i motionen om Stockholm och Taiwan',
      full: 'Meningen med anteckningar och källor',
      notes: 'Det här säger anteckningarna',
    },
  },
  downloads: {
    /** What opens the files under a figure. */
    fold: 'Ladda ner',
    /** Before the list of formats. */
    take: 'Hämta bilden',
    data: 'Underlag',
    /** Name of the link to a file, for those who hear it: its format and what it shows. */
    of: '{format}: {title}',
    licenceInPicture: 'Fri att använda enligt CC BY 4.0 om källan anges: creativecommons.org/licenses/by/4.0',
    /** Where the facts of a picture come from. */
    land: 'Land: Natural Earth. Lägen: GeoNames (CC BY 4.0).',
    tieSources: 'Källor till banden: {publishers}.',
    moreSources: 'och {n} till',
    eventSources: 'Källor till händelserna: {publishers}.',
    precedentSources: 'Källor till händelserna: {publishers}.',
    roadSources: 'Källor: {publishers}.',
    seriesSources: 'Källor: {publishers}.',
    map: {
      title: '{place}: städer som källor nämner tillsammans med Stockholm',
      lead: 'Formen och färgen visar slags band, fyllningen hur säkert belägget är. Avstånd och riktning från Stockholm är sanna. Gränser visas inte.',
    },
    timelineLead:
      'Varje märke är en händelse. Färg och form visar temat, ett streck efter märket att något pågick längre. Grå band visar krig och andra skeden.',
    startTitle: 'Stockholm och Taipei på kartan',
  },

  // ---- share cards ----
  cards: {
    independent: 'Fristående från Stockholms stad',
    /** What stands under the question on the card of the start page. */
    start: 'Ett ja startar utredningarna. Inget avtal skrivs under. Ett nej startar ingen utredning.',
    /** The pictures in words, for those who do not see them. */
    sentence: '{place} i motionen: ”{text}”',
    map: 'På kartan: {places}.',
  },

  // ---- search ----
  search: {
    title: 'Sök',
    description: 'Sök bland motionens meningar, anteckningarna, städerna, händelserna, orden och källorna.',
    lead: 'Sök bland motionens meningar, anteckningar, städer, händelser, ord och källor.',
    label: 'Sök på webbplatsen',
    submit: 'Sök',
    more: 'Visa fler',
    allKinds: 'Allt',
    kindsLegend: 'Visa bara',
    hits: { one: '{n} träff', other: '{n} träffar' } as Plural,
    hitsFor: '{hits} på ”{query}”',
    none: 'Inga träffar på ”{query}”.',
    noneHelp: 'Pröva ett annat ord, ett kortare ord eller en annan stavning.',
    /** Where a word of the question stands nowhere: what is shown in its place. */
    instead: 'Här är {hits} på ”{query}”.',
    best: 'Bästa träffarna',
    /** The heading of a group of results: its kind and how many. */
    group: '{kind} ({n})',
    showAll: 'Visa alla {n}',
    recent: 'Senaste sökningar',
    recentNote: 'Sparas bara på din enhet.',
    forget: 'Radera',
    suggestions: 'Till exempel',
    /** On each hit: copies its address, and says so. */
    copyLink: 'Kopiera länk',
    copiedLink: 'Länken är kopierad',
    questions: [
      'Har Stockholm vänorter?',
      'Vad kostar ett vänortsavtal?',
      'Vem bestämmer i Stockholm?',
      'Vad säger Kina?',
      'ett-Kina-politik',
      'återremiss',
    ],
    otherEdition: 'Sök i den engelska utgåvan',
    refine: 'Filtrera och sortera',
    theme: 'Tema',
    from: 'Från år',
    to: 'Till år',
    any: 'Alla',
    sort: 'Ordning',
    byBest: 'Bäst först',
    byNewest: 'Nyast först',
    byOldest: 'Äldst först',
    found: { one: '{n} ställe markerat', other: '{n} ställen markerade' } as Plural,
    unmark: 'Ta bort markeringen',
    /** Why the search cannot answer. */
    faults: {
      failed: 'Sökningen kunde inte laddas. Pröva igen, eller slå upp i ordlistan och källförteckningen.',
      refused:
        'Sökningen går inte här: servern lämnar inte ut filen {file}. Slå upp i ordlistan eller källförteckningen.',
      replaced:
        'Sökningen går inte här: i stället för {file} kommer något annat. Slå upp i ordlistan eller källförteckningen.',
      blocked:
        'Sökningen går inte här: webbläsaren eller nätet stoppar WebAssembly, som den behöver. Slå upp i ordlistan eller källförteckningen.',
      tooOld: 'Den här webbläsaren är för gammal för sökningen. Slå upp i ordlistan eller källförteckningen.',
    },
    /** Where the script of the search has not run after some seconds. */
    notStarted:
      'Sökningen har inte startat. Skriptet har inte kommit fram, eller så är webbläsaren äldre än 2023. Slå upp i ordlistan eller källförteckningen.',
    kinds: {
      page: 'Sidor',
      sentence: 'Meningar i motionen',
      original: 'Originalet på svenska',
      note: 'Anteckningar',
      option: 'Alternativ',
      criterion: 'Jämförelsen',
      precedent: 'Andra städer',
      argument: 'Argument',
      law: 'Lagen',
      process: 'Vägen till beslut',
      figure: 'Siffror',
      city: 'Städer',
      event: 'Händelser',
      term: 'Ord',
      source: 'Källor',
    },
    withoutScripts: 'Sökningen behöver skript. Utan skript hittar du allt härifrån:',
    waysIn: 'Vanliga ingångar',
    keys: 'Pil ned och upp går mellan träffarna.',
    keysClose: 'Esc stänger.',
    shortcutsOn: 'Kortkommandon med tangenter är på',
    shortcutsOff: 'Kortkommandon med tangenter är av',
  },

  // ---- reading without a network ----
  offline: {
    label: 'Om den sparade kopian',
    /** In the footer, once the copy is whole. */
    kept: 'Sparad för läsning utan nät.',
    notices: {
      offline: { text: 'Du är utan nät. Du läser den sparade kopian.', close: 'Stäng' },
      unreachable: { text: 'Webbplatsen går inte att nå just nu. Du läser den sparade kopian.', close: 'Stäng' },
      update: { text: 'Det finns en ny version av webbplatsen.', act: 'Visa den', close: 'Senare' },
      changed: {
        text: 'Webbplatsen har fått en ny version i ett annat fönster.',
        act: 'Ladda om',
        close: 'Senare',
      },
    },
    /** On the about page: whether this device keeps the site. */
    copy: {
      unknown: 'Undersöker om webbplatsen är sparad på den här enheten.',
      impossible: 'Den här webbläsaren kan inte spara webbplatsen här.',
      none: 'Webbplatsen är inte sparad på den här enheten.',
      keeping: 'Webbplatsen sparas på den här enheten.',
      kept: 'Webbplatsen är sparad på den här enheten.',
      failed:
        'Det gick inte att spara webbplatsen. Enheten kan sakna plats eller nät, eller så lämnar servern inte ut en fil.',
      partly: 'En del av kopian saknas på enheten. Den hämtas igen när det finns nät och plats.',
    },
    keep: 'Spara webbplatsen',
    remove: 'Ta bort den sparade kopian',
  },

  // ---- /om/, 404 ----
  about: {
    contact: {
      listed: 'Anmäl ett fel eller ett hinder',
      editor: 'Webbplatsen ges ut av {editor}.',
      unset: 'Den som ger ut webbplatsen har inte angett {missing}.',
      missing: { editor: 'sitt namn', contact: 'vart fel ska anmälas', address: 'webbplatsens fasta adress' },
    },
    feed: {
      title: 'Rättelser och tillägg',
      follow: 'Följ ändringarna i en nyhetsläsare (Atom)',
    },
    changes: {
      none: 'Inga rättelser ännu.',
      kinds: { correction: 'Rättelse', addition: 'Tillägg' },
    },
    balance: {
      caption: 'Argumenten på sidan om alternativen, efter sida',
      voices: 'Inlägg',
      characters: 'Tecken',
      origins: {
        sweden: 'Talar från Sverige',
        taiwan: 'Talar från Taiwan',
        china: 'Talar från Kina',
        europe: 'Talar från övriga Europa',
        other: 'Talar från annat håll',
      },
      capacities: { office: 'Ämbete eller organisation', scholar: 'Forskare', debater: 'Debattör' },
      cells: 'I jämförelsen har projektet {projekt} ord och vänortsavtalet {vanort}.',
      verdicts: 'Motionens påståenden fick dessa omdömen:',
      precedents: 'Av {all} exempel från andra städer berättar {reaction} om en kinesisk reaktion.',
    },
    data: {
      startMap: 'Kartan på startsidan, att använda fritt:',
      caption: 'Filer att hämta',
      file: 'Fil',
      what: 'Innehåll',
      format: 'Format',
      licence: 'Licens',
      ownText: 'Författarens text',
      /** Tables for people: the words in them, and what their format is called. */
      sheet: {
        format: 'CSV för kalkylblad (semikolon)',
        columns: {
          name: 'Stad',
          country: 'Land',
          relation: 'Slags band',
          from: 'Från',
          to: 'Till',
          date: 'Datum',
          dateEnd: 'Slutdatum',
          dateNote: 'Om datumet',
          distance: 'Km från Stockholm',
          level: 'Belägg',
          title: 'Rubrik',
          summary: 'I korthet',
          theme: 'Tema',
          places: 'Platser',
          value: 'Antal',
          unit: 'Enhet',
          precision: 'Hur exakt',
          note: 'Om talet',
          form: 'Form',
          topic: 'Ämne',
          bearing: 'Säger något om',
          lat: 'Latitud',
          lon: 'Longitud',
          url: 'Sida med källor',
        },
        key: 'Nyckel',
        /** A month that a spreadsheet leaves as it is. */
        month: 'i {month}',
        dates: 'Så noga som källan säger: år, år och månad, eller dag.',
        licence: 'Licens',
        attribution: 'Stockholm och Taipei – motionen förklarad',
        proposed: 'Motionens förslag',
      },
      contents: {
        motion: 'Motionen, mening för mening med beteckningar',
        annotations: 'Noterna till motionen',
        events: 'Händelserna på tidslinjen',
        cities: 'Städerna på kartan',
        timelinejs: 'Tidslinjen på svenska, för programmet TimelineJS',
        timelinejsEn: 'Tidslinjen på engelska, för programmet TimelineJS',
        series: 'Räkningarna av vänorter under tidslinjen',
        precedents: 'Vad andra städer har gjort',
        options: 'De två alternativen och jämförelsen',
        sources: 'Källförteckningen, för Zotero och liknande program',
      },
    },
    notFound: {
      title: 'Sidan finns inte',
      description: 'Adressen leder inte till någon sida här.',
      lead: 'Adressen leder inte till någon sida här. Den kan vara felskriven eller avklippt.',
      near: 'Menade du den här sidan?',
      ways: 'Vägar vidare',
    },
  },
};

export type Words = typeof sv;
