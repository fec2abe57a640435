import type { sourceFields } from '../../lib/source/address.ts';
import { namedId } from '../../lib/url/named.ts';
import { isShown } from '../ui/isShown.ts';
import { keepState } from '../ui/keepState.ts';
import { openTarget } from '../ui/openTarget.ts';

/** Keeps the level that is shown in the address. The filter itself is CSS (levelFilter.css). */
const radios = [...document.querySelectorAll<HTMLInputElement>('input[name="niva"]')];
const all = 'all';
type Level = (typeof sourceFields)['level']['initial'];

const address = keepState(
  async () => (await import('../../lib/source/address.ts')).sourceFields,
  ({ level }) => {
    for (const radio of radios) radio.checked = radio.value === (level || all);
  },
);
void address.ready.then(openTarget);

for (const radio of radios) {
  radio.addEventListener('change', (event) => {
    const target = document.getElementById(namedId(location.hash));
    // A link that names what the filter hides would take the filter back where it is opened.
    const hash = target && !isShown(target) ? '' : undefined;
    const level = radio.value === all ? '' : (radio.value as Level);
    address.keep({ level }, event.isTrusted ? 'choice' : 'drag', hash);
  });
}
