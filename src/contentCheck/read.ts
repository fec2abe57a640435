import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, extname, join, relative } from 'node:path';
import { load, YAMLException } from 'js-yaml';
import { ofFile, type Problem } from './problems.ts';

/** One content file as it lies on disk. */
export interface ContentFile {
  /** Name of the collection, which is the folder under `src/content/`. */
  collection: string;
  /** Public id: the file's name without extension; for prose with its language before it (`sv/about`). */
  id: string;
  /** Path from the project's root. */
  file: string;
  /** The fields: the whole YAML file, or the front matter of a Markdown file. */
  data: unknown;
  /** The text under the front matter; empty for YAML. */
  body: string;
}

const frontMatter = /^---\n([\s\S]*?)\n---\n?/;

/**
 * Reads every file under `src/content/`, with the same YAML reader that Astro uses.
 *
 * @returns the files, and a problem for each that cannot be read
 */
export async function readContent(root: string): Promise<{ files: ContentFile[]; problems: Problem[] }> {
  const folder = join(root, 'src/content');
  const files: ContentFile[] = [];
  const problems: Problem[] = [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  for (const path of paths.sort()) {
    const [collection = '', ...rest] = path.split('/');
    const file = join('src/content', path);
    const extension = extname(path);
    const id = [...rest.slice(0, -1), basename(path, extension)].join('/');
    if (!['.yaml', '.md', '.mdx'].includes(extension)) {
      problems.push(
        ofFile(file, 'no collection reads this kind of file; give it the ending .yaml (or .mdx for prose)'),
      );
      continue;
    }
    // A thousand small files: to wait for each takes longer than to read it.
    const text = readFileSync(join(folder, path), 'utf8');
    const matter = extension === '.yaml' ? text : (frontMatter.exec(text)?.[1] ?? '');
    try {
      const body = extension === '.yaml' ? '' : text.replace(frontMatter, '');
      files.push({ collection, id, file, data: load(matter) ?? {}, body });
    } catch (error) {
      if (!(error instanceof YAMLException)) throw error;
      const remedy = `the YAML cannot be read at line ${error.mark.line + 1} (${error.reason}); mend it there`;
      problems.push(ofFile(file, remedy));
    }
  }
  return { files, problems };
}

/** The ids of content files, by collection. */
export function presentIds(files: readonly ContentFile[]): Record<string, Set<string>> {
  const byCollection = [...Map.groupBy(files, ({ collection }) => collection)];
  return Object.fromEntries(byCollection.map(([name, list]) => [name, new Set(list.map(({ id }) => id))]));
}
