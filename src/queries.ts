/**
 * Content queries, each once. The component of a page asks and passes down; of the others only those that show
 * citations ask for sources themselves, because every kind of thing carries citations.
 */
import { type CollectionEntry, type CollectionKey, getCollection, getEntry, render } from 'astro:content';
import { firstPublished, lastChanged } from './lib/changes/changes.ts';
import { groupCitations, parseCitation } from './lib/content/citations.ts';
import { headingsOf } from './lib/content/headings.ts';
import { memo } from './lib/memo.ts';
import { numberNotes } from './lib/motion/notes.ts';
import { type BodySentence, type Motion, parseMotion, type Sentence, sentencesOf } from './lib/motion/parse.ts';
import { withTranslation } from './lib/motion/translation.ts';
import type { OptionId } from './lib/options/group.ts';
import { sortCities } from './lib/relations.ts';
import type { Lang } from './lib/url/routes.ts';

export type Data<K extends CollectionKey> = CollectionEntry<K>['data'];
/** An entry as components take it: its public id and its fields. */
export type Item<K extends CollectionKey> = { id: string } & Data<K>;

/** All entries of a collection, by id in alphabetical order, so that builds do not depend on the file system. */
export async function all<K extends CollectionKey>(collection: K): Promise<Item<K>[]> {
  const entries: CollectionEntry<K>[] = await getCollection(collection);
  return entries.map((entry) => ({ ...entry.data, id: entry.id }) as Item<K>).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The ids of a collection's entries. */
export const idsOf = async (collection: CollectionKey): Promise<string[]> =>
  (await all(collection)).map(({ id }) => id);

/** Every source by its id. */
export const sourcesById = memo(
  async () => new Map((await all('sources')).map((source): [string, Item<'sources'>] => [source.id, source])),
);

/** Names of those who issue sources in Swedish, and so bear Swedish names, whatever else they issue. */
export const swedishPublishers = memo(async (): Promise<ReadonlySet<string>> => {
  const inSwedish = (await all('sources')).filter(({ lang }) => lang === 'sv');
  return new Set(inSwedish.map(({ publisher }) => publisher));
});

async function text(name: string, lang: Lang | 'zh-hant') {
  const entry = await getEntry('prose', `${lang}/${name}`);
  if (!entry)
    throw new Error(`There is no src/content/prose/${lang}/${name}.mdx. Write it, or correct the name in the page.`);
  const { Content } = await render(entry);
  return { ...entry.data, headings: headingsOf(entry.body ?? ''), Content };
}
/**
 * A running text: its title, its description, its headings and its body as a component, which takes `components={{ Cite }}`.
 *
 * @param name file name in `src/content/prose/<lang>/`, without extension
 */
export function prose(name: string, lang: Lang) {
  return text(name, lang);
}
export type Prose = Awaited<ReturnType<typeof prose>>;

/** The introduction in Traditional Chinese. */
export function introduction(): Promise<Prose> {
  return text('introduction', 'zh-hant');
}

/** One thing said, with what proves it. */
export type Statement = Data<'criteria'>['cells']['projekt'][number];
export type Localized = Data<'events'>['title'];

/** The motion, taken apart into its sentences, with the site's translation beside it in other languages. */
export const motion = memo(async (lang: Lang): Promise<Motion> => {
  const [entry] = await getCollection('motion');
  const original = parseMotion(entry?.body ?? '');
  if (lang === 'sv') return original;
  const translation = await getEntry('translations', lang);
  if (!translation) throw new Error(`There is no src/content/translations/${lang}.yaml. Write it.`);
  return withTranslation(original, translation.data);
});

/** A note on the motion with its number, which is the same wherever the note stands. */
export type Note = Item<'annotations'> & { number: number };

/** Every note on the motion, in the order of the text. */
export async function notes(): Promise<Note[]> {
  return numberNotes(await all('annotations'));
}

/** The motion's sentence on sister cities and the City's, which may both hold. */
export interface TwoTexts {
  claim: BodySentence;
  /** The City's words, what is known of the age of their page, and the id of the source. */
  city: { quote: Item<'sources'>['excerpts'][string]; age: string; source: string };
}

async function twoTextsIn(lang: Lang): Promise<TwoTexts> {
  const source = 'start-nat';
  const page = (await sourcesById()).get(source);
  const quote = page?.excerpts['staden-har-dock-2'];
  if (!page?.age || !quote)
    throw new Error(`The pages need the excerpt ${source}#staden-har-dock-2 and the age of its page; put them back.`);
  const claim = (await motion(lang)).paragraphs.flat().find(({ id }) => id === 'p4s3');
  if (!claim) throw new Error('The pages quote sentence p4s3, which the motion does not have.');
  return { claim, city: { quote, age: page.age[lang], source } };
}

/** What the start page shows. */
export async function startProps(lang: Lang) {
  return {
    motion: await motion(lang),
    notes: await notes(),
    options: await optionPair(),
    twoTexts: await twoTextsIn(lang),
    bothMayHold: await prose('start-both', lang),
    counts: {
      timeline: (await all('events')).length,
      cities: (await all('cities')).length,
      sources: (await sourcesById()).size,
    },
  };
}

/** Every correction and addition, the newest first. */
export async function changeList(): Promise<Item<'changes'>[]> {
  const changes = await all('changes');
  return changes.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

/** The two options, as the motion numbers them. */
async function optionPair(): Promise<Item<'options'>[]> {
  return (await all('options')).sort((a, b) => a.number - b.number);
}

/** What the page on both options shows. */
export async function optionsProps(lang: Lang) {
  return {
    options: await optionPair(),
    criteria: await all('criteria'),
    process: await all('process'),
    precedents: await all('precedents'),
    voiced: await all('arguments'),
    law: await all('law'),
    figures: await all('figures'),
    proposals: (await motion(lang)).proposals,
  };
}

/** What the page on one option shows. */
export async function optionProps(id: OptionId, lang: Lang) {
  const { options, criteria, precedents, voiced, proposals } = await optionsProps(lang);
  const option = options.find((entry) => entry.id === id);
  const other = options.find((entry) => entry.id !== id);
  if (!option || !other)
    throw new Error('src/content/options/ needs its two files, projekt.yaml and vanort.yaml; put them back.');
  return { option, other, criteria, precedents, voiced, proposals };
}

/** What the page on all cities shows, the strongest ties first. */
export async function citiesProps(lang: Lang) {
  return {
    cities: sortCities(await all('cities'), lang),
    finding: await prose('cities-finding', lang),
    twoTexts: await twoTextsIn(lang),
  };
}

/** What a city's own page shows: the city, where it stands among all, and the events and sentences that go with it. */
export async function cityProps(id: string, lang: Lang) {
  const cities = sortCities(await all('cities'), lang);
  const index = cities.findIndex((one) => one.id === id);
  const city = cities[index];
  if (!city) throw new Error(`There is no city "${id}" in src/content/cities/.`);
  const { events: named, sentences } = city.related ?? {};
  return {
    city,
    position: { n: index + 1, total: cities.length },
    previous: cities[index - 1],
    next: cities[index + 1],
    events: (await all('events')).filter((event) => event.related?.cities?.includes(id) || named?.includes(event.id)),
    sentences: sentencesOf(await motion(lang)).filter((sentence) => sentences?.includes(sentence.id)),
  };
}

/** The day of the latest change to the content, as an EDTF date: what "as of" on paper means. */
export async function lastChange(): Promise<string> {
  const dates = (await all('changes')).map(({ date }) => date).sort();
  const latest = dates.at(-1);
  if (latest === undefined) throw new Error('src/content/changes/ is empty; write down when the site came out.');
  return latest;
}

/** When a page was changed last, or else published. */
export async function pageDate(path: string, lang: Lang): Promise<string> {
  const changes = await all('changes');
  return lastChanged(path, lang, changes) ?? firstPublished(path, lang, changes) ?? (await lastChange());
}

/** What one side of a dispute says: in our words, in the motion's, in a source's own, or an argument. */
export type Voice = { who: Localized; citations: readonly string[]; level: Item<'sources'>['level'] } & (
  | { text: Localized }
  | { sentence: Sentence }
  | { excerpt: Data<'sources'>['excerpts'][string] }
);

/** How many statements of a cell the fact sheet has room for; the first say most, and the site has all. */
const statementsOnSheet = 2;

/** What the fact sheet shows, and its sources in the order in which they first stand there. */
export async function factSheetProps(lang: Lang) {
  const [sheets, options, criteria, voiced, events, process, text, sources, asOf] = await Promise.all([
    all('factsheet'),
    optionPair(),
    all('criteria'),
    all('arguments'),
    all('events'),
    all('process'),
    motion(lang),
    sourcesById(),
    lastChange(),
  ]);
  const [sheet] = sheets;
  if (!sheet) throw new Error('src/content/factsheet/faktablad.yaml is missing; put it back.');
  const pick = <T extends { id: string }>(list: readonly T[], collection: string, id: string): T => {
    const found = list.find((item) => item.id === id);
    if (!found)
      throw new Error(
        `src/content/factsheet/faktablad.yaml names "${id}", but src/content/${collection}/ has no such file; correct the id.`,
      );
    return found;
  };
  const voiceOf = (voice: Data<'factsheet'>['disputed'][number]['voices'][number]): Voice => {
    if ('text' in voice) return { ...voice, citations: voice.sources };
    if ('sentence' in voice) {
      const sentence = pick(sentencesOf(text), 'motion', voice.sentence);
      return { who: voice.who, sentence, citations: ['motion'], level: 'primary' };
    }
    const { source: id, excerpt: key = '' } = parseCitation(voice.excerpt);
    const source = pick([...sources.values()], 'sources', id);
    const excerpt = source.excerpts[key];
    if (!excerpt)
      throw new Error(
        `src/content/factsheet/faktablad.yaml quotes "${voice.excerpt}", but the source has no such excerpt; correct the key.`,
      );
    return { who: voice.who, excerpt, citations: [voice.excerpt], level: source.level };
  };

  const rows = sheet.criteria.map((id) => {
    const { cells, ...row } = pick(criteria, 'criteria', id);
    return {
      ...row,
      cells: {
        projekt: cells.projekt.slice(0, statementsOnSheet),
        vanort: cells.vanort.slice(0, statementsOnSheet),
      },
    };
  });
  const disputes = sheet.disputed.map(({ question, voices, arguments: ids }) => ({
    question,
    voices: voices.map(voiceOf),
    // What speaks for something stands before what speaks against it.
    voiced: (['for', 'against', 'caution'] as const).flatMap((side) =>
      ids.map((id) => pick(voiced, 'arguments', id)).filter((argument) => argument.side === side),
    ),
  }));
  const moments = sheet.events.map(({ event, sources: citations }) => ({
    event: pick(events, 'events', event),
    citations,
  }));
  const steps = sheet.steps.map(({ step, sources: citations }) => ({
    step: pick(process, 'process', step),
    citations,
  }));
  const cited = groupCitations([
    'motion',
    ...rows.flatMap(({ cells }) => [...cells.projekt, ...cells.vanort].flatMap((statement) => statement.sources ?? [])),
    ...steps.flatMap(({ citations }) => citations),
    ...disputes.flatMap((dispute) => [
      ...dispute.voices.flatMap((voice) => voice.citations),
      ...dispute.voiced.flatMap((argument) => argument.sources),
    ]),
    ...moments.flatMap(({ citations }) => citations),
  ]).map(({ source }) => pick([...sources.values()], 'sources', source));
  return { sheet, options, proposals: text.proposals, rows, disputes, events, moments, steps, cited, asOf };
}
