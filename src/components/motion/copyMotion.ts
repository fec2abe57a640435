/** A sentence as the reader reads it, or of the original beside it. */
const texts = ['.sentence', '.original [id^="original-"]'];

/** What of an element's text lies inside a range. */
function partIn(element: Element, range: Range): string {
  const part = document.createRange();
  part.selectNodeContents(element);
  if (part.comparePoint(range.startContainer, range.startOffset) === 0)
    part.setStart(range.startContainer, range.startOffset);
  if (part.comparePoint(range.endContainer, range.endOffset) === 0) part.setEnd(range.endContainer, range.endOffset);
  return part.toString();
}

/**
 * Copying the motion gives the motion: of a selection that begins and ends in its words only these are copied, a
 * paragraph a block, and not the notes that stand between them.
 */
document.addEventListener('copy', (event) => {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return;
  const range = selection.getRangeAt(0);
  const within = (node: Node, text: string) =>
    (node instanceof Element ? node : node.parentElement)?.closest(text) !== null;
  const text = texts.find((one) => within(range.startContainer, one) && within(range.endContainer, one));
  if (text === undefined || !event.clipboardData) return;
  const blocks = new Map<Element | null, string[]>();
  for (const sentence of document.querySelectorAll(text)) {
    if (!range.intersectsNode(sentence)) continue;
    const block = sentence.closest('p, h1, h2, li');
    blocks.set(block, [...(blocks.get(block) ?? []), partIn(sentence, range)]);
  }
  const copied = [...blocks.values()].map((sentences) => sentences.filter(Boolean).join(' ')).filter(Boolean);
  event.clipboardData.setData('text/plain', copied.join('\n\n'));
  event.preventDefault();
});

// A module of its own: without this TypeScript takes its names for global ones.
export {};
