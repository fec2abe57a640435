import { namedId } from '../../lib/url/named.ts';

/** Says so where the fragment of the address names nothing on the page, and offers what it may have meant. */
function arrive() {
  const id = namedId(location.hash);
  if (id === '' || document.getElementById(id)) return;
  void import('./addressNotice.ts')
    .then((notice) => notice.offerNearest(id))
    // Where it cannot be had, the reader is at the top of the right page.
    .catch(() => undefined);
}

queueMicrotask(() => {
  // The page for lost readers looks for the fragment elsewhere.
  if (document.querySelector('near-pages')) return;
  addEventListener('hashchange', arrive);
  arrive();
});
