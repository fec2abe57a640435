import { expect, it } from 'vitest';
import { grown } from './growth.ts';

it('doubles each part that names an entry once, with other words and names', () => {
  const html =
    '<ul><li id="kyiv"><a href="/vanorter/kyiv/">Kyiv 1959</a></li><li id="riga">Riga</li></ul><city-map data-selected="kyiv"><svg><g data-city="kyiv"></g><g data-city="riga"></g></svg></city-map>';
  const { $, parts } = grown(html, ['kyiv']);
  expect(parts).toBe(2);
  expect($('li')).toHaveLength(3);
  expect($('li').eq(1).attr('id')).not.toBe('kyiv');
  expect($('li').eq(1).text()).toMatch(/^[A-Z][a-z]{3} \d{4}$/);
  expect($('li').eq(1).text()).not.toBe('Kyiv 1959');
  expect($('g')).toHaveLength(3);
});
