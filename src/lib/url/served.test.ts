import { expect, it } from 'vitest';
import { servedFrom } from './served.ts';

const built = 'https://example.org';

it.each([
  ['http://localhost:4321', 'http%3A%2F%2Flocalhost%3A4321', 'localhost:4321'],
  ['https://www.mirror.example', 'https%3A%2F%2Fwww.mirror.example', 'mirror.example'],
  ['https://example.org:8443', 'https%3A%2F%2Fexample.org%3A8443', 'example.org:8443'],
])('writes %s in full, in mails and as one types it', (here, encoded, typed) => {
  const link = `${built}/motionen/p4s3/?a=1#p4s3`;
  const text = `<${link}>, ${encodeURIComponent(`\n${link}`)} and (example.org/om/)`;
  expect(servedFrom(text, built, here)).toBe(
    `<${here}/motionen/p4s3/?a=1#p4s3>, %0A${encoded}%2Fmotionen%2Fp4s3%2F%3Fa%3D1%23p4s3 and (${typed}/om/)`,
  );
});

it('leaves other hosts alone', () => {
  const others = 'https://www2.example.org/ https://example.org.evil.example/ https://example.organic/ a@b.example';
  expect(servedFrom(others, built, 'http://localhost:4321')).toBe(others);
});
