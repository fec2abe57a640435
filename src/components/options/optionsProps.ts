import type { OptionId } from '../../lib/options/group.ts';
import type { Lang } from '../../lib/url/routes.ts';
import { all, type Item } from '../../queries/collections.ts';
import { motion } from '../../queries/motion.ts';

/** The two options, as the motion numbers them. */
export async function optionPair(): Promise<Item<'options'>[]> {
  return (await all('options')).sort((a, b) => a.number - b.number);
}

/** What the page on both options shows. */
export async function optionsProps(lang: Lang) {
  return {
    options: await optionPair(),
    criteria: await all('criteria'),
    process: await all('process'),
    precedents: await all('precedents'),
    voiced: await all('arguments'),
    law: await all('law'),
    figures: await all('figures'),
    proposals: (await motion(lang)).proposals,
  };
}

/** What the page on one option shows. */
export async function optionProps(id: OptionId, lang: Lang) {
  const { options, criteria, precedents, voiced, proposals } = await optionsProps(lang);
  const option = options.find((entry) => entry.id === id);
  const other = options.find((entry) => entry.id !== id);
  if (!option || !other)
    throw new Error('src/content/options/ needs its two files, projekt.yaml and vanort.yaml; put them back.');
  return { option, other, criteria, precedents, voiced, proposals };
}
