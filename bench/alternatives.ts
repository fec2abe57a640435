/**
 * What somebody would otherwise have taken to show the same: each set up as its own documentation has it, with the files
 * that it ships and the site's own data.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { feature } from 'topojson-client';
import { bareBody, barePage } from './bare.ts';

const bench = fileURLToPath(new URL('.', import.meta.url));
const dist = join(bench, '../dist');
const built = join(bench, '.cache/sites');
const installed = join(bench, 'node_modules');

const builtPage = (path: string) => readFileSync(join(dist, path, 'index.html'), 'utf8');
const data = (name: string) => JSON.parse(readFileSync(join(dist, 'data', name), 'utf8'));

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, body] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), body);
  }
}

/** Copies files of an installed package beside a page. */
function take(folder: string, name: string, files: Readonly<Record<string, string>>): void {
  for (const [from, to] of Object.entries(files))
    cpSync(join(installed, name, from), join(folder, to), {
      recursive: true,
      filter: (path) => !path.endsWith('.map'),
    });
}

const page = (title: string, sheets: readonly string[], body: string, scripts: readonly string[]) => `<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>${sheets.map((sheet) => `<link rel="stylesheet" href="${sheet}">`).join('')}</head>
<body>${body}${scripts.map((script) => `<script src="${script}"></script>`).join('')}</body></html>`;

function timelineJs(folder: string): void {
  take(folder, '@knight-lab/timelinejs/dist', {
    'css/timeline.css': 'css/timeline.css',
    'css/icons': 'css/icons',
    'css/fonts/font.default.css': 'css/fonts/font.default.css',
    'js/timeline.js': 'js/timeline.js',
    'js/locale/sv.json': 'js/locale/sv.json',
  });
  write(folder, {
    'events.json': JSON.stringify(data('timelinejs-sv.json')),
    'app.js': `new TL.Timeline('timeline', location.origin + '/events.json', { language: 'sv', script_path: location.origin + '/js/' });`,
    'index.html': page('TimelineJS', ['css/timeline.css'], '<div id="timeline" style="height:90vh"></div>', [
      'js/timeline.js',
      'app.js',
    ]),
  });
}

interface EventOfFile {
  date: string;
  title: { sv: string };
  summary: { sv: string };
  theme: string;
}

function visTimeline(folder: string): void {
  const { events }: { events: EventOfFile[] } = data('events.json');
  const items = events.map(({ date, title, summary, theme }, id) => ({
    id,
    content: title.sv,
    title: summary.sv,
    start: date,
    group: theme,
  }));
  const groups = [...new Set(items.map(({ group }) => group))].map((id) => ({ id, content: id }));
  take(folder, 'vis-timeline', {
    'styles/vis-timeline-graph2d.min.css': 'vis.css',
    'standalone/umd/vis-timeline-graph2d.min.js': 'vis.js',
  });
  write(folder, {
    // Its own page holds nothing else before it is drawn.
    'app.js': `document.body.insertAdjacentHTML('beforeend', '<button id="filter">Filter</button><button id="in">+</button><button id="out">−</button><p id="card"></p>');
const items = new vis.DataSet(${JSON.stringify(items)});
const all = ${JSON.stringify(groups)};
const timeline = new vis.Timeline(document.getElementById('timeline'), items, all, { height: '80vh' });
const on = (id, act) => document.getElementById(id).addEventListener('click', act);
let filtered = false;
on('filter', () => timeline.setGroups((filtered = !filtered) ? all.slice(0, 1) : all));
on('in', () => timeline.zoomIn(0.5));
on('out', () => timeline.zoomOut(0.5));
timeline.on('select', ({ items: [id] }) => { document.getElementById('card').textContent = id === undefined ? '' : items.get(id).title; });`,
    'index.html': page('vis-timeline', ['vis.css'], '<div id="timeline"></div>', ['vis.js', 'app.js']),
  });
}

function leaflet(folder: string): void {
  const atlas: Parameters<typeof feature>[0] = JSON.parse(
    readFileSync(join(bench, '../node_modules/world-atlas/land-110m.json'), 'utf8'),
  );
  const { land } = atlas.objects;
  if (!land) throw new Error('world-atlas/land-110m.json holds no land.');
  take(folder, 'leaflet/dist', { 'leaflet.css': 'leaflet.css', 'leaflet.js': 'leaflet.js' });
  write(folder, {
    'land.json': JSON.stringify(feature(atlas, land)),
    'cities.json': JSON.stringify(data('cities.geojson')),
    'app.js': `const map = L.map('map').setView([55, 15], 4);
const read = async (file) => (await fetch(file)).json();
Promise.all([read('land.json'), read('cities.json')]).then(([land, cities]) => {
  L.geoJSON(land, { interactive: false }).addTo(map);
  L.geoJSON(cities, {
    pointToLayer: (city, at) => L.circleMarker(at, { radius: 6 }),
    onEachFeature: ({ properties }, layer) => layer.bindPopup(properties.name_sv + ': ' + properties.summary_sv),
  }).addTo(map);
});`,
    'index.html': page('Leaflet', ['leaflet.css'], '<div id="map" style="height:90vh"></div>', [
      'leaflet.js',
      'app.js',
    ]),
  });
}

interface Sentence {
  id: string;
  text: string;
  paragraph?: number;
}
interface Note {
  id: string;
  body: { value: string }[];
  target: { source: string; selector: { exact: string } }[];
}

function recogito(folder: string): void {
  const { sentences }: { sentences: Sentence[] } = data('motion.json');
  const { first }: { first: { items: Note[] } } = data('annotations.jsonld');
  let text = '';
  const starts = new Map<string, number>();
  const html: string[] = [];
  for (const [at, sentence] of sentences.entries()) {
    const opens = at === 0 || sentences[at - 1]?.paragraph !== sentence.paragraph;
    if (opens) html.push(at === 0 ? '<p>' : '</p><p>');
    starts.set(sentence.id, text.length);
    text += `${sentence.text} `;
    html.push(`${sentence.text} `);
  }
  const notes = first.items.flatMap(({ id, body, target }) => {
    const [swedish] = target;
    const start = starts.get(swedish?.source.split('/').at(-2) ?? '');
    if (!swedish || start === undefined) return [];
    const quote = swedish.selector.exact;
    const from = text.indexOf(quote, start);
    const selector = [{ quote, start: from, end: from + quote.length }];
    const bodies = body
      .slice(0, 1)
      .map(({ value }, n) => ({ id: `${id}-${n}`, annotation: id, value, purpose: 'commenting' }));
    return from < 0 ? [] : [{ id, bodies, target: { annotation: id, selector } }];
  });
  take(folder, '@recogito/text-annotator/dist', {
    'text-annotator.css': 'recogito.css',
    'text-annotator.umd.js': 'recogito.js',
  });
  write(folder, {
    'notes.json': JSON.stringify(notes),
    'app.js': `const anno = RecogitoJS.createTextAnnotator(document.getElementById('motion'));
anno.on('selectionChanged', ([note]) => { document.getElementById('card').textContent = note ? note.bodies[0].value : ''; });
anno.loadAnnotations('/notes.json');`,
    'index.html': page(
      'Recogito',
      ['recogito.css'],
      `<main style="max-width:42rem;margin:auto"><div id="motion">${html.join('')}</p></div><aside id="card"></aside></main>`,
      ['recogito.js', 'app.js'],
    ),
  });
}

/** Pages whose words a documentation site would carry too. */
export const prosePages = ['', 'motionen', 'tidslinje', 'vanorter', 'taipei', 'motionen/p4s3'];

/**
 * Builds a documentation site of some pages.
 *
 * @param pages their paths, without slashes around them
 */
export function starlight(folder: string, pages: readonly string[] = prosePages): void {
  const source = join(bench, '.cache/starlight');
  rmSync(source, { recursive: true, force: true });
  const documents = pages.map((path) => {
    const html = builtPage(path);
    const [title = ''] = /(?<=<title>)[^<]*/.exec(html) ?? [];
    // Headings in Markdown, so that it lists them beside the text; the rest is HTML as it is.
    const body = bareBody(html, false)
      .replace(/<h1>.*?<\/h1>/gs, '')
      .replace(
        /<h([2-4])>(.*?)<\/h\1>/gs,
        (_, level, words) => `\n\n${'#'.repeat(level)} ${words.replace(/<[^>]*>/g, '')}\n\n`,
      );
    return [`src/content/docs/${path || 'index'}.md`, `---\ntitle: ${JSON.stringify(title)}\n---\n${body}\n`];
  });
  write(source, {
    // Vite takes a package's Astro components along only where the project names it.
    'package.json': '{ "type": "module", "dependencies": { "astro": "*", "@astrojs/starlight": "*" } }',
    'astro.config.mjs': `import starlight from '@astrojs/starlight';
export default { outDir: ${JSON.stringify(folder)}, integrations: [starlight({ title: 'Stockholm och Taipei', locales: { root: { label: 'Svenska', lang: 'sv' } } })] };`,
    'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };`,
    ...Object.fromEntries(documents),
  });
  execFileSync(process.execPath, [join(installed, 'astro/bin/astro.mjs'), 'build', '--root', source], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
    timeout: 180_000,
  });
}

function limits(folder: string): void {
  write(folder, Object.fromEntries(prosePages.map((path) => [join(path, 'index.html'), barePage(builtPage(path))])));
}

/** Builds every alternative anew; gives the folder of each by its name, and the site's own as `site`. */
export function buildSites(): Record<string, string> {
  rmSync(built, { recursive: true, force: true });
  const makers = {
    ...{ timelinejs: timelineJs, vis: visTimeline, leaflet, recogito, limit: limits },
    starlight: (folder: string) => starlight(folder),
  };
  const folders = Object.entries(makers).map(([name, make]) => {
    const folder = join(built, name);
    make(folder);
    return [name, folder];
  });
  return { ...Object.fromEntries(folders), site: dist };
}
