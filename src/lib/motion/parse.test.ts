import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isBodySentence, parseMotion, sentenceIds, sentencesOf } from './parse.ts';

const source = readFileSync(new URL('../../content/motion/motion.md', import.meta.url), 'utf8');
const motion = parseMotion(source);

describe('parseMotion', () => {
  it('gives exactly the public ids, in the order of the text', () => {
    expect(sentencesOf(motion).map((sentence) => sentence.id)).toEqual(sentenceIds);
  });

  it('numbers the 17 sentences of the running text', () => {
    const body = sentencesOf(motion).filter(isBodySentence);
    expect(body.map((sentence) => sentence.number)).toEqual(Array.from({ length: 17 }, (_, index) => index + 1));
    expect(motion.paragraphs.map((paragraph) => paragraph.length)).toEqual([2, 5, 5, 5]);
  });

  it('leaves no word out and adds none', () => {
    const joined = [
      motion.author,
      motion.title.text,
      ...motion.paragraphs.map((paragraph) => paragraph.map((sentence) => sentence.text).join(' ')),
      motion.demand.text,
      motion.demandLead,
      ...motion.proposals.map((proposal) => proposal.text),
      motion.signature.text,
    ];
    const stripped = source
      .replaceAll('**', '')
      .replace(/^\d\. /gm, '')
      .replace(/ {2}$/gm, '')
      .split(/\n+/)
      .filter((line) => line !== '');
    expect(joined.flatMap((text) => text.split('\n'))).toEqual(stripped);
  });

  it('takes the markup away and nothing else', () => {
    expect(motion.author).toBe('Motion av Elin Hjelmestam (L):');
    expect(motion.title.text).toBe('Om fördjupade relationer mellan Stockholms stad och Taiwan');
    expect(motion.signature.text).toBe('Elin Hjelmestam (L)\nErsättare Kommunfullmäktige');
    expect(motion.proposals[1]?.text).toMatch(/^Kommunstyrelsen får i uppdrag .* vänortsavtal med Taipei\.$/);
  });

  it('does not take a dash, a colon or an abbreviation for the end of a sentence', () => {
    const text = (id: string) => sentencesOf(motion).find((sentence) => sentence.id === id)?.text;
    expect(text('p2s4')).toMatch(/^Vår inställning är enkel: Stockholm .* rättigheter\.$/);
    expect(text('p3s3')).toMatch(/^I SÄPO:s lägesbild 2022-2023 .* kommuner\.$/);
    expect(text('p4s2')).toMatch(/ – och därmed i förlängningen bidra till varaktig fred\.$/);
  });

  it('refuses a text of another shape rather than giving public ids to other sentences', () => {
    expect(() => parseMotion('Hej.')).toThrow('restore it from its source');
    expect(() => parseMotion(source.replace('intressen. Den', 'intressen, den'))).toThrow('the public ones are');
  });
});
