import { defineConfig } from 'html-validate';

/** Rules for the built pages. A rule is changed with its reason beside it, or not at all. */
export default defineConfig({
  root: true,
  elements: ['html5'],
  extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // The ids of events begin with their year. HTML allows that; only old CSS had to write such an id differently.
    'valid-id': ['error', { relaxed: true }],
    // Hashes guard against another host's files being changed; the site loads its own only.
    'require-sri': ['error', { target: 'crossorigin' }],
    // Line ends of the sources stand between elements, where a browser sees one blank.
    'no-trailing-whitespace': 'off',
  },
});
