import { describe, expect, it } from 'vitest';
import { sentenceOf } from './problems.ts';
import { checkRegistry, register } from './registry.ts';

const present = { events: new Set(['1944-coventry', '1951-cem']) };
const registry = { events: ['1944-coventry', '1951-cem'] };

describe('checkRegistry', () => {
  it('is content when all ids in use are registered and none is lost', () => {
    expect(checkRegistry(registry, {}, present)).toEqual([]);
  });

  it('demands that an id in use is registered', () => {
    expect(checkRegistry({ events: ['1951-cem'] }, {}, present).map(sentenceOf)).toEqual([
      'src/registry/public-ids.json, field "events": "1944-coventry" is in use but not registered; run "npm run register" and commit the file.',
    ]);
  });

  it('demands an id that vanished back', () => {
    const before = { events: [...registry.events, '1944-coventry-volgograd'] };
    expect(checkRegistry(before, {}, present).map(sentenceOf)).toEqual([
      'src/registry/public-ids.json, field "events": links to "1944-coventry-volgograd" would break; bring src/content/events/1944-coventry-volgograd.yaml back, or list a source in src/registry/dropped-ids.json.',
    ]);
    expect(checkRegistry(before, { events: ['1944-coventry-volgograd'] }, present)).toEqual([]);
  });

  it('wants no id on the list of the dropped that is in use or never was', () => {
    expect(checkRegistry(registry, { events: ['1951-cem', 'x'] }, present).map(sentenceOf)).toEqual([
      'src/registry/dropped-ids.json, field "events": "1951-cem" is in use or never was public; take it off the list.',
      'src/registry/dropped-ids.json, field "events": "x" is in use or never was public; take it off the list.',
    ]);
  });
});

it('registers new ids and keeps the old ones', () => {
  expect(register({ events: ['x'] }, present).events).toEqual(['1944-coventry', '1951-cem', 'x']);
});
