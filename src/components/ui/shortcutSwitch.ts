import { setShortcuts, shortcutsEnabled } from './shortcuts.ts';

/** The button in the footer that turns single-key shortcuts on and off. */
queueMicrotask(() => {
  const button = document.querySelector<HTMLButtonElement>('[data-shortcuts]');
  const show = () => {
    if (button) button.textContent = (shortcutsEnabled() ? button.dataset.on : button.dataset.off) ?? '';
  };
  button?.addEventListener('click', () => {
    setShortcuts(!shortcutsEnabled());
    show();
  });
  show();
});
