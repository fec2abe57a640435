/** Which pages a browser may fetch ahead, once a reader points at a link to them: a block of data, not a script. */
export const speculationRules = JSON.stringify({
  prefetch: [
    {
      where: {
        and: [{ href_matches: '/*' }, { not: { selector_matches: 'open-in-place a, [download]' } }],
      },
      eagerness: 'moderate',
    },
  ],
});

/**
 * What allows these rules and `src/layouts/fontScript.ts`, and nothing else that stands inline. Literals, as the service
 * worker has them too.
 */
export const inlineHashes = [
  "'sha256-4BYfjVa7Bmvuyc06K3By6t7r+XsOP+T7uSicWFuL58Q='",
  "'sha256-DbeZw8DFZmRu27klsCsxQoQe03FHsiWLhu6/hjOq+Ic='",
] as const;

/**
 * The Content-Security-Policy of every page, as far as a `<meta>` may carry it. Everything comes from the site itself,
 * nothing stands inline but these two texts and the page's own style sheet, each by its hash, which the build adds
 * for the sheet. `default` is the one Trusted Types policy, made in `src/components/ui/trustedScripts.ts`; no other text
 * becomes markup or a script.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  // Pagefind is compiled to WebAssembly. Every page may search, in the dialog that it has, so every page allows it.
  `script-src 'self' 'wasm-unsafe-eval' ${inlineHashes.join(' ')}`,
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ');

/**
 * The same as servers say it of every file. They cannot know the hash of the style sheet that a page holds
 * (`src/integrations/oneSheet.ts`), and leave it to the page, whose own policy holds beside theirs: both must allow a style.
 */
export const servedPolicy = contentSecurityPolicy.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");
