/**
 * The domain model: every collection, every field, and what an editor writes there.
 *
 * Nothing here imports `astro:content`, so that the content check
 * (`scripts/check-content.ts`) can read the same schemas in plain Node. References between files
 * are plain ids here; `src/contentCheck/check.ts` follows each one and stops the build on a bad one,
 * because Astro itself only logs them.
 */
import { defineCollection } from 'astro/content/config';
import { glob } from 'astro/loaders';
import type { z } from 'astro/zod';
import { annotations } from './schema/annotations.ts';
import { argument } from './schema/arguments.ts';
import { changes } from './schema/changes.ts';
import { cities } from './schema/cities.ts';
import { criteria } from './schema/criteria.ts';
import { eras } from './schema/eras.ts';
import { events } from './schema/events.ts';
import { evidence } from './schema/evidence.ts';
import { factsheet } from './schema/factsheet.ts';
import { figures } from './schema/figures.ts';
import { glossary } from './schema/glossary.ts';
import { law } from './schema/law.ts';
import { motion } from './schema/motion.ts';
import { options } from './schema/options.ts';
import { precedents } from './schema/precedents.ts';
import { process } from './schema/process.ts';
import { prose } from './schema/prose.ts';
import { search } from './schema/search.ts';
import { series } from './schema/series.ts';
import { sources } from './schema/sources.ts';
import { story } from './schema/story.ts';
import { translations } from './schema/translations.ts';

/** Every file of a folder of `src/content/`; its name without extension is the id. */
const of = <S extends z.ZodType>(base: string, schema: S, pattern = '*.yaml') =>
  defineCollection({ loader: glob({ pattern, base: `./src/content/${base}` }), schema });

export const collections = {
  evidence: of('evidence', evidence),
  motion: of('motion', motion, 'motion.md'),
  translations: of('translations', translations),
  annotations: of('annotations', annotations),
  events: of('events', events),
  eras: of('eras', eras),
  series: of('series', series),
  story: of('story', story),
  cities: of('cities', cities),
  options: of('options', options),
  criteria: of('criteria', criteria),
  precedents: of('precedents', precedents),
  arguments: of('arguments', argument),
  law: of('law', law),
  process: of('process', process),
  figures: of('figures', figures),
  glossary: of('glossary', glossary),
  sources: of('sources', sources),
  factsheet: of('factsheet', factsheet),
  changes: of('changes', changes),
  prose: of('prose', prose, '{sv,en,zh-hant}/*.mdx'),
  search: of('search', search),
};
