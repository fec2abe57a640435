/** How texts and questions are cut into words, and which words count as the same. Runs in the build and in the browser. */

import type { RecordKind } from '../../lib/search/kinds.ts';

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
  /** Whether a hyphen alone stands between it and the word before. */
  joined: boolean;
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
        found.push({ text: pair, start: from, end: from + pair.length, folded: fold(pair), joined: false });
      }
      continue;
    }
    const end = start + whole.length;
    const folded = fold(whole);
    if (folded === '') continue;
    const before = found.at(-1);
    const joined = before !== undefined && before.end === start - 1 && /[-‐‑]/.test(text[start - 1] ?? '');
    found.push({ text: whole, start, end, folded, joined });
  }
  return found;
}

/** Words that stand in almost every text and tell nothing of what is sought. Folded. */
const commonWords: Record<string, ReadonlySet<string>> = {
  sv: new Set(
    'och i att det som en ett pa ar av for med den till inte de om har var fran kan sa men eller vi man dar ska skulle nar hur vad vem vilka vilken vilket varfor finns blir bli vara varit detta denna dessa den deras dess sin sina sitt ha hade mot under efter vid genom mellan over ut upp in nagon nagot nagra ocksa bara sig jag du ni han hon dem er mig mycket mer an nu da alla allt manga mycket fler flera sa nar hos fa far fick varfor sina vart maste kunna mojligt gor gora gjort gjorde innebar betyder heter kallas galler menas egentligen exakt sager'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the of and a an to in is are was were be been it its that this these those for on with as by from at or not but has have had do does did which who what how why when where whom can could would should will may about into than then there their they them we you i he she his her our your if so such between also only any some more most one much many lot get gets got does still again very please tell allowed allow possible mean means called say says exactly really happen happens'.split(
      ' ',
    ),
  ),
};

/** How questions begin that one kind of thing answers best. Folded. */
const questions: Record<string, [beginning: RegExp, kinds: RecordKind[]][]> = {
  sv: [
    [/^hur (?:manga|mycket|stor|stort|stora|langt|lang|hog|hogt|gammal)\b/, ['figure', 'criterion']],
    [/^vad (?:ar|betyder|menas|innebar|star)\b|\b(?:betyder|innebar|menas)\b/, ['term']],
    [/^nar\b|^(?:vilket|vilka) ar\b/, ['event', 'precedent']],
  ],
  en: [
    [/^how (?:many|much|big|large|far|long|old|high)\b/, ['figure', 'criterion']],
    [/^what (?:is|are|s)\b|\bmeans?\b|\bmeaning\b|^define\b/, ['term']],
    [/^when\b|^(?:what|which) years?\b/, ['event', 'precedent']],
  ],
};

/**
 * The kinds of things that answer a question of its kind best: a number for `hur många`, a term for `vad är`.
 *
 * @param language two letters
 * @returns none where it asks nothing of the sort
 */
export function askedKinds(words: readonly Word[], language: string): RecordKind[] {
  const question = words.map(({ folded }) => folded).join(' ');
  return questions[language]?.find(([beginning]) => beginning.test(question))?.[1] ?? [];
}

/**
 * Whether a word tells nothing of what is sought.
 *
 * @param language two letters
 */
export function isCommon(folded: string, language: string): boolean {
  return commonWords[language]?.has(folded) ?? false;
}
