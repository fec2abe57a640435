/**
 * What a reader has chosen, in the address: each choice is a parameter with words that can be read, in the language of
 * the edition. What stands in an address may come from anywhere, so nothing here throws, and the words of the other
 * edition are understood too: so a switch of language keeps every choice.
 */
import { type Lang, languages } from './routes.ts';

/** A name in each language, as it stands in an address: small ASCII letters, digits and hyphens. */
export type Names = Record<Lang, string>;

/** One choice on a page. */
export interface Field<T> {
  /** The name of the parameter. */
  key: Names;
  /** What the page shows by itself. */
  initial: T;
  /** What a text says: as much of it as exists here, and whether some of it does not. */
  read(text: string): { value: T; wrong: boolean };
  /** The choice in words; undefined where it is what the page shows by itself. */
  write(value: T, lang: Lang): string | undefined;
}

export type Fields = Record<string, Field<unknown>>;
/** What is chosen, by the name of the field. */
export type State<F extends Fields> = { [K in keyof F]: F[K] extends Field<infer T> ? T : never };

/** No choice takes more; what is pasted beyond that says nothing. */
const longest = 200;

const tidy = (text: string) => text.slice(0, longest).trim().toLowerCase();

/** Which of the things that can be chosen a word names, in any language. */
function named<V extends string>(names: Record<V, Names>, word: string): V | undefined {
  return (Object.keys(names) as V[]).find(
    (value) => value === word || languages.some((lang) => names[value][lang] === word),
  );
}

/**
 * One thing out of several, or all of them.
 *
 * @param key name of the parameter
 * @param names what can be chosen, with its names; '' stands for all and needs none
 */
export function oneOf<V extends string>(key: Names, names: Record<V, Names>): Field<V | ''> {
  return {
    key,
    initial: '',
    read(text) {
      const word = tidy(text);
      const value = named(names, word);
      return { value: value ?? '', wrong: value === undefined && word !== '' };
    },
    write: (value, lang) => (value === '' ? undefined : names[value][lang]),
  };
}

/**
 * Several things out of several: `beslut,natverk`.
 *
 * @param key name of the parameter
 * @param names what can be chosen, with its names
 * @param none what stands in the address where nothing is chosen
 */
export function someOf<V extends string>(key: Names, names: Record<V, Names>, none: Names): Field<readonly V[]> {
  const all = Object.keys(names) as V[];
  const inOrder = (chosen: readonly V[]) => all.filter((value) => chosen.includes(value));
  return {
    key,
    initial: all,
    read(text) {
      const words = tidy(text).split(',').filter(Boolean);
      if (words.length === 1 && languages.some((lang) => none[lang] === words[0])) return { value: [], wrong: false };
      const found = words.map((word) => named(names, word));
      const value = inOrder(found.filter((one) => one !== undefined));
      return { value: value.length === 0 ? all : value, wrong: found.includes(undefined) };
    },
    write(value, lang) {
      if (value.length === all.length) return undefined;
      return value.length === 0
        ? none[lang]
        : inOrder(value)
            .map((one) => names[one][lang])
            .join(',');
    },
  };
}

/**
 * A stretch of whole years: `1940-1949`; `-1949` and `1940-` reach to an end of what there is, `1944` is one year.
 *
 * @param key name of the parameter
 * @param first the first year that can be chosen
 * @param last the last one
 */
export function yearsBetween(key: Names, first: number, last: number): Field<readonly [number, number]> {
  const initial = [first, last] as const;
  return {
    key,
    initial,
    read(text) {
      const word = tidy(text);
      const found = /^(\d{4})?[-–](\d{4})?$/.exec(word) ?? /^((\d{4}))$/.exec(word);
      if (!found || word === '-') return { value: initial, wrong: word !== '' };
      const from = found[1] === undefined ? first : Number(found[1]);
      const to = found[2] === undefined ? last : Number(found[2]);
      if (from > to || to < first || from > last) return { value: initial, wrong: true };
      return { value: [Math.max(from, first), Math.min(to, last)], wrong: false };
    },
    write([from, to]) {
      if (from === first && to === last) return undefined;
      return `${from === first ? '' : from}-${to === last ? '' : to}`;
    },
  };
}

/** The order of a table: by which column, and whether the greatest stands first. */
export interface Order<C extends string> {
  column: C;
  descending: boolean;
}

const descending: Names = { sv: 'fallande', en: 'descending' };

/**
 * The order of a table: `avstand`, or `avstand-fallande`.
 *
 * @param key name of the parameter
 * @param columns the columns that it can be sorted by, with their names
 * @param initial the column that it is sorted by at first
 */
export function orderOf<C extends string>(key: Names, columns: Record<C, Names>, initial: NoInfer<C>): Field<Order<C>> {
  const first: Order<C> = { column: initial, descending: false };
  return {
    key,
    initial: first,
    read(text) {
      const word = tidy(text);
      const ending = languages.map((lang) => `-${descending[lang]}`).find((end) => word.endsWith(end));
      const column = named(columns, ending === undefined ? word : word.slice(0, -ending.length));
      if (column === undefined) return { value: first, wrong: word !== '' };
      return { value: { column, descending: ending !== undefined }, wrong: false };
    },
    write(order, lang) {
      if (order.column === initial && !order.descending) return undefined;
      return `${columns[order.column][lang]}${order.descending ? `-${descending[lang]}` : ''}`;
    },
  };
}

/** The names that a field has in any language. */
const keysOf = (field: Field<unknown>) => new Set(languages.map((lang) => field.key[lang]));

/**
 * Reads what is chosen.
 *
 * @param search the query of an address, with or without its `?`
 * @param fields what can be chosen on the page
 * @returns every choice, and whether the address asks for something that does not exist here
 */
export function readState<F extends Fields>(search: string, fields: F): { state: State<F>; wrong: boolean } {
  const params = new URLSearchParams(search);
  let wrong = false;
  const state = Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const texts = [...keysOf(field)].flatMap((key) => params.getAll(key));
      const said = texts.map((text) => field.read(text));
      // A choice that is made twice has been made once.
      if (said.some((one) => one.wrong) || new Set(texts).size > 1) wrong = true;
      return [name, (said.find((one) => !one.wrong) ?? said[0])?.value ?? field.initial];
    }),
  );
  return { state: state as State<F>, wrong };
}

/**
 * Writes what is chosen. What the page shows by itself is left out, and what is none of its business stays.
 *
 * @param search the query of the address so far
 * @param fields what can be chosen on the page
 * @param state every choice
 * @param lang the language of the page
 * @returns the new query with its `?`, or the empty string
 */
export function writeState<F extends Fields>(search: string, fields: F, state: State<F>, lang: Lang): string {
  const params = new URLSearchParams(search);
  for (const [name, field] of Object.entries(fields)) {
    for (const key of keysOf(field)) params.delete(key);
    const text = field.write(state[name], lang);
    if (text !== undefined) params.set(field.key[lang], text);
  }
  // Commas may stand in a query as they are, and are easier to read so.
  const query = params.toString().replaceAll('%2C', ',');
  return query === '' ? '' : `?${query}`;
}
