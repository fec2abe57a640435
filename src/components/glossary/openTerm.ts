import { isPlainClick } from '../ui/plainClick.ts';

// A dotted word opens its card where it stands. Without popovers, or where the card does not come, its link leads on.
if ('popover' in HTMLElement.prototype)
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a.term');
    if (!link || !isPlainClick(event)) return;
    event.preventDefault();
    void import('./termCard.ts').then(({ openTerm }) => openTerm(link)).catch(() => location.assign(link.href));
  });
