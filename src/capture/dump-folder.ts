/** `DumpStore` on the disk. */
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseIssueFile } from '../content/issue-file.ts';
import { readInput, readText } from '../disk/read-input.ts';
import { writeFile } from '../disk/write-file.ts';
import { finishWrites, withArchiveLock, writeTogether } from '../disk/write-together.ts';
import { checksum } from '../ingest/checksum.ts';
import { freeSlug } from '../words/slug.ts';
import type { DumpStore } from './dump-store.ts';
import { renderSidecar } from './render-sidecar.ts';

/** The store of the archive in `dir`; unreadable responses are saved in `asideDir`. */
export function openDumpFolder(dir: string, asideDir: string): DumpStore {
  const dumps = join(dir, 'dumps');
  const listDumps = (): string[] => listNames(dumps).filter((name) => !name.endsWith('.yaml'));
  return {
    find: (stem) => findLatest(listDumps(), stem),
    read: (name) => readInput(join(dumps, name)),
    findSame(bytes) {
      const wanted = Buffer.from(bytes);
      return listDumps().find((name) => wanted.equals(readInput(join(dumps, name))));
    },
    findIssue(day) {
      const path = join(dir, 'issues', `${day}.json`);
      return existsSync(path) ? parseIssueFile(readText(path), path).dump : undefined;
    },
    save(stem, extension, bytes, sidecar) {
      finishWrites(dir);
      const summed = { ...sidecar, sha256: checksum(bytes) };
      // Another capture may be about to take the same name.
      return withArchiveLock(dir, () => writeDump(dir, stem, extension, bytes, summed));
    },
    keepAside(stem, extension, bytes) {
      mkdirSync(asideDir, { recursive: true });
      const path = join(asideDir, `${stem}.${extension}`);
      writeFile(path, bytes);
      return path;
    },
  };
}

/** Dumps and sidecars, sorted. */
function listNames(dumps: string): string[] {
  if (!existsSync(dumps)) return [];
  return readdirSync(dumps)
    .filter((name) => !name.startsWith('.'))
    .sort();
}

/** Writes a dump with its sidecar under the first free name, which is returned. */
function writeDump(
  dir: string,
  stem: string,
  extension: string,
  bytes: Uint8Array,
  sidecar: Parameters<typeof renderSidecar>[0],
): string {
  const dumps = join(dir, 'dumps');
  dropOrphan(dumps, listNames(dumps), stem);
  const taken = new Set(listNames(dumps).map(withoutEnding));
  const free = freeSlug(stem, (name) => taken.has(name));
  // Together: a dump without its sidecar would be read without its day, a sidecar alone would be refused.
  writeTogether(dir, [
    { path: `dumps/${free}.yaml`, bytes: renderSidecar(sidecar) },
    { path: `dumps/${free}.${extension}`, bytes },
  ]);
  return `${free}.${extension}`;
}

const withoutEnding = (name: string): string => name.replace(/\.[^.]+$/, '');

/** Deletes the sidecar of an interrupted capture; one written by a person is kept. */
function dropOrphan(dir: string, names: readonly string[], stem: string): void {
  const orphan = `${stem}.yaml`;
  if (!names.includes(orphan) || names.some((name) => name !== orphan && withoutEnding(name) === stem))
    return;
  if (/^sha256: /m.test(readText(join(dir, orphan)))) rmSync(join(dir, orphan));
}

/** Of `stem.x`, `stem-2.x`, `stem-3.x` …, the one with the highest number. */
function findLatest(names: readonly string[], stem: string): string | undefined {
  let latest: string | undefined;
  let highest = 0;
  for (const name of names) {
    const base = withoutEnding(name);
    const number = base === stem ? 1 : base.startsWith(`${stem}-`) ? numberAfter(base, stem) : 0;
    if (number > highest) {
      highest = number;
      latest = name;
    }
  }
  return latest;
}

function numberAfter(base: string, stem: string): number {
  const suffix = base.slice(stem.length + 1);
  return /^\d{1,4}$/.test(suffix) ? Number(suffix) : 0;
}
