/** The two options, in the motion's order. */
export const optionIds = ['projekt', 'vanort'] as const;
export type OptionId = (typeof optionIds)[number];

/** The parts of the comparison, in the order in which they stand. */
export const criterionGroups = ['what', 'who', 'price', 'seen'] as const;

/** What a precedent or an argument throws light on. */
export type Bearing = OptionId | 'both' | 'context';
export const bearings = ['projekt', 'vanort', 'both', 'context'] as const satisfies readonly Bearing[];

/** The sides of an argument, in the order in which they stand. */
export const sides = ['for', 'against', 'caution'] as const;

/** Where those who argue speak from, and in what capacity. */
export const speakerOrigins = ['sweden', 'taiwan', 'china', 'europe', 'other'] as const;
export const speakerCapacities = ['office', 'scholar', 'debater'] as const;

/** The questions that arguments answer, in the order in which they stand. */
export const argumentQuestions = ['safety', 'china', 'role', 'benefit', 'form'] as const;

/** The things that bear on an option: its own first, then those on both. Their order is otherwise kept. */
export function bearingOn<T extends { option: Bearing }>(items: readonly T[], option: OptionId): T[] {
  return [...items.filter((item) => item.option === option), ...items.filter((item) => item.option === 'both')];
}

/** Things in the order of their dates; those without a date last, otherwise in the order given. */
export function byDate<T extends { date?: string | undefined }>(items: readonly T[]): T[] {
  const key = (item: T) => item.date ?? '9999';
  return items.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** Things in the order that their editors gave them. */
export function byOrder<T extends { order: number }>(items: readonly T[]): T[] {
  return items.toSorted((a, b) => a.order - b.order);
}

/**
 * The cells of a row, with what stands in both of them taken out once.
 *
 * @returns what both say, then what only the one and the other says, each in the order given
 */
export function splitCells<T extends { text: { sv: string } }>(
  cells: Readonly<Record<OptionId, readonly T[]>>,
): Record<OptionId | 'both', T[]> {
  const isIn = (option: OptionId) => (statement: T) => cells[option].some(({ text }) => text.sv === statement.text.sv);
  const only = (option: OptionId, other: OptionId) => cells[option].filter((statement) => !isIn(other)(statement));
  return {
    both: cells.projekt.filter(isIn('vanort')),
    projekt: only('projekt', 'vanort'),
    vanort: only('vanort', 'projekt'),
  };
}
