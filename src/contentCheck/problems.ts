/** Something wrong in the content: where it stands and what an editor does about it. */
export interface Problem {
  /** Path from the project's root. */
  file: string;
  /** The field, as `places.0.lat`; empty where the whole file is meant. */
  field: string;
  /** What to do, as the rest of a sentence: 'write the latitude in degrees, -90 to 90'. */
  remedy: string;
}

/** A problem of a whole file. */
export const ofFile = (file: string, remedy: string): Problem => ({ file, field: '', remedy });

/** A problem as the one sentence that stops the build. */
export function sentenceOf({ file, field, remedy }: Problem): string {
  const where = field === '' ? file : `${file}, field "${field}"`;
  return `${where}: ${remedy.replace(/\.$/, '')}.`;
}
