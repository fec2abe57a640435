/**
 * What each page's share card says, apart from how it looks. A card holds everything that its picture depends on and
 * nothing else: a picture is drawn anew only where its model changes.
 */

import { taipei } from '../../figures/geo.ts';
import { fillOf, formatKm, fromStockholm, type Level, type MapCity, type Relation } from '../../figures/relations.ts';
import type { Fill } from '../../figures/symbols.ts';
import { inOneLane, type TimelineContent, timelineData } from '../../figures/timelineData.ts';
import type { TimelineData } from '../../figures/timelineLayout.ts';
import type { Words } from '../../i18n/index.ts';
import { plainText } from '../content/inline.ts';
import { formatDateRange } from '../dates/format.ts';
import { isBodySentence, type Motion, type SentenceId, sentencesOf } from '../motion/parse.ts';
import { locateQuote } from '../motion/selector.ts';
import { markedWords, readable } from '../motion/translation.ts';
import type { Theme } from '../themes.ts';
import { href, type Lang, type Route } from '../url/routes.ts';
import { cardName } from './name.ts';

export type NoteKind = keyof Words['motion']['kinds'];
export type Verdict = keyof Words['motion']['verdicts'];

/** A marked stretch of a text: positions in it, and the kind of its note. */
export interface MarkedStretch {
  start: number;
  end: number;
  kind: NoteKind;
}

/** A note as the card names it. */
export interface NoteLabel {
  kind: NoteKind;
  verdict?: Verdict;
  /** The kind in words. */
  name: string;
  /** The verdict in words. */
  verdictName?: string;
  /** How many notes of the sentence are alike. */
  count: number;
}

/** A mark on the map of a card. */
export interface CardPoint {
  lat: number;
  lon: number;
  relation: Relation;
  fill: Fill;
}

/** What is drawn, by kind of card. */
export type CardBody =
  | { kind: 'sentence'; text: string; marks: MarkedStretch[]; notes: NoteLabel[] }
  | { kind: 'event'; year: string; title: string; theme: Theme; themeName: string; id: string; all: TimelineData }
  | {
      kind: 'city';
      name: string;
      localName?: string;
      relation: Relation;
      fill: Fill;
      relationName: string;
      distance: string;
      fromStockholm: string;
      stockholm: string;
      lat: number;
      lon: number;
    }
  | { kind: 'option'; number: number; kicker: string; question: string; names: [string, string] }
  | { kind: 'start'; title: string; stockholm: string; taipei: string; distance: string }
  | {
      kind: 'motion';
      kicker: string;
      title: string;
      blocks: { text: string; marks: MarkedStretch[]; strong: boolean }[];
    }
  | { kind: 'timeline'; title: string; all: TimelineData }
  | { kind: 'cities'; title: string; points: CardPoint[] }
  | { kind: 'options'; title: string; names: [string, string] }
  | { kind: 'glossary'; title: string; terms: string[] }
  | { kind: 'sources'; title: string; levels: { level: Level; name: string; count: number }[] }
  | { kind: 'search'; title: string; query: string }
  | { kind: 'page'; title: string; text: string };

export interface Card {
  /** As {@link cardName} gives it. */
  name: string;
  lang: Lang;
  /** The picture in words, for those who do not see it. */
  alt: string;
  /** The site's name, at the foot. */
  site: string;
  /** Where on the site the page lies, at the foot. */
  place: string;
  body: CardBody;
}

type Localized = Record<Lang, string>;

/** What the cards need of the content. Entries of the collections fit. */
export interface CardContent {
  motion: Motion;
  /** In the order of the text. */
  notes: readonly {
    id: string;
    sentence: SentenceId;
    order: number;
    kind: NoteKind;
    verdict?: Verdict | undefined;
    quote: string;
    quoteEn: string;
  }[];
  events: readonly (TimelineContent['events'][number] & { title: Localized })[];
  eras: TimelineContent['eras'];
  story: TimelineContent['story'];
  cities: readonly (MapCity & { localName?: { text: string } | undefined })[];
  options: readonly { id: string; number: number; title: Localized; question: Localized }[];
  terms: readonly { term: Localized }[];
  sources: readonly { level: Level }[];
  /** The finding that gives the page of the cities its title. */
  finding: { title: string };
  /** Running texts that are pages of their own: their route, title and description. */
  texts: readonly { route: Route; title: string; description: string }[];
}

const write = (pattern: string, values: Record<string, string | number>): string =>
  pattern.replace(/\{(\w+)\}/g, (whole, key: string) => String(values[key] ?? whole));

/**
 * The card of every page in a language.
 *
 * @param content what the pages are made of
 * @param lang the edition
 * @param w its interface words
 */
export function cardsOf(content: CardContent, lang: Lang, w: Words): Card[] {
  const base = { lang, site: w.site.shortName };
  const page = (route: Route, id?: string) => cardName(href(route, lang, id === undefined ? {} : { id }));
  const single = (route: Route, place: string, alt: string, body: CardBody): Card => ({
    ...base,
    name: page(route),
    alt,
    place,
    body,
  });

  const { motion, notes } = content;
  const sentences = sentencesOf(motion);
  const bodyCount = sentences.filter(isBodySentence).length;
  const marksIn = (id: SentenceId, text: string): MarkedStretch[] =>
    notes
      .filter((note) => note.sentence === id)
      .map((note) => {
        const quote = markedWords(note, motion.translation !== undefined);
        const at = locateQuote(text, quote);
        if (!at) throw new Error(`The note "${note.id}" marks "${quote}", which is not in its sentence "${text}".`);
        return { start: at.start, end: at.end, kind: note.kind };
      });

  const sentenceCards = sentences.map((sentence): Card => {
    const place = isBodySentence(sentence)
      ? write(w.motion.sentence, { n: sentence.number, total: bodyCount })
      : w.motion.parts[sentence.id as keyof Words['motion']['parts']];
    const labels: NoteLabel[] = [];
    for (const { kind, verdict } of notes.filter((note) => note.sentence === sentence.id)) {
      const same = labels.find((label) => label.kind === kind && label.verdict === verdict);
      if (same) same.count += 1;
      else
        labels.push({
          kind,
          name: w.motion.kinds[kind].one,
          count: 1,
          ...(verdict && { verdict, verdictName: w.motion.verdicts[verdict].label }),
        });
    }
    // What can be checked comes first.
    labels.sort((a, b) => Number(b.kind === 'claim') - Number(a.kind === 'claim'));
    const said = labels.map(({ name, verdictName }) =>
      verdictName ? `${name}: ${verdictName.toLocaleLowerCase(lang)}` : name,
    );
    return {
      ...base,
      name: page('motion', sentence.id),
      alt: [
        write(w.cards.sentence, { place, text: readable(sentence).replace('\n', ', ') }),
        ...said.map((label) => `${label}.`),
      ].join(' '),
      place: `${w.site.nav.motion} · ${place}`,
      body: {
        kind: 'sentence',
        text: readable(sentence),
        marks: marksIn(sentence.id, readable(sentence)),
        notes: labels,
      },
    };
  });

  const all = timelineData(content, lang, w.timeline);
  const strip = inOneLane(all);
  const eventCards = content.events.map((event): Card => {
    const title = plainText(event.title[lang]);
    const themeName = w.timeline.themes[event.theme];
    const when = formatDateRange(event.date, event.dateEnd, lang);
    const year = String(Number(event.date.slice(0, 4)));
    return {
      ...base,
      name: page('timeline', event.id),
      alt: write(w.cards.event, { when, title, theme: themeName }),
      place: when === year ? w.site.nav.timeline : `${w.site.nav.timeline} · ${when}`,
      body: { kind: 'event', year, title, theme: event.theme, themeName, id: event.id, all: strip },
    };
  });

  const cityCards = content.cities.map((city): Card => {
    const name = city.name[lang];
    const distance = formatKm(fromStockholm(city), lang);
    const relationName = w.cities.kinds[city.relation].name;
    return {
      ...base,
      name: page('cities', city.id),
      alt: write(w.cards.city, { name, distance, kind: relationName }),
      place: w.site.nav.cities,
      body: {
        kind: 'city',
        name,
        ...(city.localName && city.localName.text !== name && { localName: city.localName.text }),
        relation: city.relation,
        fill: fillOf(city.relation, city.level),
        relationName,
        distance,
        fromStockholm: w.cards.fromStockholm,
        stockholm: w.cities.stockholm,
        lat: city.lat,
        lon: city.lon,
      },
    };
  });

  const pair = [...content.options].sort((a, b) => a.number - b.number);
  const [first, second] = pair;
  if (!first || !second)
    throw new Error('src/content/options/ needs its two files, projekt.yaml and vanort.yaml; put them back.');
  const names: [string, string] = [plainText(first.title[lang]), plainText(second.title[lang])];
  const optionCards = pair.map((option) => {
    const kicker = write(w.options.option, { n: option.number });
    const question = plainText(option.question[lang]);
    return single(option.id as 'projekt' | 'vanort', w.site.nav.options, write(w.cards.option, { kicker, question }), {
      kind: 'option',
      number: option.number,
      kicker,
      question,
      names,
    });
  });

  const taipeiDistance = formatKm(Math.round(fromStockholm(taipei) / 10) * 10, lang);
  const levelCounts = (['primary', 'secondary', 'weak'] as const).map((level) => ({
    level,
    name: w.source.level[level],
    count: content.sources.filter((source) => source.level === level).length,
  }));
  const { compare } = new Intl.Collator(lang);

  return [
    single('start', w.cards.independent, write(w.cards.start, { title: w.start.title, distance: taipeiDistance }), {
      kind: 'start',
      title: w.start.title,
      stockholm: w.cities.stockholm,
      taipei: w.cities.taipei,
      distance: taipeiDistance,
    }),
    single('motion', w.site.nav.motion, write(w.cards.motion, { title: readable(motion.title) }), {
      kind: 'motion',
      kicker: w.motion.title,
      title: readable(motion.title),
      blocks: [...motion.paragraphs, [motion.demand], ...motion.proposals.map((proposal) => [proposal])].map(
        (block) => {
          let text = '';
          const marks: MarkedStretch[] = [];
          for (const sentence of block) {
            const offset = text === '' ? 0 : text.length + 1;
            text += `${text === '' ? '' : ' '}${readable(sentence)}`;
            for (const mark of marksIn(sentence.id, readable(sentence))) {
              marks.push({ ...mark, start: mark.start + offset, end: mark.end + offset });
            }
          }
          return { text, marks, strong: block[0]?.id === 'yrkande' };
        },
      ),
    }),
    single('timeline', w.site.nav.timeline, write(w.cards.timeline, { title: w.timeline.title }), {
      kind: 'timeline',
      title: w.timeline.title,
      all,
    }),
    single('cities', w.site.nav.cities, write(w.cards.cities, { title: content.finding.title }), {
      kind: 'cities',
      title: content.finding.title,
      points: content.cities.map(({ lat, lon, relation, level }) => ({
        lat,
        lon,
        relation,
        fill: fillOf(relation, level),
      })),
    }),
    single(
      'options',
      w.site.nav.options,
      write(w.cards.options, { title: w.options.title, first: names[0], second: names[1] }),
      {
        kind: 'options',
        title: w.options.title,
        names,
      },
    ),
    single('glossary', w.site.nav.glossary, write(w.cards.glossary, { title: w.glossary.title }), {
      kind: 'glossary',
      title: w.glossary.title,
      // What stands in brackets is said on the page.
      terms: content.terms.map(({ term }) => plainText(term[lang]).replace(/ \(.*\)/, '')).sort(compare),
    }),
    single(
      'sources',
      w.site.nav.sources,
      write(w.cards.sources, { title: w.sourcesPage.title, n: content.sources.length }),
      {
        kind: 'sources',
        title: w.sourcesPage.title,
        levels: levelCounts,
      },
    ),
    single('search', w.site.nav.search, write(w.cards.search, { title: w.search.title }), {
      kind: 'search',
      title: w.search.title,
      query: w.cards.query,
    }),
    ...content.texts.map(({ route, title, description }) =>
      single(route, w.cards.independent, write(w.cards.page, { title }), { kind: 'page', title, text: description }),
    ),
    ...sentenceCards,
    ...eventCards,
    ...cityCards,
    ...optionCards,
  ];
}
