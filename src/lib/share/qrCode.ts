import { toString as draw } from 'qrcode';
import { keeper } from '../cache/kept.ts';

const kept = keeper('qr-codes');

/**
 * The QR code of an address.
 *
 * @param margin the quiet border round it, in modules of the code
 * @returns an SVG picture
 */
export function qrCode(address: string, margin: number): string {
  return kept(JSON.stringify([address, margin]), () => {
    let svg = '';
    // Calls back at once: nothing here is waited for.
    draw(address, { type: 'svg', margin }, (error, drawn) => {
      if (error) throw error;
      svg = drawn;
    });
    return svg;
  });
}
