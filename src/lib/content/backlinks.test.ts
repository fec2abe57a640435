import { expect, it } from 'vitest';
import { backlinks } from './backlinks.ts';

it('finds every thing that cites a source, at any depth, each once', () => {
  const found = backlinks([
    { collection: 'events', id: 'a', data: { title: 'x', sources: ['s1#p', 's1#q', 's2'] } },
    { collection: 'criteria', id: 'b', data: { cells: { projekt: [{ text: 'x', sources: ['s1'] }] } } },
    { collection: 'law', id: 'c', data: { statements: [{ text: 'x', notFound: true }] } },
  ]);
  expect([...found].map(([source, citers]) => [source, citers.map(({ id }) => id)])).toEqual([
    ['s1', ['a', 'b']],
    ['s2', ['a']],
  ]);
});

it('finds citations in running text', () => {
  const body = 'Text. <Cite of="s1#p" /> More. <Cite lang="en" of=\'s2 s4#p\' /> and <Cited of="s3" />';
  expect([...backlinks([{ collection: 'prose', id: 'sv/about', data: {}, body }]).keys()]).toEqual(['s1', 's2', 's4']);
});
