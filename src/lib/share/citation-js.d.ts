/** What the site uses of citation-js, which ships no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(items: unknown);
    format(format: 'bibliography', options: { format: 'text'; template: 'apa'; lang: string }): string;
    format(format: 'bibtex'): string;
    format(format: 'data', options: { format: 'text' }): string;
  }
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
