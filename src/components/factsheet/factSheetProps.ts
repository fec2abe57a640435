import { groupCitations, parseCitation } from '../../lib/content/citations.ts';
import { type Sentence, sentencesOf } from '../../lib/motion/parse.ts';
import type { Lang } from '../../lib/url/routes.ts';
import { lastChange } from '../../queries/changes.ts';
import { all, type Data, type Item, type Localized, sourcesById } from '../../queries/collections.ts';
import { motion } from '../../queries/motion.ts';
import { optionPair } from '../options/optionsProps.ts';

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
