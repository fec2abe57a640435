/** Whether the site keeps to itself: nothing inline, nothing from elsewhere, and a strict policy that says so. */
import { fontScript } from '../../src/layouts/fontScript.ts';
import { inlineHashes, speculationRules } from '../../src/lib/url/policy.ts';
import { type Site, sheetsIn } from './site.ts';

/** Each directive that every page must state, with all that it may allow. */
const strictPolicy: Record<string, readonly string[]> = {
  'default-src': ["'none'"],
  // Pagefind is compiled to WebAssembly.
  'script-src': ["'self'", "'wasm-unsafe-eval'", ...inlineHashes],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'object-src': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['default'],
};
/** Directives that may be left out, because `default-src` is `'none'`. */
const optionalPolicy: Record<string, readonly string[]> = { 'manifest-src': ["'self'"] };

/**
 * What a Content-Security-Policy lacks or allows beyond need.
 *
 * @param policy the policy's text, or undefined where there is none
 * @param sheets hashes of the style sheets that the page holds
 */
export function policyFaults(policy: string | undefined, sheets: readonly string[] = []): string[] {
  if (policy === undefined) return ['there is no Content-Security-Policy.'];
  const directives = new Map(
    policy
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .map(([name = '', ...values]) => [name, values]),
  );
  const missing = Object.keys(strictPolicy).filter((name) => !directives.has(name));
  const loose = [...directives].flatMap(([name, values]) => {
    const own = name === 'style-src' ? sheets : [];
    const allowed = [...(strictPolicy[name] ?? optionalPolicy[name] ?? []), ...own];
    return values
      .filter((value) => !allowed.includes(value))
      .map((value) => `the policy allows ${value} in ${name}, and checks/lib/policy.ts does not.`);
  });
  const refused = sheets.filter((hash) => !directives.get('style-src')?.includes(hash));
  return [
    ...missing.map((name) => `the policy does not state ${name}.`),
    ...loose,
    ...refused.map((hash) => `the policy refuses the page's own style sheet ${hash}.`),
  ];
}

/** Relations of `<link>` that make a browser fetch or connect. */
const loadingRelations =
  /\b(stylesheet|icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|manifest|prerender)\b/;

/** Whether an address leads off the site: it names a host, or is the code itself. `data:` holds what it shows. */
const leavesSite = (address: string) =>
  /^\s*(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(address) || /^\s*javascript:/i.test(address);

/** Everything that stands inline in a page, or is fetched from another host, and what its policy lacks. */
export function pageFaults(site: Site): string[] {
  return site.pages.flatMap(({ path, html, $ }) => {
    const faults: string[] = [];
    const policies = $('head > meta[http-equiv="Content-Security-Policy" i]');
    const sheets = sheetsIn({ html }).map(([hash]) => hash);
    faults.push(...policyFaults(policies.attr('content'), sheets));
    const earlier = policies.first().prevAll('script, link, style').length;
    if (earlier > 0) faults.push('the policy stands after something that it should have ruled.');
    if ($('meta[http-equiv="refresh" i]').length > 0) faults.push('the page sends the reader on by itself.');
    for (const element of $('*').toArray()) {
      if (!('attribs' in element)) continue;
      const { name, attribs } = element;
      const say = (fault: string) => faults.push(`<${name}> ${fault}`);
      // A data block is no script: no browser runs it, whatever it holds.
      const text = $(element).text();
      const isData = attribs.type === 'application/ld+json';
      const isAllowed = text === (attribs.type === 'speculationrules' ? speculationRules : fontScript);
      const isInline = attribs.src === undefined ? !isData && !isAllowed : text.trim() !== '';
      if (name === 'script' && isInline) say('stands inline.');
      if (name === 'base' && attribs.href !== undefined) say('changes what every address means.');
      for (const [attribute, value] of Object.entries(attribs)) {
        if (attribute === 'style') say(`has style="${value}".`);
        if (/^on[a-z]+$/.test(attribute)) say(`has the script ${attribute}="${value}".`);
        const loads =
          ['src', 'srcset', 'imagesrcset', 'poster', 'background', 'ping', 'action', 'formaction'].includes(
            attribute,
          ) ||
          (name === 'object' && attribute === 'data') ||
          // In a drawing, everything but a link fetches what it points at.
          (['use', 'image', 'feimage'].includes(name.toLowerCase()) && /^(xlink:)?href$/.test(attribute)) ||
          (name === 'link' && attribute === 'href' && loadingRelations.test(attribs.rel ?? ''));
        const addresses = attribute.endsWith('srcset') ? value.split(',') : [value];
        if (loads && addresses.some(leavesSite)) say(`fetches ${attribute}="${value}" from another host.`);
        if (/^\s*javascript:/i.test(value)) say(`has the script ${attribute}="${value}".`);
      }
    }
    return faults.map((fault) => `${path}: ${fault}`);
  });
}

/** Every address in a style sheet that leads off the site. */
export function styleFaults(site: Site): string[] {
  return [...site.sheets].flatMap(([name, css]) =>
    [...css.matchAll(/(?:url\(\s*|@import\s+)["']?([^"')\s;]+)/g)]
      .map((match) => match[1] ?? '')
      .filter((address) => leavesSite(address) || /^data:(?!image\/)/.test(address))
      .map((address) => `${name}: the style sheet fetches ${address}.`),
  );
}

/**
 * Addresses that stand in scripts without being fetched: `www.w3.org` names XML's namespaces, Pagefind takes a path
 * apart with a made-up host before it, and Workbox names its manual.
 */
const namedOnly = /^https?:\/\/(www\.w3\.org\/(1999|2000)\/|example\.com\$\{|bit\.ly\/wb-precache$)/;

/** Every address in a script that leads off the site, or code that the policy would stop. */
export function scriptFaults(site: Site): string[] {
  return [...site.files]
    .filter((file) => /\.m?js$/.test(file))
    .flatMap((file) => {
      const source = site.text(file);
      const addresses = [...source.matchAll(/(?:https?|wss?):\/\/[^\s"'`)<\\]+/g)]
        .map((match) => match[0])
        .filter((address) => !namedOnly.test(address))
        .map((address) => `${file}: the script names ${address}.`);
      const code = /\beval\(|new Function\(/.test(source) ? [`${file}: the script makes code from text.`] : [];
      return [...addresses, ...code];
    });
}

/** Every drawing among the files that fetches something or holds a script. */
export function drawingFaults(site: Site): string[] {
  return [...site.files]
    .filter((file) => file.endsWith('.svg'))
    .filter((file) => /<script|\bon[a-z]+=|(?:href|src)="\s*(?:https?:)?\/\//i.test(site.text(file)))
    .map((file) => `${file}: the drawing fetches something or holds a script.`);
}
