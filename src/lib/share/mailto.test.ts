import { expect, it } from 'vitest';
import { mailto } from './mailto.ts';

it.each([
  ['a\nb', 'a%0D%0Ab'],
  ['a\r\n\r\nb', 'a%0D%0A%0D%0Ab'],
  ['”Är det så?” & 100 % + #1', '%E2%80%9D%C3%84r%20det%20s%C3%A5%3F%E2%80%9D%20%26%20100%20%25%20%2B%20%231'],
])('writes %j so that every mail program reads it', (body, encoded) => {
  const link = mailto('En & två', body);
  expect(link).toBe(`mailto:?subject=En%20%26%20tv%C3%A5&body=${encoded}`);
  expect(new URL(link).searchParams.get('body')).toBe(body.replace(/\r?\n/g, '\r\n'));
});
