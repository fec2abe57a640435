import encodeQR from 'qr';

const svg = 'http://www.w3.org/2000/svg';

/** Draws the QR codes of the page anew, each for the address that its element names. */
export function drawCodes(): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-code-of]')) {
    const cells = encodeQR(element.dataset.codeOf ?? '', 'raw', { border: 2 });
    const picture = document.createElementNS(svg, 'svg');
    picture.setAttribute('viewBox', `0 0 ${cells.length} ${cells.length}`);
    picture.setAttribute('shape-rendering', 'crispEdges');
    const shape = (fill: string, path: string) => {
      const drawn = document.createElementNS(svg, 'path');
      drawn.setAttribute('fill', fill);
      drawn.setAttribute('d', path);
      return drawn;
    };
    const dark = cells.flatMap((row, y) => row.flatMap((cell, x) => (cell ? [`M${x} ${y}h1v1h-1z`] : [])));
    picture.append(
      shape('#fff', `M0 0h${cells.length}v${cells.length}h-${cells.length}z`),
      shape('#000', dark.join('')),
    );
    element.replaceChildren(picture);
  }
}
