/** A run of text: emphasised or not. */
export interface Run {
  text: string;
  emphasis: boolean;
}

/** Takes a content text apart into plain and emphasised runs. `*word*` is the only markup that content texts know. */
export function inlineRuns(text: string): Run[] {
  return text
    .split(/\*([^*]+)\*/)
    .map((part, index) => ({ text: part, emphasis: index % 2 === 1 }))
    .filter((run) => run.text !== '');
}

/** A content text without its marks of emphasis, for where there is no markup: descriptions, names, data files. */
export function plainText(text: string): string {
  return inlineRuns(text)
    .map((run) => run.text)
    .join('');
}
