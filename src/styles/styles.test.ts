/** Every style of the source keeps to the sizes and breakpoints of tokens.css. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const source = fileURLToPath(new URL('../', import.meta.url));
const breakpoints = ['48rem', '64rem', '76rem', '100rem'];

/** Large text on a phone: not a width of a window, but of what fits into it. */
const largeText = new Set(['(width < 18rem)', '(height < 15rem)', '(height >= 30rem)', '(width >= 20em)']);

/** The styles of each file: sheets, and the `<style>` blocks of components. */
const styles = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:css|astro)$/.test(file) && !/tokens\.css|fonts\.css/.test(file))
  .map((file) => {
    const text = readFileSync(source + file, 'utf8');
    const css = file.endsWith('.css')
      ? text
      : [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, block]) => block).join('\n');
    return { file, css: css.replace(/\/\*[\s\S]*?\*\//g, '') };
  });

/** What of a style sheet stands outside of `@media print`; there points are right. */
function onScreens(css: string): string {
  let text = css;
  for (let at = text.indexOf('@media print {'); at !== -1; at = text.indexOf('@media print {', at)) {
    let depth = 0;
    let end = text.indexOf('{', at);
    do {
      if (text[end] === '{') depth += 1;
      if (text[end] === '}') depth -= 1;
      end += 1;
    } while (depth > 0 && end < text.length);
    text = text.slice(0, at) + text.slice(end);
  }
  return text;
}

describe('the styles', () => {
  it('are there', () => {
    expect(styles.length).toBeGreaterThan(10);
  });

  it('ask for no width but the four breakpoints', () => {
    const wrong = styles.flatMap(({ file, css }) =>
      [...css.matchAll(/@media([^{]*)\{/g)]
        .flatMap(([, query = '']) => query.match(/\([^()]*(?:width|height)[^()]*\)/g) ?? [])
        .filter((query) => !largeText.has(query))
        .filter((query) => !breakpoints.some((at) => query === `(width >= ${at})` || query === `(width < ${at})`))
        .map((query) => `${file}: ${query}`),
    );
    expect(wrong).toEqual([]);
  });

  it('set type in the sizes of tokens.css, or in proportion to what stands around', () => {
    const allowed =
      /^(?:var\(--(?:type|size)-[\w-]+\)|inherit|[\d.]+em|clamp\(var\(--type-\d+\), [^,]+, var\(--type-\d+\)\))$/;
    const size = /(?:clamp\([^;/]*\)|var\(--\w+-[\w-]+\)|[\d.]+(?:rem|em|px|pt)|inherit)(?=\s|$)/;
    const wrong = styles.flatMap(({ file, css }) =>
      [...onScreens(css).matchAll(/(?<![\w-])font(?:-size)?:\s*([^;]+);/g)]
        .map(([, value = '']) => value.match(size)?.[0] ?? value)
        .filter((found) => !allowed.test(found))
        .map((found) => `${file}: ${found}`),
    );
    expect(wrong).toEqual([]);
  });

  it('are where the colours of the frame, the installed copy and the icon come from', () => {
    const tokens = readFileSync(`${source}styles/tokens.css`, 'utf8');
    for (const file of ['layouts/Base.astro', 'components/offline/manifest.ts', '../public/favicon.svg'])
      for (const [colour] of readFileSync(source + file, 'utf8').matchAll(/#[0-9a-f]{6}\b/g))
        expect(tokens, `${file} has a colour of its own`).toContain(`: ${colour};`);
  });
});
