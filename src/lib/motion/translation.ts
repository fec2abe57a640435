import type { Motion, Sentence, SentenceId } from './parse.ts';

/** The motion in another language, sentence by sentence; the site's own. */
export interface Translation {
  /** The line above the title. */
  author: string;
  /** The word before the proposals. */
  demandLead: string;
  sentences: Record<SentenceId, string>;
}

/** Lays a translation beside the motion: each sentence keeps its words and gets those that say the same. */
export function withTranslation(motion: Motion, translation: Translation): Motion {
  const both = <S extends Sentence>(sentence: S): S => ({
    ...sentence,
    translation: translation.sentences[sentence.id],
  });
  return {
    author: motion.author,
    title: both(motion.title),
    paragraphs: motion.paragraphs.map((paragraph) => paragraph.map(both)),
    demand: both(motion.demand),
    demandLead: motion.demandLead,
    proposals: motion.proposals.map(both),
    signature: both(motion.signature),
    translation: { author: translation.author, demandLead: translation.demandLead },
  };
}

/** A sentence as the reader of an edition reads it: its translation, or where there is none, the original. */
export function readable(sentence: Sentence): string {
  return sentence.translation ?? sentence.text;
}

/** The words that a note marks, as the reader of an edition reads them. */
export function markedWords(note: { quote: string; quoteEn: string }, translated: boolean): string {
  return translated ? note.quoteEn : note.quote;
}
