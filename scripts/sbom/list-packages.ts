/** Lists the packages of the lockfile with licence and maintainer, as their package.json states. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ListedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Maintainer: the owner of the repository. */
  readonly keeper: string;
  /** Whether it contains, or depends on, a native binary. */
  readonly native: boolean;
  /** Whether builds need it, or only development. */
  readonly runs: 'build' | 'development';
  /** A direct dependency of package.json. */
  readonly direct: boolean;
}

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly hasInstallScript?: boolean;
}

interface Manifest {
  readonly license?: unknown;
  readonly repository?: unknown;
  readonly author?: unknown;
}

/** Platform-specific packages are represented by the package that depends on them. */
export function listPackages(): readonly ListedPackage[] {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    readonly packages: Readonly<Record<string, LockedPackage & Readonly<Record<string, unknown>>>>;
  };
  const root = packages[''] ?? {};
  const direct = new Set(
    ['dependencies', 'devDependencies'].flatMap((key) =>
      Object.keys((root[key] as object | undefined) ?? {}),
    ),
  );
  const listed = new Map<string, ListedPackage>();
  for (const [place, locked] of Object.entries(packages)) {
    if (place === '' || locked.os !== undefined || locked.cpu !== undefined) continue;
    const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const manifest = readManifest(place);
    const one: ListedPackage = {
      name,
      version: locked.version ?? '',
      licence: locked.license ?? (typeof manifest.license === 'string' ? manifest.license : 'not stated'),
      keeper: keeperOf(manifest),
      native: locked.hasInstallScript === true || bringsPlatforms(locked, packages),
      runs: locked.dev === true ? 'development' : 'build',
      direct: direct.has(name) && place === `node_modules/${name}`,
    };
    listed.set(`${name}@${one.version}`, one);
  }
  return [...listed.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

const keyOf = ({ name, version }: ListedPackage): string => `${name} ${version}`;

function bringsPlatforms(
  locked: Readonly<Record<string, unknown>>,
  packages: Readonly<Record<string, LockedPackage>>,
): boolean {
  return Object.keys((locked.optionalDependencies as object | undefined) ?? {}).some(
    (name) => packages[`node_modules/${name}`]?.cpu !== undefined,
  );
}

function readManifest(place: string): Manifest {
  const path = join(place, 'package.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Manifest) : {};
}

/** `github.com/eemeli`, from any form of `repository` that npm accepts. */
function keeperOf({ repository, author }: Manifest): string {
  const written =
    typeof repository === 'string'
      ? repository
      : typeof repository === 'object' && repository !== null && 'url' in repository
        ? String(repository.url)
        : '';
  const [, host = 'github.com', owner] =
    /^(?:git\+)?(?:https?:\/\/|git:\/\/|ssh:\/\/git@|git@)?(?:([a-z.]+\.(?:com|org))[/:])?(?:github:)?([\w.-]+)\//.exec(
      written,
    ) ?? [];
  if (owner !== undefined) return `${host}/${owner}`;
  const name = typeof author === 'object' && author !== null && 'name' in author ? author.name : author;
  return typeof name === 'string' ? name.replace(/\s*[<(].*$/, '') : 'not stated';
}

export function renderDependencies(packages: readonly ListedPackage[], readers: readonly string[]): string {
  const building = packages.filter(({ runs }) => runs === 'build');
  const developing = packages.filter(({ runs }) => runs === 'development');
  return `${[
    '# Dependencies',
    'Made by `npm run sbom` from `package-lock.json`; `npm sbom --sbom-format cyclonedx` gives the same as CycloneDX. Every package is pinned to one version, and none needs to run a script when it is installed: `npm ci --ignore-scripts` is enough.',
    '## What reaches readers',
    `Scripts of the site are Offprint's own. Of packages, this code is in what a browser gets: ${readers.map((name) => `\`${name}\``).join(', ')}. Nothing is loaded from another host.`,
    `## What runs when a site is built (${building.length})`,
    table(building),
    `## What tests and checks use (${developing.length})`,
    table(developing),
    '## Licences',
    licences(packages),
  ].join('\n\n')}\n`;
}

function table(packages: readonly ListedPackage[]): string {
  const rows = packages.map(
    ({ name, version, licence, keeper, native, direct }) =>
      `| ${direct ? `**${name}**` : name} | ${version} | ${licence} | ${native ? 'native' : ''} | ${keeper} |`,
  );
  return [
    '| package (bold: chosen by Offprint) | version | licence | | kept by |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function licences(packages: readonly ListedPackage[]): string {
  const counts = new Map<string, number>();
  for (const { licence } of packages) counts.set(licence, (counts.get(licence) ?? 0) + 1);
  return [...counts]
    .sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1))
    .map(([licence, count]) => `- ${licence}: ${count}`)
    .join('\n');
}
