/** Every sentence of the motion in its order. These ids are public and never change. */
export const sentenceIds = [
  'rubrik',
  'p1s1',
  'p1s2',
  'p2s1',
  'p2s2',
  'p2s3',
  'p2s4',
  'p2s5',
  'p3s1',
  'p3s2',
  'p3s3',
  'p3s4',
  'p3s5',
  'p4s1',
  'p4s2',
  'p4s3',
  'p4s4',
  'p4s5',
  'yrkande',
  'att-1',
  'att-2',
  'underskrift',
] as const;
export type SentenceId = (typeof sentenceIds)[number];

/** One sentence of the motion, or what stands for one: the title, the demand, a proposal, the signature. */
export interface Sentence {
  id: SentenceId;
  /** Word for word, without Markdown. The signature holds a line break. */
  text: string;
  /** The same in the reader's language, where the motion was asked for in another one. */
  translation?: string;
}

/** A sentence of the running text, with its place there. */
export interface BodySentence extends Sentence {
  /** Number of the paragraph, from 1. */
  paragraph: number;
  /** Number of the sentence in the running text, from 1. */
  number: number;
}

/** The motion taken apart, everything word for word. */
export interface Motion {
  /** The line above the title: who wrote it. */
  author: string;
  title: Sentence;
  /** The running text. Between two sentences of a paragraph there is one space. */
  paragraphs: BodySentence[][];
  /** The line that asks the council to decide. */
  demand: Sentence;
  /** The word before the proposals. */
  demandLead: string;
  /** What the council is asked to decide, as the motion numbers it. */
  proposals: Sentence[];
  signature: Sentence;
  /** What is no sentence, in the reader's language, where the motion was asked for in another one. */
  translation?: { author: string; demandLead: string };
}

/** A text without Markdown's marks for bold, numbers of lists and line breaks. */
const plain = (markdown: string) =>
  markdown
    .replace(/^\*\*([\s\S]*)\*\*$/, '$1')
    .replace(/^\d+\. /, '')
    .replace(/ {2}$/gm, '');

/**
 * Takes the motion apart into its blocks and sentences. The text is known and never edited, so its shape is demanded:
 * a text of another shape would give public ids to the wrong sentences.
 *
 * @param source the text of `src/content/motion/motion.md`
 * @throws where the text does not have the shape of the motion
 */
export function parseMotion(source: string): Motion {
  const blocks = source.trim().split(/\n{2,}/);
  const [author, title, ...rest] = blocks;
  const [demand, demandLead, list, signature] = rest.splice(-4);
  if (!author || !title || !demand || !demandLead || !list || !signature) {
    throw new Error('src/content/motion/motion.md: the text is not whole; restore it from its source.');
  }
  const segmenter = new Intl.Segmenter('sv', { granularity: 'sentence' });
  let number = 0;
  const paragraphs = rest.map((block, index) =>
    [...segmenter.segment(block)].map(({ segment }, position) => {
      number += 1;
      const id = `p${index + 1}s${position + 1}` as SentenceId;
      return { id, text: segment.trimEnd(), paragraph: index + 1, number };
    }),
  );
  const motion: Motion = {
    author: plain(author),
    title: { id: 'rubrik', text: plain(title) },
    paragraphs,
    demand: { id: 'yrkande', text: plain(demand) },
    demandLead: plain(demandLead),
    proposals: list.split('\n').map((line, index) => ({ id: `att-${index + 1}` as SentenceId, text: plain(line) })),
    signature: { id: 'underskrift', text: plain(signature) },
  };
  const found = sentencesOf(motion).map((sentence) => sentence.id);
  if (found.join() !== sentenceIds.join()) {
    throw new Error(
      `src/content/motion/motion.md: the text gives the sentences ${found.join(', ')}, but the public ones are ${sentenceIds.join(', ')}; restore the text from its source.`,
    );
  }
  return motion;
}

/** Every sentence of the motion in its order. */
export function sentencesOf(motion: Motion): (Sentence | BodySentence)[] {
  return [motion.title, ...motion.paragraphs.flat(), motion.demand, ...motion.proposals, motion.signature];
}

/** Whether a sentence stands in the running text. */
export function isBodySentence(sentence: Sentence | BodySentence): sentence is BodySentence {
  return 'number' in sentence;
}
