import type { Names } from './url/state.ts';

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

/** The themes as they stand in addresses. */
export const themeNames: Record<Theme, Names> = {
  origins: { sv: 'foregangare', en: 'forerunners' },
  nordic: { sv: 'norden', en: 'nordic' },
  reconciliation: { sv: 'forsoning', en: 'reconciliation' },
  institutions: { sv: 'organisationer', en: 'organisations' },
  'cold-war': { sv: 'kalla-kriget', en: 'cold-war' },
  eu: { sv: 'eu-stod', en: 'eu-support' },
  'china-taiwan': { sv: 'kina-taiwan', en: 'china-taiwan' },
  'ukraine-russia': { sv: 'ukraina-ryssland', en: 'ukraine-russia' },
};
