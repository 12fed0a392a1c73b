/** Writes an archive of synthetic dumps, for the real commands. */
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadIssues } from '../../src/load/load-content.ts';
import { buildCorpus } from './corpus.ts';
import { buildSyntheticDumps, type SyntheticOptions } from './synthetic-dumps.ts';

export interface WrittenContent {
  readonly dumps: readonly string[];
  readonly bytes: number;
}

/**
 * Writes `dumps/` and the settings of `realContent` into `dir`, which should be empty. Titles and words come from the
 * issues of `realContent`.
 */
export function writeSyntheticContent(
  dir: string,
  options: SyntheticOptions,
  realContent = 'content',
): WrittenContent {
  const corpus = buildCorpus(loadIssues(realContent).flatMap(({ papers }) => papers));
  mkdirSync(join(dir, 'dumps'), { recursive: true });
  for (const name of ['site.yaml', 'topics.yaml', 'queries.yaml']) {
    const from = join(realContent, name);
    if (existsSync(from)) copyFileSync(from, join(dir, name));
  }
  const dumps: string[] = [];
  let bytes = 0;
  for (const { name, text, sidecar } of buildSyntheticDumps(corpus, options)) {
    writeFileSync(join(dir, 'dumps', name), text);
    writeFileSync(join(dir, 'dumps', name.replace(/\.txt$/, '.yaml')), sidecar);
    dumps.push(name);
    bytes += Buffer.byteLength(text);
  }
  return { dumps, bytes };
}
