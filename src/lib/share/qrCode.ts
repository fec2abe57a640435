import { encodeQR } from 'qr';

/**
 * The QR code of an address as paths: its ground, to be filled, and its dark modules, to be stroked as runs.
 *
 * @param margin the quiet border round it, in modules of the code
 * @returns with the width and height of both, in modules
 */
export function qrPath(address: string, margin: number): { size: number; ground: string; modules: string } {
  // The library draws at least one module of border.
  const rows = encodeQR(address, 'raw', { ecc: 'medium', border: 1 });
  const size = rows.length - 2 + 2 * margin;
  const runs = rows.flatMap((row, y) =>
    [...row.map(Number).join('').matchAll(/1+/g)].map(
      ({ 0: run, index }) => `M${index - 1 + margin} ${y - 0.5 + margin}h${run.length}`,
    ),
  );
  return { size, ground: `M0 0h${size}v${size}H0z`, modules: runs.join('') };
}

/** The QR code of an address as an SVG picture, black on white in every colour scheme; `margin` as above. */
export function qrCode(address: string, margin: number): string {
  const { size, ground, modules } = qrPath(address, margin);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="${ground}"/><path stroke="#000" d="${modules}"/></svg>`;
}
