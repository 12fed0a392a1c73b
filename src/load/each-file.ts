/** Loads several files, so that one message has the faults of all. */
import { join } from 'node:path';
import { ContentError, type Diagnostic } from '../diagnostic.ts';
import { isThere, listFolder } from '../disk/read-input.ts';

/** In order of file names by code unit; all files' faults are collected before any is thrown. */
export function eachFile<T>(dir: string, ending: string, load: (path: string) => T): T[] {
  if (!isThere(dir)) return [];
  const faults: Diagnostic[] = [];
  const names = listFolder(dir).filter((name) => name.endsWith(ending) && !name.startsWith('.'));
  const loaded = names.sort().map((name) => collect(faults, () => load(join(dir, name))));
  if (faults.length > 0) throw new ContentError(faults);
  return loaded.filter((value) => value !== undefined);
}

/** The result of `load`; undefined where it throws faults, which are added to `faults`. */
export function collect<T>(faults: Diagnostic[], load: () => T): T | undefined {
  try {
    return load();
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    faults.push(...error.diagnostics);
    return undefined;
  }
}
