/**
 * The Content-Security-Policy of every page, as far as a `<meta>` may carry it. Everything comes from the site itself,
 * nothing stands inline. `default` is the one Trusted Types policy, made in `src/components/ui/trustedScripts.ts`; no
 * other text becomes markup or a script.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  // Pagefind is compiled to WebAssembly. Every page may search, in the dialog that it has, so every page allows it.
  "script-src 'self' 'wasm-unsafe-eval'",
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
