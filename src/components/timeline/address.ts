import { themes } from '../../lib/themes.ts';
import { oneOf, yearsBetween } from '../../lib/url/state.ts';

/**
 * What is shown of the timeline, in the address.
 *
 * @param first the first year that can be chosen; it stands for all before it too
 */
export function timelineFields(first: number, last: number) {
  return {
    theme: oneOf('theme', themes),
    years: yearsBetween('years', first, last),
    step: oneOf<string>('step', ['1', '2', '3', '4', '5', '6']),
  };
}
