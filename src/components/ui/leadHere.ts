import { servedFrom } from '../../lib/url/served.ts';

/**
 * Makes what a reader copies, mails, scans or prints lead to where the page is read, where the build was given another
 * address or none: in `[data-served]`, and at the foot of printed sheets. Canonical links stay as they were built.
 *
 * @param built the origin that the build was given
 * @param here the origin in the address bar
 */
export function leadHere(built: string, here: string): void {
  const page = document.documentElement;
  page.dataset.address = servedFrom(page.dataset.address ?? '', built, here);
  for (const part of document.querySelectorAll('[data-served]')) {
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node: Node | null = part; node; node = walker.nextNode()) {
      const values = node instanceof Element ? node.attributes : [node as Text];
      // Written where it differs only: each writing is a change to whoever watches.
      for (const value of values) {
        const text = servedFrom(value.nodeValue ?? '', built, here);
        if (text !== value.nodeValue) value.nodeValue = text;
      }
    }
  }
  if (document.querySelector('[data-code-of]'))
    void import('../share/servedCode.ts')
      .then(({ drawCodes }) => drawCodes())
      // A code that leads elsewhere is worse than none.
      .catch(() => {
        for (const code of document.querySelectorAll('[data-code-of]')) code.remove();
      });
}
