/** What a page weighs before the reader does anything: its HTML, its style sheets and its scripts. */
import { gzipSync } from 'node:zlib';
import ts from 'typescript';
import { memo } from '../../src/lib/memo.ts';
import { type Page, type Site, sheetsIn } from './site.ts';

/** Bytes after gzip at its best level, as a static host sends them. */
export interface Weight {
  html: number;
  css: number;
  js: number;
}

/** Bytes after gzip. */
export const gzipped = (bytes: Uint8Array) => gzipSync(bytes, { level: 9 }).length;

/** The file that an address of a page or script means, as a path from the site's root; undefined for other hosts. */
function fileAt(site: Site, from: string, address: string): string | undefined {
  const root = new URL(`${site.base.replace(/\/$/, '')}${from}`, 'https://site.invalid');
  const target = new URL(address, root);
  return target.origin === root.origin ? `/${target.pathname.slice(site.base.length)}` : undefined;
}

/**
 * The modules that a module imports before it runs. Dynamic imports (the search) wait for the reader and do not count.
 *
 * @param source the module's text
 */
export function staticImports(source: string): string[] {
  return ts
    .createSourceFile('module.js', source, ts.ScriptTarget.Latest)
    .statements.flatMap((statement) =>
      (ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) &&
      statement.moduleSpecifier &&
      ts.isStringLiteral(statement.moduleSpecifier)
        ? [statement.moduleSpecifier.text]
        : [],
    );
}

/** The style sheets that a style sheet imports. */
function importedStyles(source: string): string[] {
  return [...source.matchAll(/@import\s*(?:url\()?\s*["']?([^"')\s;]+)/g)].map((match) => match[1] ?? '');
}

/** All files that are reached from some, the first ones among them. */
function reach(site: Site, first: readonly string[], next: (source: string) => string[]): string[] {
  const reached = new Set<string>();
  const waiting = [...first];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    for (const address of next(site.text(file))) {
      const target = fileAt(site, file, address);
      if (target !== undefined) waiting.push(target);
    }
  }
  return [...reached];
}

/** The modules that a module may import while it runs. */
function dynamicImports(source: string): string[] {
  return [...source.matchAll(/\bimport\(\s*[`'"]([^`'"$]+)[`'"]/g)].map((match) => match[1] ?? '');
}

/**
 * The scripts that a page loads by itself, as paths from the site's root.
 *
 * @param later whether those count that it loads once a reader does something
 */
export function scriptsOf(site: Site, page: Page, later = false): string[] {
  const { $, path } = page;
  const first = $('script[src], link[rel~="modulepreload"][href], link[rel~="preload"][as="script"][href]')
    .toArray()
    .flatMap((element) => fileAt(site, path, element.attribs.src ?? element.attribs.href ?? '') ?? []);
  return reach(site, first, (source) => [...staticImports(source), ...(later ? dynamicImports(source) : [])]);
}

/** The style sheets of a page: those that it holds, by their hashes, and those that it loads, as paths from the site's root. */
export function stylesOf(site: Site, page: Page): string[] {
  const { $, path } = page;
  const first = $('link[rel~="stylesheet"][href]')
    .toArray()
    .flatMap((element) => fileAt(site, path, element.attribs.href ?? '') ?? []);
  return [...sheetsIn(page).map(([hash]) => hash), ...reach(site, first, importedStyles)];
}

const weighed = new WeakMap<Site, (Weight & { path: string; total: number })[]>();

/** What each page weighs, heaviest first; reckoned once a site, since compressing takes most of the time. */
export function weigh(site: Site): (Weight & { path: string; total: number })[] {
  const weight = memo((file: string) => gzipped(site.bytes(file)));
  const sum = (files: readonly string[]) => files.reduce((total, file) => total + weight(file), 0);
  const pages =
    weighed.get(site) ??
    site.pages.map((page) => {
      const html = gzipped(new TextEncoder().encode(page.html));
      // What the page holds itself is in its HTML.
      const css = sum(stylesOf(site, page).filter((sheet) => site.files.has(sheet)));
      const js = sum(scriptsOf(site, page));
      return { path: page.path, html, css, js, total: html + css + js };
    });
  weighed.set(site, pages);
  return pages.toSorted((a, b) => b.total - a.total);
}
