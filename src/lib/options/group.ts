/** The two options, in the motion's order. */
export const optionIds = ['projekt', 'vanort'] as const;
export type OptionId = (typeof optionIds)[number];

/** What a precedent or an argument throws light on. */
export type Bearing = OptionId | 'both' | 'context';
export const bearings = ['projekt', 'vanort', 'both', 'context'] as const satisfies readonly Bearing[];

/** The sides of an argument, in the order in which they stand. */
export const sides = ['for', 'against', 'caution'] as const;

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
