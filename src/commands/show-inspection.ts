/** Implementation of `offprint inspect`: serves the page of a capture, or writes it to a file. */

import { resolve } from 'node:path';
import { count } from '../../templates/count.ts';
import { templatesFolder } from '../disk/package-folder.ts';
import { writeAtomically } from '../disk/write-atomically.ts';
import { buildInspectAssets } from '../inspect/inspect-assets.ts';
import { loadInspection } from '../inspect/load-inspection.ts';
import { renderServedFiles, renderSingleFile } from '../inspect/render-inspection.ts';
import { serveInspection } from '../inspect/serve-inspection.ts';
import { UsageError } from './command.ts';

/** Serves until the process is interrupted. */
export async function serveCapture(contentDir: string, path: string, port: number): Promise<void> {
  const assets = await buildInspectAssets(templatesFolder);
  // Reports errors in the terminal before the server starts.
  loadInspection(contentDir, path);
  const served = await serveInspection(
    () => renderServedFiles(loadInspection(contentDir, path), assets),
    port,
  );
  console.log(`${served.address} shows ${path}; reload it after a change, and end this with Ctrl+C.`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void served.close().then(() => process.exit(0)));
}

export async function writeInspection(contentDir: string, path: string, out: string): Promise<void> {
  if (resolve(out) === resolve(path)) throw new UsageError(`--html ${out} is the capture itself.`);
  if (!/\.html?$/i.test(out)) throw new UsageError(`--html ${out}: name a file that ends in .html.`);
  const inspection = loadInspection(contentDir, path);
  writeAtomically(out, renderSingleFile(inspection, await buildInspectAssets(templatesFolder)));
  const doubts = [...inspection.notes, ...inspection.entries.flatMap(({ notes }) => notes)];
  const doubted = doubts.filter(({ severity }) => severity === 'doubt' || severity === 'error').length;
  const entries = count(inspection.entries.length, 'entry', 'entries');
  console.log(`${out}: ${entries}, ${count(doubted, 'doubt or error', 'doubts and errors')}.`);
}
