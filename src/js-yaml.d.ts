/** What is used of js-yaml, which ships no types: the parser with which Astro too reads the content. */
declare module 'js-yaml' {
  export function load(text: string): unknown;
  export class YAMLException extends Error {
    reason: string;
    /** `line` counts from 0. */
    mark: { line: number };
  }
}
