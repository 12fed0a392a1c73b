/** Benchmarks one archive size: all contenders in each round, each in its own process. */
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { addTopicWord, returnNewestIssue, withholdNewestIssue } from './content-edits.ts';
import { type CommandCost, measureCommand } from './measure-command.ts';
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
  const folder = join(options.work, String(papers));
  empty(folder);
  mkdirSync(folder, { recursive: true });
  writeSyntheticContent(join(folder, 'content'), { papers, seed });
  const runs: Run[] = [];
  for (let round = 1; round <= options.rounds; round += 1) {
    for (const contender of contenders) {
      if (contender.startsWith('Hugo') && !options.hasHugo) continue;
      if (!options.only.some((part) => contender.includes(part))) continue;
      const run = { contender, ...(await measures[contender]({ folder, round })) };
      options.note(`${papers} papers, round ${round}: ${contender} ${run.wall.toFixed(2)} s`);
      runs.push(run);
    }
  }
  empty(folder);
  return { papers, runs };
}

/** Where the runs of one size and round are made. */
interface Place {
  readonly folder: string;
  readonly round: number;
}

const contentIn = ({ folder }: Place): string => join(folder, 'content');

/** A new folder of this round. */
const ofRound = ({ folder, round }: Place, name: string): string => join(folder, `${name}-${round}`);

/**
 * Every run writes to a new folder; all are deleted after the last run of a size. Reason: after thousands of files
 * were deleted, ext4 is slow at creating new ones for minutes.
 */
const measures: Readonly<Record<Contender, (place: Place) => Promise<RunCost>>> = {
  async 'Offprint, without search'(place) {
    // A clean build: ingest starts from the dumps.
    empty(join(contentIn(place), 'issues'));
    return wholeRun(await runBundled('run-build', contentIn(place), ofRound(place, 'site'), '--no-search'));
  },
  async 'Offprint, nothing changed'(place) {
    const options = ['--content', contentIn(place), '--out', join(place.folder, 'built')];
    // Rebuilt in each round, because the one before has changed the content.
    await runScript('build', ...options);
    const cost = await runScript('build', ...options);
    if (!cost.output.includes('nothing written'))
      throw new Error('A build wrote although nothing had changed.');
    return { ...cost, files: 0, bytes: 0, stages: [] };
  },
  'Offprint, search included': buildWithoutNewest,
  async 'Offprint, one new issue'(place) {
    if (!existsSync(dailySite(place))) await buildWithoutNewest(place);
    // Not measured: each later build uses what a build over a site leaves, and an archive has one every day.
    addTopicWord(contentIn(place), `earlier${place.round}`);
    await measureBuild(place);
    returnNewestIssue(contentIn(place), place.folder);
    return measureBuild(place);
  },
  async 'Offprint, one topic word'(place) {
    if (!existsSync(dailySite(place))) await runBundled('run-build', contentIn(place), dailySite(place));
    addTopicWord(contentIn(place), `benchmark${place.round}`);
    return measureBuild(place);
  },
  async 'write limit'(place) {
    const [site, copy] = [ofRound(place, 'site'), ofRound(place, 'copy')];
    return reported(await runScript('bench/run-write-limit', site, copy));
  },
  'Hugo, pages': (place) => runHugo(place, 'pages'),
  'Hugo, pages and files': (place) => runHugo(place, 'files'),
  async 'Offprint, search index'(place) {
    return reported(await runBundled('run-search-index', contentIn(place), ofRound(place, 'search')));
  },
  'Pagefind CLI': runPagefind,
};

/** Site of a round that is built from nothing, then over itself with another topic word, with one new issue, and with one topic word. */
const dailySite = (place: Place): string => ofRound(place, 'daily');

/** A build from nothing, of dumps alone. */
function buildWithoutNewest(place: Place): Promise<RunCost> {
  const content = contentIn(place);
  returnNewestIssue(content, place.folder);
  empty(join(content, 'issues'));
  withholdNewestIssue(content, place.folder);
  return measureBuild(place);
}

/** With Node's start, unlike `reported`. */
const wholeRun = (cost: CommandCost): RunCost => ({
  ...reported(cost),
  wall: cost.wall,
  processor: cost.processor,
});

/** A build with its search index. */
async function measureBuild(place: Place): Promise<RunCost> {
  return wholeRun(await runBundled('run-build', contentIn(place), dailySite(place)));
}

async function runHugo(place: Place, scope: string): Promise<RunCost> {
  const project = join(place.folder, `hugo-${scope}`);
  if (!existsSync(project)) await runScript('bench/hugo/run-write-hugo', contentIn(place), project, scope);
  const output = ofRound(place, `hugo-${scope}`);
  const cost = await measureCommand(
    'hugo',
    ['--quiet', '--destination', join('..', basename(output))],
    project,
  );
  return { ...cost, ...measureFolder(output), stages: [] };
}

async function runPagefind(place: Place): Promise<RunCost> {
  const index = ofRound(place, 'index');
  const options = ['--site', ofRound(place, 'site'), '--output-path', index, '--glob', 'papers/*/index.html'];
  const cost = await measureCommand(
    process.execPath,
    ['node_modules/pagefind/lib/runner/bin.cjs', ...options],
    process.cwd(),
  );
  return { ...cost, ...measureFolder(index), stages: [] };
}

function empty(path: string): void {
  rmSync(path, { recursive: true, force: true });
}
