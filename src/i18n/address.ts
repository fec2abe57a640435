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
    passageChanged: 'Orden i länken står inte så i texten nu. Här är meningen där de stod.',
    passageBroken: 'Länken till orden är skadad. Här är meningen där de står.',
    passageLost: 'Länken till orden är skadad. Här är hela motionen.',
    passageShown: 'Länken leder hit: ”{words}”',
  },
  en: {
    close: 'Close',
    place: 'The address leads to something that is not on this page.',
    near: 'Did you mean one of these?',
    choice: 'The address asks for a choice that does not exist. That part is left out.',
    passageChanged:
      'The words of the link do not stand like that in the text now. This is the sentence where they stood.',
    passageBroken: 'The link to the words is damaged. This is the sentence where they stand.',
    passageLost: 'The link to the words is damaged. Here is the whole motion.',
    passageShown: 'The link leads here: ‘{words}’',
  },
} satisfies Record<Lang, Record<string, string>>;

export type AddressWords = (typeof addressWords)['sv'];
