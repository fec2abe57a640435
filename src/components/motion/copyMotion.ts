import { elementAt, isTranslated, offsetIn, selectedRange, wordsOf } from './sentenceWords.ts';

/** What of a page is the motion: its sentences, and the lines before them. Of the original in a translation the same. */
const voices = [
  '.motion .author, .sentence, .proposal > .cell > .number, .demand-lead .text',
  '.original [data-motion-text]:not(.original-text), .original [id^="original-"]',
];

/**
 * Copying the motion gives the motion: of a selection that begins and ends in its text only its words are copied, a
 * paragraph a block, and not the notes that stand between them.
 */
document.addEventListener('copy', (event) => {
  const range = selectedRange();
  if (!range || !event.clipboardData) return;
  // What begins in the original goes on in it, although the translation of the next paragraph lies between.
  const ordered = elementAt(range.startContainer)?.closest('.original') ? voices.toReversed() : voices;
  const parts = ordered
    .map((voice) => [...document.querySelectorAll(voice)].filter((part) => range.intersectsNode(part)))
    .find((found) => found.length > 0);
  // Three clicks select a paragraph up to where the next text that is shown begins.
  const last = parts?.at(-1);
  const tight = (text: string) => text.replace(/\s+/g, '');
  if (last && tight(String(getSelection())).endsWith(tight(wordsOf(last)).slice(-12))) range.setEndAfter(last);
  // A whole paragraph is selected by its element, which lies around its sentences.
  const ends = [range.startContainer, range.endContainer].map(elementAt);
  const isMotion = ends.every((end) => end?.closest('.text, .original, .author') && !end.closest('.note'));
  if (!parts || !isMotion || parts.some(isTranslated)) return;
  const blocks = new Map<Element | null, string[]>();
  for (const part of parts) {
    const block = part.closest('.cell, .original p');
    const words = wordsOf(part).slice(offsetIn(part, range, 'start'), offsetIn(part, range, 'end'));
    blocks.set(block, [...(blocks.get(block) ?? []), words.trim()]);
  }
  const copied = [...blocks.values()].map((all) => all.filter(Boolean).join(' ')).filter(Boolean);
  event.clipboardData.setData('text/plain', copied.join('\n\n'));
  event.preventDefault();
});
