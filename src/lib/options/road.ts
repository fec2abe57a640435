import type { Box } from '../../figures/labels.ts';
import { textWidth } from '../../figures/textWidth.ts';
import { wrapText } from './wrap.ts';

/** One step of the road, as it is to be written beside its mark. */
export interface RoadStep {
  id: string;
  title: string;
  short: string;
  /** Only after a yes: drawn broken. */
  conditional: boolean;
}

/** What else is written on the drawing. */
export interface RoadWords {
  /** The ways out of the last step before a yes, besides the yes: one short name each. */
  ends: readonly string[];
  /** The name of the yes. */
  yes: string;
  /** The name of the way back to an earlier step. */
  back: string;
  /** Where this motion stands. */
  stands: string;
}

/** A line of text with its baseline; `role` says how it is set. */
export interface RoadText {
  role: 'title' | 'short' | 'way' | 'yes' | 'stands';
  text: string;
  x: number;
  y: number;
  /** How much room it takes at most. */
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
  marks: { x: number; y: number; conditional: boolean }[];
  texts: RoadText[];
}

/** Type sizes in user units, by role. */
export const roadType = { title: 17, short: 14.5, way: 14.5, yes: 14.5, stands: 14.5 } as const satisfies Record<
  RoadText['role'],
  number
>;

const leading = 1.3;
const r = (value: number): number => Math.round(value * 10) / 10;

/** Lines of text from a point downwards; answers where the next block may begin. */
function writer(texts: RoadText[]) {
  return (role: RoadText['role'], text: string, x: number, top: number, width: number): number => {
    const size = roadType[role];
    const lines = wrapText(text, width, (line) => textWidth(line, size));
    lines.forEach((line, index) => {
      const y = top + index * size * leading;
      const box = { x, y, width: textWidth(line, size), height: size * leading };
      texts.push({ role, text: line, x: r(x), y: r(y + size), box });
    });
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
 * @param words what else is written
 * @param backTo the id of the step that the way back leads to
 * @param width the width of the drawing in user units
 */
export function roadAcross(steps: readonly RoadStep[], words: RoadWords, backTo: string, width = 1184): RoadDrawing {
  const texts: RoadText[] = [];
  const write = writer(texts);
  const fork = forkOf(steps);
  const radius = 8;
  const column = width / steps.length;
  const x = (index: number): number => radius + 2 + index * column;
  const wayHeight = 36;
  const y = 24 + words.ends.length * wayHeight;
  const from = x(fork);

  // The ways out leave the fork in one bundle and part one after the other, each ending at a stop.
  const stop = from + column * 0.42;
  const ways = words.ends.map((end, index) => ({ end, y: y - (words.ends.length - index) * wayHeight }));
  for (const way of ways) write('way', way.end, stop + 12, way.y - roadType.way * 0.72, width - stop - 12);
  write('yes', words.yes, stop + 12, y - roadType.way * 0.72, column * 0.5);

  const back = x(steps.findIndex((step) => step.id === backTo));
  const top = y - words.ends.length * wayHeight * 0.8;
  const middle = (back + from) / 2;
  write('way', words.back, middle - textWidth(words.back, roadType.way) / 2, top - roadType.way * leading - 3, width);

  let bottom = 0;
  steps.forEach((step, index) => {
    const left = x(index) - radius;
    const under = write('title', step.title, left, y + radius + 12, column - 18);
    bottom = Math.max(bottom, write('short', step.short, left, under + 2, column - 18));
  });

  // What is not known spans every place where the motion may be, the decided ones included.
  const rule = bottom + 16;
  const right = x(fork + 1) - radius - 18;
  const height = write('stands', words.stands, x(0) - radius, rule + 8, width) + 4;

  return {
    width,
    height: Math.ceil(height),
    lines: [
      { kind: 'sure', d: `M${r(x(0))} ${y}H${r(from)}` },
      { kind: 'conditional', d: `M${r(from)} ${y}H${r(x(steps.length - 1))}` },
      ...ways.flatMap((way): RoadLine[] => [
        {
          kind: 'sure',
          d: `M${r(from)} ${y}C${r(from + 24)} ${y} ${r(from + 18)} ${r(way.y)} ${r(from + 44)} ${r(way.y)}H${r(stop)}`,
        },
        { kind: 'end', d: `M${r(stop)} ${r(way.y - 7)}v14` },
      ]),
      // Leaves the fork upwards, runs level, and comes down on the step that it leads to.
      {
        kind: 'back',
        d: `M${r(from)} ${r(y - radius)}C${r(from)} ${r(top)} ${r(from - 20)} ${r(top)} ${r(from - 40)} ${r(top)}H${r(back + 40)}C${r(back + 20)} ${r(top)} ${r(back)} ${r(top)} ${r(back)} ${r(y - radius - 4)}`,
      },
      { kind: 'back', d: `M${r(back - 5)} ${r(y - radius - 10)}l5 6l5 -6` },
      { kind: 'extent', d: `M${r(x(0) - radius)} ${r(rule - 5)}v5H${r(right)}v-5` },
    ],
    marks: steps.map((step, index) => ({ x: r(x(index)), y, conditional: step.conditional })),
    texts,
  };
}

/**
 * The road from top to bottom, for narrow screens: words to the right of their marks, the ways out as sidings under the
 * fork, the way back as an arc to the left.
 *
 * @param steps in their order; the conditional ones last
 * @param words what else is written
 * @param backTo the id of the step that the way back leads to
 * @param width the width of the drawing in user units
 */
export function roadDown(steps: readonly RoadStep[], words: RoadWords, backTo: string, width = 320): RoadDrawing {
  const texts: RoadText[] = [];
  const write = writer(texts);
  const fork = forkOf(steps);
  const radius = 8;
  const x = 36;
  const textX = x + 24;
  const room = width - textX;
  const lines: RoadLine[] = [];
  const marks: RoadDrawing['marks'] = [];
  const wayHeight = 32;

  let top = 4;
  let sureEnd = 0;
  steps.forEach((step, index) => {
    const y = r(top + roadType.title * 0.65);
    marks.push({ x, y, conditional: step.conditional });
    const under = write('title', step.title, textX, top, room);
    top = write('short', step.short, textX, under, room) + 22;
    if (index !== fork) return;

    const back = marks[steps.findIndex((other) => other.id === backTo)];
    if (!back) throw new Error(`The road has no step "${backTo}" before the fork to lead back to.`);
    const left = x - 26;
    write('way', words.back, textX, top - 12, room);
    lines.push(
      {
        kind: 'back',
        d: `M${x} ${r(top)}C${left} ${r(top)} ${left} ${r(top - 16)} ${left} ${r(top - 30)}V${r(back.y + 26)}C${left} ${back.y} ${left} ${back.y} ${x - radius - 4} ${back.y}`,
      },
      { kind: 'back', d: `M${x - radius - 10} ${r(back.y - 5)}l6 5l-6 5` },
      { kind: 'back', d: `M${x} ${r(top)}H${textX - 6}` },
    );
    for (const end of words.ends) {
      top += wayHeight;
      lines.push(
        { kind: 'sure', d: `M${x} ${r(top - 18)}C${x} ${r(top)} ${x + 6} ${r(top)} ${textX + 10} ${r(top)}` },
        { kind: 'end', d: `M${textX + 10} ${r(top - 7)}v14` },
      );
      write('way', end, textX + 20, top - 12, room - 20);
    }
    sureEnd = top - 18;
    top += wayHeight;
    write('yes', words.yes, textX, top - 12, room);
    top += 26;
  });
  const first = marks[0]?.y ?? 0;
  const last = marks.at(-1)?.y ?? 0;
  lines.unshift(
    { kind: 'sure', d: `M${x} ${first}V${r(sureEnd)}` },
    { kind: 'conditional', d: `M${x} ${r(sureEnd)}V${last}` },
  );
  const rule = top - 6;
  lines.push({ kind: 'extent', d: `M0 ${r(rule)}H${width}` });
  const height = write('stands', words.stands, 0, rule + 10, width) + 4;
  return { width, height: Math.ceil(height), lines, marks, texts };
}
