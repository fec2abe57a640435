import { oneOf } from '../url/state.ts';

/** Which sources are shown, in the address. */
export const sourceFields = {
  level: oneOf(
    { sv: 'niva', en: 'level' },
    {
      primary: { sv: 'primar', en: 'primary' },
      secondary: { sv: 'andrahand', en: 'secondary' },
      weak: { sv: 'svag', en: 'weak' },
    },
  ),
};
