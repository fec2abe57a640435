import type { Lang } from '../lib/url/routes.ts';

/**
 * What is said where an address asks for something that is not there. Apart from the other words, because few readers
 * ever need it: a script fetches it then.
 */
export const addressWords = {
  sv: {
    close: 'Stäng',
    place: 'Adressen leder till något som inte finns på den här sidan.',
    near: 'Menade du någon av de här?',
    choice: 'Adressen ber om ett urval som inte finns. Den delen gäller inte.',
  },
  en: {
    close: 'Close',
    place: 'The address leads to something that is not on this page.',
    near: 'Did you mean one of these?',
    choice: 'The address asks for a choice that does not exist. That part is left out.',
  },
} satisfies Record<Lang, Record<string, string>>;

export type AddressWords = (typeof addressWords)['sv'];
