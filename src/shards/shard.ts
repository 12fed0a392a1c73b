/** A shard: part of a large archive, e.g. one year, built as a site of its own. */

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
 * @throws {Error} naming `file` where it is invalid
 */
export function parseShard(name: string, text: string, file: string): Shard {
  const data: unknown = JSON.parse(text);
  if (!isArchiveJson(data)) throw new Error(`${file} is not the archive.json of an Offprint site.`);
  const { title, language } = data.site;
  return { name, title, language, issues: data.issues };
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
