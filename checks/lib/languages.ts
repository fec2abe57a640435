/** What language the words of a page are in, as far as a program can tell, and as the page says. */
import type { CheerioAPI } from 'cheerio';

/** A stretch of text or an attribute that a reader meets, with the language that the page says it has. */
interface Said {
  text: string;
  /** BCP 47 code of the nearest `lang`. */
  lang: string;
  /** Whether it is an attribute: a name, a tooltip, a word that a script will show. */
  attribute: boolean;
}

/** Attributes that are read out or shown. What scripts show stands in `data-` attributes. */
const spoken = /^(aria-label|aria-description|alt|title|placeholder|data-(?!search-|city$|motion-text$|copies$).+)$/;
/** Code, and references in the formats that programs read. */
const silent = new Set(['script', 'style', 'pre', 'template']);

/** Everything that a page says, in its order, without blanks at the ends. */
export function saidOn($: CheerioAPI): Said[] {
  const said: Said[] = [];
  const body = $('body').get(0);
  type Node = NonNullable<typeof body>;
  const visit = (node: Node, lang: string) => {
    if (silent.has(node.name)) return;
    const own = node.attribs.lang ?? lang;
    for (const [name, value] of Object.entries(node.attribs))
      if (spoken.test(name) && value.trim() !== '') said.push({ text: value.trim(), lang: own, attribute: true });
    for (const child of node.children) {
      if (child.type === 'text' && child.data.trim() !== '')
        said.push({ text: child.data.replace(/\s+/g, ' ').trim(), lang: own, attribute: false });
      else if (child.type === 'tag') visit(child, own);
    }
  };
  if (body) visit(body, $('html').attr('lang') ?? '');
  return said;
}

/** Words that Swedish texts are full of and English ones lack, and the words of Swedish dates. */
const swedishWords =
  /(?<![\p{L}\p{N}’-])(och|att|är|inte|för|från|som|på|av|det|ett|med|vid|eller|städer|staden|stad|vänort|vänorter|vänortsavtal|motionen|källor|källa|noter|mening|meningen|läs|sidan|stäng|sök|tidslinje|ordlista|kommun|kommunen|avtal|sedan|år|efter|före|också|bara|mellan|utan|mot|inom|dess|deras|sin|sitt|sina|denna|detta|dessa|när|där|här|januari|februari|mars|maj|juni|juli|augusti|oktober)(?![\p{L}\p{N}’-])/giu;

/** Swedish words in a text, with what stands around them. */
export function swedishIn(text: string): string[] {
  return [...text.matchAll(swedishWords)].map(
    ({ index, 0: word }) => `“${word}” in “${text.slice(Math.max(0, index - 30), index + word.length + 30)}”`,
  );
}

/** Numbers as Swedish writes them: a blank between thousands, a comma before decimals. */
export function swedishNumbersIn(text: string): string[] {
  return [
    ...text.matchAll(/(?<![\d.,–-])\d{1,3}([ \u00a0\u202f]\d{3})+(?!\d)|(?<![\d.,])\d+,(\d{1,2}|\d{4,})(?![\d,])/g),
  ].map(([number]) => `“${number}” in “${text.slice(0, 80)}”`);
}

/** Every text in a tree of interface words: those without places to fill, and of more than a letter or two. */
export function phrasesOf(words: unknown): string[] {
  if (typeof words === 'string') return words.length > 2 && !words.includes('{') ? [words] : [];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(phrasesOf) : [];
}
