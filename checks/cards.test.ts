/** The share cards: every page shows one of its own, and it is a picture that can be read. */
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { cardSize } from '../src/lib/cards/name.ts';
import { defaultSite } from '../src/lib/url/routes.ts';
import { expectNone } from './lib/none.ts';
import { builtSite } from './lib/site.ts';

const site = builtSite();
const origin = new URL(process.env.SITE_URL ?? defaultSite).origin;
/** A messenger loads a card on a phone, before anyone has asked for it. */
const cardBudget = 60_000;

const shared = site.pages
  // What no search engine lists, and the way from a former address, is not for sharing.
  .filter(({ $ }) => $('meta[name="robots"][content*="noindex"], meta[http-equiv="refresh"]').length === 0)
  .map(({ path, $ }) => {
    const meta = (name: string) => $(`meta[property="${name}"], meta[name="${name}"]`).attr('content')?.trim() ?? '';
    const image = meta('og:image');
    const prefix = `${origin}${site.base}`;
    return { path, meta, image, file: image.startsWith(prefix) ? `/${image.slice(prefix.length)}` : undefined };
  });

describe('every page', () => {
  it('names a card of its own, by its absolute address', () => {
    expect(shared.length).toBeGreaterThan(100);
    const owners = new Map<string, string>();
    expectNone(
      shared.flatMap(({ path, image, file }) => {
        if (image === '') return [`${path}: has no og:image; give the page a card in src/lib/cards/model.ts.`];
        if (file === undefined) return [`${path}: its og:image ${image} is not an address of this site.`];
        if (!site.files.has(file)) return [`${path}: there is no file ${file}.`];
        const owner = owners.get(file);
        owners.set(file, path);
        return owner === undefined
          ? []
          : [`${path}: has the same card as ${owner}; give it one of its own in src/lib/cards/model.ts.`];
      }),
    );
  });

  it('says what the card shows, and its size and type', () => {
    expectNone(
      shared.flatMap(({ path, meta }) => [
        ...(meta('og:image:alt').length < 10 ? [`${path}: og:image:alt does not say what the card shows.`] : []),
        ...(meta('og:image:type') !== 'image/png' ? [`${path}: og:image:type is not image/png.`] : []),
        ...(meta('og:image:width') !== String(cardSize.width) || meta('og:image:height') !== String(cardSize.height)
          ? [`${path}: og:image:width and height are not those of the card.`]
          : []),
        ...(meta('twitter:card') !== 'summary_large_image'
          ? [`${path}: twitter:card is not summary_large_image.`]
          : []),
      ]),
    );
  });

  it('has a title, a description and an address in its tags', () => {
    const titles = new Map<string, string>();
    expectNone(
      shared.flatMap(({ path, meta }) => {
        const faults = ['og:title', 'og:description', 'description', 'og:url', 'og:type', 'og:site_name']
          .filter((name) => meta(name) === '')
          .map((name) => `${path}: ${name} is missing or empty.`);
        const title = meta('og:title');
        const other = titles.get(title);
        titles.set(title, path);
        if (other !== undefined) faults.push(`${path}: has the same og:title as ${other}.`);
        if (!meta('og:url').startsWith(`${origin}${site.base}`))
          faults.push(`${path}: og:url is not an address of this site.`);
        return faults;
      }),
    );
  });
});

describe('every card', () => {
  const files = [...site.files].filter((file) => file.startsWith('/og/'));

  it('belongs to a page', () => {
    const named = new Set(shared.map(({ file }) => file));
    expectNone(files.filter((file) => !named.has(file)).map((file) => `${file}: no page names this card.`));
  });

  it('is a PNG of the right size, within its budget, not empty, and like no other', { timeout: 60_000 }, async () => {
    expect(files.length).toBeGreaterThan(100);
    const seen = new Map<string, string>();
    const faults: string[] = [];
    for (const file of files) {
      const bytes = site.bytes(file);
      const { format, width, height } = await sharp(bytes).metadata();
      if (format !== 'png') faults.push(`${file}: is ${format}, not PNG.`);
      if (width !== cardSize.width || height !== cardSize.height)
        faults.push(`${file}: is ${width} × ${height} pixels.`);
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
});
