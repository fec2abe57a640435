import { parseCitation } from '../lib/content/citations.ts';
import type { Entry } from '../lib/data/types.ts';

/**
 * Checks what a schema cannot see of short answers: that one answer for both options stands on a statement that both
 * cells have, and that an age is that of a source which the cell cites.
 *
 * @param sources every source by its id
 * @param report takes the path of a field and what to do about it
 */
export function checkShortAnswers(
  { short, cells }: Entry<'criteria'>,
  sources: ReadonlyMap<string, Record<string, unknown>>,
  report: (path: readonly string[], remedy: string) => void,
): void {
  const shared = cells.projekt.some(({ text }) => cells.vanort.some((other) => other.text.sv === text.sv));
  if ('same' in short && !shared)
    report(['short', 'same'], 'no statement stands in both cells; write an answer for each, projekt and vanort');
  for (const [column, { age }] of Object.entries(short)) {
    if (age === undefined) continue;
    const cell = column === 'projekt' || column === 'vanort' ? cells[column] : [...cells.projekt, ...cells.vanort];
    const cited = cell
      .flatMap((statement) => statement.sources ?? [])
      .map((citation) => parseCitation(citation).source);
    if (!cited.includes(age) || !sources.get(age)?.age)
      report(['short', column, 'age'], `"${age}" is no source with an age that the cell cites; correct the id`);
  }
}
