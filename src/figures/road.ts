import type { Box, Point } from './labels.ts';
import { breakLines } from './lines.ts';
import { el, markup, tenth } from './svg.ts';
import { textWidth } from './textWidth.ts';
import type { FigureTheme } from './theme.ts';

/** One step of the road, as it is to be written beside its mark; one that needs a yes is drawn broken. */
export interface RoadStep {
  id: string;
  title: string;
  short: string;
  conditional: boolean;
}

/** What else is written: the ways out of the last step before a yes, the yes, the way back, and where it stands now. */
export type RoadWords = Record<'yes' | 'back' | 'stands', string> & { ends: readonly string[] };

/** A line of text with its baseline, and the room that it takes at most; `role` says how it is set. */
export interface RoadText extends Point {
  role: 'title' | 'short' | 'way' | 'yes' | 'stands';
  text: string;
  box: Box;
}

/** A drawn line; `kind` says how. `end` is a stop, `extent` spans what is not known. */
export interface RoadLine {
  kind: 'sure' | 'conditional' | 'end' | 'back' | 'extent';
  d: string;
}

/** The road as drawn: everything in user units, which are CSS pixels at the width that it is laid out for. */
export interface RoadDrawing {
  width: number;
  height: number;
  lines: RoadLine[];
  marks: (Point & { conditional: boolean })[];
  texts: RoadText[];
}

/** Type sizes in user units: of steps' titles, and of all other words. */
const [titleSize, size] = [17, 14.5];

const sizeOf = (role: RoadText['role']) => (role === 'title' ? titleSize : size);
const leading = 1.3;
/** Half the width of a mark. */
const radius = 8;

/** Lines of text from a point downwards; answers where the next block may begin. */
function writer(texts: RoadText[]) {
  return (role: RoadText['role'], text: string, x: number, top: number, width: number): number => {
    const size = sizeOf(role);
    const lines = breakLines(text, width, size, textWidth);
    for (const [index, { text: line }] of lines.entries()) {
      const y = top + index * size * leading;
      const box = { x, y, width: textWidth(line, size), height: size * leading };
      texts.push({ role, text: line, x: tenth(x), y: tenth(y + size), box });
    }
    return top + lines.length * size * leading;
  };
}

/** The place in the list of the last step that every motion passes: where the ways part. */
function forkOf(steps: readonly RoadStep[]): number {
  const fork = steps.findIndex((step) => step.conditional) - 1;
  if (fork < 1) throw new Error('The road needs two steps that every motion passes, and one that needs a yes.');
  return fork;
}

/**
 * The road from left to right, for wide screens and paper: words under their marks, the ways out above the fork, the
 * way back as an arc.
 *
 * @param steps in their order; the conditional ones last
 * @param backTo the id of the step that the way back leads to
 * @param width the width of the drawing in user units
 */
export function roadAcross(steps: readonly RoadStep[], words: RoadWords, backTo: string, width = 1184): RoadDrawing {
  const texts: RoadText[] = [];
  const write = writer(texts);
  const fork = forkOf(steps);
  const column = width / steps.length;
  const x = (index: number): number => radius + 2 + index * column;
  const wayHeight = 36;
  const y = 24 + words.ends.length * wayHeight;
  const from = x(fork);

  // The ways out leave the fork in one bundle and part one after the other, each ending at a stop.
  const stop = from + column * 0.42;
  const ways = words.ends.map((end, index) => ({ end, y: y - (words.ends.length - index) * wayHeight }));
  for (const way of ways) write('way', way.end, stop + 12, way.y - size * 0.72, width - stop - 12);
  write('yes', words.yes, stop + 12, y - size * 0.72, column * 0.5);

  const back = x(steps.findIndex((step) => step.id === backTo));
  const top = y - words.ends.length * wayHeight * 0.8;
  const middle = (back + from) / 2;
  write('way', words.back, middle - textWidth(words.back, size) / 2, top - size * leading - 3, width);

  const bottoms = steps.map((step, index) => {
    const left = x(index) - radius;
    const under = write('title', step.title, left, y + radius + 12, column - 18);
    return write('short', step.short, left, under + 2, column - 18);
  });
  // What is not known spans every place where the motion may be, the decided ones included.
  const rule = Math.max(...bottoms) + 16;
  const right = x(fork + 1) - radius - 18;
  const height = write('stands', words.stands, x(0) - radius, rule + 8, width) + 4;
  // Leaves the fork upwards, runs level, and comes down on the step that it leads to.
  const arc = `M${tenth(from)} ${tenth(y - radius)}C${tenth(from)} ${tenth(top)} ${tenth(from - 20)} ${tenth(top)} ${tenth(from - 40)} ${tenth(top)}H${tenth(back + 40)}C${tenth(back + 20)} ${tenth(top)} ${tenth(back)} ${tenth(top)} ${tenth(back)} ${tenth(y - radius - 4)}`;
  return {
    width,
    height: Math.ceil(height),
    lines: [
      { kind: 'sure', d: `M${tenth(x(0))} ${y}H${tenth(from)}` },
      { kind: 'conditional', d: `M${tenth(from)} ${y}H${tenth(x(steps.length - 1))}` },
      ...ways.flatMap((way): RoadLine[] => {
        const bend = `${tenth(from + 24)} ${y} ${tenth(from + 18)} ${tenth(way.y)} ${tenth(from + 44)} ${tenth(way.y)}`;
        return [
          { kind: 'sure', d: `M${tenth(from)} ${y}C${bend}H${tenth(stop)}` },
          { kind: 'end', d: `M${tenth(stop)} ${tenth(way.y - 7)}v14` },
        ];
      }),
      { kind: 'back', d: arc },
      { kind: 'back', d: `M${tenth(back - 5)} ${tenth(y - radius - 10)}l5 6l5 -6` },
      { kind: 'extent', d: `M${tenth(x(0) - radius)} ${tenth(rule - 5)}v5H${tenth(right)}v-5` },
    ],
    marks: steps.map((step, index) => ({ x: tenth(x(index)), y, conditional: step.conditional })),
    texts,
  };
}

/**
 * The road from top to bottom, for narrow screens: words to the right of their marks, the ways out as sidings under the
 * fork, the way back as an arc to the left. Takes what {@link roadAcross} takes.
 */
export function roadDown(steps: readonly RoadStep[], words: RoadWords, backTo: string, width = 320): RoadDrawing {
  const texts: RoadText[] = [];
  const write = writer(texts);
  const fork = forkOf(steps);
  const x = 36;
  const textX = x + 24;
  const lines: RoadLine[] = [];
  const marks: RoadDrawing['marks'] = [];
  const wayHeight = 32;

  let top = 4;
  let sureEnd = 0;
  for (const [index, step] of steps.entries()) {
    const y = tenth(top + titleSize * 0.65);
    marks.push({ x, y, conditional: step.conditional });
    const under = write('title', step.title, textX, top, width - textX);
    top = write('short', step.short, textX, under, width - textX) + 22;
    if (index !== fork) continue;

    const back = marks[steps.findIndex((other) => other.id === backTo)];
    if (!back) throw new Error(`The road has no step "${backTo}" before the fork to lead back to.`);
    const left = x - 26;
    write('way', words.back, textX, top - 12, width - textX);
    const arc = `M${x} ${tenth(top)}C${left} ${tenth(top)} ${left} ${tenth(top - 16)} ${left} ${tenth(top - 30)}V${tenth(back.y + 26)}C${left} ${back.y} ${left} ${back.y} ${x - radius - 4} ${back.y}`;
    lines.push(
      { kind: 'back', d: arc },
      { kind: 'back', d: `M${x - radius - 10} ${tenth(back.y - 5)}l6 5l-6 5` },
      { kind: 'back', d: `M${x} ${tenth(top)}H${textX - 6}` },
    );
    for (const end of words.ends) {
      top += wayHeight;
      lines.push(
        {
          kind: 'sure',
          d: `M${x} ${tenth(top - 18)}C${x} ${tenth(top)} ${x + 6} ${tenth(top)} ${textX + 10} ${tenth(top)}`,
        },
        { kind: 'end', d: `M${textX + 10} ${tenth(top - 7)}v14` },
      );
      write('way', end, textX + 20, top - 12, width - textX - 20);
    }
    sureEnd = top - 18;
    top += wayHeight;
    write('yes', words.yes, textX, top - 12, width - textX);
    top += 26;
  }
  lines.unshift(
    { kind: 'sure', d: `M${x} ${marks[0]?.y ?? 0}V${tenth(sureEnd)}` },
    { kind: 'conditional', d: `M${x} ${tenth(sureEnd)}V${marks.at(-1)?.y ?? 0}` },
  );
  const rule = top - 6;
  lines.push({ kind: 'extent', d: `M0 ${tenth(rule)}H${width}` });
  const height = write('stands', words.stands, 0, rule + 10, width) + 4;
  return { width, height: Math.ceil(height), lines, marks, texts };
}

/** Draws a road: what stands inside of an `<svg>` of its size. */
export function drawRoad({ lines, marks, texts }: RoadDrawing, theme: FigureTheme): string {
  const sure = { stroke: theme('ink'), 'stroke-width': 2.5 };
  const strokes = {
    sure,
    end: sure,
    conditional: { ...sure, stroke: theme('accent'), 'stroke-dasharray': '3 6', 'stroke-linecap': 'round' },
    back: { stroke: theme('ink-soft'), 'stroke-width': 1.5 },
    extent: { stroke: theme('hairline-strong'), 'stroke-width': 1 },
  };
  // The yes stands on the line that it names.
  const ground = { stroke: theme('paper'), 'stroke-width': 12, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
  return markup(
    ...lines.map(({ kind, d }) => el('path', { d, fill: 'none', ...strokes[kind] })),
    ...marks.map(({ x, y, conditional }) =>
      el('circle', {
        cx: x,
        cy: y,
        r: 8,
        fill: theme('paper'),
        ...sure,
        ...(conditional && { stroke: theme('accent'), 'stroke-dasharray': '3 3.28' }),
      }),
    ),
    ...texts.map(({ role, text, x, y }) => {
      const quiet = role === 'short' || role === 'stands';
      const style = { 'font-size': sizeOf(role), 'font-weight': quiet ? 400 : 600 };
      const fill = theme(quiet ? 'ink-soft' : 'ink');
      return el('text', { x, y, ...style, fill, ...(role === 'yes' && ground) }, [text]);
    }),
  );
}
