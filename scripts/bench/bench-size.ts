/** Benchmarks one archive size: all contenders in each round, each in its own process. */
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { addTopicWord, returnNewestIssue, withholdNewestIssue } from './content-edits.ts';
import { measureCommand } from './measure-command.ts';
import { measureFolder, type RunCost, reported, runBundled, runScript } from './measure-run.ts';
import { writeSyntheticContent } from './write-synthetic-content.ts';

/** One run of one contender. */
export interface Run extends RunCost {
  readonly contender: Contender;
}

export const contenders = [
  'Offprint, without search',
  'Offprint, nothing changed',
  'Offprint, search included',
  'Offprint, one new issue',
  'Offprint, one topic word',
  'write limit',
  'Hugo, pages',
  'Hugo, pages and files',
  'Offprint, search index',
  'Pagefind CLI',
] as const;
export type Contender = (typeof contenders)[number];

export interface SizeResult {
  readonly papers: number;
  readonly runs: readonly Run[];
}

export interface BenchOptions {
  readonly rounds: number;
  /** Work folder for synthetic content and output; must be empty. */
  readonly work: string;
  readonly hasHugo: boolean;
  /** Parts of contenders' names; an empty text matches all. */
  readonly only: readonly string[];
  readonly note: (text: string) => void;
}

const seed = 1;

export async function benchSize(papers: number, options: BenchOptions): Promise<SizeResult> {
  const place = join(options.work, String(papers));
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  writeSyntheticContent(join(place, 'content'), { papers, seed });
  const runs: Run[] = [];
  for (let round = 1; round <= options.rounds; round += 1) {
    for (const contender of contenders) {
      if (contender.startsWith('Hugo') && !options.hasHugo) continue;
      if (!options.only.some((part) => contender.includes(part))) continue;
      const run = await runContender(contender, place, round);
      options.note(`${papers} papers, round ${round}: ${contender} ${run.wall.toFixed(2)} s`);
      runs.push(run);
    }
  }
  rmSync(place, { recursive: true, force: true });
  return { papers, runs };
}

/**
 * Every run writes to a new folder; all are deleted after the last run of a size. Reason: after thousands of files
 * were deleted, ext4 is slow at creating new ones for minutes.
 */
async function runContender(contender: Contender, place: string, round: number): Promise<Run> {
  const content = join(place, 'content');
  const site = join(place, `site-${round}`);
  switch (contender) {
    case 'Offprint, without search': {
      // A clean build: ingest starts from the dumps.
      empty(join(content, 'issues'));
      const cost = await runBundled('run-build', content, site, '--no-search');
      return { ...reported(cost), contender, wall: cost.wall, processor: cost.processor };
    }
    case 'Offprint, nothing changed': {
      const built = join(place, 'built');
      // Rebuilt in each round, because the one before has changed the content.
      await runScript('build', '--content', content, '--out', built);
      const cost = await runScript('build', '--content', content, '--out', built);
      if (!cost.output.includes('nothing written'))
        throw new Error('A build wrote although nothing had changed.');
      return { contender, ...cost, files: 0, bytes: 0, stages: [] };
    }
    case 'Offprint, search included':
      return buildWithoutNewest(content, place, round);
    case 'Offprint, one new issue': {
      if (!existsSync(dailySite(place, round))) await buildWithoutNewest(content, place, round);
      returnNewestIssue(content, place);
      return measureBuild(contender, content, dailySite(place, round));
    }
    case 'Offprint, one topic word': {
      const daily = dailySite(place, round);
      if (!existsSync(daily)) await runBundled('run-build', content, daily);
      addTopicWord(content, `benchmark${round}`);
      return measureBuild(contender, content, daily);
    }
    case 'write limit': {
      const copy = join(place, `copy-${round}`);
      const cost = await runScript('bench/run-write-limit', site, copy);
      return { ...reported(cost), contender };
    }
    case 'Hugo, pages':
      return runHugo(contender, place, 'pages', round);
    case 'Hugo, pages and files':
      return runHugo(contender, place, 'files', round);
    case 'Offprint, search index': {
      const search = join(place, `search-${round}`);
      const cost = await runBundled('run-search-index', content, search);
      return { ...reported(cost), contender };
    }
    case 'Pagefind CLI': {
      const index = join(place, `index-${round}`);
      const cost = await measureCommand(
        process.execPath,
        [
          'node_modules/pagefind/lib/runner/bin.cjs',
          '--site',
          site,
          '--output-path',
          index,
          '--glob',
          'papers/*/index.html',
        ],
        process.cwd(),
      );
      return { contender, ...cost, ...measureFolder(index), stages: [] };
    }
  }
}

/** Site of a round that is built from nothing, then over itself with one new issue, then with one topic word. */
const dailySite = (place: string, round: number): string => join(place, `daily-${round}`);

/** A build from nothing, of dumps alone. */
function buildWithoutNewest(content: string, place: string, round: number): Promise<Run> {
  returnNewestIssue(content, place);
  empty(join(content, 'issues'));
  withholdNewestIssue(content, place);
  return measureBuild('Offprint, search included', content, dailySite(place, round));
}

/** A build with its search index. */
async function measureBuild(contender: Contender, content: string, site: string): Promise<Run> {
  const cost = await runBundled('run-build', content, site);
  return { ...reported(cost), contender, wall: cost.wall, processor: cost.processor };
}

async function runHugo(contender: Contender, place: string, scope: string, round: number): Promise<Run> {
  const project = join(place, `hugo-${scope}`);
  if (!existsSync(project))
    await runScript('bench/hugo/run-write-hugo', join(place, 'content'), project, scope);
  const output = join('..', `hugo-${scope}-${round}`);
  const cost = await measureCommand('hugo', ['--quiet', '--destination', output], project);
  return { contender, ...cost, ...measureFolder(join(project, output)), stages: [] };
}

function empty(...paths: readonly string[]): void {
  for (const path of paths) rmSync(path, { recursive: true, force: true });
}
