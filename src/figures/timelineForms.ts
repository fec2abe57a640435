import type { TimelineForm } from './timelineLayout.ts';

/** The forms in which the timeline is laid out; every drawing of it takes one of them. */
export const timelineForms = {
  /** Pages from 72rem on: the lanes' names stand beside the drawing. */
  wide: { plot: 740, margin: 124, lane: 40, rows: 2, radius: 6, text: 13, head: 24 },
  /** Narrower pages: the lanes' names stand among the marks. */
  narrow: { plot: 316, margin: 8, lane: 30, rows: 2, radius: 4.5, text: 12, head: 20, namesInside: true },
  /** Files to download. */
  file: { plot: 860, margin: 150, lane: 44, rows: 2, radius: 7, text: 15, head: 28 },
  /** The timeline's own share card. */
  card: { plot: 650, margin: 160, lane: 36, rows: 2, radius: 6.5, text: 17, head: 26 },
  /** One lane under an event's share card. */
  cardStrip: { plot: 1040, margin: 0, lane: 54, rows: 3, radius: 7, head: 0 },
  /** One lane on the fact sheet. */
  sheetStrip: { plot: 300, margin: 0, lane: 14, rows: 2, radius: 2.5, head: 0 },
} as const satisfies Record<string, TimelineForm>;
