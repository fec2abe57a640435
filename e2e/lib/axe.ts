/** axe on an open page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright/test';

/** The small form of it: on most pages taking it in takes longer than judging them. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that a colour scheme can break. */
export const rulesOfColour = ['color-contrast', 'link-in-text-block'];

/** The rules that a width can break: they need everything in its place. */
export const rulesOfPlace = ['target-size', 'scrollable-region-focusable'];

/** All others judge what is the same in each scheme and at each width. */
export const rulesOfLook = [...rulesOfColour, ...rulesOfPlace];

/** Violations that are none, each with the elements that it holds for and the reason. Everything else fails. */
const accepted: { rule: string; node: RegExp; reason: string }[] = [];

/**
 * What axe finds on a page as it stands, one line a node; every frame of it is left to its own page.
 *
 * @param rules these alone; else all of WCAG 2.2 AA and the best practice
 * @param without but for these
 * @param within a selector: this part of the page alone
 */
export async function violations(
  page: Page,
  { rules, without = [], within }: { rules?: string[]; without?: string[]; within?: string } = {},
): Promise<string[]> {
  // Once a page; it is larger than most of them.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const { violations: found } = await page.evaluate(
    ({ selector, runOnly, rules }) => {
      const { run } = (window as unknown as { axe: typeof import('axe-core') }).axe;
      return run(selector ?? document, { runOnly, rules, resultTypes: ['violations'], iframes: false });
    },
    {
      selector: within,
      rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
      runOnly: rules ? { type: 'rule' as const, values: rules } : { type: 'tag' as const, values: tags },
    },
  );
  return found.flatMap((violation) =>
    violation.nodes
      .filter((node) => !accepted.some(({ rule, node: matches }) => rule === violation.id && matches.test(node.html)))
      .map((node) => {
        const why = [...node.any, ...node.all, ...node.none].map((check) => check.message).join(' ');
        return `${violation.id}: ${node.target.join(' ')} – ${why} ${node.html.slice(0, 200)}`;
      }),
  );
}

/**
 * Takes away what is coloured like what stands before it: of elements whose parts have the same letters, and those the
 * same colours on the same ground, two stay. Their colours are judged as well by two as by three hundred, in a tenth of
 * the time; where they stand is not judged by what is left.
 *
 * @returns how many were taken away
 */
export const thinOut = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const looks = new Map<string, number>();
    const lookOf = new Map<Element, number>();
    const look = (element: Element, around: string): number => {
      const style = getComputedStyle(element);
      const { color, backgroundColor, backgroundImage, opacity, fontSize, fontWeight, textDecorationLine } = style;
      const ground = backgroundColor === 'rgba(0, 0, 0, 0)' ? around : backgroundColor;
      const parts = [...new Set([...element.children].map((child) => look(child, ground)))].sort((a, b) => a - b);
      const letters = [color, ground, backgroundImage, opacity, fontSize, fontWeight, textDecorationLine];
      const own = [element.localName, style.display, ...letters, ...parts].join();
      const number = looks.get(own) ?? looks.size;
      looks.set(own, number);
      lookOf.set(element, number);
      return number;
    };
    const main = document.querySelector('main');
    if (!main) return 0;
    look(main, '');
    const seen = new Map<number, number>();
    let gone = 0;
    const thin = (element: Element) => {
      for (const child of [...element.children]) {
        const number = lookOf.get(child) ?? -1;
        const times = (seen.get(number) ?? 0) + 1;
        seen.set(number, times);
        if (times <= 2) thin(child);
        else {
          child.remove();
          gone += 1;
        }
      }
    };
    thin(main);
    return gone;
  });
