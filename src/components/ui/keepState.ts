import type { Fields, State } from '../../lib/url/state.ts';
import type { Manner } from './addressState.ts';

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
 * @param show shows a choice on the page
 */
export function keepState<F extends Fields>(load: () => Promise<F>, show: (state: State<F>) => void): Kept<F> {
  const start = async () => {
    const module = await import('./addressState.ts');
    return load().then((fields) => module.addressState(fields, show));
  };
  let started: ReturnType<typeof start> | undefined;
  const begin = () => {
    started ??= start();
    return started;
  };
  // What cannot be fetched, without a network for instance, costs the address and nothing else.
  const take = () =>
    begin().then(
      (address) => address.take(),
      () => undefined,
    );
  addEventListener('popstate', () => {
    // Where nothing was ever chosen, it is a link within the page.
    if (started || location.search !== '') void take();
  });
  return {
    ready: location.search === '' ? Promise.resolve() : take(),
    keep: (state, manner, hash) =>
      void begin().then(
        (address) => address.write(state, manner, hash),
        () => undefined,
      ),
  };
}
