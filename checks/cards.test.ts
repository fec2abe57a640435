/** The share cards: every page shows one of its own, and it is a picture that can be read. */
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { cardSize } from '../src/cards/name.ts';
import { settings } from '../src/site.ts';
import { cardFaults, sharedPages, tagFaults } from './lib/cards.ts';
import { expectNone } from './lib/none.ts';
import { builtSite } from './lib/site.ts';

const site = builtSite();
const origin = settings.address;
/** A messenger loads a card on a phone, before anyone has asked for it. */
const cardBudget = 60_000;

const shared = sharedPages(site, origin);

it('every page names a card of its own, by its absolute address', () => {
  expect(shared.length).toBeGreaterThan(100);
  expectNone(cardFaults(site, origin));
});

it('every page has a title of its own, a description and what there is to say of its card', () => {
  expectNone(tagFaults(site, origin));
});

const files = [...site.files].filter((file) => file.startsWith('/og/'));

it('every card belongs to a page', () => {
  const named = new Set(shared.map(({ file }) => file));
  expectNone(files.filter((file) => !named.has(file)).map((file) => `${file}: no page names this card.`));
});

it('every card is a PNG of the right size, within its budget, not empty, and like no other', {
  timeout: 60_000,
}, async () => {
  expect(files.length).toBeGreaterThan(100);
  const seen = new Map<string, string>();
  const faults: string[] = [];
  for (const file of files) {
    const bytes = site.bytes(file);
    const { format, width, height } = await sharp(bytes).metadata();
    if (format !== 'png') faults.push(`${file}: is ${format}, not PNG.`);
    if (width !== cardSize.width || height !== cardSize.height) faults.push(`${file}: is ${width} × ${height} pixels.`);
    if (bytes.length > cardBudget) faults.push(`${file}: weighs ${bytes.length} bytes, its budget is ${cardBudget}.`);
    // As small as in a list of messages: enough to see whether there is anything.
    const small = await sharp(bytes).removeAlpha().resize(150).raw().toBuffer();
    const colours = new Set<number>();
    let dark = 0;
    for (let at = 0; at < small.length; at += 3) {
      const [red = 0, green = 0, blue = 0] = small.subarray(at, at + 3);
      colours.add((red >> 4) * 256 + (green >> 4) * 16 + (blue >> 4));
      if (red + green + blue < 560) dark += 1;
    }
    if (colours.size < 8 || dark < 150)
      faults.push(`${file}: looks empty (${colours.size} colours, ${dark} dark pixels).`);
    const picture = small.toString('base64');
    const twin = seen.get(picture);
    if (twin !== undefined) faults.push(`${file}: looks like ${twin}.`);
    seen.set(picture, file);
  }
  const weights = files.map((file) => site.bytes(file).length);
  console.log(
    `${files.length} cards, ${weights.reduce((sum, weight) => sum + weight, 0)} bytes, the heaviest ${Math.max(...weights)}`,
  );
  expectNone(faults);
});
