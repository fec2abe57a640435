import { type Names, oneOf, yearsBetween } from '../url/state.ts';
import type { Theme } from './themes.ts';

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

/**
 * What is shown of the timeline, in the address.
 *
 * @param first the first year that can be chosen; it stands for all before it too
 * @param last the last one
 */
export function timelineFields(first: number, last: number) {
  return {
    theme: oneOf({ sv: 'tema', en: 'theme' }, themeNames),
    years: yearsBetween({ sv: 'ar', en: 'years' }, first, last),
  };
}
