/** axe on an open page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright/test';

/** The small form of it: on most pages taking it in takes longer than judging them. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that a colour scheme or a width can break. All others judge what is the same in each. */
export const rulesOfLook = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];

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
