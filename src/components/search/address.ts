import type { RecordKind } from '../../lib/search/kinds.ts';
import { themeNames } from '../../lib/themes.ts';
import { type Names, oneOf, yearsBetween } from '../../lib/url/state.ts';
import { firstYear, lastYear } from './choice.ts';

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

/** Which hits are shown, and in what order, in the address; the query itself stands beside it as `q`. */
export const searchFields = {
  kind: oneOf({ sv: 'slag', en: 'kind' }, kindNames),
  theme: oneOf({ sv: 'tema', en: 'theme' }, themeNames),
  years: yearsBetween({ sv: 'ar', en: 'years' }, firstYear, lastYear),
  sort: oneOf(
    { sv: 'ordning', en: 'order' },
    { newest: { sv: 'nyast', en: 'newest' }, oldest: { sv: 'aldst', en: 'oldest' } },
  ),
};
