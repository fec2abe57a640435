import { encodeQR } from 'qr';

/**
 * The QR code of an address.
 *
 * @param margin the quiet border round it, in modules of the code
 * @returns an SVG picture, black on white in every colour scheme, one path of runs
 */
export function qrCode(address: string, margin: number): string {
  // The library draws at least one module of border.
  const modules = encodeQR(address, 'raw', { ecc: 'medium', border: 1 });
  const size = modules.length - 2 + 2 * margin;
  const runs = modules.flatMap((row, y) =>
    [...row.map(Number).join('').matchAll(/1+/g)].map(
      ({ 0: run, index }) => `M${index - 1 + margin} ${y - 0.5 + margin}h${run.length}`,
    ),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path stroke="#000" d="${runs.join('')}"/></svg>`;
}
