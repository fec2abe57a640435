import { oneOf } from '../url/state.ts';

/** Which notes are shown, in the address: those of a kind, or the claims with a verdict. */
export const noteFields = {
  kind: oneOf('type', ['claim', 'opinion', 'term', 'context', 'procedure']),
  verdict: oneOf('verdict', ['supported', 'partly-supported', 'context-needed', 'not-found']),
};
