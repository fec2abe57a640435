/** Words without their endings. Snowball's stemmers, with the Swedish endings that they leave on. */
import type { Stemmer } from './words.ts';

/** Names and adverbs whose last two letters are no ending. */
const whole = new Set('taiwan japan iran milan tainan annan sedan redan innan utan'.split(' '));

/**
 * Snowball takes neither the genitive off names that end in a vowel (`Taipeis`) nor every definite ending (`frågan`,
 * `avtalet`).
 * What is cut here need not be a word, only the same for all forms.
 */
export function swedish(snowball: Stemmer): Stemmer {
  return (word) => {
    const owner = word.length >= 5 ? word.replace(/(?<=[aeiouyn])s$/, '') : word;
    if (whole.has(owner)) return owner;
    const shorter =
      owner.length >= 5
        ? owner.replace(/(?<=[^aeiouy]a)n$/, '').replace(/(?<=[aeiouy][^aeiouy]{1,3})(?<!h)et$/, '')
        : owner;
    // Some forms carry two endings (`yrkandena`).
    return snowball(snowball(shorter));
  };
}
