import type { AstroIntegration } from 'astro';
import { sentenceOf } from '../contentCheck/problems.ts';
import { contentReport } from '../contentCheck/report.ts';

/** Stops the build at bad content, with one sentence a problem; in development it only says them. */
export function contentGate(): AstroIntegration {
  return {
    name: 'content-gate',
    hooks: {
      // Before Astro reads the content itself: its own message names the schema, not what to do.
      'astro:config:setup': async ({ command, config, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const problems = (await contentReport(config.root)).problems.map(sentenceOf);
        if (problems.length > 0 && command === 'build') throw new Error(problems.join('\n'));
        for (const problem of problems) logger.error(problem);
      },
    },
  };
}
