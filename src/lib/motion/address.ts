import { oneOf } from '../url/state.ts';
import { noteKinds, verdicts } from './notes.ts';

/** Which notes are shown, in the address: those of a kind, or the claims with a verdict. */
export const noteFields = {
  kind: oneOf('type', noteKinds),
  verdict: oneOf('verdict', verdicts),
};
