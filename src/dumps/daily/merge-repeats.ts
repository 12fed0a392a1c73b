/** Merges a card that a page contains twice in a row. */
import type { DumpEntry } from '../model/dump.ts';

/** As on the Trending page, for phones and wide screens: later ones only add missing fields. */
export function mergeRepeats(entries: readonly DumpEntry[]): DumpEntry[] {
  const merged: DumpEntry[] = [];
  for (const entry of entries) {
    const before = merged.at(-1);
    if (before === undefined || !isSame(before, entry)) merged.push(entry);
    else merged[merged.length - 1] = merge(before, entry);
  }
  return merged;
}

function isSame(one: DumpEntry, other: DumpEntry): boolean {
  if (one.title === undefined || one.title !== other.title) return false;
  return one.arxiv === other.arxiv || one.arxiv === undefined || other.arxiv === undefined;
}

function merge(first: DumpEntry, second: DumpEntry): DumpEntry {
  return {
    ...first,
    abstract: first.abstract ?? second.abstract,
    authorCount: first.authorCount ?? second.authorCount,
    firstDate: first.firstDate ?? second.firstDate,
    comments: first.comments ?? second.comments,
    upvotes: first.upvotes ?? second.upvotes,
    organisation: first.organisation ?? second.organisation,
    arxiv: first.arxiv ?? second.arxiv,
    resources: first.resources.length > 0 ? first.resources : second.resources,
    lines: { first: first.lines.first, last: second.lines.last },
  };
}
