import { namedId } from '../../lib/url/named.ts';

/** Leads on to where the thing that the address names stands now; Back leads to where the reader came from. */
function leadOn() {
  const moved = document.getElementById(namedId(location.hash));
  if (moved instanceof HTMLAnchorElement && moved.matches('.moved')) location.replace(moved.href);
}

addEventListener('hashchange', leadOn);
leadOn();
