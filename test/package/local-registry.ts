/** Local npm registry with the packages of `node_modules`, so that npm can install them offline. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Listening, listen } from '../setup/listen.ts';

export interface LocalRegistry extends Listening {
  /** Requested packages that are not installed here, e.g. those of other platforms. */
  readonly unknown: ReadonlySet<string>;
}

/** Version → folder, for all versions of a package in `node_modules`. */
type Installed = ReadonlyMap<string, ReadonlyMap<string, string>>;

export async function startLocalRegistry(project: string): Promise<LocalRegistry> {
  const installed = findInstalled(join(project, 'node_modules'));
  const work = mkdtempSync(join(tmpdir(), 'offprint-registry-'));
  const unknown = new Set<string>();
  let url = '';
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '').slice(1);
    const [, tarName, tarVersion] = /^(.+)\/-\/(.+)\.tgz$/.exec(path) ?? [];
    if (tarName !== undefined && tarVersion !== undefined) {
      const folder = installed.get(tarName)?.get(tarVersion);
      response.writeHead(folder === undefined ? 404 : 200);
      response.end(folder === undefined ? undefined : pack(folder, work));
      return;
    }
    const versions = installed.get(path);
    if (versions === undefined) {
      unknown.add(path);
      response.writeHead(404).end('{}');
      return;
    }
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(describePackage(path, versions, url, work)));
  });
  const listening = await listen(server);
  url = listening.url;
  return {
    url,
    unknown,
    close: async () => {
      rmSync(work, { recursive: true, force: true });
      await listening.close();
    },
  };
}

function describePackage(
  name: string,
  versions: ReadonlyMap<string, string>,
  url: string,
  work: string,
): object {
  const manifests = [...versions].map(([version, folder]) => {
    const tarball = pack(folder, work);
    const manifest: object = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
    return [
      version,
      { ...manifest, dist: { tarball: `${url}${name}/-/${version}.tgz`, integrity } },
    ] as const;
  });
  const latest = [...versions.keys()].sort((a, b) => a.localeCompare(b, 'en', { numeric: true })).at(-1);
  return { name, 'dist-tags': { latest }, versions: Object.fromEntries(manifests) };
}

/** Archive of a package, without nested packages. Not compressed, which npm notices: that would take most of the time. */
function pack(folder: string, work: string): Buffer {
  const file = join(work, `${createHash('sha256').update(folder).digest('hex')}.tar`);
  if (!existsSync(file)) {
    const { status, stderr } = spawnSync(
      'tar',
      ['-cf', file, '--exclude=./node_modules', '--transform=s,^\\.,package,', '-C', folder, '.'],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(stderr);
  }
  return readFileSync(file);
}

function findInstalled(modules: string): Installed {
  const found = new Map<string, Map<string, string>>();
  const visit = (folder: string): void => {
    if (!existsSync(folder)) return;
    for (const entry of readdirSync(folder).filter((name) => !name.startsWith('.'))) {
      if (entry.startsWith('@'))
        for (const name of readdirSync(join(folder, entry))) add(folder, `${entry}/${name}`);
      else add(folder, entry);
    }
  };
  const add = (folder: string, name: string): void => {
    const place = join(folder, name);
    const manifest = join(place, 'package.json');
    if (!existsSync(manifest)) return;
    // By the package's own name; dependencies may use an alias.
    const { name: own = name, version } = JSON.parse(readFileSync(manifest, 'utf8')) as {
      readonly name?: string;
      readonly version: string;
    };
    found.set(own, (found.get(own) ?? new Map<string, string>()).set(version, place));
    visit(join(place, 'node_modules'));
  };
  visit(modules);
  return found;
}
