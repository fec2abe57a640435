/** Advance widths of the sans at weight 600, in ems, rounded up to the next twentieth; measured in the font itself. */
const widths: Record<string, string> = {
  '0.25': " \u00a0'",
  '0.3': '’,l.:jií',
  '0.35': '()',
  '0.4': '1Ift',
  '0.45': 'r',
  '0.5': '-/–',
  '0.55': '7sz',
  '0.6': '23ehkxyé58EnuFavåäáðJLcg',
  '0.65': '+S0Z469bdopqöóøPY',
  '0.7': 'BRTKUVX',
  '0.75': 'ADÅÄCGHN',
  '0.8': 'OQÖØ',
  '0.85': 'w',
  '0.9': 'm',
  '0.95': 'M',
  '1': 'W',
};

const widthOf = new Map(
  Object.entries(widths).flatMap(([width, characters]) =>
    [...characters].map((character) => [character, Number(width)] as const),
  ),
);

/**
 * How wide a line of the sans at weight 600 is at most, without a browser to measure it in.
 *
 * @param text one line
 * @param size the type's size; the result has its unit
 */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((sum, character) => sum + (widthOf.get(character) ?? 0.75), 0) * size;
}
