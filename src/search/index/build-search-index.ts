/** Writes the search index: the edge between the archive and Pagefind's indexer, a process of its own. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';
import type { Archive, Paper } from '../../model.ts';
import { firstKnownDay } from '../first-known-day.ts';
import { collectCompounds } from './compounds.ts';
import { type Indexer, indexFault, startIndexer } from './pagefind-process.ts';
import { buildSearchRecord, type SearchRecord } from './search-record.ts';

export interface SearchIndexSize {
  readonly papers: number;
  readonly bytes: number;
  readonly files: number;
}

/**
 * Size of Pagefind's index chunks in word positions. The default of 20,000 gives 29 kB for each word of a query, 1,000
 * gives 2 kB. The list of chunks, which every search fetches, grows as they shrink, so only small archives have a third
 * of that. Pagefind 1.6 reads it only from an environment variable marked unstable; if that were ignored, search would
 * still work, with more bytes.
 */
const chunkPositions = (papers: number): string => (papers <= 1_000 ? '300' : '1000');
const chunkVariable = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';

/** Maximum number of records in flight to the indexer. */
const recordsAtOnce = 64;

/** Files that the browser loads; Pagefind's own user interface is deleted. */
const neededFiles =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.en\.pagefind|pagefind\..+\.pf_meta)$/;

/**
 * Indexes every paper into `<outDir>/pagefind/`. Runs beside rendering: the work is done by Pagefind's own process. The
 * same archive gives the same bytes, because records go in one fixed order, oldest first.
 * @throws {ContentError} with what Pagefind says when it refuses a record, cannot write, or ends before
 */
export async function buildSearchIndex(archive: Archive, outDir: string): Promise<SearchIndexSize> {
  const outputPath = join(outDir, 'pagefind');
  const indexer = await openIndexer(chunkPositions(archive.papers.size));
  try {
    await addRecords(indexer, searchRecords(archive));
    rmSync(outputPath, { recursive: true, force: true });
    const { errors } = await indexer.guard(indexer.index.writeFiles({ outputPath }));
    throwErrors(errors);
  } finally {
    await indexer.close();
  }
  for (const entry of readdirSync(outputPath, { withFileTypes: true })) {
    if (entry.isFile() && !neededFiles.test(entry.name)) rmSync(join(outputPath, entry.name));
  }
  await minifyScript(join(outputPath, 'pagefind.js'));
  return { papers: archive.papers.size, ...measureFolder(outputPath) };
}

/** Hash of everything that the search index depends on: records and settings. */
export function hashSearchRecords(archive: Archive): string {
  const hash = createHash('sha256').update(chunkPositions(archive.papers.size)).update(String(neededFiles));
  for (const record of searchRecords(archive)) hash.update(`${JSON.stringify(record)}\n`);
  return hash.digest('hex');
}

/** Records in indexing order, oldest first. */
function* searchRecords(archive: Archive): Iterable<SearchRecord> {
  const papers = [...archive.papers.values()].sort(byDayThenId);
  const compounds = collectCompounds(
    papers.flatMap(({ title, abstract }) => [title.plain, abstract?.plain ?? '']),
  );
  for (const paper of papers) yield buildSearchRecord(paper, archive, compounds);
}

async function openIndexer(positions: string): Promise<Indexer> {
  const before = process.env[chunkVariable];
  process.env[chunkVariable] = positions;
  try {
    return await startIndexer();
  } finally {
    if (before === undefined) delete process.env[chunkVariable];
    else process.env[chunkVariable] = before;
  }
}

async function addRecords(indexer: Indexer, records: Iterable<SearchRecord>): Promise<void> {
  let sent: Promise<void>[] = [];
  for (const record of records) {
    sent.push(addRecord(indexer, record));
    if (sent.length < recordsAtOnce) continue;
    await Promise.all(sent);
    sent = [];
  }
  await Promise.all(sent);
}

async function addRecord({ index, guard }: Indexer, { filters, ...record }: SearchRecord): Promise<void> {
  const copies = Object.entries(filters).map(([facet, values]): [string, string[]] => [facet, [...values]]);
  const { errors } = await guard(
    index.addCustomRecord({
      ...record,
      meta: { ...record.meta },
      sort: { ...record.sort },
      filters: Object.fromEntries(copies),
    }),
  );
  throwErrors(errors);
}

function throwErrors(errors: readonly string[]): void {
  if (errors.length > 0) throw indexFault(errors);
}

/** Pagefind's script comes with its local names at length; without them it is a seventh smaller when compressed. */
async function minifyScript(file: string): Promise<void> {
  const { code } = await transform(readFileSync(file, 'utf8'), { minify: true, target: 'es2020' });
  writeFileSync(file, code);
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
