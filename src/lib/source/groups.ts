/** The groups of the list of sources, in the order in which they stand: nearest to the matter first. */
export const sourceGroups = [
  'stockholm',
  'sweden',
  'municipalities',
  'taiwan',
  'china',
  'europe',
  'abroad',
  'organisations',
  'research',
  'press',
  'web',
] as const;
export type SourceGroup = (typeof sourceGroups)[number];

/** What grouping needs to know of a source. */
interface Published {
  type: string;
  publisher: string;
}

/** A group with what its publishers are called or how they publish. */
type Rule = [group: SourceGroup, publisher: RegExp] | [group: SourceGroup, types: string[]];

/**
 * The first rule that fits decides. Publishers are written as in the source files. Types stand between them, because
 * what a newspaper prints is press whoever else is named, while a city's own paper is the city's.
 */
const rules: Rule[] = [
  ['web', /Wikipedia|Fandom|Rilpedia|GitHub|KONECT|Soviet Encyclopedia/],
  ['stockholm', /^Stockholms? (stad|kommunfullmäktige|Hamnar|Stadshus)/],
  ['municipalities', /^Göteborgs Stad|^Business Region Göteborg|^Lunds stadsarkiv/],
  ['press', ['article-newspaper', 'broadcast']],
  ['research', ['article-journal', 'thesis', 'book', 'chapter']],
  ['web', ['post-weblog']],
  ['organisations', /CEMR|RGRE|UCLG|Union of|Kommuner och (Landsting|Regioner)|Council of European Municipalities/],
  ['organisations', /F[öo]reningen|[Ff]öreningen|Association|Chamber of Commerce|Comité|Alliance|Stiftelsen/],
  ['china', /PRC|Beijing|Belt and Road|Tianjin/],
  ['organisations', /Sister Cit|Städtebund|Gemeindebund|Städteverband|Kuntaliitto|Safe Cities|CHANGE|Mayors of/],
  ['organisations', /partiet$|demokraterna|Läkare mot|FactCheck|SymbioCity|Bewegung|Netzwerkstelle|Maison de/],
  ['organisations', /^MTR|^POLIS|^SSF$|North Sweden|Städtepartnerschaften/],
  ['press', /China Times|Taiwan Today|The Reporter|Dagsavisen|Presswire|Journal$|^ARTE$|^WDR|Upphandling24|Inköp24/],
  ['press', /The Bridge|Innovation Origins|Finanstid|Politische Berichte/],
  ['research', /Taiwan Insight/],
  ['abroad', /^American Institute/],
  ['taiwan', /Taipei|Tainan|Taichung|Taoyuan|Kaohsiung|Taiwan/],
  ['europe', /^European|^EUR-Lex|^Cedefop|Council of Europe|^UN /],
  ['sweden', /^Sveriges|^Svensk författningssamling|rätten|^Säkerhetspolisen|^Myndigheten|MSB|^SCB|^Kungahuset/],
  ['sweden', /^Forum för levande historia|^Business Sweden|^sakerhetspolitik/],
  [
    'research',
    /universitet|University|kunskapscentrum|[Aa]rchiv|Arkiv|Timbro|Frivärld|Stiftung|INDSR|STEAR|GIS Reports/,
  ],
  ['research', /EHNE|H-Net|history society|9lib|Kulturverkstan|Uppslagsverket/],
  ['abroad', /Helsingfors stad|Mariehamns stad|Åbo stad|Oslo kommune/],
  ['municipalities', /(kommun|stad)$/],
  ['abroad', /Kommune|[Ss]tadt |Landes|\bCity\b|Council|Comune|Grad |grad |Reykjav|Fukuoka|Ministry|Embassy|President/],
  ['abroad', /^Bundes|Regionalverband|IT\.NRW|Hessisch|Bürgerfonds|Republic of|LWL|deutschland\.de|nosdeputes/],
];

/**
 * The group that a source stands in, by who published it and how. What fits nowhere stands among other websites.
 *
 * @param source type and publisher as in the source files
 */
export function groupOf({ type, publisher }: Published): SourceGroup {
  const fitting = rules.find(([, test]) => (Array.isArray(test) ? test.includes(type) : test.test(publisher)));
  return fitting?.[0] ?? 'web';
}
