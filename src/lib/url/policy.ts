/**
 * The Content-Security-Policy of every page, as far as a `<meta>` may carry it. Everything comes from the site itself,
 * nothing stands inline.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  // Pagefind, which reads the pages' running text, is compiled to WebAssembly.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');
