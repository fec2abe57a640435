/** What the pointer means on the map and on the timeline: the marks near it, and which of a crowd. */
import { element } from '../ui/element.ts';

/**
 * The spots within reach of a point, the nearest first.
 *
 * @param spots every mark that can be picked, in pixels
 * @param at where the reader points, in pixels
 * @param reach how far off a mark may be, in pixels
 */
export function nearest<S extends { x: number; y: number }>(
  spots: readonly S[],
  at: { x: number; y: number },
  reach: number,
): S[] {
  return spots
    .map((spot) => ({ spot, distance: Math.hypot(spot.x - at.x, spot.y - at.y) }))
    .filter(({ distance }) => distance <= reach)
    .sort((a, b) => a.distance - b.distance)
    .map(({ spot }) => spot);
}

/**
 * Lets the reader say which of several under a finger is meant.
 *
 * @param box has a list; shown by this
 * @param choices each with its name
 */
export function offer<T>(box: HTMLElement, choices: readonly T[], nameOf: (one: T) => string, pick: (one: T) => void) {
  const items = choices.map((one) => {
    const button = element('button', { type: 'button', class: 'button' }, nameOf(one));
    button.addEventListener('click', () => pick(one));
    return element('li', {}, button);
  });
  box.querySelector('ul')?.replaceChildren(...items);
  box.hidden = false;
}
