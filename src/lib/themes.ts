/** The themes of the timeline in the order of their lanes, roughly that of their first events. */
export const themes = [
  'origins',
  'nordic',
  'reconciliation',
  'institutions',
  'cold-war',
  'eu',
  'china-taiwan',
  'ukraine-russia',
] as const;

export type Theme = (typeof themes)[number];
