/** Files and folders of an archive that nothing reads: a name may be mistyped. */
import { existsSync, readdirSync } from 'node:fs';
import { extname, join, parse } from 'node:path';
import { archiveFiles, archiveFolders } from '../content/archive-files.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { isFolder, listFolder } from '../disk/read-input.ts';
import { shown } from '../disk/shown.ts';

/** What else a repository has that holds an archive. */
const REPOSITORY =
  /^(?:\..*|_.*|node_modules|package(?:-lock)?\.json|(?:readme|license|licence|changelog|contributing|security|notice|authors)\b.*|bin|docs|scripts|src|test|tests)$/i;
/** Kinds of files that archives are made of; others (captures not taken in yet, packages) are no mistake. */
const KINDS = new Set(['.yaml', '.yml', '.json', '.css', '.svg', '.md', '.markdown']);
/** The ending of what is read in each folder; ingest reports what it doesn't read in dumps/. */
const ENDINGS = { issues: '.json', facts: '.yaml', pages: '.md' } as const;

/** One warning for each file or folder in `dir`, or in a folder of it, that looks like one of an archive and is none. */
export function findUnread(dir: string): readonly Diagnostic[] {
  const known = new Set<string>([...archiveFiles, ...archiveFolders]);
  const captures = findCaptures(dir);
  const isRead = (name: string): boolean => known.has(name) || captures.has(name) || isOfSite(dir, name);
  const above = listUnread(dir, isRead).map(({ name, mark }) =>
    warningOf(join(dir, name), name + mark, findMeant(name)),
  );
  return [...above, ...Object.entries(ENDINGS).flatMap(([name, ending]) => findUnreadIn(dir, name, ending))];
}

/** Whether `name` is the folder of a built site, or a file that a build keeps beside it, e.g. `public.stamp.json`. */
function isOfSite(dir: string, name: string): boolean {
  const site = join(dir, name.replace(/\.(?:\w+\.json|folders)$/, ''));
  return existsSync(join(site, 'archive.json')) && existsSync(join(site, 'index.html'));
}

/** Captures kept beside the archive: those with a sidecar, with that, and those that have a namesake in dumps/. */
function findCaptures(dir: string): ReadonlySet<string> {
  const stem = (name: string): string => parse(name).name;
  const names = readdirSync(dir);
  const sidecars = new Set(names.filter((name) => extname(name) === '.yaml').map(stem));
  const described = names.filter((name) => extname(name) !== '.yaml' && sidecars.has(stem(name)));
  const taken = isFolder(join(dir, 'dumps')) ? listFolder(join(dir, 'dumps')) : [];
  return new Set([...described, ...described.map((name) => `${stem(name)}.yaml`), ...taken]);
}

function findUnreadIn(dir: string, folder: string, ending: string): readonly Diagnostic[] {
  const path = join(dir, folder);
  if (!isFolder(path)) return [];
  return listUnread(path, (name) => name.endsWith(ending)).map(({ name, mark }) => {
    const meant = mark === '' && isSpelling(extname(name), ending) ? parse(name).name + ending : undefined;
    return warningOf(join(path, name), `${folder}/${name}${mark}`, meant);
  });
}

/** Whether an ending is another way to write `ending`: `.YML` and `.yaml`. */
function isSpelling(one: string, ending: string): boolean {
  const usual = one.toLowerCase().replace('.yml', '.yaml').replace('.markdown', '.md');
  return usual === ending;
}

/** Entries of a folder that nothing reads, by name; `mark` is a slash after folders. */
function listUnread(folder: string, isRead: (name: string) => boolean) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !isRead(entry.name) && !REPOSITORY.test(entry.name))
    .filter((entry) => entry.isDirectory() || KINDS.has(extname(entry.name).toLowerCase()))
    .map((entry) => ({ name: entry.name, mark: entry.isDirectory() ? '/' : '' }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
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

/** The known name that differs in its ending, or in one or two letters. */
function findMeant(name: string): string | undefined {
  const stem = (text: string) => text.toLowerCase().replace(/\.\w+$/, '');
  return [...archiveFiles, ...archiveFolders].find((known) => isNear(stem(name), stem(known)));
}

/** Whether one letter more, less or other makes one of the other, or two letters are swapped. */
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
