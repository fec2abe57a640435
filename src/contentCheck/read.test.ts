import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sentenceOf } from './problems.ts';
import { readContent } from './read.ts';

async function projectWith(files: Record<string, string>) {
  const root = await mkdtemp(join(tmpdir(), 'content-'));
  for (const [path, text] of Object.entries(files)) {
    const full = join(root, 'src/content', path);
    await mkdir(join(full, '..'), { recursive: true });
    await writeFile(full, text);
  }
  return root;
}

it('reads YAML whole and the front matter and body of Markdown', async () => {
  const root = await projectWith({
    'cities/kyiv.yaml': 'lat: 50.4547\n',
    'prose/sv/about.mdx': '---\ntitle: Om\n---\nText.\n',
  });
  const { files, problems } = await readContent(root);
  expect(problems).toEqual([]);
  expect(files).toMatchObject([
    { collection: 'cities', id: 'kyiv', file: 'src/content/cities/kyiv.yaml', data: { lat: 50.4547 }, body: '' },
    { collection: 'prose', id: 'sv/about', data: { title: 'Om' }, body: 'Text.\n' },
  ]);
});

it('says where the YAML is broken and what it does not read', async () => {
  const root = await projectWith({
    'cities/kyiv.yaml': 'name: [Kyiv\nlat: 50\n',
    'cities/riga.yml': 'lat: 56\n',
  });
  const { problems } = await readContent(root);
  expect(problems.map(sentenceOf)).toEqual([
    expect.stringMatching(
      /^src\/content\/cities\/kyiv\.yaml: the YAML cannot be read at line 2 \(.+\); mend it there\.$/,
    ),
    'src/content/cities/riga.yml: no collection reads this kind of file; give it the ending .yaml (or .mdx for prose).',
  ]);
});
