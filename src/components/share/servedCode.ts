import { qrPath } from '../../lib/share/qrCode.ts';
import { svgNode } from '../ui/element.ts';

/** Draws the QR codes of the page anew, each for the address that its element names. */
export function drawCodes(): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-code-of]')) {
    const { size, ground, modules } = qrPath(element.dataset.codeOf ?? '', 2);
    const picture = svgNode('svg', { viewBox: `0 0 ${size} ${size}`, 'shape-rendering': 'crispEdges' });
    picture.append(svgNode('path', { fill: '#fff', d: ground }), svgNode('path', { stroke: '#000', d: modules }));
    element.replaceChildren(picture);
  }
}
