/** The part of Trusted Types that is used here; browsers without it check nothing. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(address: string): string | null }): unknown;
}

let made = false;

/**
 * Says which script may be started by address: the service worker of this site, and nothing else. The Content-Security-Policy lets this one policy be made (`trusted-types default`) and refuses every other way
 * of making a script, or markup, from text.
 *
 * @param folder the folder that the site is served from, with a slash at its end
 */
export function trustOwnScripts(folder: string): void {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  if (made || trustedTypes === undefined) return;
  made = true;
  const own = new URL(`${folder}sw.js`, location.origin).href;
  trustedTypes.createPolicy('default', {
    createScriptURL: (address) => (new URL(address, location.href).href === own ? address : null),
  });
}
