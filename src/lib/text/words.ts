/** How texts are cut into words, and which words count as the same. Runs in the build and in the browser. */

/** A word of a text. */
export interface Word {
  /** As it stands in the text. */
  text: string;
  /** Where it begins in the text, in UTF-16 units. */
  start: number;
  /** Where it ends. */
  end: number;
  /** Lower case, without diacritics. */
  folded: string;
}

/** Letters that Unicode does not take apart. */
const letters: Record<string, string> = { ø: 'o', æ: 'ae', œ: 'oe', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', ı: 'i' };

/**
 * A word as it is compared: lower case, without diacritics, so that `Göteborg`, `goteborg` and `GÖTEBORG` are one.
 * It also makes `städer` and `stad` one, as both lose the same ending.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[øæœłđðþßı]/g, (letter) => letters[letter] ?? letter);
}

/** A run of letters and digits. An ending after a colon or an apostrophe (`KMT:s`, `city’s`) does not belong to it. */
const run = /[\p{L}\p{M}\p{N}]+(?:[:’'](?:s|n|t|en|er|ar|an|ets|ens)(?![\p{L}\p{N}]))?/gu;
const ending = /[:’'][a-zåäö]+$/iu;
const han = /\p{Script=Han}/u;

/** The words of a text, in order. Chinese is cut into pairs of characters, as it writes no blanks. */
export function wordsOf(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(run)) {
    const start = match.index;
    const whole = match[0].replace(ending, '');
    if (han.test(whole)) {
      const characters = [...whole];
      for (let at = 0; at < Math.max(1, characters.length - 1); at++) {
        const pair = characters.slice(at, at + 2).join('');
        const from = start + characters.slice(0, at).join('').length;
        found.push({ text: pair, start: from, end: from + pair.length, folded: fold(pair) });
      }
      continue;
    }
    const end = start + whole.length;
    const folded = fold(whole);
    if (folded === '') continue;
    found.push({ text: whole, start, end, folded });
  }
  return found;
}
