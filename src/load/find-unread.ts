/** Finds files and folders in an archive that are never read, because their names may be mistyped. */
import { existsSync, readdirSync } from 'node:fs';
import { extname, join, parse } from 'node:path';
import { archiveFiles, archiveFolders, sentFolder } from '../content/archive-files.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { isFolder, listFolder } from '../disk/read-input.ts';
import { shown } from '../disk/shown.ts';
import { temporaryEnding } from '../disk/temporary-folders.ts';

/** Other usual names in a repository with an archive. */
const REPOSITORY =
  /^(?:\..*|_.*|node_modules|package(?:-lock)?\.json|(?:readme|license|licence|changelog|contributing|security|notice|authors)\b.*|bin|docs|scripts|src|test|tests)$/i;
/** Extensions of an archive's files; others (captures, packages) are not reported. */
const KINDS = new Set(['.yaml', '.yml', '.json', '.css', '.svg', '.md', '.markdown']);
/** Extension of the files read in each folder; for dumps/ ingest reports unread ones. */
const ENDINGS = { issues: '.json', facts: '.yaml', pages: '.md' } as const;
/** What commands put into these folders: candidates of facts, and files that are being written. */
const BESIDE = /^candidates$|\.\d+\.draft$/;

/** A warning for each unread file or folder in `dir` and its folders that looks like part of an archive. */
export function findUnread(dir: string): readonly Diagnostic[] {
  const known = new Set<string>([...archiveFiles, ...archiveFolders, sentFolder]);
  const captures = findCaptures(dir);
  const isRead = (name: string): boolean => known.has(name) || captures.has(name) || isOfSite(dir, name);
  const above = listUnread(dir, isRead, isTold).map(({ name, mark }) =>
    warningOf(join(dir, name), name + mark, findMeant(name)),
  );
  return [...above, ...Object.entries(ENDINGS).flatMap(([name, ending]) => findUnreadIn(dir, name, ending))];
}

/**
 * Whether `name` is the folder of a built site, a file that a build keeps beside it, e.g. `public.stamp.json`, or a
 * folder in which a site is made, e.g. `public.next-123`.
 */
function isOfSite(dir: string, name: string): boolean {
  if (temporaryEnding.test(name)) return true;
  const site = join(dir, name.replace(/\.(?:\w+\.json|folders)$/, ''));
  return existsSync(join(site, 'archive.json')) && existsSync(join(site, 'index.html'));
}

/** Names of captures next to the archive's files: with a sidecar (and the sidecar itself), or with the name of a dump. */
function findCaptures(dir: string): ReadonlySet<string> {
  const stemOf = (name: string): string => parse(name).name;
  const names = readdirSync(dir);
  const sidecars = new Set(names.filter((name) => extname(name) === '.yaml').map(stemOf));
  const described = names.filter((name) => extname(name) !== '.yaml' && sidecars.has(stemOf(name)));
  const taken = isFolder(join(dir, 'dumps')) ? listFolder(join(dir, 'dumps')) : [];
  return new Set([...described, ...described.map((name) => `${stemOf(name)}.yaml`), ...taken]);
}

function findUnreadIn(dir: string, folder: string, ending: string): readonly Diagnostic[] {
  const path = join(dir, folder);
  if (!isFolder(path)) return [];
  const isRead = (name: string): boolean => name.endsWith(ending) || BESIDE.test(name);
  return listUnread(path, isRead, () => true).map(({ name, mark }) => {
    const meant = mark === '' ? meantIn(name, ending) : undefined;
    return warningOf(join(path, name), `${folder}/${name}${mark}`, meant);
  });
}

/** The name with the extension `ending` where `name` has a variant of it: `.YML` and `.yaml.txt` for `.yaml`, `.txt` for `.md`. */
function meantIn(name: string, ending: string): string | undefined {
  const written = name.toLowerCase().endsWith(`${ending}.txt`) ? name.slice(0, -4) : name;
  const usual = extname(written).toLowerCase().replace('.yml', '.yaml').replace('.markdown', '.md');
  const isVariant = usual === ending || (ending === '.md' && usual === '.txt');
  return isVariant ? parse(written).name + ending : undefined;
}

/** Unread entries of a folder, sorted by name; `mark` is `/` for a folder. */
function listUnread(
  folder: string,
  isRead: (name: string) => boolean,
  isFileTold: (name: string) => boolean,
) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !isRead(entry.name) && !REPOSITORY.test(entry.name))
    .filter((entry) => entry.isDirectory() || isFileTold(entry.name))
    .map((entry) => ({ name: entry.name, mark: entry.isDirectory() ? '/' : '' }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** Whether a file beside the archive's files, where captures and packages may be, is worth a word: by its extension, or as `icon.png` and `topics.yaml.txt`, which are named like a file that is read. */
function isTold(name: string): boolean {
  return KINDS.has(extname(name).toLowerCase()) || archiveFiles.some((known) => stem(known) === stem(name));
}

function warningOf(path: string, name: string, meant: string | undefined): Diagnostic {
  return {
    severity: 'warning',
    rule: 'unread-file',
    reason: `Nothing reads ${name} of an archive.`,
    advice:
      meant === undefined
        ? 'Move it elsewhere; docs/your-archive.md lists the names of an archive’s files.'
        : `Name it ${meant} if that is what it is.`,
    file: shown(path),
  };
}

const stem = (name: string): string => name.toLowerCase().replace(/\..*/, '');

/** The known name that differs in its ending, or in one or two letters. */
function findMeant(name: string): string | undefined {
  return [...archiveFiles, ...archiveFolders].find((known) => isNear(stem(name), stem(known)));
}

/** Whether the Damerau–Levenshtein distance is at most 1. */
function isNear(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  const most = Math.min(one.length, other.length) - start;
  while (end < most && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  return (
    Math.max(left.length, right.length) <= 1 || (left.length === 2 && left === [...right].reverse().join(''))
  );
}
