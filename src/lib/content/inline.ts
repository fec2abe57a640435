/** A run of text: emphasised or not. */
export interface Run {
  text: string;
  emphasis: boolean;
  /** BCP 47 code of words that are in neither language of the site. */
  lang?: string | undefined;
}

/**
 * Takes a content text apart into plain and emphasised runs. `*word*` is the only markup that content texts know, with a
 * language where the words stay as they are in both editions: `*fr:jumelage*`.
 */
export function inlineRuns(text: string): Run[] {
  return text
    .split(/\*([^*]+)\*/)
    .map((part, index) => {
      const emphasis = index % 2 === 1;
      const [, lang, text = part] = (emphasis && /^([a-z]{2}):(.+)$/s.exec(part)) || [];
      return { text, emphasis, lang };
    })
    .filter((run) => run.text !== '');
}

/** A content text without its marks of emphasis, for where there is no markup: descriptions, names, data files. */
export function plainText(text: string): string {
  return inlineRuns(text)
    .map((run) => run.text)
    .join('');
}
