/** Web servers for tests, each configured by its recipe in docs/hosting/. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type Prefix = '/' | '/some/sub/path/';

export interface Host {
  readonly name: string;
  /** Name of Debian's package. */
  readonly package: string;
  /** Whether the recipe sets headers and the 404 page. */
  readonly hasRecipe: boolean;
  /** Path of the program; undefined if it isn't installed. */
  readonly program: () => string | undefined;
  /** Writes the configuration into the temporary folder `room`; returns the arguments. */
  readonly prepare: (setting: HostSetting) => readonly string[];
}

export interface HostSetting {
  /** The server's document root. */
  readonly root: string;
  readonly prefix: Prefix;
  readonly port: number;
  readonly room: string;
}

/** A recipe with its example name, folder and 404 page replaced as its first lines instruct. */
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
      // Apache refuses to serve as root.
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

function find(program: string): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin'];
  return folders.map((folder) => join(folder, program)).find((path) => existsSync(path));
}
