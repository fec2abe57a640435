/** A stretch of text, in Chinese characters or not. */
export interface Run {
  text: string;
  han: boolean;
}

/**
 * Cuts a text where Chinese characters begin and end, so that each stretch can say its language: 'Taipei (臺北市)' has
 * three. Signs between two characters (、。) belong to them.
 */
export function hanRuns(text: string): Run[] {
  return text
    .split(/(\p{Script=Han}(?:[\p{Script=Han}\u3000-\u303f\uff00-\uffef]*\p{Script=Han})?)/u)
    .map((part, index) => ({ text: part, han: index % 2 === 1 }))
    .filter((run) => run.text !== '');
}
