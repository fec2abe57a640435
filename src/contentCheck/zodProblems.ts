import type { z } from 'astro/zod';
import type { Problem } from './problems.ts';

type Issue = z.core.$ZodIssue;

/**
 * Of the shapes that a union allows, the one that the data comes nearest to: of the same type (a text, an object), and
 * then with the fewest issues.
 */
function nearestShape(issue: Extract<Issue, { code: 'invalid_union' }>): Issue[] {
  const otherType = (shape: Issue[]) =>
    Number(shape.some(({ code, path }) => code === 'invalid_type' && path.length === 0));
  return [...issue.errors].sort((a, b) => otherType(a) - otherType(b) || a.length - b.length)[0] ?? [];
}

function remedyFor(issue: Exclude<Issue, { code: 'invalid_union' }>): string {
  switch (issue.code) {
    case 'unrecognized_keys': {
      const keys = issue.keys.map((key) => `"${key}"`).join(', ');
      return `the schema knows no ${keys}; correct the spelling or remove it`;
    }
    case 'invalid_value':
      return `write one of ${issue.values.map((value) => `"${String(value)}"`).join(', ')}`;
    case 'invalid_type':
      if (issue.input === undefined) return 'the field is missing; add it';
      return issue.message.startsWith('Invalid input') ? `write a value of type ${issue.expected}` : issue.message;
    default:
      return issue.message;
  }
}

/**
 * Turns what a schema found into problems that an editor can act on.
 *
 * @param file path from the project's root
 * @param issues as Zod reports them, made with `reportInput: true`
 * @param under the field that the issues' paths start from
 */
export function zodProblems(file: string, issues: readonly Issue[], under: readonly PropertyKey[] = []): Problem[] {
  return issues.flatMap((issue) => {
    const path = [...under, ...issue.path];
    if (issue.code === 'invalid_union') return zodProblems(file, nearestShape(issue), path);
    return [{ file, field: path.map(String).join('.'), remedy: remedyFor(issue) }];
  });
}
