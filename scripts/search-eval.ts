/**
 * `npm run search:eval`: known-item retrieval test of the search page in Chromium, compared with MiniSearch, for the
 * archive and larger synthetic ones. Prints tables; `-- --write` updates docs/search.md, `-- --sizes 240,2000`
 * selects sizes, `-- --kinds question` selects kinds of queries whose name has that word, `-- --misses` prints queries whose
 * paper isn't among the first five results.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { buildArchive } from '../src/archive/build-archive.ts';
import { buildAssets } from '../src/assets/assets.ts';
import { loadContent } from '../src/load/load-content.ts';
import type { Archive } from '../src/model.ts';
import { indexFolder } from '../src/search/index/update-index.ts';
import { buildRandom } from '../src/seeded-random.ts';
import { launchBrowser } from '../test/browser/launch-browser.ts';
import { measureFolder } from './bench/measure-run.ts';
import { readOptions } from './read-options.ts';
import { startCountingServer } from './search-eval/counting-server.ts';
import { buildKnownItemQueries, type KnownItemQuery, queryKinds } from './search-eval/known-item-queries.ts';
import { readQuestions } from './search-eval/read-questions.ts';
import {
  checkTargets,
  type Measurement,
  renderMeasurement,
  renderTargets,
} from './search-eval/render-report.ts';
import { miniSearch, offprintSearch, plainPagefind, runQueries } from './search-eval/run-queries.ts';
import { buildSyntheticArchive } from './search-eval/synthetic-archive.ts';
import { writeEvalSite } from './search-eval/write-eval-site.ts';
import { writeTables } from './write-tables.ts';

const seed = 6;
/** Number of papers queried in synthetic archives, fewer in large ones, where each answer takes longer. */
const sampledPapers = (size: number): number => (size < 5_000 ? 150 : 60);
/** Number of queries of each kind measured with an empty browser cache. */
const firstQueriesPerKind = 4;
const reportFile = 'docs/search.md';

const { values } = readOptions('search:eval', {
  options: {
    sizes: { type: 'string' },
    write: { type: 'boolean' },
    misses: { type: 'boolean' },
    kinds: { type: 'string', default: '' },
  },
});
const real = buildArchive(loadContent('content'));
const sizes = (values.sizes ?? `${real.papers.size},2000,10000`).split(',').map(Number);
const browser = await launchBrowser();
const measurements: Measurement[] = [];
try {
  for (const size of sizes) {
    console.error(`Asking an archive of ${size} papers …`);
    measurements.push(await measure(size, browser));
  }
} finally {
  await browser.close();
}
const report = [renderTargets(measurements), ...measurements.map(renderMeasurement)].join('\n');
console.log(report);
if (values.misses) printMisses(measurements);
if (values.write) writeTables(reportFile, report);
if (measurements.some((measurement) => checkTargets(measurement).some(({ met }) => !met)))
  process.exitCode = 1;

async function measure(size: number, browser: Browser): Promise<Measurement> {
  const archive = size === real.papers.size ? real : buildSyntheticArchive(size, seed, real);
  const folder = mkdtempSync(join(tmpdir(), 'offprint-search-'));
  try {
    await writeEvalSite(archive, await buildAssets('templates', 'content'), folder);
    const index = measureFolder(join(folder, indexFolder));
    const server = await startCountingServer(folder);
    try {
      const queries = drawQueries(archive);
      const first = queryKinds.flatMap((kind) =>
        queries.filter((query) => query.kind === kind).slice(0, firstQueriesPerKind),
      );
      return {
        name: archive === real ? 'the archive itself' : `synthetic, seed ${seed}`,
        papers: size,
        offprint: await runQueries(browser, server, offprintSearch, first, queries),
        mini: await runQueries(browser, server, miniSearch, first, queries),
        plain: await runQueries(browser, server, plainPagefind, [], queries),
        indexBytes: index.bytes,
        indexFiles: index.files,
      };
    } finally {
      await server.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** All papers of the real archive, a sample of a synthetic one; shuffled to mix the kinds of queries. */
function drawQueries(archive: Archive): readonly KnownItemQuery[] {
  const random = buildRandom(seed);
  const papers = [...archive.papers.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const size = archive === real ? papers.length : Math.min(sampledPapers(papers.length), papers.length);
  const sample = Array.from({ length: size }, () => papers.splice(random.below(papers.length), 1)).flat();
  const questions = archive === real ? readQuestions() : [];
  const queries = [...buildKnownItemQueries(archive, sample, random), ...questions].filter(({ kind }) =>
    kind.includes(values.kinds),
  );
  return Array.from({ length: queries.length }, () => queries.splice(random.below(queries.length), 1)).flat();
}

function printMisses(measured: readonly Measurement[]): void {
  for (const { papers, offprint } of measured) {
    for (const { kind, text, papers: wanted, found } of offprint.later) {
      // Failures in the test half are not printed, so that nobody tunes for them.
      if (kind === 'question (test half)') continue;
      if (
        found
          .slice(0, kind.includes('question') || kind.includes('word') || kind.includes('typo') ? 5 : 1)
          .some((id) => wanted.includes(id))
      )
        continue;
      console.log(
        `${papers}  ${kind}: ${text}\n    wanted ${wanted.join(', ')}; found ${found.slice(0, 3).join(', ') || 'nothing'}`,
      );
    }
  }
}
