/** What the checks use of citation-js, which ships no types. */
declare module '@citation-js/core' {
  export const plugins: { config: { get(plugin: '@bibtex'): { format: { asciiOnly: boolean } } } };
  export class Cite {
    constructor(items: unknown);
    data: unknown[];
    format(
      format: 'bibliography',
      options: { format: 'text'; template: 'apa' | 'vancouver' | 'harvard1'; lang: string },
    ): string;
    format(format: 'biblatex'): string;
  }
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
