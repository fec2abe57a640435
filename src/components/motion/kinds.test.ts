import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { noteKinds } from '../../lib/motion/notes.ts';

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
