/** Entry point of the thread that updates the search index for a preview. Started by `preview-search.ts`. */
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { readLastIndex } from '../build/search-cache.ts';
import { listFiles } from '../build/site-files.ts';
import { listRecords } from '../search/index/list-records.ts';
import type { SearchDocument } from '../search/index/search-document.ts';
import { indexFolder, planIndex, takeMoved, updateIndex } from '../search/index/update-index.ts';
import { removeIndex } from './fresh-search.ts';
import type { UpdateOrder } from './preview-search.ts';

/** The documents of the last order. */
let known: readonly SearchDocument[] = [];

/** False where the site's index can't be updated, or has these documents already. */
async function update({ documents, hashes, site, out }: UpdateOrder): Promise<boolean> {
  known = documents.flatMap((given) => (typeof given === 'number' ? (known[given] ?? []) : parse(given)));
  const files = [...listFiles(join(site, indexFolder))];
  const last = readLastIndex(site, new Map(files.map(([name, state]) => [`${indexFolder}/${name}`, state])));
  if (last === undefined || last.records.documents.join() === hashes.join()) return false;
  const index = planIndex(out, listRecords({ documents: known, hashes }, last.records));
  // The server has what the site has.
  return updateIndex(index, last, takeMoved(last, index));
}

/** Of JSON that `PreviewSearch` has made, so it is not validated. */
const parse = (json: string): SearchDocument => JSON.parse(json) as SearchDocument;

parentPort?.on('message', async (order: UpdateOrder) => {
  // What went wrong is said by the build of the whole site, which follows.
  const isUpdated = await update(order).catch(() => false);
  if (!isUpdated) await removeIndex(order.out);
  parentPort?.postMessage(isUpdated);
});
