/** How a page was left: where the link led, which of how many such it was, and how far down the window it stood. */
interface Left {
  left?: { href: string; rank: number; of: number; top: number };
}

const linksTo = (href: string) =>
  [...document.querySelectorAll<HTMLAnchorElement>('main a[href]')].filter((link) => link.href === href);

addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('main a[href]') : null;
  if (!link || event.defaultPrevented || !(link instanceof HTMLAnchorElement)) return;
  const { href } = link;
  const same = linksTo(href);
  const left = { href, rank: same.indexOf(link), of: same.length, top: link.getBoundingClientRect().top };
  history.replaceState({ ...history.state, left } satisfies Left, '');
});

/**
 * Coming back to a page that the browser has built anew, gives the link by which the reader left its focus and its
 * place. It may have to be waited for: what stood open is fetched again.
 */
function comeBack() {
  const { left } = (history.state ?? {}) as Left;
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (!left || entry?.type !== 'back_forward') return;
  const give = () => {
    const same = linksTo(left.href);
    const link = same[left.rank];
    // Another link that leads there may be on the page before it.
    if (!link || same.length < left.of) return;
    done.abort();
    for (let fold = link.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
      fold.open = true;
    link.focus({ preventScroll: true });
    scrollBy({ top: link.getBoundingClientRect().top - left.top, behavior: 'instant' });
  };
  const done = new AbortController();
  const watcher = new MutationObserver(give);
  const { signal } = done;
  signal.addEventListener('abort', () => watcher.disconnect());
  watcher.observe(document.body, { subtree: true, childList: true, attributeFilter: ['href'] });
  // Whoever goes on from where they are is not called back.
  for (const type of ['pointerdown', 'keydown', 'wheel'])
    addEventListener(type, () => done.abort(), { signal, passive: true });
  give();
}

comeBack();

export {};
