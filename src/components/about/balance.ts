/** How much room each option, side and kind of speaker has on the site, so that fairness can be checked. */
import type { Entry } from '../../lib/data/types.ts';
import { verdicts } from '../../lib/motion/notes.ts';
import { optionIds, sides, speakerCapacities, speakerOrigins } from '../../lib/options/group.ts';

type Counted = { [K in 'criteria' | 'arguments' | 'annotations' | 'precedents']: readonly Entry<K>[] };

/** An object with a value for each of some keys. */
const each = <Key extends string, Value>(keys: readonly Key[], value: (key: Key) => Value): Record<Key, Value> =>
  Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Value>;

/** The balance of the whole content; words and characters are those of the Swedish texts. */
export function balanceOf({ criteria, arguments: voiced, annotations, precedents }: Counted) {
  const ofSide = (wanted: (typeof sides)[number]) => voiced.filter(({ side }) => side === wanted);
  const countBySide = (wanted: (speaker: Entry<'arguments'>['speaker']) => boolean) =>
    each(sides, (side) => ofSide(side).filter(({ speaker }) => wanted(speaker)).length);
  return {
    /** Words of an option over all cells of the comparison. */
    cellWords: each(optionIds, (option) =>
      criteria.flatMap(({ cells }) => cells[option]).reduce((sum, { text }) => sum + text.sv.split(/\s+/).length, 0),
    ),
    /** Arguments by side: their number, and the characters that they fill. */
    bySide: each(sides, (side) => ({
      voices: ofSide(side).length,
      characters: ofSide(side).reduce((sum, { text }) => sum + text.sv.length, 0),
    })),
    /** Arguments by where the speaker speaks from, and by capacity. */
    byOrigin: each(speakerOrigins, (origin) => countBySide(({ from }) => from === origin)),
    byCapacity: each(speakerCapacities, (capacity) => countBySide((speaker) => speaker.as === capacity)),
    /** Claims of the motion by verdict. */
    verdicts: each(verdicts, (wanted) => annotations.filter(({ verdict }) => verdict === wanted).length),
    /** What other cities have done: how many, and of how many a reaction by others is documented. */
    precedents: { all: precedents.length, withReaction: precedents.filter(({ reaction }) => reaction).length },
  };
}
