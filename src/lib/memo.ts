/**
 * A function that works a thing out once for each set of arguments: for what costs more to make than to keep, such as
 * the formats of `Intl`.
 *
 * @param make what makes the thing; it must depend on its arguments alone, which are plain data
 */
export function memo<A extends readonly (string | number | object | undefined)[], V>(
  make: (...args: A) => V,
): (...args: A) => V {
  const known = new Map<string, V>();
  return (...args) => {
    const key = JSON.stringify(args);
    if (!known.has(key)) known.set(key, make(...args));
    return known.get(key) as V;
  };
}

/** As `memo` in a build. In development, where the content changes under way, the function as it is. */
export const memoInBuild: typeof memo = (make) => (import.meta.env?.PROD ? memo(make) : make);
