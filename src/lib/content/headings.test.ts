import { expect, it } from 'vitest';
import { headingsOf } from './headings.ts';

it('lists the headings with their ids, in their order', () => {
  expect(headingsOf('<h2 id="a">Första</h2>\n\ntext\n\n<h3 id="x">Nej</h3>\n<h2 id="b">Andra?</h2>')).toEqual([
    { id: 'a', text: 'Första' },
    { id: 'b', text: 'Andra?' },
  ]);
});
