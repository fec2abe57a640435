import type { SvgElement } from '../../figures/svg.ts';

const namespace = 'http://www.w3.org/2000/svg';

/** What tells a node from its siblings: the city that it stands for, else its place among them. */
const keyOf = (city: string | null | undefined, name: string, index: number) => city ?? `${name} ${index}`;

/**
 * Brings an SVG node's children to what was drawn, changing what differs. Nodes of cities are recognized by `data-city`
 * and stay in place, so that the one with the focus keeps it.
 */
export function patch(parent: Element, children: SvgElement['children']): void {
  const text = children.find((child) => typeof child === 'string');
  if (text !== undefined) {
    if (parent.textContent !== text) parent.textContent = text;
    return;
  }
  const old = new Map(
    [...parent.children].map((node, index) => [keyOf(node.getAttribute('data-city'), node.localName, index), node]),
  );
  let before: Element | null = null;
  for (const [index, child] of children.entries()) {
    if (typeof child === 'string') continue;
    const key = keyOf(child.attributes['data-city'] as string | undefined, child.name, index);
    const known = old.get(key);
    old.delete(key);
    const node = known?.localName === child.name ? known : document.createElementNS(namespace, child.name);
    if (known && known !== node) known.remove();
    for (const [name, value] of Object.entries(child.attributes)) {
      if (value === undefined) node.removeAttribute(name);
      else if (node.getAttribute(name) !== String(value)) node.setAttribute(name, String(value));
    }
    patch(node, child.children);
    const next: Element | null = before ? before.nextElementSibling : parent.firstElementChild;
    if (node !== next) parent.insertBefore(node, next);
    before = node;
  }
  for (const node of old.values()) node.remove();
}
