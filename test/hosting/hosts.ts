/** Real web servers on loopback, each started from the recipe in docs/hosting/ and stopped by whoever started it. */
import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';

export type Prefix = '/' | '/some/sub/path/';

export interface Host {
  readonly name: string;
  /** Debian's package. */
  readonly package: string;
  /** Whether the recipe sets headers and sends the site's own 404 page. */
  readonly hasRecipe: boolean;
  /** The program's path, or undefined where it isn't installed. */
  readonly program: () => string | undefined;
  /** Arguments, after the configuration was written into the temporary folder `room`. */
  readonly prepare: (setting: HostSetting) => readonly string[];
}

export interface HostSetting {
  /** The folder that the server takes as its root. */
  readonly root: string;
  readonly prefix: Prefix;
  readonly port: number;
  readonly room: string;
}

export interface RunningHost {
  /** Where the site is; ends in a slash. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** A recipe with its example name, folder and 404 page replaced, as its first lines tell a reader to do. */
function recipe(
  file: string,
  { root, prefix }: HostSetting,
  ...changes: readonly [from: string, to: string][]
): string {
  const text = readFileSync(join('docs/hosting', file), 'utf8');
  return [['/var/www/offprint', root], ['/404.html', `${prefix}404.html`], ...changes].reduce(
    (made, [from = '', to = '']) => {
      if (!made.includes(from)) throw new Error(`docs/hosting/${file} no longer holds "${from}".`);
      return made.replaceAll(from, to);
    },
    text,
  );
}

const nginx: Host = {
  name: 'nginx',
  package: 'nginx-light',
  hasRecipe: true,
  program: () => find('nginx'),
  prepare: (setting) => {
    const { room, port } = setting;
    const server = recipe('nginx.conf', setting, ['listen 80;', `listen 127.0.0.1:${port};`]);
    const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${room};`,
    );
    const user = process.getuid?.() === 0 ? 'user root;' : '';
    const lines = [
      `${user} daemon off; worker_processes 1; pid ${room}/pid; error_log ${room}/errors warn;`,
      `events { } http { access_log off; ${places.join(' ')}`,
    ];
    writeFileSync(join(room, 'nginx.conf'), [...lines, server, '}'].join('\n'));
    return ['-p', room, '-e', join(room, 'errors'), '-c', join(room, 'nginx.conf')];
  },
};

const apacheModules = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'alias', 'deflate', 'filter'];

const apache: Host = {
  name: 'Apache',
  package: 'apache2',
  hasRecipe: true,
  program: () => find('apache2'),
  prepare: (setting) => {
    const { room, port } = setting;
    const site = recipe('apache.conf', setting, ['*:80', `127.0.0.1:${port}`]);
    const lines = [
      ...apacheModules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`),
      'TypesConfig /etc/mime.types',
      `Listen 127.0.0.1:${port}`,
      'ServerName 127.0.0.1',
      `ServerRoot ${room}`,
      `DefaultRuntimeDir ${room}`,
      `PidFile ${room}/pid`,
      `ErrorLog ${room}/errors`,
      // Apache refuses to answer as root.
      ...(process.getuid?.() === 0 ? ['User www-data', 'Group www-data'] : []),
    ];
    writeFileSync(join(room, 'apache.conf'), [...lines, site, ''].join('\n'));
    return ['-D', 'FOREGROUND', '-f', join(room, 'apache.conf')];
  },
};

const caddy: Host = {
  name: 'Caddy',
  package: 'caddy',
  hasRecipe: true,
  program: () => find('caddy'),
  prepare: (setting) => {
    const { room, port } = setting;
    const site = recipe('Caddyfile', setting, ['papers.example', `http://127.0.0.1:${port}`]);
    const options = '{\n\tadmin off\n\tauto_https off\n}\n';
    writeFileSync(join(room, 'Caddyfile'), options + site);
    return ['run', '--config', join(room, 'Caddyfile'), '--adapter', 'caddyfile'];
  },
};

const python: Host = {
  name: 'python3 -m http.server',
  package: 'python3',
  hasRecipe: false,
  program: () => find('python3'),
  prepare: ({ root, port }) => [
    '-m',
    'http.server',
    String(port),
    '--bind',
    '127.0.0.1',
    '--directory',
    root,
  ],
};

export const hosts: readonly Host[] = [nginx, apache, caddy, python];

/** Serves `site` unchanged below `prefix`. Throws with what the server said when it doesn't answer. */
export async function startHost(host: Host, site: string, prefix: Prefix): Promise<RunningHost> {
  const program = host.program();
  if (program === undefined) throw new Error(`${host.name} is not installed.`);
  const room = mkdtempSync(join(tmpdir(), 'offprint-host-'));
  // Apache reads it as another user.
  chmodSync(room, 0o755);
  const root = prefix === '/' ? resolve(site) : mountBelow(join(room, 'root'), site, prefix);
  const port = await freePort();
  const args = host.prepare({ root, prefix, port, room });
  const said: string[] = [];
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, HOME: room, XDG_DATA_HOME: room, XDG_CONFIG_HOME: room },
  });
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (piece: Buffer) => said.push(String(piece)));
  const stop = async () => {
    await end(child);
    rmSync(room, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${port}${prefix}`;
  try {
    await untilItAnswers(url, child);
  } catch (error) {
    const log = join(room, 'errors');
    if (existsSync(log)) said.push(readFileSync(log, 'utf8'));
    await stop();
    throw new Error(`${host.name} did not serve the site: ${said.join('').slice(0, 2000)}`, { cause: error });
  }
  return { url, stop };
}

/** A root whose folder `prefix` is the site, as when a site is copied into a folder of another. */
function mountBelow(root: string, site: string, prefix: Prefix): string {
  const place = join(root, prefix.slice(0, -1));
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(resolve(site), place);
  return root;
}

function find(program: string): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin'];
  return folders.map((folder) => join(folder, program)).find((path) => existsSync(path));
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === 'string') throw new Error('No free port.');
  return address.port;
}

async function untilItAnswers(url: string, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 150; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode}.`);
    const status = await fetch(url).then(
      async (answer) => {
        await answer.arrayBuffer();
        return answer.status;
      },
      () => 0,
    );
    if (status === 200) return;
    if (status !== 0) throw new Error(`Its home page answers ${status}.`);
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('It does not answer.');
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  const forced = setTimeout(() => child.kill('SIGKILL'), 5000);
  await ended;
  clearTimeout(forced);
}
