/** Writes the search index: the edge between the archive and Pagefind's indexer, a process of its own. */
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { ContentError } from '../../diagnostic.ts';
import type { Archive, Paper } from '../../model.ts';
import { firstKnownDay } from '../first-known-day.ts';
import { collectCompounds } from './compounds.ts';
import { buildSearchRecord } from './search-record.ts';

export interface SearchIndexSize {
  readonly papers: number;
  readonly bytes: number;
  readonly files: number;
}

/**
 * Pagefind cuts its word list into files of so many word positions, 20,000 by default: 29 kB for every word of a query.
 * A tenth of that makes a query of eight words cost 30 kB. Pagefind 1.6 takes the number from the environment only,
 * and calls it unstable; were it ignored, searching would cost more bytes and work as before.
 */
const chunkPositions = '2000';
const chunkVariable = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';

/** Records on their way to the indexer at a time. */
const recordsAtOnce = 64;

/** What the browser loads; Pagefind writes interfaces of its own beside it, which this site has no use for. */
const neededFiles =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.en\.pagefind|pagefind\..+\.pf_meta)$/;

/**
 * Indexes every paper into `<outDir>/pagefind/`. Runs beside rendering: the work is done by Pagefind's own process. The
 * same archive gives the same bytes, because records go in one fixed order, oldest first.
 * @throws {Error} with what Pagefind says when it refuses a record or cannot write
 */
export async function buildSearchIndex(archive: Archive, outDir: string): Promise<SearchIndexSize> {
  const outputPath = join(outDir, 'pagefind');
  const papers = [...archive.papers.values()].sort(byDayThenId);
  const index = await openIndex();
  try {
    await addPapers(index, papers, archive);
    rmSync(outputPath, { recursive: true, force: true });
    const { errors } = await index.writeFiles({ outputPath });
    throwErrors(errors);
  } finally {
    await close();
  }
  for (const entry of readdirSync(outputPath, { withFileTypes: true })) {
    if (entry.isFile() && !neededFiles.test(entry.name)) rmSync(join(outputPath, entry.name));
  }
  return { papers: papers.length, ...measureFolder(outputPath) };
}

async function openIndex(): Promise<PagefindIndex> {
  const before = process.env[chunkVariable];
  process.env[chunkVariable] = chunkPositions;
  try {
    const { index, errors } = await createIndex();
    throwErrors(errors);
    if (index === undefined) throw indexFault(['it did not start']);
    return index;
  } finally {
    if (before === undefined) delete process.env[chunkVariable];
    else process.env[chunkVariable] = before;
  }
}

async function addPapers(index: PagefindIndex, papers: readonly Paper[], archive: Archive): Promise<void> {
  const compounds = collectCompounds(
    papers.flatMap(({ title, abstract }) => [title.plain, abstract?.plain ?? '']),
  );
  for (let start = 0; start < papers.length; start += recordsAtOnce) {
    const sent = papers.slice(start, start + recordsAtOnce).map(async (paper) => {
      const { filters, ...record } = buildSearchRecord(paper, archive, compounds);
      const copies = Object.entries(filters).map(([facet, values]): [string, string[]] => [
        facet,
        [...values],
      ]);
      const { errors } = await index.addCustomRecord({
        ...record,
        meta: { ...record.meta },
        sort: { ...record.sort },
        filters: Object.fromEntries(copies),
      });
      throwErrors(errors);
    });
    await Promise.all(sent);
  }
}

function throwErrors(errors: readonly string[]): void {
  if (errors.length > 0) throw indexFault(errors);
}

function indexFault(errors: readonly string[]): ContentError {
  return new ContentError([
    {
      severity: 'error',
      rule: 'search-index',
      reason: `Pagefind, which makes the search index, reports: ${errors.join('; ')}.`,
      advice: 'Look whether the disk is full or memory short; npm run build -- --force tries again.',
      file: 'pagefind/',
    },
  ]);
}

function byDayThenId(a: Paper, b: Paper): number {
  const [one, other] = [firstKnownDay(a) + a.id, firstKnownDay(b) + b.id];
  return one < other ? -1 : Number(one > other);
}

function measureFolder(folder: string): { bytes: number; files: number } {
  let bytes = 0;
  let files = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    files += 1;
    bytes += statSync(join(entry.parentPath, entry.name)).size;
  }
  return { bytes, files };
}
