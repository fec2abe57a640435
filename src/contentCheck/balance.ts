/** Counts how much room each option, side and kind of speaker has on the site, so that fairness can be checked. */
import type { ContentFile } from './read.ts';

export const speakerOrigins = ['sweden', 'taiwan', 'china', 'europe', 'other'] as const;
export const speakerCapacities = ['office', 'scholar', 'debater'] as const;
export const sides = ['for', 'against', 'caution'] as const;
const options = ['projekt', 'vanort'] as const;
const verdicts = ['supported', 'partly-supported', 'context-needed', 'not-found'] as const;

type Side = (typeof sides)[number];
type Text = Record<'sv' | 'en', string>;

/** A number of voices and the characters (Swedish text) that they fill. */
export interface Share {
  voices: number;
  characters: number;
}

/** What is counted; words and characters are those of the Swedish texts. */
export interface Balance {
  /** Words of an option over all cells of the comparison. */
  cellWords: Record<(typeof options)[number], number>;
  /** Arguments by side. */
  bySide: Record<Side, Share>;
  /** Arguments by side and where the speaker speaks from. */
  byOrigin: Record<(typeof speakerOrigins)[number], Record<Side, number>>;
  /** Arguments by side and capacity. */
  byCapacity: Record<(typeof speakerCapacities)[number], Record<Side, number>>;
  /** Claims of the motion by verdict. */
  verdicts: Record<(typeof verdicts)[number], number>;
  /** What other cities have done: how many, and of how many a reaction by others is documented. */
  precedents: { all: number; withReaction: number };
}

interface Argument {
  side: Side;
  speaker: { from: (typeof speakerOrigins)[number]; as: (typeof speakerCapacities)[number] };
  text: Text;
}
interface Criterion {
  cells: Record<(typeof options)[number], { text: Text }[]>;
}

const countWords = (text: string): number => text.split(/\s+/).length;

/** An object with a value for each of some keys. */
const each = <Key extends string, Value>(keys: readonly Key[], value: (key: Key) => Value): Record<Key, Value> =>
  Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Value>;

/**
 * The balance of the whole content.
 *
 * @param files all content files, valid against their schemas
 */
export function balanceOf(files: readonly Pick<ContentFile, 'collection' | 'data'>[]): Balance {
  const all = <Data>(collection: string) =>
    files.filter((file) => file.collection === collection).map(({ data }) => data as Data);
  const args = all<Argument>('arguments');
  const precedents = all<{ reaction: boolean }>('precedents');
  const claims = all<{ verdict?: string }>('annotations');
  const countBySide = (wanted: (argument: Argument) => boolean) =>
    each(sides, (side) => args.filter((argument) => argument.side === side && wanted(argument)).length);
  return {
    cellWords: each(options, (option) =>
      all<Criterion>('criteria')
        .flatMap(({ cells }) => cells[option])
        .reduce((sum, { text }) => sum + countWords(text.sv), 0),
    ),
    bySide: each(sides, (side) => {
      const voices = args.filter((argument) => argument.side === side);
      return { voices: voices.length, characters: voices.reduce((sum, { text }) => sum + text.sv.length, 0) };
    }),
    byOrigin: each(speakerOrigins, (origin) => countBySide(({ speaker }) => speaker.from === origin)),
    byCapacity: each(speakerCapacities, (capacity) => countBySide(({ speaker }) => speaker.as === capacity)),
    verdicts: each(verdicts, (verdict) => claims.filter((claim) => claim.verdict === verdict).length),
    precedents: { all: precedents.length, withReaction: precedents.filter(({ reaction }) => reaction).length },
  };
}
