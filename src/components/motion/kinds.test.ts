import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { noteKinds, verdicts } from '../../lib/motion/notes.ts';

const sheet = readFileSync(new URL('note.css', import.meta.url), 'utf8');

/** What the style sheet says of a kind, by the name of the property. */
function ruleOf(kind: string): Record<string, string> {
  const [, body = ''] = new RegExp(`\\[data-kind="${kind}"\\] \\{([^}]*)\\}`).exec(sheet) ?? [];
  return Object.fromEntries([...body.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name, value]) => [name, value]));
}

it('each kind has its own colour and its own line, in notes and text as in the bar', () => {
  const lines = noteKinds.map((kind) => {
    const { kind: colour, line, weight, rule } = ruleOf(kind);
    expect(colour, kind).toBe(`var(--${kind})`);
    return [line, weight, rule].join(' ');
  });
  expect(new Set(lines).size).toBe(noteKinds.length);
});

it('each choice of the filter has its rule where no script runs', () => {
  const page = readFileSync(new URL('MotionPage.astro', import.meta.url), 'utf8');
  for (const choice of [...noteKinds, ...verdicts])
    expect(page, `MotionPage.astro, under "scripting: none": ${choice}`).toMatch(
      new RegExp(`#visa-${choice}:checked\\)\\)\\s+\\[data-kind\\]:not\\(\\[data-(?:kind|verdict)="${choice}"\\]\\)`),
    );
});
