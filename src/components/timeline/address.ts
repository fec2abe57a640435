import { themeNames } from '../../lib/themes.ts';
import { type Names, oneOf, yearsBetween } from '../../lib/url/state.ts';

/** The steps of the story as they stand in addresses. */
const stepNames = Object.fromEntries(
  ['1', '2', '3', '4', '5', '6'].map((step) => [step, { sv: step, en: step }]),
) as Record<string, Names>;

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
    step: oneOf({ sv: 'steg', en: 'step' }, stepNames),
  };
}
