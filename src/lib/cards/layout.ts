import { taipei } from '../../figures/geo.ts';
import { fromStockholm } from '../../figures/relations.ts';
import { marks } from '../../figures/symbols.ts';
import type { FigureTheme } from '../../figures/theme.ts';
import { drawTimeline } from '../../figures/timelineFigure.ts';
import { timelineForms } from '../../figures/timelineForms.ts';
import { layoutTimeline } from '../../figures/timelineLayout.ts';
import type { Lang } from '../url/routes.ts';
import { Drawing, measureIn, round, type SetText } from './drawing.ts';
import { breakLines, type FittedText, fitText } from './fit.ts';
import { aimedWindow, drawGround, drawLabels, placeIn } from './map.ts';
import type { Card, CardBody, MarkedStretch } from './model.ts';
import { cardSize } from './name.ts';
import { levelMark, mapMark, siteSign, targetMark, themeMark, underline, verdictMark } from './symbols.ts';
import { canSet, fontFamily, lineWidth, type Voice } from './type.ts';

/** The margin at the sides, and the room between it and the other side. */
const margin = 72;
const inner = cardSize.width - 2 * margin;
/** Where the hairline of the foot lies, and the baseline under it. */
const footLine = 528;
const footText = 580;
/** Baseline of the first line over the picture. */
const kickerText = 104;
const kickerSize = 30;

const measure = { serif: measureIn('serif'), sans: measureIn('sans'), strong: measureIn('strong') };

type BodyOf<K extends CardBody['kind']> = Extract<CardBody, { kind: K }>;

/** Sets the lines of a fitted text. `top` is the upper edge of the first line's room. */
function setLines(
  drawing: Drawing,
  { size, lines }: FittedText,
  { x, top, leading, voice, colour }: { x: number; top: number; leading: number; voice: Voice; colour: string },
): void {
  for (const [index, line] of lines.entries()) {
    drawing.type(line.text, { x, y: baseline(top, size, leading, index), size, voice, colour });
  }
}

/** The baseline of a line in a block of lines. */
const baseline = (top: number, size: number, leading: number, index: number): number =>
  top + size * (leading * (index + 0.5) + 0.3);

/** The site's name and the place of the page, under a hairline. */
function foot(drawing: Drawing, card: Card, palette: FigureTheme, hairline: boolean): void {
  drawing.rect({ x: 0, y: footLine, width: cardSize.width, height: cardSize.height - footLine }, palette('paper'));
  if (hairline) drawing.line(0, footLine, cardSize.width, footLine, palette('hairline'), 2);
  drawing.add(siteSign(margin + 8, footText - 9, 8, 44, palette('accent'), palette('paper')));
  const name = drawing.type(card.site, {
    x: margin + 78,
    y: footText,
    size: 27,
    voice: 'strong',
    colour: palette('ink'),
  });
  const room = inner - 78 - name - 40;
  const size = Math.min(27, (27 * room) / lineWidth(card.place, 'sans', 27));
  drawing.type(card.place, {
    x: cardSize.width - margin,
    y: footText,
    size,
    voice: 'sans',
    colour: palette('ink-soft'),
    anchor: 'end',
  });
}

/** Title on the left of a picture. */
function sideTitle(drawing: Drawing, title: string, palette: FigureTheme, width = 560): void {
  const leading = 1.08;
  const fitted = fitText(title, {
    width,
    height: 400,
    sizes: [92, 84, 76, 70, 64, 58, 52],
    leading,
    measure: measure.strong,
  });
  setLines(drawing, fitted, { x: margin, top: 64, leading, voice: 'strong', colour: palette('ink') });
}

/** Title over a picture, in one line. */
function topTitle(drawing: Drawing, title: string, palette: FigureTheme): void {
  const { size } = fitText(title, {
    width: inner,
    height: 120,
    sizes: [84, 76, 70, 64, 58, 52, 46],
    leading: 1,
    maxLines: 1,
    measure: measure.strong,
  });
  drawing.type(title, { x: margin, y: 132, size, voice: 'strong', colour: palette('ink') });
}

/** Quotation marks that open and close, by language. */
const quotationMarks: Record<Lang, readonly [string, string]> = { sv: ['”', '”'], en: ['‘', '’'] };

function drawSentence(
  drawing: Drawing,
  { text, marks, notes }: BodyOf<'sentence'>,
  lang: Lang,
  palette: FigureTheme,
): void {
  const [open, close] = quotationMarks[lang];
  const rows = noteRows(notes);
  for (const [row, labels] of rows.entries()) {
    let x = margin;
    for (const { note, width } of labels) {
      const y = kickerText + row * 46;
      const colour = palette(note.kind);
      drawing.add(underline(note.kind, x, x + 40, y - 10, 7, colour));
      let at = x + 54;
      at += drawing.type(noteName(note), { x: at, y, size: kickerSize, voice: 'strong', colour });
      if (note.verdict && note.verdictName) {
        drawing.add(verdictMark(note.verdict, at + 30, y - 10, 13, palette('ink')));
        drawing.type(note.verdictName, { x: at + 52, y, size: kickerSize, voice: 'strong', colour: palette('ink') });
      }
      x += width + noteGap;
    }
  }

  const leading = 1.24;
  const top = rows.length === 0 ? 64 : kickerText + (rows.length - 1) * 46 + 28;
  const height = footLine - 32 - top;
  const fitted = fitText(`${text}${close}`, {
    width: inner,
    height,
    sizes: [92, 84, 76, 70, 65, 60, 56, 52, 49, 46, 43, 40],
    leading,
    measure: measure.serif,
  });
  const { size, lines } = fitted;
  // A little above the middle, where the eye takes the middle to be.
  const start = top + (height - lines.length * size * leading) * 0.42;
  const weight = Math.max(3.5, size * 0.062);
  for (const [index, line] of lines.entries()) {
    const y = baseline(start, size, leading, index);
    for (const { from, to, depth, kind } of stretchesOf(line.text, line.start, marks)) {
      const x = (end: number) => margin + measure.serif(line.text.slice(0, end), size);
      drawing.add(underline(kind, x(from), x(to), y + size * 0.2 + depth * weight * 1.9, weight, palette(kind)));
    }
    drawing.type(line.text, {
      x: margin,
      y,
      size,
      voice: 'serif',
      colour: palette('ink'),
      halo: { colour: palette('paper'), width: size * 0.11 },
    });
  }
  // Hung into the margin, so that the text's edge is straight.
  drawing.type(open, {
    x: margin - size * 0.04,
    y: baseline(start, size, leading, 0),
    size,
    voice: 'serif',
    colour: palette('ink'),
    anchor: 'end',
  });
}

const noteGap = 44;
type Note = BodyOf<'sentence'>['notes'][number];
const noteName = (note: Note): string => (note.count > 1 ? `${note.name} × ${note.count}` : note.name);

/** The notes in one or two rows; what finds no room in them is left out, the last first. */
function noteRows(notes: readonly Note[]): { note: Note; width: number }[][] {
  const rows: { note: Note; width: number }[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const note of notes) {
    const verdict = note.verdictName ? 52 + lineWidth(note.verdictName, 'strong', kickerSize) : 0;
    const width = 54 + lineWidth(noteName(note), 'strong', kickerSize) + verdict;
    if (used + noteGap + width > inner) {
      if (rows.length === 2) break;
      rows.push([]);
      used = -noteGap;
    }
    rows.at(-1)?.push({ note, width });
    used += noteGap + width;
  }
  return rows;
}

/** The marked stretches of one line. Where marks lie on each other, each gets its own depth under the line. */
function stretchesOf(
  line: string,
  start: number,
  marks: readonly MarkedStretch[],
): { from: number; to: number; depth: number; kind: MarkedStretch['kind'] }[] {
  const placed: { from: number; to: number; depth: number; kind: MarkedStretch['kind'] }[] = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const from = Math.max(0, mark.start - start);
    const to = Math.min(line.length, mark.end - start);
    if (from >= to) continue;
    let depth = 0;
    while (placed.some((other) => other.depth === depth && other.from < to && from < other.to)) depth += 1;
    placed.push({ from, to, depth, kind: mark.kind });
  }
  return placed;
}

/** The fonts of what a figure writes by itself. */
const figureFonts = `font-family="${fontFamily.sans}"`;

function drawEvent(drawing: Drawing, body: BodyOf<'event'>, palette: FigureTheme): void {
  const colour = palette(body.theme);
  drawing.add(themeMark(body.theme, margin + 16, kickerText - 10, 30, colour));
  drawing.type(body.themeName, { x: margin + 46, y: kickerText, size: kickerSize, voice: 'strong', colour });
  drawing.type(body.year, { x: margin - 6, y: 240, size: 150, voice: 'strong', colour: palette('ink') });
  const leading = 1.12;
  const fitted = fitText(body.title, {
    width: inner,
    height: 160,
    sizes: [70, 64, 58, 52, 46],
    leading,
    maxLines: 2,
    measure: measure.strong,
  });
  setLines(drawing, fitted, { x: margin, top: 264, leading, voice: 'strong', colour: palette('ink') });
  const form = timelineForms.cardStrip;
  const layout = layoutTimeline(body.all, form);
  const { svg, height } = drawTimeline(layout, {
    theme: palette,
    id: 'strip',
    plot: form.plot,
    every: 20,
    tick: 21,
    lit: new Set([body.id]),
  });
  const own = layout.marks.find(({ id }) => id === body.id);
  const left = (cardSize.width - form.plot) / 2;
  const top = footLine + 8 - height;
  drawing.add(`<g transform="translate(${left} ${top})" ${figureFonts}>${svg}</g>`);
  if (!own) return;
  const [x, y] = [left + own.at * form.plot + own.dx, top + own.y];
  drawing.add(`<circle cx="${round(x)}" cy="${round(y)}" r="20" fill="${palette('paper')}"/>`);
  drawing.add(themeMark(body.theme, x, y, 30, colour));
}

/** The part of a map that the words on its left leave free. */
const mapPart = { x: 700, y: 90, width: 360, height: 350 };
const mapWindow = { width: cardSize.width, height: footLine };
const labelRoom = { x: 560, y: 24, width: cardSize.width - 560 - 28, height: footLine - 48 };

/** Paper over the land on the left, so that words stand on calm ground. It fades without an edge. */
function veil(drawing: Drawing, palette: FigureTheme, from: number, to: number): void {
  const stops = [0.95, 0.86, 0.5, 0.14, 0].map(
    (opacity, index) => `<stop offset="${index / 4}" stop-color="${palette('paper')}" stop-opacity="${opacity}"/>`,
  );
  drawing.add(
    `<linearGradient id="veil" gradientUnits="userSpaceOnUse" x1="${from}" x2="${to}" y1="0" y2="0">${stops.join('')}</linearGradient>`,
    `<rect width="${to}" height="${footLine}" fill="url(#veil)"/>`,
  );
}

const ringSteps = [50, 100, 250, 500, 1000, 2500, 5000];

function drawCity(drawing: Drawing, body: BodyOf<'city'>, palette: FigureTheme): void {
  const km = fromStockholm(body);
  const frame = aimedWindow(mapWindow, mapPart, [body], 0.55);
  const colour = palette(body.relation);
  drawGround(
    drawing,
    frame,
    km < 4500 ? '50m' : '110m',
    ringSteps.find((step) => step * frame.unitsPerKm > 70) ?? 5000,
    palette,
  );
  veil(drawing, palette, 330, 730);
  const to = placeIn(frame, body);
  // A thin line measures; a broken one is what is proposed.
  drawing.line(frame.centre.x, frame.centre.y, to.x, to.y, palette('ink'), 2);
  drawing.add(
    mapMark('circle', 'solid', frame.centre.x, frame.centre.y, 11, palette('ink'), palette('paper')),
    mapMark(marks[body.relation].shape, body.fill, to.x, to.y, 17, colour, palette('paper')),
  );
  const label = (text: string) => [{ text, voice: 'strong' as const, size: 30, colour: palette('ink') }];
  drawLabels(
    drawing,
    [
      { id: 'stockholm', at: frame.centre, radius: 11, lines: label(body.stockholm) },
      { id: 'city', at: to, radius: 20, lines: label(body.name) },
    ],
    labelRoom,
    [[frame.centre, to]],
    palette('paper'),
  );

  drawing.add(
    mapMark(marks[body.relation].shape, body.fill, margin + 15, kickerText - 10, 14, colour, palette('paper')),
  );
  const kicker = fitText(body.relationName, {
    width: 480,
    height: 200,
    sizes: [kickerSize],
    leading: 1.2,
    maxLines: 2,
    measure: measure.strong,
  });
  for (const [index, line] of kicker.lines.entries()) {
    drawing.type(line.text, { x: margin + 46, y: kickerText + index * 36, size: kickerSize, voice: 'strong', colour });
  }
  const leading = 1.04;
  const local = body.localName && canSet(body.localName, 'sans') ? body.localName : undefined;
  const name = fitText(body.name, {
    width: 500,
    height: local === undefined ? 210 : 184,
    sizes: [104, 94, 86, 78, 70, 64, 58],
    leading,
    maxLines: 2,
    measure: measure.strong,
  });
  const top = 150 + (kicker.lines.length - 1) * 24;
  setLines(drawing, name, { x: margin - 3, top, leading, voice: 'strong', colour: palette('ink') });
  if (local !== undefined) {
    const y = top + name.lines.length * name.size * leading + 42;
    drawing.type(local, { x: margin, y, size: 38, voice: 'sans', colour: palette('ink-soft') });
  }
  drawing.type(body.distance, { x: margin - 2, y: footLine - 74, size: 62, voice: 'strong', colour: palette('ink') });
  drawing.type(body.fromStockholm, {
    x: margin,
    y: footLine - 34,
    size: 29,
    voice: 'sans',
    colour: palette('ink-soft'),
  });
}

function drawStart(drawing: Drawing, body: BodyOf<'start'>, palette: FigureTheme): void {
  const frame = aimedWindow(mapWindow, { x: 660, y: 120, width: 400, height: 300 }, [taipei], 1);
  drawGround(drawing, frame, '110m', 2000, palette);
  veil(drawing, palette, 400, 760);
  const to = placeIn(frame, taipei);
  drawing.line(frame.centre.x, frame.centre.y, to.x, to.y, palette('ink'), 3, 'stroke-dasharray="10 9"');
  drawing.add(
    mapMark('circle', 'solid', frame.centre.x, frame.centre.y, 13, palette('ink'), palette('paper')),
    targetMark(to.x, to.y, 18, palette('accent'), palette('paper')),
  );
  drawLabels(
    drawing,
    [
      {
        id: 'stockholm',
        at: frame.centre,
        radius: 13,
        lines: [{ text: body.stockholm, voice: 'strong', size: 32, colour: palette('ink') }],
      },
      {
        id: 'taipei',
        at: to,
        radius: 19,
        lines: [
          { text: `${body.taipei} 臺北`, voice: 'strong', size: 32, colour: palette('ink') },
          { text: body.distance, voice: 'sans', size: 28, colour: palette('ink-soft') },
        ],
      },
    ],
    { ...labelRoom, x: 600 },
    [[frame.centre, to]],
    palette('paper'),
  );
  sideTitle(drawing, body.title, palette, 540);
}

function drawCities(drawing: Drawing, body: BodyOf<'cities'>, palette: FigureTheme): void {
  // From Reykjavik to Istanbul, with Tunis at the lower edge.
  const frame = aimedWindow(
    mapWindow,
    { x: 600, y: 40, width: 520, height: footLine - 70 },
    [
      { lat: 64.1, lon: -21.9 },
      { lat: 36.8, lon: 10.2 },
      { lat: 41, lon: 29 },
    ],
    1,
  );
  drawGround(drawing, frame, '50m', 1000, palette);
  veil(drawing, palette, 360, 680);
  for (const point of body.points) {
    const { x, y } = placeIn(frame, point);
    if (x < 560 || x > cardSize.width - 20 || y < 20 || y > footLine - 20) continue;
    drawing.add(mapMark(marks[point.relation].shape, point.fill, x, y, 12, palette(point.relation), palette('paper')));
  }
  drawing.add(mapMark('circle', 'solid', frame.centre.x, frame.centre.y, 12, palette('ink'), palette('paper')));
  sideTitle(drawing, body.title, palette, 500);
}

function drawMotion(drawing: Drawing, body: BodyOf<'motion'>, palette: FigureTheme): void {
  // The text itself, too small to read: a bar a word, the words with a note in the colour of its kind.
  const left = 690;
  const width = cardSize.width - margin - left;
  const size = 11.2;
  const gap = 9;
  let y = 62;
  const blocks = body.blocks.map((block) => ({
    ...block,
    lines: breakLines(block.text, width, size, measure.serif) ?? [],
  }));
  const count = blocks.reduce((sum, { lines }) => sum + lines.length, 0);
  // A longer text in the same room: as much paper under it as over it.
  const pitch = Math.min(12.2, (footLine - 2 * y - gap * (blocks.length - 1)) / count);
  for (const block of blocks) {
    for (const line of block.lines) {
      for (const word of line.text.matchAll(/\S+/g)) {
        const start = line.start + word.index;
        const end = start + word[0].length;
        const mark = block.marks.findLast((other) => other.start < end && start < other.end);
        const x = left + measure.serif(line.text.slice(0, word.index), size);
        drawing.add(
          `<rect x="${round(x)}" y="${round(y)}" width="${round(measure.serif(word[0], size))}" height="6.4" rx="1.6" fill="${mark ? palette(mark.kind) : block.strong ? palette('ink') : palette('hairline')}"/>`,
        );
      }
      y += pitch;
    }
    y += gap;
  }
  drawing.type(body.kicker, { x: margin, y: kickerText, size: kickerSize, voice: 'strong', colour: palette('accent') });
  const leading = 1.16;
  const fitted = fitText(body.title, {
    width: 540,
    height: 380,
    sizes: [76, 70, 64, 58, 52],
    leading,
    measure: measure.serif,
  });
  setLines(drawing, fitted, { x: margin, top: 140, leading, voice: 'serif', colour: palette('ink') });
}

function drawTimelineCard(drawing: Drawing, body: BodyOf<'timeline'>, palette: FigureTheme): void {
  topTitle(drawing, body.title, palette);
  const form = timelineForms.card;
  const names = 230;
  const { svg } = drawTimeline(layoutTimeline(body.all, form), {
    theme: palette,
    id: 'timeline',
    plot: form.plot,
    every: 20,
    tick: 18,
    beside: names,
  });
  drawing.add(`<g transform="translate(${margin + names} 172)" ${figureFonts}>${svg}</g>`);
}

function drawOption(drawing: Drawing, body: BodyOf<'option'>, palette: FigureTheme): void {
  drawing.type(String(body.number), {
    x: cardSize.width - margin,
    y: 400,
    size: 460,
    voice: 'serif',
    colour: palette('accent-wash'),
    anchor: 'end',
  });
  drawing.type(body.kicker, { x: margin, y: kickerText, size: kickerSize, voice: 'strong', colour: palette('accent') });
  const leading = 1.1;
  const fitted = fitText(body.question, {
    width: 800,
    height: 290,
    sizes: [76, 70, 64, 58, 52],
    leading,
    measure: measure.strong,
  });
  setLines(drawing, fitted, { x: margin, top: 132, leading, voice: 'strong', colour: palette('ink') });
  // Both options, each in its half: this one strong, the other one quiet.
  for (const [index, name] of body.names.entries()) {
    const own = index + 1 === body.number;
    const x = margin + index * (inner / 2 + 16);
    const width = inner / 2 - 16;
    const colour = palette(own ? 'accent' : 'ink-soft');
    drawing.line(x, 460, x + width, 460, own ? palette('accent') : palette('hairline'), own ? 5 : 2);
    drawing.type(`${index + 1}  ${name}`, { x, y: 500, size: 28, voice: own ? 'strong' : 'sans', colour });
  }
}

function drawOptions(drawing: Drawing, body: BodyOf<'options'>, palette: FigureTheme): void {
  topTitle(drawing, body.title, palette);
  const width = inner / 2 - 32;
  const leading = 1.1;
  const sizes = [56, 52, 48, 44, 40];
  const fitted = body.names.map((name) =>
    fitText(name, { width, height: 130, sizes, leading, maxLines: 2, measure: measure.strong }),
  );
  // Both in one size: neither is the larger one.
  const size = Math.min(...fitted.map((text) => text.size));
  for (const [index, name] of body.names.entries()) {
    const x = margin + index * (inner / 2 + 32);
    drawing.line(x, 190, x + width, 190, palette('accent'), 5);
    drawing.type(String(index + 1), { x: x - 4, y: 340, size: 150, voice: 'serif', colour: palette('accent') });
    const text = fitText(name, { width, height: 130, sizes: [size], leading, maxLines: 2, measure: measure.strong });
    setLines(drawing, text, { x, top: 372, leading, voice: 'strong', colour: palette('ink') });
  }
}

function drawGlossary(drawing: Drawing, body: BodyOf<'glossary'>, palette: FigureTheme): void {
  topTitle(drawing, body.title, palette);
  const leading = 1.42;
  // Each term has its line of dots; between them there is nothing but room.
  const between = '\u00a0\u00a0 ';
  const fitted = fitText(body.terms.map((term) => term.replaceAll(' ', '\u00a0')).join(between), {
    width: inner,
    height: footLine - 20 - 172,
    sizes: [44, 40, 37, 34, 32, 30, 29, 28, 27, 26, 25, 24, 22],
    leading,
    measure: measure.sans,
  });
  const { size, lines } = fitted;
  for (const [index, line] of lines.entries()) {
    const y = baseline(172, size, leading, index);
    for (const { 0: term, index: at } of line.text.matchAll(/\S+(?:\u00a0\S+)*/g)) {
      const x = margin + measure.sans(line.text.slice(0, at), size);
      drawing.add(underline('term', x, x + measure.sans(term, size), y + size * 0.28, 3.2, palette('term')));
    }
    const halo = { colour: palette('paper'), width: 4 };
    drawing.type(line.text, { x: margin, y, size, voice: 'sans', colour: palette('ink'), halo });
  }
}

function drawSources(drawing: Drawing, body: BodyOf<'sources'>, palette: FigureTheme): void {
  topTitle(drawing, body.title, palette);
  const total = body.levels.reduce((sum, { count }) => sum + count, 0);
  const gap = 30;
  const height = footLine - 30 - 180;
  // The largest pitch at which all circles and the three lines of words have room.
  const headed = 44;
  let pitch = 60;
  const rowsAt = (size: number) =>
    body.levels.reduce((sum, { count }) => sum + Math.ceil(count / Math.floor(inner / size)), 0);
  while (
    pitch > 8 &&
    rowsAt(pitch) * pitch + body.levels.length * headed + (body.levels.length - 1) * gap * 0.5 > height
  )
    pitch -= 0.5;
  const columns = Math.floor(inner / pitch);
  let y = 180;
  if (total === 0) return;
  for (const { level, name, count } of body.levels) {
    drawing.type(`${name} ${count}`, { x: margin, y: y + 26, size: 28, voice: 'strong', colour: palette('ink') });
    y += headed;
    for (let index = 0; index < count; index += 1) {
      const x = margin + (index % columns) * pitch + pitch / 2;
      drawing.add(
        levelMark(level, x, y + Math.floor(index / columns) * pitch + pitch / 2, pitch * 0.36, palette('accent')),
      );
    }
    y += Math.ceil(count / columns) * pitch + gap * 0.5;
  }
}

function drawSearch(drawing: Drawing, body: BodyOf<'search'>, palette: FigureTheme): void {
  topTitle(drawing, body.title, palette);
  drawing.add(
    `<rect x="${margin + 2}" y="230" width="${inner - 4}" height="150" rx="12" fill="${palette('paper-raised')}" stroke="${palette('ink')}" stroke-width="4"/>`,
  );
  const x = margin + 52;
  const width = drawing.type(body.query, { x, y: 330, size: 76, voice: 'sans', colour: palette('ink') });
  drawing.line(x + width + 10, 262, x + width + 10, 348, palette('accent'), 5);
  const glass = { x: cardSize.width - margin - 92, y: 296, radius: 28 };
  drawing.add(
    `<circle cx="${glass.x}" cy="${glass.y}" r="${glass.radius}" fill="none" stroke="${palette('accent')}" stroke-width="7"/><path d="M${glass.x + 20} ${glass.y + 20}l30 30" stroke="${palette('accent')}" stroke-width="9" stroke-linecap="round"/>`,
  );
}

function drawPage(drawing: Drawing, body: BodyOf<'page'>, palette: FigureTheme): void {
  topTitle(drawing, body.title, palette);
  const leading = 1.4;
  const fitted = fitText(body.text, {
    width: 900,
    height: 300,
    sizes: [56, 51, 46, 42, 38, 35, 32, 29],
    leading,
    measure: measure.sans,
  });
  setLines(drawing, fitted, { x: margin, top: 176, leading, voice: 'sans', colour: palette('ink-soft') });
}

/**
 * Draws a card.
 *
 * @param card what it says
 * @param palette its colours
 * @returns the SVG, and every line of type with its room
 * @throws where a text does not fit or a letter is in no font
 */
export function drawCard(card: Card, palette: FigureTheme): { svg: string; texts: readonly SetText[] } {
  const drawing = new Drawing();
  const axis = card.body.kind === 'event' || card.body.kind === 'timeline';
  // The foot lies over a map and under an axis, which takes the place of its hairline.
  if (axis) foot(drawing, card, palette, false);
  drawBody(drawing, card.body, card.lang, palette);
  if (!axis) foot(drawing, card, palette, true);
  return { svg: drawing.toSvg(palette('paper')), texts: drawing.texts };
}

function drawBody(drawing: Drawing, body: CardBody, lang: Lang, palette: FigureTheme): void {
  switch (body.kind) {
    case 'sentence':
      drawSentence(drawing, body, lang, palette);
      break;
    case 'event':
      drawEvent(drawing, body, palette);
      break;
    case 'city':
      drawCity(drawing, body, palette);
      break;
    case 'option':
      drawOption(drawing, body, palette);
      break;
    case 'start':
      drawStart(drawing, body, palette);
      break;
    case 'motion':
      drawMotion(drawing, body, palette);
      break;
    case 'timeline':
      drawTimelineCard(drawing, body, palette);
      break;
    case 'cities':
      drawCities(drawing, body, palette);
      break;
    case 'options':
      drawOptions(drawing, body, palette);
      break;
    case 'glossary':
      drawGlossary(drawing, body, palette);
      break;
    case 'sources':
      drawSources(drawing, body, palette);
      break;
    case 'search':
      drawSearch(drawing, body, palette);
      break;
    case 'page':
      drawPage(drawing, body, palette);
      break;
  }
}
