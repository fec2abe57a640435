/** What the words of a question say of it. Runs in the build and in the browser. */
import type { Word } from '../../lib/text/words.ts';
import type { RecordKind } from './kinds.ts';

const listed = (text: string): ReadonlySet<string> => new Set(text.split(' '));
/** Words that stand in almost every text and tell nothing of what is searched for. Folded. */
const commonWords: Record<string, ReadonlySet<string>> = {
  sv: listed(
    'och i att det som en ett pa ar av for med den till inte de om har var fran kan sa men eller vi man dar ska skulle nar hur vad vem vilka vilken vilket varfor finns blir bli vara varit detta denna dessa den deras dess sin sina sitt ha hade mot under efter vid genom mellan over ut upp in nagon nagot nagra ocksa bara sig jag du ni han hon dem er mig mycket mer an nu da alla allt manga mycket fler flera sa nar hos fa far fick varfor sina vart maste kunna mojligt gor gora gjort gjorde innebar betyder heter kallas galler menas tycker tyckte anser ansag egentligen exakt sager',
  ),
  en: listed(
    'the of and a an to in is are was were be been it its that this these those for on with as by from at or not but has have had do does did which who what how why when where whom can could would should will may about into than then there their they them we you i he she his her our your if so such between also only any some more most one much many lot get gets got does still again very please tell allowed allow possible mean means called say says think thinks thought exactly really happen happens',
  ),
};

/** How questions begin that one kind of thing answers best. Folded. */
const questions: Record<string, [beginning: RegExp, kinds: RecordKind[]][]> = {
  sv: [
    [/^hur (?:manga|mycket|stor|stort|stora|langt|lang|hog|hogt|gammal)\b/, ['figure', 'criterion']],
    [/^vad (?:ar|betyder|menas|innebar|star)\b|\b(?:betyder|innebar|menas)\b/, ['term']],
    [/\b(?:tycker|tyckte|anser|ansag)\b/, ['argument', 'note']],
    [/^vem (?:har )?(?:skrev|skrivit|undertecknade|undertecknat|foreslog|foreslagit)\b/, ['sentence']],
    [/^(?:nar|har)\b|^(?:vilket|vilka) ar\b/, ['event', 'precedent']],
    [/^vilk(?:a|en) (?:\w+ )?(?:stad|stader|kommuner|lander)\b/, ['precedent', 'event', 'figure']],
  ],
  en: [
    [/^how (?:many|much|big|large|far|long|old|high)\b/, ['figure', 'criterion']],
    [/^what (?:is|are|s)\b|\bmeans?\b|\bmeaning\b|^define\b/, ['term']],
    [/\b(?:think|thinks|thought)\b/, ['argument', 'note']],
    [/^who (?:wrote|signed|proposed|filed)\b/, ['sentence']],
    [/^(?:when|has|have|did)\b|^(?:what|which) years?\b/, ['event', 'precedent']],
    [/^(?:which|what) (?:\w+ )?(?:city|cities|municipalities|countries)\b/, ['precedent', 'event', 'figure']],
  ],
};

/**
 * The kinds of things that answer a question of its kind best: a number for `hur många`, a term for `vad är`.
 *
 * @param language two letters
 */
export function askedKinds(words: readonly Word[], language: string): RecordKind[] {
  const question = words.map(({ folded }) => folded).join(' ');
  return questions[language]?.find(([beginning]) => beginning.test(question))?.[1] ?? [];
}

/** Names and adverbs whose last letters are no ending. */
const whole = new Set('taiwan japan iran milan tainan annan sedan redan innan utan paris'.split(' '));
/** Swedish endings that Pagefind leaves on: `frågan`, `landet`, `kommunalt`, `Taipeis`. */
const endings =
  /(?<=[^aeiouy]a|[öåé])n$|(?<=[aeiouyåäö][^aeiouyåäö]{1,3})(?<!h)et$|(?<=ell|al|[aä]r|am|[oö]g|iv|ker)t$|(?<=[aeiouyåäö])s$/i;

/** A word without such an ending: so it is indexed, beside the word itself, and so it is asked for. */
export function withoutEnding(word: string, language: string): string {
  const isWhole = language !== 'sv' || word.length < 5 || whole.has(word.toLowerCase());
  return isWhole ? word : word.replace(endings, '');
}

/** Whether a folded word tells nothing of what is searched for. */
export function isCommon(folded: string, language: string): boolean {
  return commonWords[language]?.has(folded) ?? false;
}

/** The words that tell what is searched for, each once; all where none does. */
export function contentWords(words: readonly Word[], language: string): Word[] {
  const tell = words.filter(({ folded }) => !isCommon(folded, language));
  const named = tell.length > 0 ? tell : words;
  return named.filter(({ folded }, at) => named.findIndex((other) => other.folded === folded) === at);
}
