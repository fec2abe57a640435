/** Colours by the names of their tokens, without the dashes: `ink`, `claim`. */
export type Palette = (token: string) => string;

/**
 * Reads the light colours of the site from its tokens, so that the cards have them from the same place as the pages.
 *
 * @param css the text of `src/styles/tokens.css`
 * @returns a function that gives a token's colour and throws where there is none
 */
export function paletteOf(css: string): Palette {
  // The first block is the light one; what follows changes it for dark, for contrast and for paper.
  const block = /:root\s*\{([^}]*)\}/.exec(css)?.[1] ?? '';
  const colours = new Map(
    [...block.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{3,8})\s*;/g)].map(([, token = '', colour = '']) => [token, colour]),
  );
  return (token) => {
    const colour = colours.get(token);
    if (colour === undefined)
      throw new Error(`src/styles/tokens.css has no light colour --${token}; add it, or correct its name.`);
    return colour;
  };
}
