/** Where a page quotes an undated source without what is known of its age. */
import type { Page } from './site.ts';

/** A sentence of an undated page, and what has to stand near it. */
export interface AgedQuotation {
  /** Id of the source, and of its entry on the page of sources, where the age stands once over all quotations. */
  source: string;
  quotation: string;
  /** In either language: "ändrad 2022 eller senare", "edited in 2022 or later". */
  ages: readonly string[];
}

/** How far from the quotation its age may stand, in characters: within the same entry, not somewhere on the page. */
const reach = 450;

const even = (text: string): string => text.replace(/\s+/g, ' ');

/** Every text of a page that a reader, a search engine or a card shows: the body, and the descriptions of the head. */
function textsOf({ $ }: Page, ageOf: ReadonlyMap<string, readonly string[]>): string[] {
  const body = $('body').clone();
  body.find('script, style, template').remove();
  for (const [source, ages] of ageOf) {
    const entry = body.find(`[id="${source}"]`);
    if (ages.some((age) => even(entry.text()).includes(age))) entry.remove();
  }
  // Two blocks without a blank between them are not one word.
  body.find('*').append(' ');
  const described = $('meta[name="description"], meta[property="og:description"], meta[property="og:image:alt"]');
  return [body.text(), ...described.toArray().map((meta) => $(meta).attr('content') ?? '')].map(even);
}

/**
 * The quotations of a page that stand without their age.
 *
 * @returns one sentence a fault
 */
export function withoutAge(page: Page, quotations: readonly AgedQuotation[]): string[] {
  // Most pages quote none of them, which is quicker to see than what stands beside.
  const bare = (text: string) => text.replace(/\s+/g, '');
  const held = bare(
    page.$.root().text() +
      page
        .$('meta')
        .map((_, meta) => page.$(meta).attr('content'))
        .get()
        .join(),
  );
  if (!quotations.some(({ quotation }) => held.includes(bare(quotation)))) return [];
  const ageOf = new Map(quotations.map(({ source, ages }) => [source, ages]));
  return textsOf(page, ageOf).flatMap((text) =>
    quotations.flatMap(({ quotation, ages }) => {
      const words = even(quotation);
      const faults: string[] = [];
      for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        const near = text.slice(Math.max(0, at - reach), at + words.length + reach).toLowerCase();
        if (!ages.some((age) => near.includes(age.toLowerCase())))
          faults.push(`${page.path}: "${words}" stands without "${ages.join('" or "')}".`);
      }
      return faults;
    }),
  );
}
