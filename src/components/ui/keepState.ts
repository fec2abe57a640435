import type { Fields, State } from '../../lib/url/state.ts';
import type { addressState, Manner } from './addressState.ts';
import { afterPaint } from './afterPaint.ts';

/** The choices of a page, kept in its address. */
export interface Kept<F extends Fields> {
  /** When what the address asks for is shown. */
  ready: Promise<void>;
  /** Keeps a choice; `hash` is given where the fragment changes with it. */
  keep(state: State<F>, manner: Manner, hash?: string): void;
}

/**
 * Keeps what is chosen on a page in its address: shown on arrival and on the way back and forth, written with each
 * choice. What that takes is fetched only when the address asks for something, or the reader chooses.
 *
 * @param load fetches what can be chosen
 */
export function keepState<F extends Fields>(load: () => Promise<F>, show: (state: State<F>) => void): Kept<F> {
  let started: Promise<ReturnType<typeof addressState<F>>> | undefined;
  /** What was chosen last while the rest is on its way: the page is ahead of its address. */
  let ahead: Parameters<Kept<F>['keep']> | undefined;
  const reach = (then: (address: Awaited<NonNullable<typeof started>>) => void) => {
    started ??= Promise.all([import('./addressState.ts'), load()]).then(([module, fields]) =>
      module.addressState(fields, show),
    );
    // What cannot be fetched, without a network for instance, costs the address and nothing else.
    return started.then(then, () => undefined);
  };
  // What the reader has chosen meanwhile goes before what the address said.
  const take = () => reach((address) => ahead ?? address.take());
  addEventListener('popstate', () => {
    // The address leads elsewhere than when something was chosen, so its fragment stays.
    if (ahead) ahead[2] = undefined;
    // Where nothing was ever chosen, it is a link within the page.
    else if (started || location.search) void take();
  });
  // To write the address, the browser lays out the page: the choice is shown first.
  const write = afterPaint(() => {
    void reach((address) => ahead && address.write(...ahead)).then(() => {
      ahead = undefined;
    });
  });
  return {
    ready: location.search ? take() : Promise.resolve(),
    keep(...choice) {
      ahead = choice;
      write();
    },
  };
}
