/** How long a button says what it has done, in milliseconds. */
const saidFor = 3000;

/**
 * Writes a text to the clipboard, with blanks that are found again elsewhere, and has the button that was pressed say so
 * for a while, as wide as it was.
 *
 * @param done what the button says
 * @throws where the browser refuses; the text is then to be selected for the reader
 */
export async function copyText(text: string, button: HTMLButtonElement, done: string): Promise<void> {
  await navigator.clipboard.writeText(text.replaceAll('\u00a0', ' '));
  if (button.dataset.done !== undefined) return;
  const label = [...button.childNodes];
  button.dataset.done = '';
  button.style.minInlineSize = `${button.offsetWidth}px`;
  button.replaceChildren(done);
  setTimeout(() => {
    button.replaceChildren(...label);
    button.style.minInlineSize = '';
    delete button.dataset.done;
  }, saidFor);
}

/**
 * Shows a button for the system's share sheet where there is one.
 *
 * @param url what is shared, asked when the button is pressed
 * @param sent called when the reader has shared it
 */
export function offerSend(button: HTMLButtonElement | null, url: () => string, sent: () => void): void {
  if (!button || typeof navigator.share !== 'function') return;
  button.hidden = false;
  button.addEventListener('click', () => {
    navigator.share({ title: document.title, url: url() }).then(sent, () => {
      // The reader closed the share sheet: nothing to say.
    });
  });
}
