/** What the site uses of citation-js, which ships no types. */
declare module '@citation-js/core' {
  export const plugins: {
    config: {
      get(plugin: '@bibtex'): { format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean } };
      get(plugin: '@csl'): { locales: { add(lang: string, xml: string): void; get(lang: string): string } };
    };
  };
  export class Cite {
    constructor(items: unknown);
    format(format: 'bibliography', options: { format: 'text'; template: 'apa'; lang: string }): string;
    format(format: 'bibtex'): string;
    format(format: 'data', options: { format: 'text' }): string;
  }
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
