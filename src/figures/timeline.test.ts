import { beforeAll, describe, expect, it } from 'vitest';
import { contentFiles } from '../contentCheck/content.fixture.ts';
import { words } from '../i18n/index.ts';
import { languages } from '../lib/url/routes.ts';
import { type Box, overlap } from './labels.ts';
import { textWidth } from './textWidth.ts';
import { type TimelineContent, timelineData } from './timelineData.ts';
import { drawTimeline } from './timelineFigure.ts';
import { layoutTimeline, type PlacedText, type TimelineForm, timelineForms } from './timelineLayout.ts';
import { timeAxis, yearTicks } from './timeScale.ts';

let content: TimelineContent;

beforeAll(async () => {
  const { all } = await contentFiles();
  content = { events: all('events'), eras: all('eras'), story: all('story') };
});

/** How wide the axis is in windows of these widths, by the rules of TimelineChart.astro and TimelinePage.astro. */
const shownAt = [
  { window: 360, form: 'narrow', plot: 320 },
  { window: 768, form: 'narrow', plot: 698 },
  { window: 1440, form: 'wide', plot: 860 },
  { window: 1152, form: 'wide', plot: 736 },
] as const;

describe.each(languages)('the timeline in %s', (lang) => {
  const laidOut = (form: TimelineForm) => layoutTimeline(timelineData(content, lang, words(lang).timeline), form);
  const boxAt = (text: PlacedText, plot: number): Box => {
    const width = textWidth(text.text, text.size * 0.93);
    const x = text.at * plot + text.dx;
    const left = text.anchor === 'start' ? x : text.anchor === 'end' ? x - width : x - width / 2;
    return { x: left, y: text.y - text.size / 2, width, height: text.size };
  };

  it.each(shownAt)('names every landmark at $window px, and no name meets another or a mark', ({ form, plot }) => {
    const layout = laidOut(timelineForms[form]);
    const { landmarks, lanes, eras } = layout.names;
    expect(landmarks.map(({ id }) => id).sort()).toEqual(
      content.story.flatMap((story) => story.landmarks.flatMap(({ related }) => related.events)).sort(),
    );
    expect(lanes).toHaveLength(form === 'narrow' ? 8 : 0);
    const names = [...landmarks, ...lanes, ...eras].map((text) => ({ text, box: boxAt(text, plot) }));
    const { radius } = layout.form;
    const marks = layout.marks.map(({ id, at, dx, y }) => ({
      id,
      box: { x: at * plot + dx - radius, y: y - radius, width: 2 * radius, height: 2 * radius },
    }));
    const faults = names.flatMap(({ text, box }, index) => [
      ...names
        .slice(index + 1)
        .flatMap((other) => (overlap(box, other.box) ? [`${text.text} × ${other.text.text}`] : [])),
      ...marks.flatMap((mark) => (overlap(box, mark.box) ? [`${text.text} × ${mark.id}`] : [])),
      ...(box.x < -1 || box.x + box.width > plot + layout.form.margin + 1 ? [`${text.text} is cut`] : []),
    ]);
    expect(faults).toEqual([]);
  });

  it.each(shownAt)('writes no era over another era’s years at $window px', ({ form, plot }) => {
    const layout = laidOut(timelineForms[form]);
    const faults = layout.names.eras.flatMap((text) => {
      const box = boxAt(text, plot);
      const own = Number(text.id.replace('era ', ''));
      return layout.bands.flatMap((band, index) =>
        index !== own && band.from * plot < box.x + box.width - 2 && band.to * plot > box.x + 2
          ? [`${text.text} stands over ${JSON.stringify(content.eras[index]?.names[0])}`]
          : [],
      );
    });
    expect(faults).toEqual([]);
    if (form === 'wide') expect(layout.names.eras).toHaveLength(content.eras.length);
    else expect(layout.names.eras.length).toBeGreaterThanOrEqual(4);
  });

  it('has at most two rows a lane, its marks in the order of time and near their years', () => {
    for (const form of [timelineForms.narrow, timelineForms.wide, timelineForms.file]) {
      const { marks, lanes } = laidOut(form);
      expect(marks).toHaveLength(content.events.length);
      for (const { id } of lanes) {
        const own = marks.filter(({ lane }) => lane === id);
        const rows = Map.groupBy(own, ({ y }) => y);
        expect(rows.size).toBeLessThanOrEqual(2);
        for (const row of rows.values()) {
          const places = row.map(({ at, dx }) => at * form.plot + dx);
          expect(places).toEqual([...places].sort((a, b) => a - b));
        }
        for (const { dx } of own) expect(Math.abs(dx)).toBeLessThanOrEqual(1.5 * (2 * form.radius + 1.5));
      }
    }
  });

  it('draws each event once, with and without a fixed width', () => {
    const theme = (token: string) => `var(--${token})`;
    for (const fluid of [true, false]) {
      const { svg } = drawTimeline(laidOut({ ...timelineForms.wide, fluid }), { theme, id: 't' });
      const marks = svg.replace(/<defs>.*<\/defs>/, '').match(fluid ? /<use /g : /<path d="M[^"]*z"/g);
      expect(marks).toHaveLength(content.events.length);
      expect(svg).not.toMatch(/undefined|NaN/);
      expect(/x="[\d.]+%"/.test(svg)).toBe(fluid);
    }
  });
});

describe('the axis of time', () => {
  it('is broken before a lone early event, and only there', () => {
    const axis = timeAxis([836.5, 1913.5, 1944.5, 2022.3]);
    expect([axis.from, axis.to]).toEqual([1910, 2023]);
    expect(axis.gap).toMatchObject({ after: 836.5 });
    expect(axis.place(836.5)).toBeLessThan(axis.gap?.from ?? 0);
    expect(axis.place(1910)).toBeGreaterThan(axis.gap?.to ?? 1);
    expect([axis.place(2023), axis.place(2030)]).toEqual([1, 1]);
    expect(timeAxis([1913.5, 2022.3]).gap).toBeUndefined();
    expect(timeAxis([1913.5, 2022.3]).place(1910)).toBe(0);
  });

  it('keeps the order of years, and has round numbers on it', () => {
    const axis = timeAxis([836, 900, 1913, 2000]);
    const places = [836, 900, 1910, 1950, 2001].map((year) => axis.place(year));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(yearTicks({ from: 1910, to: 1940 }, 10)).toEqual([1910, 1920, 1930, 1940]);
    expect(() => timeAxis([])).toThrow(RangeError);
  });
});
