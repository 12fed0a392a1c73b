/** Loads `permalinks.json` for `check`, and compares it with the last version committed to git. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { emptyPermalinks, type Permalinks, parsePermalinks } from '../content/permalinks-file.ts';
import { ContentError, type Diagnostic } from '../diagnostic.ts';
import { isThere } from '../disk/read-input.ts';
import { shown } from '../disk/shown.ts';
import { loadPermalinks } from './load-permanence.ts';

const name = 'permalinks.json';

export interface Published {
  readonly published: Permalinks;
  /** Errors for entries of the committed version that are missing; file paths are relative to the archive's folder. */
  readonly faults: readonly Diagnostic[];
}

/**
 * `first`: the list does not exist yet.
 *
 * @throws {ContentError} where the list is invalid, missing without `first`, or there in spite of `first`
 */
export function loadPublished(dir: string, first: boolean): Published {
  const last = loadCommitted(dir);
  if (isThere(join(dir, name))) {
    if (first)
      throw refusal(dir, 'not-the-first', 'This list is there already.', 'Run the command without --first.');
    const published = loadPermalinks(dir);
    return { published, faults: last === undefined ? [] : findLost(last, published) };
  }
  if (last !== undefined) return { published: last, faults: [deleted] };
  if (first) return { published: emptyPermalinks, faults: [] };
  throw refusal(
    dir,
    'no-permalinks',
    'The list of what was published is missing, and git has no earlier one.',
    'Restore it from a backup. If nothing was published yet, begin it with "check --accept --first".',
  );
}

const deleted: Diagnostic = {
  severity: 'error',
  rule: 'permalinks-deleted',
  reason: 'The list of what was published was deleted; the last one that git has was compared instead.',
  advice: `Restore it: git checkout $(git log -1 --diff-filter=AM --format=%H -- ${name}) -- ${name}`,
  file: name,
};

const named = ['feeds', 'entries', 'citationKeys', 'authorIds', 'issueNumbers', 'paperIds'] as const;

/** An error if entries are missing: nothing may be removed from the list. */
function findLost(last: Permalinks, now: Permalinks): Diagnostic[] {
  const lost = [
    ...[...last.pages].filter((page) => !now.pages.has(page)),
    ...named.flatMap((kind) => [...last[kind].keys()].filter((key) => !now[kind].has(key))),
  ];
  if (lost.length === 0) return [];
  const some = `${lost.slice(0, 3).join(', ')}${lost.length > 3 ? ` and ${lost.length - 3} more` : ''}`;
  return [
    {
      severity: 'error',
      rule: 'permalinks-taken-off',
      reason: `The list lacks what git's last one has: ${some}. What was published once stays on it.`,
      advice: `Restore it: git checkout HEAD -- ${name}`,
      file: name,
    },
  ];
}

/** The last committed list, even if it was deleted since; undefined without git, or if it was never committed. */
function loadCommitted(dir: string): Permalinks | undefined {
  const commit = git(dir, ['log', '-1', '--diff-filter=AM', '--format=%H', '--', name])?.trim();
  const text = commit ? git(dir, ['show', '--no-textconv', `${commit}:./${name}`]) : undefined;
  try {
    return text === undefined ? undefined : parsePermalinks(JSON.parse(text));
  } catch {
    // The committed list is invalid, so there is nothing to compare with.
    return undefined;
  }
}

function git(dir: string, options: readonly string[]): string | undefined {
  try {
    return execFileSync('git', ['-C', dir, '--no-pager', ...options], {
      encoding: 'utf8',
      maxBuffer: 1_000_000_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return undefined;
  }
}

function refusal(dir: string, rule: string, reason: string, advice: string): ContentError {
  return new ContentError([{ severity: 'error', rule, reason, advice, file: shown(join(dir, name)) }]);
}
