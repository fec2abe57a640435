/**
 * What each page's share card says, apart from how it looks. A card holds everything that its picture depends on and
 * nothing else: a picture is drawn anew only where its model changes.
 */

import type { Detail } from '../figures/land.ts';
import type { Extent, MapContent } from '../figures/map.ts';
import {
  cityContent,
  extentAround,
  pairContent,
  placeContent,
  precedentContent,
  precedentExtents,
  startContent,
} from '../figures/mapContents.ts';
import type { BarSentence } from '../figures/motionBar.ts';
import type { Fill, MarkName, verdictMarks } from '../figures/symbols.ts';
import { fillOf } from '../figures/symbols.ts';
import { type TimelineContent, timelineData } from '../figures/timelineData.ts';
import type { TimelineData } from '../figures/timelineLayout.ts';
import { plural, type Words } from '../i18n/index.ts';
import { plainText } from '../lib/content/inline.ts';
import type { Entry } from '../lib/data/types.ts';
import { formatDateRange } from '../lib/dates/format.ts';
import type { NoteKind } from '../lib/motion/notes.ts';
import { isBodySentence, type Motion, type Sentence, sentencesOf } from '../lib/motion/parse.ts';
import { locateQuote } from '../lib/motion/selector.ts';
import { markedWords, readable } from '../lib/motion/translation.ts';
import { sortCities } from '../lib/relations.ts';
import { sourceGroups } from '../lib/source/groups.ts';
import { type besideOptions, href, type Lang, type Route, sectionOf, singlePages } from '../lib/url/routes.ts';
import { cardName, pictureSize } from './name.ts';

export type Verdict = keyof typeof verdictMarks;

/** A marked stretch of a text: positions in it, and the kind of its note. */
export type MarkedStretch = BarSentence['notes'][number];

/** The notes of a sentence that are alike, in words. */
export interface NoteLabel {
  kind: NoteKind;
  name: string;
  verdict?: { mark: Verdict; name: string };
  count: number;
}

/** A figure of the site on the right of a card. */
export type CardPicture =
  | { kind: 'map'; extent: Extent; content: MapContent; detail: Detail }
  | { kind: 'timeline'; data: TimelineData }
  | { kind: 'bar'; paragraphs: BarSentence[][] };

/** One sentence of the motion with its notes. */
export interface SentenceBody {
  kind: 'sentence';
  text: string;
  marks: MarkedStretch[];
  notes: NoteLabel[];
}

/** Everything else: a title, what there is to say, and a figure. */
export interface FindingBody {
  kind: 'event' | 'city' | 'page';
  /** What kind of thing it is, or when it happened, over the title. */
  kicker?: string;
  mark?: { name: MarkName; fill: Fill };
  title: string;
  /** Whether the title is the motion's own words, which stand in its typeface. */
  motion?: true;
  /** A city's name in its own language. */
  local?: string;
  /** What the page says, in sentences; the card shows as many as it has room for. */
  finding: string;
  picture?: CardPicture;
}

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
  body: SentenceBody | FindingBody;
}

/** What the cards need of the content. */
export type CardContent = TimelineContent & {
  [K in 'cities' | 'options' | 'precedents' | 'factsheet']: readonly Entry<K>[];
} & {
  motion: Motion;
  /** In the order of the text. */
  notes: readonly Entry<'annotations'>[];
  sources: readonly Pick<Entry<'sources'>, 'group'>[];
  /** The running texts that are pages, or the finding of one. */
  citiesFinding: { title: string; answer?: string | undefined };
  about: { title: string; description: string };
};

/** What the card of an event or a precedent says. */
type Happening = Pick<Entry<'events'>, 'id' | 'title' | 'summary' | 'places'>;

/** A map of all points of a content; `room` and `least` as in {@link extentAround}. */
function mapOf(content: MapContent, room: number, least: number): CardPicture {
  const points = content.points.map(({ km }) => km);
  const extent = extentAround(points, pictureSize.width / pictureSize.height, room, least);
  return { kind: 'map', extent, content, detail: extent.west + extent.east < 6000 ? '50m' : '110m' };
}

/** A map of Europe without names but for Stockholm's and some others: the page names them all. */
function europe(extent: Extent, points: MapContent['points'], named: readonly string[]): CardPicture {
  const quiet = points.map((point) =>
    point.id === 'stockholm' || named.includes(point.id) ? point : { ...point, dot: true, scale: 1.6 },
  );
  return { kind: 'map', extent, content: { points: quiet }, detail: '50m' };
}

const write = (pattern: string, values: Record<string, string | number>): string =>
  pattern.replace(/\{(\w+)\}/g, (whole, key: string) => String(values[key] ?? whole));

/** The card of every page that exists once. A new page needs a line here, or the code does not compile. */
function pagesOf(
  content: CardContent,
  lang: Lang,
  w: Words,
  bar: BarSentence[][],
): Record<Route, Omit<FindingBody, 'kind'>> {
  const { events, story, citiesFinding, about } = content;
  const [projekt, vanort] = ['projekt', 'vanort'].map((id) => content.options.find((option) => option.id === id));
  const [sheet] = content.factsheet;
  if (!projekt || !vanort || !sheet)
    throw new Error(
      'src/content/options/ needs projekt.yaml and vanort.yaml, src/content/factsheet/ faktablad.yaml; put them back.',
    );
  const option = ({ number, question, summary }: typeof projekt) => ({
    kicker: write(w.options.option, { n: number }),
    title: plainText(question[lang]),
    finding: plainText(summary[lang]),
  });
  const beside = (route: (typeof besideOptions)[number]) => {
    const { title, description } = w.beside[route];
    return { title, finding: description };
  };
  const start = mapOf({ ...startContent(lang, w.start), rings: [] }, 1.5, 500);
  const cities = cityContent('europe', sortCities(content.cities, lang), lang, w);
  const others = precedentContent(content.precedents, lang, w.options);
  const decided = content.cities.filter(({ relation }) => relation === 'city-decision').map(({ id }) => id);
  return {
    start: { title: w.start.title, finding: w.cards.start, picture: start },
    motion: {
      kicker: w.motion.title,
      title: readable(content.motion.title),
      motion: true,
      finding: w.start.who,
      picture: { kind: 'bar', paragraphs: bar },
    },
    timeline: {
      title: w.timeline.title,
      finding: story.flatMap(({ lede }) => lede.map(({ text }) => plainText(text[lang]))).join(' '),
      picture: { kind: 'timeline', data: timelineData({ ...content, events, story }, lang, w.timeline) },
    },
    counts: { title: w.timeline.figures.title, finding: w.timeline.figures.description },
    cities: {
      title: citiesFinding.title,
      finding: plainText(citiesFinding.answer ?? ''),
      picture: europe({ west: 1900, east: 1300, north: 500, south: 2300 }, cities.points, decided),
    },
    options: { title: w.options.title, finding: w.options.lead },
    projekt: option(projekt),
    vanort: option(vanort),
    road: beside('road'),
    precedents: {
      ...beside('precedents'),
      picture: europe(precedentExtents.europe, others.europe.points, []),
    },
    arguments: beside('arguments'),
    law: beside('law'),
    figures: { ...beside('figures'), picture: start },
    glossary: { title: w.glossary.title, finding: w.glossary.description },
    sources: { title: w.sourcesPage.title, finding: write(w.start.way.sources.text, { n: content.sources.length }) },
    factsheet: { title: plainText(sheet.title[lang]), finding: plainText(sheet.description[lang]) },
    search: { title: w.search.title, finding: w.search.description },
    about: { title: about.title, finding: about.description },
  };
}

/** The card of every page in a language. */
export function cardsOf(content: CardContent, lang: Lang, w: Words): Card[] {
  const { motion, notes } = content;
  const { nav } = w.site;
  const base = (route: Route, id?: string) => ({
    lang,
    site: w.site.shortName,
    name: cardName(href(route, lang, id === undefined ? {} : { id })),
  });
  const finding = (route: Route, id: string | undefined, place: string, body: FindingBody): Card => {
    const { kicker, title, finding: text, picture } = body;
    const labels =
      picture?.kind === 'map' ? picture.content.points.flatMap(({ label, dot }) => (dot ? [] : [label])) : [];
    const alt = [
      `${kicker === undefined ? '' : `${kicker}: `}${title.replace(/[.!]$/, '')}${title.endsWith('?') ? '' : '.'}`,
      text.replaceAll('\n', ' '),
      ...(labels.length > 0 ? [write(w.cards.map, { places: labels.join(', ') })] : []),
    ];
    return { ...base(route, id), place, alt: alt.join(' '), body };
  };

  const sentences = sentencesOf(motion);
  const bodyCount = sentences.filter(isBodySentence).length;
  const marksIn = (sentence: Sentence): MarkedStretch[] => {
    const text = readable(sentence);
    const own = notes.filter((note) => note.sentence === sentence.id);
    return own.map((note) => {
      const quote = markedWords(note, motion.translation !== undefined);
      const at = locateQuote(text, quote);
      if (!at) throw new Error(`The note "${note.id}" marks "${quote}", which is not in its sentence "${text}".`);
      return { start: at.start, end: at.end, kind: note.kind };
    });
  };
  const bar = [...motion.paragraphs, motion.proposals].map((paragraph, index) =>
    paragraph.map((sentence) => ({
      href: '',
      label: '',
      name: '',
      length: readable(sentence).length,
      notes: marksIn(sentence),
      proposal: index === motion.paragraphs.length,
    })),
  );

  const pages = pagesOf(content, lang, w, bar);
  const pageCards = singlePages.map((route) => {
    const section = sectionOf(route);
    const place = section in nav ? nav[section as keyof typeof nav] : w.cards.independent;
    return finding(route, undefined, place, { kind: 'page', ...pages[route] });
  });

  const sentenceCards = sentences.map((sentence): Card => {
    const place = isBodySentence(sentence)
      ? write(w.motion.sentence, { n: sentence.number, total: bodyCount })
      : w.motion.parts[sentence.id as keyof Words['motion']['parts']];
    const own = notes.filter((note) => note.sentence === sentence.id);
    const labels = [...Map.groupBy(own, ({ kind, verdict = '' }) => `${kind} ${verdict}`).values()].map(
      (alike): NoteLabel => {
        const { kind, verdict } = alike[0] as (typeof own)[number];
        const judged = verdict && { verdict: { mark: verdict, name: w.motion.verdicts[verdict].label } };
        return { kind, name: w.motion.kinds[kind].one, count: alike.length, ...judged };
      },
    );
    // What can be checked comes first.
    labels.sort((a, b) => Number(b.kind === 'claim') - Number(a.kind === 'claim'));
    const said = labels.map(({ name, verdict }) =>
      verdict ? `${name}: ${verdict.name.toLocaleLowerCase(lang)}.` : `${name}.`,
    );
    const text = readable(sentence);
    return {
      ...base('motion', sentence.id),
      alt: [write(w.cards.sentence, { place, text: text.replace('\n', ', ') }), ...said].join(' '),
      place: `${nav.motion} · ${place}`,
      body: { kind: 'sentence', text, marks: marksIn(sentence), notes: labels },
    };
  });

  /** The card of something that happened, with its places. */
  const happened = (route: Route, of: Happening, mark: NonNullable<FindingBody['mark']>, when: string, place: string) =>
    finding(route, of.id, place, {
      kind: 'event',
      kicker: when,
      mark,
      title: plainText(of.title[lang]),
      finding: plainText(of.summary[lang]),
      ...(of.places.length > 0 && { picture: mapOf(placeContent(of.places, mark.name, lang, mark.fill), 1.5, 1400) }),
    });
  const eventCards = content.events.map((event) => {
    const when = formatDateRange(event.date, event.dateEnd, lang);
    const place = `${nav.timeline} · ${w.timeline.themes[event.theme]}`;
    return happened('timeline', event, { name: event.theme, fill: 'solid' }, when, place);
  });
  const precedentCards = content.precedents.map((precedent) => {
    const { date, dateEnd, form, option: name, level } = precedent;
    const when = date === undefined ? plainText(form[lang]) : formatDateRange(date, dateEnd, lang);
    const fill = level === 'weak' ? 'broken' : 'solid';
    return happened('precedents', precedent, { name, fill }, when, `${nav.options} · ${w.beside.precedents.title}`);
  });

  const cityCards = content.cities.map((city) =>
    finding('cities', city.id, nav.cities, {
      kind: 'city',
      kicker: w.cities.kinds[city.relation].name,
      mark: { name: city.relation, fill: fillOf(city.relation, city.level) },
      title: city.name[lang],
      ...(city.localName && city.localName.text !== city.name[lang] && { local: city.localName.text }),
      finding: plainText(city.summary[lang]),
      picture: mapOf(pairContent(city, lang, w), 1.5, 500),
    }),
  );

  const sourceCards = sourceGroups.map((group) => {
    const list = content.sources.filter((source) => source.group === group);
    return finding('sources', group, nav.sources, {
      kind: 'page',
      title: w.sourcesPage.groups[group],
      finding: plural(w.sourcesPage.groupDescription, list.length, lang),
    });
  });

  return [...pageCards, ...sentenceCards, ...eventCards, ...precedentCards, ...cityCards, ...sourceCards];
}
