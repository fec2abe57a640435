import { escaped } from '../lib/text/escaped.ts';

/** An SVG element as plain data: written out as text at build time, made into nodes or patched in a browser. */
export interface SvgElement {
  name: string;
  attributes: Readonly<Record<string, string | number | undefined>>;
  children: readonly (SvgElement | string)[];
}

/** Makes an element; an attribute that is undefined is left out. */
export function el(
  name: string,
  attributes: SvgElement['attributes'],
  children: readonly (SvgElement | string | undefined)[] = [],
): SvgElement {
  return { name, attributes, children: children.filter((child) => child !== undefined) };
}

/** A coordinate in tenths: finer than a screen shows, and short. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;

/** Writes elements as markup. */
export function markup(...nodes: readonly (SvgElement | string)[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return escaped(node);
      const attributes = Object.entries(node.attributes)
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
        .join('');
      const inner = markup(...node.children);
      return inner === '' ? `<${node.name}${attributes}/>` : `<${node.name}${attributes}>${inner}</${node.name}>`;
    })
    .join('');
}
