/**
 * Which of the site's languages a reader prefers, by the first part of its code: `en-US` takes `en`, `zh-TW` takes
 * `zh-Hant`.
 *
 * @param preferred BCP 47 codes as the browser gives them, the dearest first
 * @param known BCP 47 codes of what the site has
 * @returns undefined where the site has none of them
 */
export function preferredLanguage(preferred: readonly string[], known: readonly string[]): string | undefined {
  const first = (code: string) => code.toLowerCase().split('-')[0];
  for (const code of preferred) {
    const match = known.find((candidate) => first(candidate) === first(code));
    if (match !== undefined) return match;
  }
  return undefined;
}
