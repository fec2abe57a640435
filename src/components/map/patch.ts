import type { SvgElement } from '../../figures/svg.ts';
import { svgNamespace } from '../ui/element.ts';

/** What was last written to a node: comparing with it spares asking the document, which a map in motion does often. */
const written = new WeakMap<Element, SvgElement['attributes']>();

/** What tells a node from its siblings: the city that it stands for, else its name and place among them. */
const keyOf = (city: string | null | undefined, name: string, index: number) => `${name} ${city ?? index}`;

/**
 * Brings an SVG node's children to what was drawn, changing what differs. Nodes of cities are recognized by `data-city`
 * and stay in place, so that the one with the focus keeps it.
 *
 * @param parent whose children only this function has drawn
 */
export function patch(parent: Element, children: SvgElement['children']): void {
  const text = children.find((child) => typeof child === 'string');
  if (text !== undefined) {
    if (parent.textContent !== text) parent.textContent = text;
    return;
  }
  const keys = children.map((child, index) =>
    typeof child === 'string' ? '' : keyOf(child.attributes['data-city'] as string | undefined, child.name, index),
  );
  const old = new Map<string, Element>();
  for (const [index, node] of [...parent.children].entries()) {
    const key = keyOf(node.getAttribute('data-city'), node.localName, index);
    if (keys.includes(key)) old.set(key, node);
    // What goes, goes first: a node that had to be moved past it would lose the focus.
    else node.remove();
  }
  let next = parent.firstElementChild;
  for (const [index, child] of children.entries()) {
    if (typeof child === 'string') continue;
    const node = old.get(keys[index] ?? '') ?? document.createElementNS(svgNamespace, child.name);
    const before = written.get(node) ?? {};
    for (const [name, value] of Object.entries(child.attributes)) {
      if (value === before[name]) continue;
      if (value === undefined) node.removeAttribute(name);
      else node.setAttribute(name, String(value));
    }
    for (const name of Object.keys(before)) if (!(name in child.attributes)) node.removeAttribute(name);
    written.set(node, child.attributes);
    patch(node, child.children);
    if (node === next) next = node.nextElementSibling;
    else parent.insertBefore(node, next);
  }
}
