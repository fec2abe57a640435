/** The parameter of an address that holds a passage of the text (see `passage.ts`); each edition reads both names. */
export const passageKey = { sv: 'ord', en: 'words' };
