/** Running texts. */
import { getEntry, render } from 'astro:content';
import { headingsOf } from '../lib/content/headings.ts';
import type { Lang } from '../lib/url/routes.ts';

async function text(name: string, lang: Lang | 'zh-hant') {
  const entry = await getEntry('prose', `${lang}/${name}`);
  if (!entry)
    throw new Error(`There is no src/content/prose/${lang}/${name}.mdx. Write it, or correct the name in the page.`);
  const { Content } = await render(entry);
  return { ...entry.data, headings: headingsOf(entry.body ?? ''), Content };
}
/**
 * A running text: its title, its description, its headings and its body as a component, which takes `components={{ Cite }}`.
 *
 * @param name file name in `src/content/prose/<lang>/`, without extension
 */
export function prose(name: string, lang: Lang) {
  return text(name, lang);
}
export type Prose = Awaited<ReturnType<typeof prose>>;

/** The introduction in Traditional Chinese. */
export function introduction(): Promise<Prose> {
  return text('introduction', 'zh-hant');
}
