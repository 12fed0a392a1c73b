/** A shard: part of a large archive, e.g. one year, built as a site of its own. */

import { ContentError } from '../diagnostic.ts';

export interface Shard {
  /** Its folder in the joined site, e.g. `2024`. */
  readonly name: string;
  readonly title: string;
  readonly language: string;
  /** Newest first. */
  readonly issues: readonly ShardIssue[];
}

export interface ShardIssue {
  readonly id: string;
  readonly number: number;
  readonly title: string | null;
  readonly papers: number;
}

/**
 * Parses `archive.json` of a built site; unknown fields are ignored.
 *
 * @throws {ContentError} where it is another file, or none of Offprint
 */
export function parseShard(name: string, text: string, file: string): Shard {
  const data = parseJson(text);
  if (text !== '' && data === undefined)
    throw refusal(file, 'This is no JSON: it is cut off or damaged.', 'Build the site again.');
  if (!isArchiveJson(data))
    throw refusal(
      file,
      'There is no archive.json here of a site made by Offprint.',
      'Name the folder of a built site; the joined site needs a folder of its own.',
    );
  const { title, language } = data.site;
  return { name, title, language, issues: data.issues };
}

function refusal(file: string, reason: string, advice: string): ContentError {
  return new ContentError([{ severity: 'error', rule: 'no-site', reason, advice, file }]);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

interface ArchiveJson {
  readonly site: { readonly title: string; readonly language: string };
  readonly issues: readonly ShardIssue[];
}

function isArchiveJson(data: unknown): data is ArchiveJson {
  return (
    typeof data === 'object' &&
    data !== null &&
    'format' in data &&
    data.format === 'offprint-archive' &&
    'issues' in data &&
    Array.isArray(data.issues)
  );
}
