import { plural, type Words, words } from '../../i18n/index.ts';
import { noteKinds } from '../../lib/motion/notes.ts';
import { type BodySentence, isBodySentence, type Motion, type Sentence, sentenceIds } from '../../lib/motion/parse.ts';
import type { Lang } from '../../lib/url/routes.ts';

export type Kind = keyof Words['motion']['kinds'];
export type Verdict = keyof Words['motion']['verdicts'];

/** Kinds and verdicts in the order in which they are listed. */
export const kinds: readonly Kind[] = noteKinds;
export const verdicts: readonly Verdict[] = ['supported', 'partly-supported', 'context-needed', 'not-found'];

/** Puts values into a phrase: `{n}` takes the value of `n`. */
export function phrase(pattern: string, values: Record<string, string | number>): string {
  return pattern.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

const bodyTotal = sentenceIds.filter((id) => /^p\ds\d$/.test(id)).length;

/** What a sentence is called: its number in the running text, or what it is. */
export function sentenceName(sentence: Sentence | BodySentence, lang: Lang): string {
  const w = words(lang).motion;
  if (isBodySentence(sentence)) return phrase(w.sentence, { n: sentence.number, total: bodyTotal });
  return w.parts[sentence.id as keyof typeof w.parts];
}

/** How many notes a paragraph has, and of which kinds: "6 anteckningar: 4 påståenden, 1 ord, 1 bakgrund". */
export function notesLine(notes: readonly { kind: Kind }[], lang: Lang): string {
  const w = words(lang).motion;
  const of = kinds.flatMap((kind) => {
    const count = notes.filter((note) => note.kind === kind).length;
    if (count === 0) return [];
    return [`${count}\u00a0${(count === 1 ? w.kinds[kind].one : w.kinds[kind].many).toLocaleLowerCase(lang)}`];
  });
  return `${plural(w.shown, notes.length, lang)}: ${of.join(', ')}`;
}

/** Who wrote the motion, as its first line says. */
export function byline(motion: Motion): string {
  return (motion.translation?.author ?? motion.author).replace(/:$/, '');
}

/**
 * A role of the digital publishing module (DPUB-ARIA), which Astro's types do not know. With these roles a screen reader
 * says that a phrase has a note, and leads there and back.
 */
export const dpub = (role: 'doc-footnote' | 'doc-noteref' | 'doc-backlink'): object => ({ role });
