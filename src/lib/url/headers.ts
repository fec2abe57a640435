/** What every server that carries the site says beside its files. The one place; `deploy/` is written from here. */
import { servedPolicy } from './policy.ts';

/** What no page here uses, and nothing embedded may. */
const unusedFeatures =
  'accelerometer autoplay camera display-capture encrypted-media geolocation gyroscope magnetometer ' +
  'microphone midi payment publickey-credentials-get screen-wake-lock usb xr-spatial-tracking';

/** For every file. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': unusedFeatures.replaceAll(' ', '=(), ').concat('=()'),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=31536000',
};

/** The policy of pages that nobody else may frame: all but the embeds. */
export const unframedPolicy = `${servedPolicy}; frame-ancestors 'none'`;

/** A page that the service worker gives out comes with these. */
export const documentHeaders: Readonly<Record<string, string>> = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': unframedPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** Files whose names hold a hash of their content. */
export const hashedFolders: readonly string[] = ['/assets/', '/offline/'];

/**
 * What other origins may fetch: the data, and the typefaces beside the styles, which a frame without an origin of its own
 * (`sandbox`) asks for as a stranger.
 */
export const freeFolders = ['/data/', '/assets/'] as const;
