/** Debian's own Caddy and nginx, each started with the file of `deploy/` on a free port of this machine. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';

/** The text of a file of `deploy/`. */
export const deployed = (name: string) => readFileSync(new URL(`../../deploy/${name}`, import.meta.url), 'utf8');

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks a server of this machine for a path, exactly as it stands. */
export function ask(port: number, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    }).on('error', reject);
  });
}

export interface Running {
  port: number;
  stop(): Promise<void>;
}

async function running(process: ChildProcess, port: number): Promise<Running> {
  const stop = () =>
    new Promise<void>((done) => {
      process.once('exit', () => done());
      process.kill('SIGTERM');
    });
  for (let turn = 0; turn < 200; turn += 1) {
    if (await ask(port, '/').catch(() => undefined)) return { port, stop };
    await new Promise((done) => setTimeout(done, 50));
  }
  await stop();
  throw new Error('The server does not answer.');
}

export interface ServerKind {
  /** Its file in `deploy/`. */
  file: string;
  /** The package that it comes with. */
  needs: string;
  /**
   * Starts it.
   *
   * @param folder for what it writes
   * @param root the site's files
   * @param text its configuration; only where it listens and what lies there is set here
   */
  start(folder: string, root: string, text?: string): Promise<Running>;
}

export const servers: Readonly<Record<string, ServerKind>> = {
  Caddy: {
    file: 'Caddyfile',
    needs: 'caddy',
    async start(folder, root, text = deployed('Caddyfile')) {
      const port = await freePort();
      const file = join(folder, `Caddyfile-${port}`);
      // What Caddy tells about itself needs a port of its own, which nobody asks here.
      writeFileSync(file, `{\n\tadmin off\n}\n${text}`);
      const process_ = spawn('caddy', ['run', '--adapter', 'caddyfile', '--config', file], {
        env: { ...process.env, HOME: folder, SITE_ADDRESS: `http://127.0.0.1:${port}`, SITE_ROOT: root },
        stdio: 'ignore',
      });
      return running(process_, port);
    },
  },
  nginx: {
    file: 'nginx.conf',
    needs: 'nginx',
    async start(folder, root, text = deployed('nginx.conf')) {
      const port = await freePort();
      const own = text
        .replace('listen 80;', `listen 127.0.0.1:${port};`)
        .replace('root /var/www/stockholm-taipei;', `root ${root};`);
      const scratch = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (name) => `${name}_temp_path ${folder}/${name};`,
      );
      const file = join(folder, `nginx-${port}.conf`);
      writeFileSync(
        file,
        `load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
daemon off; pid ${folder}/nginx-${port}.pid; error_log ${folder}/error.log;${process.getuid?.() === 0 ? ' user root;' : ''}
events { worker_connections 1024; } http { access_log off; sendfile on; ${scratch.join(' ')}
${own}}`,
      );
      // nginx lies where only root's path leads.
      const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` };
      return running(spawn('nginx', ['-p', folder, '-c', file], { env, stdio: 'ignore' }), port);
    },
  },
};
