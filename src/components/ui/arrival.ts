import { namedId } from '../../lib/url/named.ts';

/** Says so where the fragment of the address names nothing on the page, and offers what it may have meant. */
function arrive() {
  const id = namedId(location.hash);
  if (id === '' || document.getElementById(id)) return;
  void import('./addressNotice.ts')
    .then((notice) => notice.offerNearest('place', [id]))
    // Where it cannot be had, the reader is at the top of the right page.
    .catch(() => undefined);
}

/**
 * Shows what the address names once the style is there: Firefox scrolls to where it stands without any, and stays at that
 * height. Whoever comes back is where they were.
 */
function scrollToNamed() {
  const named = document.querySelector(':target');
  const { top = 0, bottom = 0 } = named?.getBoundingClientRect() ?? {};
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (entry?.type === 'navigate' && (bottom < 0 || top > innerHeight)) named?.scrollIntoView();
}

queueMicrotask(() => {
  // Where there is no page there is no place on it either.
  if (document.querySelector('[data-near]')) return;
  addEventListener('hashchange', arrive);
  arrive();
  scrollToNamed();
});
