/** Finds captures of issues that are missing in `dumps/`. */
import { join } from 'node:path';
import type { Diagnostic } from '../diagnostic.ts';
import { isThere } from '../disk/read-input.ts';
import { shown } from '../disk/shown.ts';
import type { Issue } from '../model.ts';

const maxNamed = 3;

/** A single warning, because an archive may be stored without its captures on purpose. */
export function findMissingDumps(dir: string, issues: readonly Issue[]): readonly Diagnostic[] {
  const folder = join(dir, 'dumps');
  const missing = new Set(
    issues
      .flatMap(({ sources }) => sources)
      .map(({ dump }) => dump)
      .filter((dump) => !isThere(join(folder, dump))),
  );
  if (missing.size === 0) return [];
  const named = [...missing].sort().slice(0, maxNamed);
  const more = missing.size > named.length ? ` and ${missing.size - named.length} more` : '';
  return [
    {
      severity: 'warning',
      rule: 'missing-dump',
      reason: `Issues were read from captures that are not here: ${named.join(', ')}${more}.`,
      advice:
        'Restore them from version control or a backup; the issues stay without them, but can’t be read anew.',
      file: shown(folder),
    },
  ];
}
