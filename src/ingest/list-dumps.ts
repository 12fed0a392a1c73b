/** Lists the dumps of an archive, with their sidecars. */
import { join, parse } from 'node:path';
import type { Limits } from '../content/limits.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { isFolder, isThere, listFolder } from '../disk/read-input.ts';
import { shown } from '../disk/shown.ts';
import { collectRefusals } from './collect-refusals.ts';
import type { DumpInput } from './dump-input.ts';
import { isDumpName } from './dump-name.ts';
import { compareDumpNames } from './dump-order.ts';
import type { IngestOptions } from './ingest-options.ts';
import { loadDumpInput, readDumpBytes } from './load-dump-input.ts';

/** Dumps sorted by name; other files are reported. */
export function listDumps(
  dir: string,
  { refusals, limits }: { readonly refusals: Diagnostic[]; readonly limits: Limits },
  optionsFor: (path: string) => IngestOptions,
): DumpInput[] {
  const folder = join(dir, 'dumps');
  if (!isThere(folder)) return [];
  const names = listFolder(folder).filter((name) => !name.startsWith('.'));
  refusals.push(...unreadFiles(folder, names));
  return names
    .filter(isDumpName)
    .toSorted(compareDumpNames)
    .flatMap((name) => {
      const path = join(folder, name);
      return collectRefusals(refusals, () =>
        loadDumpInput(name, path, readDumpBytes(path, limits), { ...optionsFor(path), limits }),
      );
    });
}

/** Reports files that are neither a dump nor a sidecar, because they would be ignored silently. */
function unreadFiles(dir: string, names: readonly string[]): Diagnostic[] {
  const stems = new Set(names.filter(isDumpName).map((name) => name.replace(/\.[^.]+$/, '')));
  return names
    .filter((name) => !isDumpName(name) && !(name.endsWith('.yaml') && stems.has(name.slice(0, -5))))
    .map((name) => unreadFile(join(dir, name), stems));
}

function unreadFile(path: string, stems: ReadonlySet<string>): Diagnostic {
  const file = shown(path);
  const refuse = (reason: string, advice: string): Diagnostic => ({
    severity: 'error',
    rule: 'unread-file',
    reason,
    advice,
    file,
  });
  if (isFolder(path))
    return refuse('A folder in this place is not read.', 'Move the captures out of it, and delete it.');
  const { name, ext } = parse(path);
  if (/^\.ya?ml$/i.test(ext) && stems.has(name))
    return refuse('A sidecar ends in .yaml; this file is not read.', `Rename it to ${name}.yaml.`);
  if (ext === '.yaml')
    return refuse(
      'This sidecar has no capture of its name beside it.',
      `Restore its capture if that is gone, name the two alike, or move ${name}.yaml out of the folder.`,
    );
  return refuse(
    'A file with this ending is not read.',
    'Captures end in .txt, .md, .html, .json, .xml, .bib, .ris, .csv or .eml; rename the file, or move it out of the folder.',
  );
}
