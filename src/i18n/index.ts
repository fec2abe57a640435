import type { Lang } from '../lib/url/routes.ts';
import { en } from './en.ts';
import { sv, type Words } from './sv.ts';

export { plural } from './plural.ts';
export type { Words };

const all: Record<Lang, Words> = { sv, en };

/** The interface words of a language. */
export function words(lang: Lang): Words {
  return all[lang];
}
