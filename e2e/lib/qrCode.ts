import type { Locator, Page } from 'playwright/test';
import { decodeQR } from 'qr/decode.js';
import sharp from 'sharp';

/** What a QR code on the screen says, read off its picture as a camera does. */
export async function codeIn(page: Page, code: Locator): Promise<string> {
  await page.emulateMedia({ media: 'screen' });
  const { data, info } = await sharp(await code.screenshot())
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return decodeQR({ data: new Uint8Array(data), width: info.width, height: info.height });
}
