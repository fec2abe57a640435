/**
 * Lists where an excerpt is more careful than the statement that cites it, or names another speaker. Only a person can
 * judge the list: a hedge may belong to another half of the excerpt.
 */
import { parseCitation } from '../../lib/content/citations.ts';
import type { Entry } from '../../lib/data/types.ts';
import type { ContentFile } from '../read.ts';
import { proseStatements, statementsOf } from './statements.ts';

/** A pattern for any of some words; `*` stands for any ending, and Chinese words need no space around them. */
function anyOf(words: string): RegExp {
  const parts = words.split(/,\s*/).map((word) => {
    const pattern = word.trim().replaceAll('*', '\\p{L}*');
    return /\p{Script=Han}/u.test(word) ? pattern : `(?<!\\p{L})${pattern}(?!\\p{L})`;
  });
  return new RegExp(parts.join('|'), 'iu');
}

/** A kind of care, and the words that show it in the languages of the sources and of the site. */
const signs: Record<string, RegExp> = {
  possibility: anyOf(`can, could, may, might, possib*, kan, kunde, kunna, möjlig*, eventuell*, kann, könn*, möglich*,
    peut, peuvent, pourrai*, possible*, kunne, mulig*, 可以, 可能, 得以`),
  suggestion: anyOf(`suggest*, indicat*, seem*, appear*, likely, probabl*, tyder, tydde, antyd*, pekar på, verkar,
    verkade, tycks, tycktes, trolig*, sannolik*, schein*, vermutlich, wahrscheinlich, sembl*, probablement,
    sandsynlig*, sannsynlig*, 似乎, 疑似`),
  intention: anyOf(`intend*, intention*, plan, plans, planned, planning, aim*, hope*, seek*, avse*, avsåg, ämna*,
    planer*, syfta*, hoppas, beabsichtig*, souhait*, prévoi*, ønsker, håber, håper, 計畫, 計劃, 擬, 希望, 有意`),
  approximation: anyOf(`about, around, approximately, roughly, nearly, almost, more than, over, at least, up to,
    omkring, cirka, ca, ungefär, runt, nästan, närmare, drygt, över, mer än, fler än, minst, upp till, knappt, etwa,
    rund, circa, fast, mehr als, über, mindestens, environ, près de, plus de, au moins, omtrent, næsten, nesten,
    mere end, mer enn, 約, 近, 逾, 超過`),
  frequency: anyOf(`sometimes, often, usually, generally, mainly, mostly, partly, some, many, ibland, ofta, oftast,
    vanlig*, vissa, några, många, främst, delvis, huvudsak*, manchmal, oft, meist*, einige, viele, teilweise, parfois,
    souvent, certains, certaines, nogle, noen, mange, ofte, 部分, 有些, 往往`),
  proposal: anyOf(`propos*, draft*, recommend*, föreslå*, föreslog*, förslag*, utkast*, yrka*, rekommender*,
    vorschlag*, vorgeschlagen, entwurf*, foreslå*, forslag*, udkast, 草案, 提案, 建議`),
  expectation: anyOf('expect*, is to, are to, was to, were to, vänta*, skulle, soll*, devrai*, forvent*, 預計'),
};

/** Whose words an excerpt says that they are. */
const speakers: Record<string, RegExp> = {
  'according to': anyOf(`according to, reported*, claim*, alleg*, said to, enligt, uppge*, uppgav, påstå*, sägs, laut,
    zufolge, angeblich, selon, d'après, ifølge, 根據, 據報`),
  ministry: anyOf(`ministry, spokes*, foreign minister, utrikesdepartement*, talesperson, utrikesminister*,
    außenminister*, ministère, 外交部, 發言人`),
  party: anyOf('KMT, DPP, opposition*, councillor*, council member, ledamot, ledamöter, 議員, 國民黨, 民進黨'),
  'opinion piece': anyOf('op-ed, opinion*, column*, commentator*, debatt*, krönik*, ledare, kommentar*, skribent*'),
};

/** One place where a person should look. */
export interface Hedge {
  file: string;
  field: string;
  /** The kind of care, or of speaker, that has no counterpart. */
  kind: string;
  /** The word of the excerpt that shows it. */
  word: string;
  excerpt: string;
  statement: string;
}

/**
 * The hedges and speakers of cited excerpts that have no counterpart in the statement.
 *
 * @param files all content files, valid against their schemas
 * @returns in the order of the files; English statements only where the Swedish one has the counterpart
 */
export function missingHedges(files: readonly ContentFile[]): Hedge[] {
  const sources = new Map(
    files.filter(({ collection }) => collection === 'sources').map(({ id, data }) => [id, data as Entry<'sources'>]),
  );
  const found: Hedge[] = [];
  const listed = new Set<string>();
  for (const { file, field, text, citations } of files.flatMap((each) => [
    ...statementsOf(each),
    ...proseStatements(each),
  ])) {
    // A title or a date has no room for hedges; its text has.
    if (/\b(title|date|name|role)\b/.test(field)) continue;
    for (const citation of citations) {
      const { source: id, excerpt: key } = parseCitation(citation);
      const source = sources.get(id);
      const excerpt = (key !== undefined && source?.excerpts[key]?.text) || '';
      const report = (kind: string, word: string) => {
        // One line a text, unless only one of its languages drops the hedge.
        const at = `${file} ${field.replace(/\.(sv|en)$/, '')} ${kind}`;
        if (!listed.has(at)) found.push({ file, field, kind, word, excerpt, statement: text });
        listed.add(at);
      };
      for (const [kind, sign] of Object.entries({ ...signs, ...speakers })) {
        const match = sign.exec(excerpt);
        if (!match || sign.test(text)) continue;
        // What is about a number concerns only those who repeat the number.
        const number = /^\D{0,12}?(\d[\d.,]*)/u.exec(excerpt.slice(match.index + match[0].length))?.[1];
        if (kind === 'approximation' && !(number && text.includes(number.replace(/[.,]$/, '')))) continue;
        report(kind, match[0]);
      }
      if (source?.kind === 'opinion' && !speakers['opinion piece']?.test(text))
        report('opinion piece', source.publisher);
    }
  }
  return found;
}
