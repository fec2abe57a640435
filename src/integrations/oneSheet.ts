import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { load } from 'cheerio';
import { contentSecurityPolicy } from '../lib/url/policy.ts';
import { filesIn } from './filesIn.ts';

/** A style sheet's link in a page: where it stands in the page's text, and the file that it names. */
interface SheetLink {
  start: number;
  end: number;
  file: string;
}

/** The links to style sheets in a page's head, in their order. */
function sheetLinks(html: string, base: string): SheetLink[] {
  const $ = load(html.slice(0, html.indexOf('</head>')), { sourceCodeLocationInfo: true });
  return $('link[rel="stylesheet"][href]')
    .toArray()
    .flatMap(({ attribs, sourceCodeLocation: at }) =>
      at ? [{ start: at.startOffset, end: at.endOffset, file: (attribs.href ?? '').slice(base.length) }] : [],
    );
}

/**
 * Gives each page its style sheets as one, in the page itself: a browser that has to ask for a sheet first paints nothing
 * until it has come, on a slow line a second later. The page's policy allows this sheet, by its hash, and no other text as
 * a style. Files that only a script fetches stay as they are.
 */
export function oneSheet(): AstroIntegration {
  let base = '/';
  return {
    name: 'one-sheet',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base.replace(/\/$/, '')}/`;
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = await filesIn(folder);
        const text = (file: string) => readFileSync(join(folder, file), 'utf8');
        const scripts = files.filter((file) => file.endsWith('.js')).map(text);
        /** The sheet of each list of sheets: hundreds of pages share a list. */
        const joined = new Map<string, string>();
        const parts = new Set<string>();
        for (const page of files.filter((file) => file.endsWith('.html'))) {
          const html = text(page);
          const links = sheetLinks(html, base);
          if (links.length === 0) continue;
          const list = links.map(({ file }) => file);
          const sheet = joined.get(list.join()) ?? list.map((file) => text(file).trim()).join('\n');
          joined.set(list.join(), sheet);
          for (const file of list) parts.add(file);
          const lean = links.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), html);
          const policy = `${contentSecurityPolicy}">`;
          if (!lean.includes(policy)) throw new Error(`${page} has no policy to name its style sheet in.`);
          // Right after the policy: what compresses a page does it best where the styles do not stand amid its words.
          const whole = lean.replace(policy, () => `${policyWith(sheet)}"><style>${sheet}</style>`);
          writeFileSync(join(folder, page), whole);
        }
        for (const file of parts) if (!scripts.some((script) => script.includes(file))) rmSync(join(folder, file));
      },
    },
  };
}

/** The policy of a page that holds a style sheet. */
const policyWith = (sheet: string) =>
  contentSecurityPolicy.replace(
    "style-src 'self'",
    `style-src 'self' 'sha256-${createHash('sha256').update(sheet).digest('base64')}'`,
  );
