import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseMotion, type SentenceId, sentenceIds, sentencesOf } from './parse.ts';
import { markedWords, readable, withTranslation } from './translation.ts';

const motion = parseMotion(readFileSync(new URL('../../content/motion/motion.md', import.meta.url), 'utf8'));
const sentences = Object.fromEntries(sentenceIds.map((id) => [id, `English ${id}`])) as Record<SentenceId, string>;
const translated = withTranslation(motion, { author: 'Motion by', demandLead: 'That:', sentences });

it('gives each sentence the words that say the same, and leaves the original as it is', () => {
  expect(sentencesOf(translated).map((sentence) => sentence.text)).toEqual(
    sentencesOf(motion).map((sentence) => sentence.text),
  );
  expect(sentencesOf(translated).map(readable)).toEqual(sentenceIds.map((id) => `English ${id}`));
  expect(translated).toMatchObject({
    author: motion.author,
    translation: { author: 'Motion by', demandLead: 'That:' },
  });
});

it('reads the original where there is no translation', () => {
  expect(readable(motion.title)).toBe(motion.title.text);
});

it('marks the words of the text that is read', () => {
  const note = { quote: 'en stad', quoteEn: 'a city' };
  expect([markedWords(note, true), markedWords(note, false)]).toEqual(['a city', 'en stad']);
});
