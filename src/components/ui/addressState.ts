import { type Fields, readState, type State, writeState } from '../../lib/url/state.ts';

/** Two choices within this time, in milliseconds, are one step back: arrow keys go through a list of choices. */
const together = 1000;
/** A slider that is dragged is written once it rests for this long, in milliseconds. */
const rest = 250;

/**
 * How a choice is written: as a step of the history, or over the present one: once it rests while something is dragged,
 * at once while one types.
 */
export type Manner = 'choice' | 'drag' | 'typed';

/**
 * Reads what is chosen on a page from its address, and writes it there. What the address asks for and does not exist is
 * left out, and said.
 *
 * @param show shows a choice on the page; not called for what the page itself writes
 */
export function addressState<F extends Fields>(fields: F, show: (state: State<F>) => void) {
  let lastStep = Number.NEGATIVE_INFINITY;
  let waiting: (() => void) | undefined;
  let timer = 0;

  /** Writes a choice, unless it stands there already. Says whether it was written. */
  const put = (state: State<F>, step: boolean, hash = location.hash) => {
    const address = `${location.pathname}${writeState(location.search, fields, state)}${hash}`;
    if (address === `${location.pathname}${location.search}${location.hash}`) return false;
    try {
      history[step ? 'pushState' : 'replaceState'](step ? null : history.state, '', address);
    } catch {
      // Browsers refuse too many changes in a short time; the page shows the choice all the same.
    }
    return true;
  };
  const flush = () => {
    clearTimeout(timer);
    waiting?.();
    waiting = undefined;
  };
  addEventListener('pagehide', flush);

  return {
    /** Shows what the address asks for. */
    take() {
      // A step that was made elsewhere is not written over.
      lastStep = Number.NEGATIVE_INFINITY;
      // A link within the page: what was dragged last holds there too.
      if (waiting) return flush();
      const { state, unknown } = readState(location.search, fields);
      show(state);
      // In today's names, and without what does not exist.
      put(state, false);
      if (unknown.length > 0)
        void import('./addressNotice.ts')
          .then((notice) => notice.offerNearest('choice', unknown))
          .catch(() => undefined);
    },
    /** Writes a choice; `hash` is given where the fragment changes with it. */
    write(state: State<F>, manner: Manner, hash?: string) {
      if (manner === 'drag') {
        clearTimeout(timer);
        waiting = () => put(state, false, hash);
        timer = window.setTimeout(flush, rest);
        return;
      }
      flush();
      if (manner === 'typed') put(state, false, hash);
      else if (put(state, performance.now() - lastStep > together, hash)) lastStep = performance.now();
    },
  };
}
