import { fileURLToPath } from 'node:url';
import { collections } from '../../content.config.ts';
import { checkContent } from './check.ts';
import type { Problem } from './problems.ts';
import { readContent } from './read.ts';

/**
 * Everything that is wrong in the project's content.
 *
 * @param root the project's root, as a file URL
 */
export async function contentProblems(root: URL): Promise<Problem[]> {
  const { files, problems } = await readContent(fileURLToPath(root));
  return [...problems, ...checkContent(files, collections, new Map())];
}
