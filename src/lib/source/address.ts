import { levels } from '../relations.ts';
import { oneOf, typed } from '../url/state.ts';
import { sourceGroups } from './groups.ts';

/** Which sources are shown, in the address. */
export const sourceFields = {
  level: oneOf('level', levels),
  group: oneOf('publisher', sourceGroups),
  find: typed('find'),
};
