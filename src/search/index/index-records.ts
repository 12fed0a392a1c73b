/** Indexes records by Pagefind's indexer, a child process. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minifyScript } from '../../bundling/bundle-scripts.ts';
import { type Indexer, indexFault, startIndexer } from './pagefind-process.ts';
import type { SearchRecord } from './search-record.ts';

/** Pagefind 1.6 reads the size of chunks only from an environment variable marked unstable. */
const chunkVariable = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';

/** Maximum number of records in flight to the indexer. */
const recordsAtOnce = 64;

/** Files that the browser loads; Pagefind's own user interface is deleted. */
const neededFiles =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.en\.pagefind|pagefind\..+\.pf_meta)$/;

/**
 * Writes Pagefind's index of `records`, in this order, into `folder`, with the scripts that search it.
 *
 * @param size - of chunks, see `splitChunks`; if a later version ignored it, search would still work, with more bytes
 * @throws {ContentError} with what Pagefind says when it refuses a record, cannot write, or ends before
 */
export async function indexRecords(
  records: Iterable<SearchRecord>,
  folder: string,
  size: number,
): Promise<void> {
  const indexer = await openIndexer(String(size));
  try {
    await addRecords(indexer, records);
    rmSync(folder, { recursive: true, force: true });
    const { errors } = await indexer.guard(indexer.index.writeFiles({ outputPath: folder }));
    throwErrors(errors);
  } finally {
    await indexer.close();
  }
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isFile() && !neededFiles.test(entry.name)) rmSync(join(folder, entry.name));
  }
  // Pagefind's script has long local names; minified, it is a seventh smaller when compressed.
  const script = join(folder, 'pagefind.js');
  writeFileSync(script, await minifyScript(readFileSync(script, 'utf8')));
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
