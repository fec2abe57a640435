/** What `deploy/` has to hold by the site as it is now; `npm run deploy:files` writes it, after a change of headers, redirects or folders. */
import { writeFile } from 'node:fs/promises';
import { downloadFolders } from '../src/data/downloadList.ts';
import { deployFiles } from '../src/lib/deploy/files.ts';
import { href, introductionPath, languages, singlePages } from '../src/lib/url/routes.ts';
import redirects from '../src/registry/redirects.json' with { type: 'json' };

export async function currentDeployFiles(): Promise<Record<string, string>> {
  const folders = languages.flatMap((lang) => {
    const home = href('start', lang);
    const pages = singlePages.flatMap((route) => {
      const [folder] = href(route, lang).slice(home.length).split('/');
      return folder ? [`${home}${folder}/`] : [];
    });
    const others = lang === 'sv' ? [introductionPath] : [];
    return [...new Set([...pages, ...others, downloadFolders[lang]])].sort();
  });
  return deployFiles(redirects, folders);
}

if (import.meta.main)
  for (const [name, text] of Object.entries(await currentDeployFiles()))
    await writeFile(new URL(`../deploy/${name}`, import.meta.url), text);
