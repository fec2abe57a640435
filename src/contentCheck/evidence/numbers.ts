/** Numbers and months in a text, in words and in digits, in whatever language they are written. */

const units: [number, string][] = [
  [2, 'två two zwei deux dwa dos'],
  [3, 'tre three drei trois'],
  [4, 'fyra four vier quatre fire'],
  [5, 'fem five fünf cinq'],
  [6, 'sex six sechs seks'],
  [7, 'sju seven sieben sept syv'],
  [8, 'åtta eight acht huit otte'],
  [9, 'nio nine neun neuf'],
];
const teens: [number, string][] = [
  [10, 'tio ten zehn dix'],
  [11, 'elva eleven elf onze'],
  [12, 'tolv twelve zwölf douze dussin dozen'],
  [13, 'tretton thirteen dreizehn treize'],
  [14, 'fjorton fourteen vierzehn quatorze'],
  [15, 'femton fifteen fünfzehn quinze'],
  [16, 'sexton sixteen sechzehn seize'],
  [17, 'sjutton seventeen siebzehn'],
  [18, 'arton eighteen achtzehn'],
  [19, 'nitton nineteen neunzehn'],
];
const tens: [number, string][] = [
  [20, 'tjugo twenty zwanzig vingt'],
  [30, 'trettio thirty dreißig trente'],
  [40, 'fyrtio forty vierzig quarante'],
  [50, 'femtio fifty fünfzig cinquante'],
  [60, 'sextio sixty sechzig soixante'],
  [70, 'sjuttio seventy siebzig'],
  [80, 'åttio eighty achtzig'],
  [90, 'nittio ninety neunzig'],
];
/** Ordinals from the third on: "first" and "second" are everyday words in both languages. */
const ordinals: [number, string][] = [
  [3, 'tredje third'],
  [4, 'fjärde fourth'],
  [5, 'femte fifth'],
  [6, 'sjätte sixth'],
  [7, 'sjunde seventh'],
  [8, 'åttonde eighth'],
  [9, 'nionde ninth'],
  [10, 'tionde tenth'],
];

const numberWords = new Map<string, number>();
for (const [value, list] of [...units, ...teens, ...tens, ...ordinals])
  for (const word of list.split(' ')) numberWords.set(word, value);
// Swedish and English join tens and units: "tjugofem", "twenty-five".
for (const [ten, tenWords] of tens)
  for (const [unit, unitWords] of [[1, 'ett one'] as [number, string], ...units])
    for (const [language, joint] of [
      [0, ''],
      [1, '-'],
    ] as const)
      numberWords.set(`${tenWords.split(' ')[language]}${joint}${unitWords.split(' ')[language]}`, ten + unit);

/** Languages whose month names are known to readers or sources of the site; Intl has the names. */
const monthLanguages = 'sv en de fr da nb nl pl cs it es fi uk ru lv et lt'.split(' ');
const monthWords = new Map<string, number>();
for (const language of monthLanguages) {
  // With a day beside it a month stands in the case that running text uses.
  const inText = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const alone = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  for (let month = 0; month < 12; month += 1) {
    const day = new Date(Date.UTC(2001, month, 5));
    const parts = [...inText.formatToParts(day), ...alone.formatToParts(day)];
    for (const { type, value } of parts)
      if (type === 'month') monthWords.set(value.toLowerCase().replace(/[.]/g, ''), month + 1);
  }
}

/** Whether a word is the name of a month, which English writes like a name. */
export const isMonth = (word: string): boolean => monthWords.has(word.toLowerCase());

/** Words that multiply the number before them. */
const scale: [RegExp, number][] = [
  [/^\s*(miljoner|million|millions|Millionen|mn|mnkr|m\b)/, 1e6],
  [/^\s*(miljarder|miljard|billion|billions|Milliarden|bn)/, 1e9],
];

const isoDate = /\b(\d{4})-(0[1-9]|1[0-2])(?:-(\d{2}))?\b/g;
const digits = /\d+(?:[.,\s\u00a0\u202f]\d{3})*(?:[.,]\d+)?/g;

/** All ways to read a run of digits: "2.209" is two thousand in German and two and a bit in English. */
function readings(run: string): string[] {
  const bare = run.replace(/[\s\u00a0\u202f]/g, '');
  const found = new Set<string>();
  if (/^\d+$/.test(bare)) found.add(String(Number(bare)));
  if (/^\d{1,3}([.,]\d{3})+$/.test(bare)) found.add(String(Number(bare.replace(/[.,]/g, ''))));
  if (/^\d+[.,]\d+$/.test(bare)) found.add(String(Number(bare.replace(',', '.'))));
  if (/^\d{1,3}(,\d{3})+\.\d+$/.test(bare)) found.add(String(Number(bare.replaceAll(',', ''))));
  // "6 2022" is a day or a page beside a year, not six thousand.
  for (const part of run.split(/[\s\u00a0\u202f.,]/)) if (part !== '') found.add(String(Number(part)));
  return [...found];
}

/** One number of a text: how it stands there, and what it may mean (numbers as decimal strings, months as `month 3`). */
export interface Quantity {
  word: string;
  meanings: readonly string[];
}

/**
 * The numbers and months of a text, in its order.
 *
 * @param text in any language
 * @returns a number of several readings once, with each of them; "5 June 2024" is three quantities
 */
export function quantitiesIn(text: string): Quantity[] {
  const found: Quantity[] = [];
  // A date in figures is a year, a month and a day, and must not be read again as three numbers.
  const rest = text.replace(isoDate, (date, year: string, month: string, day: string | undefined) => {
    const parts = [String(Number(year)), `month ${Number(month)}`, ...(day === undefined ? [] : [String(Number(day))])];
    for (const part of parts) found.push({ word: date, meanings: [part] });
    return ' ';
  });
  for (const match of rest.matchAll(digits)) {
    const [run] = match;
    const after = rest.slice(match.index + run.length);
    const factor = scale.find(([pattern]) => pattern.test(after))?.[1];
    const meanings = readings(run);
    const scaled =
      factor === undefined ? [] : meanings.map((meaning) => String(Number((Number(meaning) * factor).toFixed(0))));
    found.push({ word: run, meanings: [...meanings, ...scaled] });
    // "2018/19" and "2018–19" name both years.
    const second = /^(\d{2})(\d{2})$/.exec(run) && /^[/–-](\d{2})(?!\d|[-.]\d)/.exec(after);
    if (second) found.push({ word: `${run}${second[0]}`, meanings: [`${run.slice(0, 2)}${second[1]}`] });
    const eastAsian = /^\s*月/.test(after);
    if (eastAsian) found.push({ word: run, meanings: [`month ${Number(run)}`] });
  }
  for (const [date, month] of rest.matchAll(/\b\d{1,2}[./]\s?(\d{1,2})[./]\s?\d{4}\b/g))
    if (Number(month) <= 12) found.push({ word: date, meanings: [`month ${Number(month)}`] });
  for (const [written] of rest.matchAll(/[\p{L}]+(?:-[\p{L}]+)?/gu)) {
    const word = written.toLowerCase();
    const value = numberWords.get(word) ?? numberWords.get(word.split('-')[0] ?? '');
    if (value !== undefined) found.push({ word: written, meanings: [String(value)] });
    // In English "may" and "march" are months only with a capital.
    const month = written === 'may' || written === 'march' ? undefined : monthWords.get(word);
    if (month !== undefined) found.push({ word: written, meanings: [`month ${month}`] });
  }
  return found;
}
