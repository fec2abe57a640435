import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { collections } from '../content.config.ts';
import { parseMotion, sentencesOf } from '../lib/motion/parse.ts';
import droppedIds from '../registry/dropped-ids.json' with { type: 'json' };
import publicIds from '../registry/public-ids.json' with { type: 'json' };
import { checkContent } from './check.ts';
import { checkEvidence } from './evidence/evidence.ts';
import type { Problem } from './problems.ts';
import { presentIds, readContent } from './read.ts';
import { checkRegistry } from './registry.ts';

/**
 * Everything that is wrong in the project's content, and how many words stand without evidence on purpose.
 *
 * @param root the project's root, as a file URL
 */
export async function contentReport(root: URL): Promise<{ problems: Problem[]; excepted: number }> {
  const { files, problems } = await readContent(fileURLToPath(root));
  const motion = parseMotion(await readFile(new URL('src/content/motion/motion.md', root), 'utf8'));
  const sentences = new Map(sentencesOf(motion).map(({ id, text }) => [id, text]));
  const english = files.find(({ collection, id }) => collection === 'translations' && id === 'en')?.data as
    | { sentences?: Partial<Record<string, string>> }
    | undefined;
  const inBoth = new Map(
    [...sentences].map(([id, text]) => [id as string, `${text}\n${english?.sentences?.[id] ?? ''}`]),
  );
  const evidence = checkEvidence(files, inBoth);
  return {
    problems: [
      ...problems,
      ...checkContent(files, collections, sentences),
      ...evidence.problems,
      ...checkRegistry(publicIds, droppedIds, presentIds(files)),
    ],
    excepted: evidence.excepted,
  };
}
