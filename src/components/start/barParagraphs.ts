import type { BarSentence } from '../../figures/motionBar.ts';
import { words } from '../../i18n/index.ts';
import { isBodySentence, type Motion, type Sentence, type SentenceId } from '../../lib/motion/parse.ts';
import { locateQuote } from '../../lib/motion/selector.ts';
import { markedWords, readable } from '../../lib/motion/translation.ts';
import { openingWords } from '../../lib/text/openingWords.ts';
import { href, type Lang } from '../../lib/url/routes.ts';
import type { Note } from '../../queries/motion.ts';
import { sentenceName } from '../motion/words.ts';

/**
 * The motion as its bar draws it: the paragraphs, then the two proposals, as the reader of an edition reads them.
 *
 * @param marked the sentence that the page speaks of elsewhere
 */
export function barParagraphs(motion: Motion, notes: readonly Note[], marked: SentenceId, lang: Lang): BarSentence[][] {
  const proposalNames: Partial<Record<SentenceId, string>> = words(lang).start.barProposal;
  const sentence = (each: Sentence): BarSentence => {
    const text = readable(each);
    const proposal = proposalNames[each.id];
    const own = notes.filter((note) => note.sentence === each.id);
    return {
      href: href('motion', lang, { hash: each.id }),
      label: proposal ?? (isBodySentence(each) ? String(each.number) : ''),
      name: proposal ?? `${sentenceName(each, lang)}: ${openingWords(text, 28)}`,
      length: text.length,
      notes: own.flatMap((note) => {
        const place = locateQuote(text, markedWords(note, lang === 'en'));
        return place ? [{ ...place, kind: note.kind }] : [];
      }),
      proposal: proposal !== undefined,
      marked: each.id === marked,
    };
  };
  return [...motion.paragraphs.map((paragraph) => paragraph.map(sentence)), motion.proposals.map(sentence)];
}
