/** How a share card looks: text on the left, a figure of the site on the right, the site's name at the foot. */
import { mapPicture } from '../figures/land.ts';
import { balancedLines, type TextLine } from '../figures/lines.ts';
import { mapWindow } from '../figures/map.ts';
import { motionBar } from '../figures/motionBar.ts';
import { inTurn, pngCache, siteFileTheme, svgPng } from '../figures/png.ts';
import { markup, tenth } from '../figures/svg.ts';
import { markElement, marks as marksOf, siteSign, verdictMarks } from '../figures/symbols.ts';
import type { FigureTheme } from '../figures/theme.ts';
import { drawTimeline } from '../figures/timelineFigure.ts';
import { layoutTimeline, timelineForms } from '../figures/timelineLayout.ts';
import {
  baseline,
  canSet,
  type Drawn,
  flow,
  fontFamily,
  lineWidth,
  moved,
  stacked,
  textBlock,
  textLine,
} from '../figures/type.ts';
import type { Card, CardPicture, FindingBody, MarkedStretch, NoteLabel, SentenceBody } from './model.ts';
import { cardSize, pictureSize } from './name.ts';

const margin = 72;
const inner = cardSize.width - 2 * margin;
/** Where the hairline of the foot lies, and the baseline under it. */
const footLine = pictureSize.height;
const footText = 580;
/** Where the figure begins, and how wide the text beside it is. */
const pictureLeft = cardSize.width - pictureSize.width;
const besidePicture = 560;
/** No type is smaller: a card is often shown at a third of its size. */
const smallest = 24;

/** The site's name and the place of the page. */
function foot({ site, place }: Card, theme: FigureTheme): string {
  const room = inner - 78 - lineWidth(site, 'strong', 27) - 40;
  const size = Math.max(smallest, Math.min(27, (27 * room) / lineWidth(place, 'sans', 27)));
  const { width, height } = cardSize;
  return [
    `<path d="M0 ${footLine}H${width}V${height}H0z" fill="${theme('paper')}"/>`,
    `<path d="M0 ${footLine}H${width}" stroke="${theme('hairline')}" stroke-width="2"/>`,
    siteSign({ x: margin + 8, y: footText - 9 }, 8, theme),
    textLine(site, { x: margin + 78, y: footText }, { size: 27, typeface: 'strong', colour: theme('ink') }),
    textLine(
      place,
      { x: width - margin, y: footText },
      { size, typeface: 'sans', colour: theme('ink-soft'), anchor: 'end' },
    ),
  ].join('');
}

/** Sizes of title and finding to try together, the largest first; the first two are for text alone. */
const sizes = '112 48, 96 44, 96 36, 84 36, 76 34, 68 34, 62 32, 56 32, 52 30, 48 30, 44 28, 40 28'
  .split(', ')
  .map((pair) => pair.split(' ').map(Number) as [title: number, finding: number]);
const titleLeading = 1.08;

/**
 * Sets title and finding as large as they fit together, the finding with as many of its sentences as have room.
 *
 * @throws where not even the first sentence fits: nothing is ever cut
 */
function fitFinding(body: FindingBody, width: number, height: number, theme: FigureTheme) {
  const colour = theme('ink');
  const parts = body.finding.includes('\n')
    ? body.finding.split(/(?<=\n)/)
    : [...new Intl.Segmenter('sv', { granularity: 'sentence' }).segment(body.finding)].map(({ segment }) => segment);
  for (let count = parts.length; count > 0; count -= 1) {
    const text = parts.slice(0, count).join('').trim();
    for (const [large, small] of sizes.slice(body.picture ? 2 : 0, count > 1 ? -2 : undefined)) {
      const typeface = body.motion ? 'serif' : 'strong';
      const title = textBlock(body.title, width, { size: large, typeface, colour }, titleLeading);
      const finding = textBlock(text, width, { size: small, typeface: 'sans', colour }, 1.32);
      const high = title.height + 22 + finding.height;
      if (
        high <= height &&
        title.height <= 5.01 * large * titleLeading &&
        Math.max(title.width, finding.width) <= width
      )
        // Large letters have room of their own on their left.
        return { title: { ...title, svg: moved({ x: -0.04 * large, y: 0 }, title.svg) }, finding };
    }
  }
  throw new Error(`A card has no room for "${body.title}" with the first sentence of "${body.finding}"; shorten them.`);
}

/** What stands over the title, with the mark of its kind. */
function drawKicker({ kicker, mark }: FindingBody, width: number, theme: FigureTheme): Drawn {
  if (kicker === undefined) return { svg: '', width, height: 0 };
  const sign = mark && marksOf[mark.name];
  const left = sign ? 46 : 0;
  const colour = theme(sign ? sign.colour : 'accent');
  const { svg, height } = textBlock(kicker, width - left, { size: 30, typeface: 'strong', colour }, 1.2);
  const drawn = sign ? markup(markElement(sign, mark.fill, 14, theme, 'translate(15 18)')) : '';
  return { svg: drawn + moved({ x: left, y: 0 }, svg), width, height: height + 18 };
}

function drawFinding(body: FindingBody, theme: FigureTheme): string {
  const { picture } = body;
  const width = picture ? besidePicture : inner - 60;
  const kicker = drawKicker(body, width, theme);
  const local = body.local !== undefined && canSet(body.local, 'sans') ? body.local : undefined;
  const name = { size: 36, typeface: 'sans', colour: theme('ink-soft') } as const;
  const between = local === undefined ? [] : [{ svg: textLine(local, { x: 0, y: 40 }, name), width, height: 50 }];
  const top = 58 + kicker.height;
  const { title, finding } = fitFinding(body, width, footLine - 28 - top - (between[0]?.height ?? 0), theme);
  const words = stacked([title, ...between, { ...finding, svg: moved({ x: 0, y: 22 }, finding.svg) }], 0);
  // Text alone stands a little above the middle, where the eye takes the middle to be.
  const down = picture ? 0 : (footLine - 50 - top - words.height) * 0.36;
  return [
    picture ? drawPicture(picture, theme) : '',
    moved({ x: margin, y: 58 }, kicker.svg),
    moved({ x: margin, y: top + down }, words.svg),
  ].join('');
}

/** Draws a figure on the right; a map goes on under the text, and fades there without an edge. */
function drawPicture(picture: CardPicture, theme: FigureTheme): string {
  const { width, height } = pictureSize;
  switch (picture.kind) {
    case 'map': {
      const part = mapWindow(picture.extent, width);
      const window = {
        ...part,
        width: cardSize.width,
        height,
        centre: { x: part.centre.x + pictureLeft, y: part.centre.y + (height - part.height) / 2 },
      };
      const content = {
        ...picture.content,
        // The words and the veil on their right, and a margin on the other sides.
        reserved: [
          { x: 0, y: 0, width: pictureLeft + 40, height },
          { x: cardSize.width - 24, y: 0, width: 24, height },
          { x: 0, y: 0, width: cardSize.width, height: 16 },
          { x: 0, y: height - 16, width: cardSize.width, height: 16 },
        ],
      };
      const type = { text: 28, quietText: smallest, radius: 12, gap: 7 };
      const paper: FigureTheme = (token) => theme(token === 'sea' ? 'paper' : token);
      return mapPicture(window, content, picture.detail, paper, type) + veil(theme);
    }
    case 'timeline': {
      const layout = layoutTimeline(picture.data, timelineForms.card);
      const { svg, height: drawn } = drawTimeline(layout, { theme, id: 'timeline' });
      return moved({ x: pictureLeft + 20, y: (height - drawn) / 2 }, `<g font-family="${fontFamily.sans}">${svg}</g>`);
    }
    case 'bar': {
      const rows = motionBar(picture.paragraphs, theme, 'bar');
      const drawn = Math.max(...rows.map((row) => Number(/width="([\d.]+)"/.exec(row)?.[1])));
      const scale = tenth(Math.min((width - margin) / drawn, (height - 100) / (rows.length * 52)) * 10) / 10;
      const svg = rows.map((row, index) => moved({ x: 0, y: index * 52 - 18 }, row)).join('');
      const top = (height - rows.length * 52 * scale) / 2;
      return moved({ x: pictureLeft, y: top }, `<g transform="scale(${scale})">${svg}</g>`);
    }
  }
}

/** Paper over a map on the left, so that words stand on calm ground. */
function veil(theme: FigureTheme): string {
  const stops = [0.97, 0.9, 0.55, 0.16, 0].map(
    (opacity, index) => `<stop offset="${index / 4}" stop-color="${theme('paper')}" stop-opacity="${opacity}"/>`,
  );
  const from = margin + besidePicture - 90;
  const to = pictureLeft + 130;
  return [
    `<linearGradient id="veil" gradientUnits="userSpaceOnUse" x1="${from}" x2="${to}" y1="0" y2="0">${stops.join('')}</linearGradient>`,
    `<rect width="${to}" height="${footLine}" fill="url(#veil)"/>`,
  ].join('');
}

/** The line under the words of a note, by its kind; the same lines as on the page of the motion. */
function underline(kind: NoteLabel['kind'], from: number, to: number, y: number, weight: number, theme: FigureTheme) {
  const stroke = (at: number, width: number, more = '') =>
    `<path d="M${tenth(from)} ${tenth(at)}H${tenth(to)}" fill="none" stroke="${theme(kind)}" stroke-width="${tenth(width)}"${more}/>`;
  const dash = (...lengths: number[]) => ` stroke-dasharray="${lengths.map(tenth).join(' ')}"`;
  return {
    claim: () => stroke(y, weight),
    opinion: () => stroke(y - weight * 0.6, weight * 0.5) + stroke(y + weight * 0.6, weight * 0.5),
    term: () => stroke(y, weight, ` stroke-linecap="round"${dash(0, weight * 2)}`),
    context: () => stroke(y, weight * 0.75, dash(weight * 3.2, weight * 1.2)),
    procedure: () => stroke(y, weight * 0.45),
  }[kind]();
}

/** A label: the line of its kind, its name, and the mark and name of its verdict. Its baseline lies at 36. */
function drawLabel({ kind, name, count, verdict }: NoteLabel, theme: FigureTheme): Drawn {
  const strong = (colour: string) => ({ size: 30, typeface: 'strong', colour: theme(colour) }) as const;
  const said = count > 1 ? `${name} × ${count}` : name;
  const at = 54 + lineWidth(said, 'strong', 30);
  const sign = verdict
    ? `<g transform="translate(${tenth(at + 16)} 12)scale(2.4)" color="${theme('ink')}" fill="none" stroke="${theme('ink')}">${verdictMarks[verdict.mark]}</g>`
    : '';
  return {
    svg: [
      underline(kind, 0, 40, 26, 7, theme),
      textLine(said, { x: 54, y: 36 }, strong(kind)),
      sign,
      verdict ? textLine(verdict.name, { x: at + 52, y: 36 }, strong('ink')) : '',
    ].join(''),
    width: at + (verdict ? 52 + lineWidth(verdict.name, 'strong', 30) : 0),
    height: 46,
  };
}

function drawSentence({ text, marks, notes }: SentenceBody, lang: Card['lang'], theme: FigureTheme): string {
  const [open, close] = lang === 'sv' ? ['”', '”'] : ['‘', '’'];
  const drawnLabels = notes.map((note) => drawLabel(note, theme));
  // In one or two rows; what finds no room in them is left out, the last first.
  const labels = drawnLabels
    .map((_, index) => flow(drawnLabels.slice(0, index + 1), inner, 44, 46))
    .findLast((rows) => rows.height <= 92);
  const top = labels ? 86 + labels.height : 64;
  const height = footLine - 32 - top;
  const serif = (words: string, size: number) => lineWidth(words, 'serif', size);
  const { size, lines } =
    [92, 84, 76, 70, 65, 60, 56, 52, 49, 46, 43, 40]
      .map((size) => ({ size, lines: balancedLines(`${text}${close}`, inner, size, serif) }))
      .find(({ size, lines }) => {
        return lines.length * size * 1.24 <= height && lines.every((line) => serif(line.text, size) <= inner);
      }) ?? {};
  if (!size || !lines) throw new Error(`A card has no room for "${text}", even at 40 px; give it more room.`);
  // A little above the middle, where the eye takes the middle to be.
  const start = top + (height - lines.length * size * 1.24) * 0.42;
  const weight = Math.max(3.5, size * 0.062);
  const style = { size, typeface: 'serif', colour: theme('ink') } as const;
  const drawn = lines.flatMap((line, index) => {
    const y = baseline(start, size, 1.24, index);
    const x = (end: number) => margin + serif(line.text.slice(0, end), size);
    return [
      ...stretchesOf(line, marks).map(({ from, to, depth, kind }) =>
        underline(kind, x(from), x(to), y + size * 0.2 + depth * weight * 1.9, weight, theme),
      ),
      textLine(line.text, { x: margin, y }, { ...style, halo: theme('paper') }),
    ];
  });
  // Hung into the margin, so that the text's edge is straight.
  const hung = { x: margin - size * 0.04, y: baseline(start, size, 1.24, 0) };
  return [
    moved({ x: margin, y: 68 }, labels?.svg ?? ''),
    ...drawn,
    textLine(open, hung, { ...style, anchor: 'end' }),
  ].join('');
}

/** The marked stretches of one line. Where marks lie on each other, each gets its own depth under the line. */
function stretchesOf({ text, start }: TextLine, marks: readonly MarkedStretch[]) {
  const placed: { from: number; to: number; depth: number; kind: MarkedStretch['kind'] }[] = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const from = Math.max(0, mark.start - start);
    const to = Math.min(text.length, mark.end - start);
    if (from >= to) continue;
    let depth = 0;
    while (placed.some((other) => other.depth === depth && other.from < to && from < other.to)) depth += 1;
    placed.push({ from, to, depth, kind: mark.kind });
  }
  return placed;
}

/**
 * Draws a card as SVG.
 *
 * @throws where a text does not fit or a letter is in no font
 */
export function drawCard(card: Card, theme: FigureTheme): string {
  const { width, height } = cardSize;
  const { body, lang } = card;
  const drawn = body.kind === 'sentence' ? drawSentence(body, lang, theme) : drawFinding(body, theme);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="${theme('paper')}"/>${drawn}${foot(card, theme)}</svg>`;
}

/**
 * The picture of a card, from the cache if it was drawn before.
 *
 * @param folder where pictures are cached between builds
 */
export const cardPng = (card: Card, folder = pngCache): Promise<Buffer> =>
  inTurn(async () => svgPng(drawCard(card, siteFileTheme()), 1, folder));
