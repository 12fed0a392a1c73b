/** Lines one below the other that name the same paper, of which one has its title, are one paper. */
import type { DumpEntry } from '../model/dump.ts';
import type { ListRow } from './list-row.ts';

/** `[pdf](…) [bib](…)` above or below `**[Title](…)**`, as pages of proceedings have them. */
export function joinLinks(rows: readonly ListRow[]): ListRow[] {
  const joined: ListRow[] = [];
  for (const row of rows) {
    const above = joined.at(-1);
    const entry = above && joinedEntry(above.entry, row.entry);
    if (above === undefined || entry === undefined) joined.push(row);
    else {
      const line = above.entry?.title === undefined ? row.line : above.line;
      joined.splice(-1, 1, {
        ...above,
        line,
        entry,
        others: [...(above.others ?? []), ...(row.others ?? [])],
      });
    }
  }
  return joined;
}

function joinedEntry(above: DumpEntry | undefined, below: DumpEntry | undefined): DumpEntry | undefined {
  if (above === undefined || below === undefined || !isSame(above, below)) return undefined;
  if (above.title !== undefined && below.title !== undefined) return undefined;
  return {
    ...below,
    title: above.title ?? below.title,
    note: above.note ?? below.note,
    arxiv: above.arxiv ?? below.arxiv,
    doi: above.doi ?? below.doi,
    openreview: above.openreview ?? below.openreview,
    resources: above.resources.length > 0 ? above.resources : below.resources,
    lines: { first: above.lines.first, last: below.lines.last },
  };
}

function isSame(one: DumpEntry, other: DumpEntry): boolean {
  return (['arxiv', 'doi', 'openreview'] as const).some(
    (kind) => one[kind] !== undefined && one[kind] === other[kind],
  );
}
