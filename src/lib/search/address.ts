import { themeNames } from '../themes.ts';
import { type Field, type Names, oneOf, yearsBetween } from '../url/state.ts';
import { firstYear, lastYear } from './choice.ts';
import type { RecordKind } from './kinds.ts';

const kindNames: Record<RecordKind, Names> = {
  page: { sv: 'sidor', en: 'pages' },
  sentence: { sv: 'meningar', en: 'sentences' },
  original: { sv: 'original', en: 'original' },
  note: { sv: 'anteckningar', en: 'notes' },
  option: { sv: 'alternativ', en: 'options' },
  criterion: { sv: 'jamforelsen', en: 'comparison' },
  precedent: { sv: 'andra-stader', en: 'other-cities' },
  argument: { sv: 'argument', en: 'arguments' },
  law: { sv: 'lagen', en: 'law' },
  process: { sv: 'vagen', en: 'process' },
  figure: { sv: 'siffror', en: 'figures' },
  city: { sv: 'vanorter', en: 'cities' },
  event: { sv: 'handelser', en: 'events' },
  term: { sv: 'ord', en: 'terms' },
  source: { sv: 'kallor', en: 'sources' },
};

/** A language by its code. Which ones there are, the index knows. */
const language: Field<string> = {
  key: { sv: 'sprak', en: 'language' },
  initial: '',
  read(text) {
    const code = /^([a-z]{2,3})(?:-([a-z])([a-z]{3}))?$/.exec(text.trim().toLowerCase());
    const script = code?.[2] === undefined ? '' : `-${code[2].toUpperCase()}${code[3]}`;
    return { value: code ? `${code[1]}${script}` : '', wrong: !code && text.trim() !== '' };
  },
  write: (code) => (code === '' ? undefined : code.toLowerCase()),
};

/** Which hits are shown, and in what order, in the address; the query itself stands beside it as `q`. */
export const searchFields = {
  kind: oneOf({ sv: 'slag', en: 'kind' }, kindNames),
  theme: oneOf({ sv: 'tema', en: 'theme' }, themeNames),
  language,
  years: yearsBetween({ sv: 'ar', en: 'years' }, firstYear, lastYear),
  sort: oneOf(
    { sv: 'ordning', en: 'order' },
    { newest: { sv: 'nyast', en: 'newest' }, oldest: { sv: 'aldst', en: 'oldest' } },
  ),
};
