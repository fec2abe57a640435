import { oneOf } from '../url/state.ts';

/** Which notes are shown, in the address: those of a kind, or the claims with a verdict. */
export const noteFields = {
  kind: oneOf(
    { sv: 'typ', en: 'type' },
    {
      claim: { sv: 'pastaende', en: 'claim' },
      opinion: { sv: 'asikt', en: 'opinion' },
      term: { sv: 'ord', en: 'term' },
      context: { sv: 'bakgrund', en: 'context' },
      procedure: { sv: 'sa-gar-det-till', en: 'procedure' },
    },
  ),
  verdict: oneOf(
    { sv: 'omdome', en: 'verdict' },
    {
      supported: { sv: 'stod', en: 'supported' },
      'partly-supported': { sv: 'delvis-stod', en: 'partly-supported' },
      'context-needed': { sv: 'sammanhang', en: 'context-needed' },
      'not-found': { sv: 'inte-hittat', en: 'not-found' },
    },
  ),
};
