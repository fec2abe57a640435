/** As much of MiniSearch as the bench takes: the package is installed when the bench runs, its types are not there before. */
declare module 'minisearch' {
  export default class MiniSearch {
    constructor(options: {
      idField: string;
      fields: string[];
      searchOptions: { boost: Record<string, number>; prefix: boolean; fuzzy: number };
    });
    add(document: Record<string, string>): void;
    search(query: string): { id: unknown }[];
  }
}
