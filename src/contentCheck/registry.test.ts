import { expect, it } from 'vitest';
import { sentenceOf } from './problems.ts';
import { checkRegistry, register } from './registry.ts';

const present = { events: new Set(['1944-coventry', '1951-cem']) };
const known = ['1944-coventry', '1951-cem'];
const lost = '1944-coventry-volgograd';

it.each<[registered: string[], dropped: string[], says: string[]]>([
  [known, [], []],
  [['1951-cem'], [], ['public-ids.json, field "events": "1944-coventry" is in use but not registered; run "npm run']],
  [
    [...known, lost],
    [],
    [`public-ids.json, field "events": links to "${lost}" would break; bring src/content/events/${lost}`],
  ],
  [[...known, lost], [lost], []],
  [
    known,
    ['1951-cem', 'x'],
    ['1951-cem', 'x'].map(
      (id) => `dropped-ids.json, field "events": "${id}" is in use or never was public; take it off`,
    ),
  ],
])('with %j registered and %j dropped', (registered, dropped, says) => {
  const problems = checkRegistry({ events: registered }, { events: dropped }, present).map(sentenceOf);
  expect(problems).toEqual(says.map((part) => expect.stringContaining(`src/registry/${part}`)));
});

it('registers new ids and keeps the old ones', () => {
  expect(register({ events: ['x'] }, present).events).toEqual([...known, 'x']);
});
