import { readFileSync } from 'node:fs';
import { builtRecords, ours } from './bench/search/engines.ts';
import { readSynonyms } from './src/lib/search/site.ts';

const e = await ours(await builtRecords('dist/'), await readSynonyms(new URL('./', import.meta.url)));
for (const l of readFileSync('/tmp/adhoc.txt', 'utf8').trim().split('\n')) {
  const [lang, q] = l.split('|');
  const r = await e.search(q!, lang as any);
  console.log(
    lang,
    q,
    '→',
    r
      .slice(0, 4)
      .map((u) =>
        u
          .replace('/en/', '~')
          .replace('motionen/#', 'm#')
          .replace('ordlista/#', 'o#')
          .replace('tidslinje/#', 'l#')
          .replace('taipei/#', 't#')
          .replace('kallor/#', 'k#'),
      )
      .join('  '),
  );
}
