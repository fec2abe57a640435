/**
 * The locale in which numbers, dates and lists of a language are written: English here is British.
 *
 * @param lang BCP 47
 */
export const localeOf = (lang: string): string => (lang === 'en' ? 'en-GB' : lang);
