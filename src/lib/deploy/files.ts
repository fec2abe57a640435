/**
 * The files in `deploy/`, by which servers and static hosts carry the site: headers, caching, precompressed files, the
 * 404 page and the redirects of former addresses. All are written from the same rules (`npm run deploy:files`).
 */
import { framedFolders } from '../url/embed.ts';
import { freeFolders, hashedFolders, securityHeaders, unframedPolicy } from '../url/headers.ts';
import { notFoundPaths } from '../url/notFound.ts';
import { servedPolicy } from '../url/policy.ts';

/** Former path → present path, both from the root. */
export type PageRedirects = Readonly<Record<string, string>>;

const written = 'Written by `npm run deploy:files` from src/lib/deploy/files.ts; change it there.';
/** Names with a hash of their content never change. */
const immutable = 'public, max-age=31536000, immutable';
/** Everything else is asked for again each time, and answered in a few bytes where it is the same. */
const fresh = 'no-cache';

/** Types that servers do not know by themselves. */
const types: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8',
  geojson: 'application/geo+json',
  jsonld: 'application/ld+json',
  webmanifest: 'application/manifest+json',
};

const alternation = (folders: readonly string[]) => folders.map((folder) => folder.slice(1)).join('|');

/** For Caddy 2.6 or later. `SITE_ADDRESS` and `SITE_ROOT` may be set outside. */
export function caddyfile(redirects: PageRedirects): string {
  const lines = [
    `# ${written}`,
    '# Set SITE_ADDRESS (a name: Caddy gets its certificate itself) and SITE_ROOT (dist/ after `npm run compress`).',
    '(security) {',
    '\theader {',
    ...Object.entries(securityHeaders).map(([name, value]) => `\t\t${name} "${value}"`),
    '\t\t-Server',
    '\t}',
    '}',
    '{$SITE_ADDRESS:stockholm-taipei.example} {',
    '\troot * {$SITE_ROOT:/var/www/stockholm-taipei}',
    '\timport security',
    `\t@embeds path ${framedFolders.map((folder) => `${folder}*`).join(' ')}`,
    `\t@pages not path ${framedFolders.map((folder) => `${folder}*`).join(' ')}`,
    `\theader @embeds Content-Security-Policy "${servedPolicy}"`,
    `\theader @pages Content-Security-Policy "${unframedPolicy}"`,
    `\t@hashed path ${hashedFolders.map((folder) => `${folder}*`).join(' ')}`,
    `\t@others not path ${hashedFolders.map((folder) => `${folder}*`).join(' ')}`,
    `\theader @hashed Cache-Control "${immutable}"`,
    `\theader @others Cache-Control "${fresh}"`,
    ...freeFolders.map((folder) => `\theader ${folder}* Access-Control-Allow-Origin "*"`),
    ...Object.entries(types).flatMap(([ending, type]) => [
      `\t@${ending} path *.${ending}`,
      `\theader @${ending} Content-Type "${type}"`,
    ]),
    // No file has such a name, and the file system would fail over it.
    '\t@impossible path_regexp \\x00',
    '\terror @impossible 404',
    ...Object.entries(redirects).map(([from, to]) => `\tredir ${from} ${to} 301`),
    '\tfile_server {',
    '\t\tprecompressed br gzip',
    '\t}',
    '\thandle_errors {',
    '\t\timport security',
    `\t\theader Content-Security-Policy "${unframedPolicy}"`,
    `\t\theader Cache-Control "${fresh}"`,
    // Each edition answers for its own folder.
    '\t\t@english path /en/*',
    '\t\t@swedish not path /en/*',
    `\t\trewrite @english ${notFoundPaths.en}`,
    `\t\trewrite @swedish ${notFoundPaths.sv}`,
    '\t\tfile_server {',
    '\t\t\tprecompressed br gzip',
    '\t\t}',
    '\t}',
    '}',
  ];
  return `${lines.join('\n')}\n`;
}

/** For nginx 1.22 or later, with the module that sends brotli files. Certificates are the machine's own matter. */
export function nginxConf(redirects: PageRedirects): string {
  const embeds = alternation(framedFolders);
  const lines = [
    `# ${written}`,
    '# Debian: apt install nginx libnginx-mod-http-brotli-static; this file belongs in /etc/nginx/sites-enabled/.',
    '# Set listen, server_name, root (dist/ after `npm run compress`) and the certificate.',
    'map $uri $site_policy {',
    `    default "${unframedPolicy}";`,
    `    ~^/(?:${embeds}) "${servedPolicy}";`,
    '}',
    'map "$status$uri" $site_caching {',
    `    default "${fresh}";`,
    `    ~^(?:200|206|304)/(?:${alternation(hashedFolders)}) "${immutable}";`,
    '}',
    'map $uri $site_sharing {',
    '    default "";',
    `    ~^/(?:${alternation(freeFolders)}) "*";`,
    '}',
    'server {',
    '    listen 80;',
    '    server_name stockholm-taipei.example;',
    '    root /var/www/stockholm-taipei;',
    '',
    '    index index.html;',
    `    error_page 404 ${notFoundPaths.sv};`,
    '    absolute_redirect off;',
    '    server_tokens off;',
    '    charset utf-8;',
    '    charset_types text/css text/csv text/plain text/xml text/javascript application/javascript application/json;',
    '    include /etc/nginx/mime.types;',
    '    types {',
    ...Object.entries(types).map(([ending, type]) => `        ${type.split(';')[0]} ${ending};`),
    '    }',
    '    gzip_static on;',
    '    gzip_vary on;',
    '    brotli_static on;',
    '',
    ...Object.entries(securityHeaders).map(([name, value]) => `    add_header ${name} "${value}" always;`),
    '    add_header Content-Security-Policy $site_policy always;',
    '    add_header Cache-Control $site_caching always;',
    '    add_header Access-Control-Allow-Origin $site_sharing always;',
    '',
    ...Object.entries(redirects).map(([from, to]) => `    location = ${from} { return 301 ${to}; }`),
    '    location / { try_files $uri $uri/ =404; }',
    `    location /en/ { error_page 404 ${notFoundPaths.en}; try_files $uri $uri/ =404; }`,
    '}',
  ];
  return `${lines.join('\n')}\n`;
}

/**
 * `_headers` for Netlify and Cloudflare Pages. Both add up the rules that match, so that no two rules may give the same
 * header to one path: the policy is listed by folder.
 *
 * @param folders the folders with pages, as in `src/pages/`: `/motionen/`, `/en/motion/`
 */
export function hostHeaders(folders: readonly string[]): string {
  const rule = (path: string, headers: Readonly<Record<string, string>>) =>
    `${path}\n${Object.entries(headers)
      .map(([name, value]) => `  ${name}: ${value}\n`)
      .join('')}`;
  return [
    `# ${written}\n`,
    rule('/*', securityHeaders),
    ...hashedFolders.map((folder) => rule(`${folder}*`, { 'Cache-Control': immutable })),
    ...freeFolders.map((folder) => rule(`${folder}*`, { 'Access-Control-Allow-Origin': '*' })),
    ...['/', '/en/', ...Object.values(notFoundPaths), ...folders.map((folder) => `${folder}*`)].map((path) =>
      rule(path, { 'Content-Security-Policy': unframedPolicy }),
    ),
    ...framedFolders.map((folder) => rule(`${folder}*`, { 'Content-Security-Policy': servedPolicy })),
  ].join('\n');
}

/**
 * `_redirects` for Netlify and Cloudflare Pages. The last line is Netlify's: Cloudflare passes over it, and looks for the
 * nearest 404.html by itself.
 */
export function hostRedirects(redirects: PageRedirects): string {
  return [
    `# ${written}`,
    ...Object.entries(redirects).map(([from, to]) => `${from} ${to} 301`),
    `/en/* ${notFoundPaths.en} 404`,
    '',
  ].join('\n');
}

/** The whole content of `deploy/` that is written by program, by the name of the file. */
export function deployFiles(redirects: PageRedirects, folders: readonly string[]): Record<string, string> {
  return {
    Caddyfile: caddyfile(redirects),
    'nginx.conf': nginxConf(redirects),
    _headers: hostHeaders(folders),
    _redirects: hostRedirects(redirects),
  };
}
