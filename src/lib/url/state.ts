/**
 * What a reader has chosen, in the address: each choice is a parameter of the same name in both editions, so that a
 * switch of language keeps it. What stands in an address may come from anywhere, so nothing here throws.
 */
import { todaysNames } from './formerNames.ts';

/** One choice on a page. */
export interface Field<T> {
  /** The name of the parameter. */
  key: string;
  /** What the page shows by itself. */
  initial: T;
  /** What a text says: as much of it as exists here, and whether some of it does not. */
  read(text: string): { value: T; wrong: boolean };
  /** The choice in words; undefined where it is what the page shows by itself. */
  write(value: T): string | undefined;
}

export type Fields = Record<string, Field<unknown>>;
/** What is chosen, by the name of the field. */
export type State<F extends Fields> = { [K in keyof F]: F[K] extends Field<infer T> ? T : never };

/** No choice takes more; what is pasted beyond that says nothing. */
const longest = 200;

const tidy = (text: string) => text.slice(0, longest).trim().toLowerCase();

const among = <V extends string>(values: readonly V[], word: string) => values.find((value) => value === word);

/**
 * One thing out of several, or all of them.
 *
 * @param values what can be chosen, as it stands in an address; '' stands for all
 */
export function oneOf<V extends string>(key: string, values: readonly V[]): Field<V | ''> {
  return {
    key,
    initial: '',
    read(text) {
      const word = tidy(text);
      const value = among(values, word);
      return { value: value ?? '', wrong: value === undefined && word !== '' };
    },
    write: (value) => value || undefined,
  };
}

/** Words that a reader has typed. */
export function typed(key: string): Field<string> {
  return {
    key,
    initial: '',
    read: (text) => ({ value: text.slice(0, longest), wrong: false }),
    write: (value) => value.trim() || undefined,
  };
}

/** What stands in an address where nothing is chosen out of several. */
const none = 'none';

/**
 * Several things out of several: `claimed,network`.
 *
 * @param all what can be chosen, as it stands in an address
 */
export function someOf<V extends string>(key: string, all: readonly V[]): Field<readonly V[]> {
  const inOrder = (chosen: readonly V[]) => all.filter((value) => chosen.includes(value));
  return {
    key,
    initial: all,
    read(text) {
      const words = tidy(text).split(',').filter(Boolean);
      if (words.length === 1 && words[0] === none) return { value: [], wrong: false };
      const found = words.map((word) => among(all, word));
      const value = inOrder(found.filter((one) => one !== undefined));
      return { value: value.length === 0 ? all : value, wrong: found.includes(undefined) };
    },
    write(value) {
      if (value.length === all.length) return undefined;
      return value.length === 0 ? none : inOrder(value).join(',');
    },
  };
}

/** A stretch of whole years: `1940-1949`; `-1949` and `1940-` reach to an end of what there is, `1944` is one year. */
export function yearsBetween(key: string, first: number, last: number): Field<readonly [number, number]> {
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

const down = '-descending';

/**
 * The order of a table: `distance`, or `distance-descending`.
 *
 * @param columns the columns that it can be sorted by, as they stand in an address
 * @param initial the column that it is sorted by at first
 */
export function orderOf<C extends string>(key: string, columns: readonly C[], initial: NoInfer<C>): Field<Order<C>> {
  const first: Order<C> = { column: initial, descending: false };
  return {
    key,
    initial: first,
    read(text) {
      const word = tidy(text);
      const descending = word.endsWith(down);
      const column = among(columns, descending ? word.slice(0, -down.length) : word);
      if (column === undefined) return { value: first, wrong: word !== '' };
      return { value: { column, descending }, wrong: false };
    },
    write({ column, descending }) {
      if (column === initial && !descending) return undefined;
      return `${column}${descending ? down : ''}`;
    },
  };
}

/**
 * Reads what is chosen.
 *
 * @param search the query of an address, with or without its `?`
 * @returns every choice, and the words of the address that are no choice, or one of two
 */
export function readState<F extends Fields>(search: string, fields: F): { state: State<F>; unknown: string[] } {
  const params = todaysNames(search);
  const unknown: string[] = [];
  const state = Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const said = [...new Set(params.getAll(field.key))].map((text) => ({ text, ...field.read(text) }));
      const [taken = said[0]] = said.filter((one) => !one.wrong);
      unknown.push(...said.filter((one) => one !== taken || one.wrong).map(({ text }) => text));
      return [name, taken?.value ?? field.initial];
    }),
  );
  return { state: state as State<F>, unknown };
}

/**
 * Writes what is chosen. What the page shows by itself is left out, and what is none of its business stays.
 *
 * @param search the query of the address so far
 * @returns the new query with its `?`, or the empty string
 */
export function writeState<F extends Fields>(search: string, fields: F, state: State<F>): string {
  const params = todaysNames(search);
  for (const [name, field] of Object.entries(fields)) {
    params.delete(field.key);
    const text = field.write(state[name]);
    if (text !== undefined) params.set(field.key, text);
  }
  // Commas may stand in a query as they are, and are easier to read so.
  const query = params.toString().replaceAll('%2C', ',');
  return query === '' ? '' : `?${query}`;
}
