import { element } from '../ui/element.ts';
import { copyText } from './copyText.ts';

/**
 * A button that copies an address; where the browser refuses that, the address takes its place, selected.
 *
 * @param label what the button says, and what it says when it has copied
 */
export function copyButton(address: string, [label, done]: readonly [string, string]): HTMLElement {
  const button = element('button', { type: 'button', class: 'link-button small' }, label);
  button.addEventListener('click', () => {
    copyText(address, button, done).catch(() => {
      const field = element('input', { type: 'text', readonly: '', value: address, 'aria-label': label });
      button.replaceWith(field);
      field.select();
    });
  });
  return button;
}
