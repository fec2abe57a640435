import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../content/read.ts';
import { groupOf, type SourceGroup } from './groups.ts';

describe('groupOf', () => {
  it.each<[string, string, SourceGroup]>([
    ['webpage', 'Stockholms stad', 'stockholm'],
    ['document', 'Stockholms kommunfullmäktige', 'stockholm'],
    ['bill', 'Sveriges regering', 'sweden'],
    ['legal_case', 'Regeringsrätten', 'sweden'],
    ['webpage', 'Sveriges Kommuner och Regioner', 'organisations'],
    ['article-newspaper', 'Sveriges Radio', 'press'],
    ['article-newspaper', 'Göteborgs Stad, Vårt Göteborg', 'municipalities'],
    ['webpage', 'Örebro kommun', 'municipalities'],
    ['webpage', 'Helsingfors stad', 'abroad'],
    ['webpage', 'City of Helsinki', 'abroad'],
    ['webpage', 'Taipei City Government, Secretariat', 'taiwan'],
    ['article-newspaper', 'Taipei Times', 'press'],
    ['webpage', 'Taiwan Insight', 'research'],
    ['webpage', 'Embassy of the PRC in Sweden', 'china'],
    ['webpage', 'Tianjin Sister-City Council for the Promotion of Enterprises', 'china'],
    ['report', 'European Commission', 'europe'],
    ['webpage', 'Parliamentary Assembly of the Council of Europe', 'europe'],
    ['report', 'Council of European Municipalities and Regions (CEMR)', 'organisations'],
    ['thesis', 'Göteborgs universitet', 'research'],
    ['webpage', 'Wikipedia (sv)', 'web'],
    ['dataset', 'SCB', 'sweden'],
    ['webpage', 'Something new', 'web'],
  ])('puts a %s of %s in %s', (type, publisher, group) => {
    expect(groupOf({ type, publisher })).toBe(group);
  });

  it('leaves few sources among other websites', async () => {
    const { files } = await readContent(join(import.meta.dirname, '../../..'));
    const sources = files.filter((file) => file.collection === 'sources');
    const other = sources.filter(({ data }) => groupOf(data as { type: string; publisher: string }) === 'web');
    expect(other.length / sources.length).toBeLessThan(0.15);
  });
});
