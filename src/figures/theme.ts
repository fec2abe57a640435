/** Colours by the names of their tokens in `src/styles/tokens.css`, without the dashes: `ink`, `city-decision`. */
export type FigureTheme = (token: string) => string;

/** The theme of pages: the tokens themselves, so that dark, more contrast, forced colours and paper come by style. */
export const pageTheme: FigureTheme = (token) => `var(--${token})`;

/**
 * The theme of files, which stand alone: the light colours of the site written out.
 *
 * @param css the text of `src/styles/tokens.css`
 * @returns a function that gives a token's hex value and throws where there is none
 */
export function fileTheme(css: string): FigureTheme {
  // The first block is the light one; what follows changes it for dark, for contrast and for paper.
  const block = /:root\s*\{([^}]*)\}/.exec(css)?.[1] ?? '';
  const colours = new Map(
    [...block.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{3,8}|var\(--[a-z-]+\))\s*;/g)].map(([, token = '', value = '']) => [
      token,
      value,
    ]),
  );
  return (token) => {
    const value = colours.get(token);
    const colour = value?.startsWith('var') ? colours.get(value.slice('var(--'.length, -1)) : value;
    if (colour === undefined)
      throw new Error(`src/styles/tokens.css has no light colour --${token}; add it, or correct its name.`);
    return colour;
  };
}
