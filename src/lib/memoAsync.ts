/**
 * As `memo`, for what is fetched: a promise that failed is forgotten, and the next call tries again.
 *
 * @param make what fetches the thing; it must depend on its arguments alone
 */
export function memoAsync<A extends readonly string[], V>(
  make: (...args: A) => Promise<V>,
): (...args: A) => Promise<V> {
  const known = new Map<string, Promise<V>>();
  return (...args) => {
    const key = JSON.stringify(args);
    const coming = known.get(key) ?? make(...args);
    if (known.has(key)) return coming;
    known.set(key, coming);
    coming.catch(() => known.delete(key));
    return coming;
  };
}
