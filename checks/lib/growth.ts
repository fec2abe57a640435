/** A page as it would be with more of what it lists, without building it anew. */
import type { CheerioAPI } from 'cheerio';
import { load } from 'cheerio';

const turn = (text: string) =>
  text
    .replace(/[a-zåäö]/gi, (letter) => {
      const alphabet = letter < 'a' ? 'ABCDEFGHIJKLMNOPQRSTUVWXYZ' : 'abcdefghijklmnopqrstuvwxyz';
      const at = alphabet.indexOf(letter);
      return at === -1 ? letter : (alphabet[(at + 11) % 26] ?? letter);
    })
    .replace(/\d/g, (digit) => String((Number(digit) + 3) % 10));

/**
 * Whether attributes name an entry: as an id, a fragment, or the last part of an address. What says which of all the
 * entries in it is chosen (`data-selected`) stands for none of them.
 */
const mentions = ({ 'data-selected': _, ...attribs }: Record<string, string>, id: string) =>
  Object.values(attribs)
    .flatMap((value) => value.split(/\s+/))
    .some((word) => word === id || word.endsWith(`#${id}`) || word.endsWith(`/${id}/`));

/**
 * Doubles every part of a page that stands for one of some entries – its line, its mark on a chart, its place in a list –
 * with other words, numbers and names of the same length, so that compression finds as little as in a new entry.
 *
 * @param html a built page
 * @param ids public ids of entries
 * @returns the grown page, and how many parts were doubled
 */
export function grown(html: string, ids: readonly string[]): { $: CheerioAPI; parts: number } {
  const $ = load(html);
  let parts = 0;
  for (const id of ids) {
    const named = $('body *')
      .toArray()
      .filter((element) => mentions(element.attribs, id));
    const outer = named.filter((element) => !named.some((other) => other !== element && $.contains(other, element)));
    for (const element of outer) {
      const twin = $(element).clone();
      for (const part of [...twin.toArray(), ...twin.find('*').toArray()]) {
        for (const [name, value] of Object.entries(part.attribs))
          if (name !== 'class') part.attribs[name] = value.replaceAll(id, turn(id)).replace(/\d+/g, turn);
        for (const child of part.children) if (child.type === 'text') child.data = turn(child.data);
      }
      twin.insertAfter($(element));
      parts += 1;
    }
  }
  return { $, parts };
}
