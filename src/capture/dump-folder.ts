/** `DumpStore` on the disk. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseIssueFile } from '../content/issue-file.ts';
import { readInput, readText } from '../disk/read-input.ts';
import { writeFile } from '../disk/write-file.ts';
import { finishWrites, withArchiveLock, writeTogether } from '../disk/write-together.ts';
import type { DumpStore } from './dump-store.ts';
import { renderSidecar } from './render-sidecar.ts';

/** The store of the archive in `dir`; unreadable responses are saved in `asideDir`. */
export function openDumpFolder(dir: string, asideDir: string): DumpStore {
  const dumps = join(dir, 'dumps');
  const list = (): string[] =>
    existsSync(dumps)
      ? readdirSync(dumps)
          .filter((name) => !name.startsWith('.'))
          .sort()
      : [];
  return {
    find: (stem) =>
      findLatest(
        list().filter((name) => !name.endsWith('.yaml')),
        stem,
      ),
    read: (name) => readInput(join(dumps, name)),
    findSame(bytes) {
      const wanted = Buffer.from(bytes);
      return list().find((name) => !name.endsWith('.yaml') && wanted.equals(readInput(join(dumps, name))));
    },
    findIssue(day) {
      const path = join(dir, 'issues', `${day}.json`);
      return existsSync(path) ? parseIssueFile(readText(path), path).dump : undefined;
    },
    save(stem, extension, bytes, sidecar) {
      finishWrites(dir);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      // Another capture may be about to take the same name.
      return withArchiveLock(dir, () => {
        dropOrphan(dumps, list(), stem);
        const free = freeStem(new Set(list().map(withoutEnding)), stem);
        // Together: a dump without its sidecar would be read without its day, a sidecar alone would be refused.
        writeTogether(dir, [
          { path: `dumps/${free}.yaml`, bytes: renderSidecar({ ...sidecar, sha256 }) },
          { path: `dumps/${free}.${extension}`, bytes },
        ]);
        return `${free}.${extension}`;
      });
    },
    keepAside(stem, extension, bytes) {
      mkdirSync(asideDir, { recursive: true });
      const path = join(asideDir, `${stem}.${extension}`);
      writeFile(path, bytes);
      return path;
    },
  };
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

function freeStem(taken: ReadonlySet<string>, stem: string): string {
  if (!taken.has(stem)) return stem;
  let number = 2;
  while (taken.has(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}
