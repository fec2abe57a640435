import { groupBy } from '../../lib/groupBy.ts';
import { elementAt, selectedRange, shownWords, wordsWithin } from './sentenceWords.ts';

/** What of a page is the motion: its sentences, and the lines before them. Of the original in a translation the same. */
const voices = [
  '.motion .author, .sentence, .proposal > .cell > .number, .demand-lead .text',
  '.original [data-motion-text]:not(.original-text), .original [id^="original-"]',
];

/** Whether a place lies in the motion's text, and not in a note that stands in it. */
const isText = (node?: Node | null) =>
  elementAt(node)?.closest('.text, .original, .author, .note')?.matches(':not(.note)');

/**
 * Copying the motion gives the motion: of a selection of its text, over the margins too, only its words are copied, a
 * paragraph a block, and not the notes that stand between them; of a page that a program has translated the words that
 * are shown. What begins in an opened note is copied as it stands.
 */
document.addEventListener('copy', (event) => {
  const range = selectedRange();
  if (!range) return;
  // What begins in the original goes on in it, although the translation of the next paragraph lies between.
  const ordered = elementAt(range.startContainer)?.closest('.original') ? voices.toReversed() : voices;
  const parts = ordered
    .map((voice) => [...document.querySelectorAll(voice)].filter((part) => range.intersectsNode(part)))
    .find((found) => found.length > 0);
  // Three clicks select a paragraph up to where the next text that is shown begins.
  const last = parts?.at(-1);
  const tight = (text: string) => text.replace(/\s+/g, '');
  if (last && tight(String(getSelection())).endsWith(tight(shownWords(last)).slice(-12))) range.setEndAfter(last);
  // A whole paragraph is selected by its element, which lies around its sentences.
  // A drag past the end of a line ends in a note that stands beside it, and one that goes back begins there.
  const isMotion =
    !elementAt(getSelection()?.anchorNode)?.closest('.note > [open]') &&
    [range.startContainer, range.endContainer].every(
      (end) => isText(end) || elementAt(end)?.closest('.paragraph-notes:not([open])'),
    );
  if (!parts || !isMotion) return;
  const words = (part: Element) => wordsWithin(part, range).trim();
  const blocks = groupBy(parts, (part) => part.closest('.cell, .original p')).values();
  const copied = [...blocks].map((block) => block.map(words).filter(Boolean).join(' ')).filter(Boolean);
  event.clipboardData?.setData('text/plain', copied.join('\n\n'));
  event.preventDefault();
});
