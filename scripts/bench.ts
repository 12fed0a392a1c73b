/**
 * `npm run bench [-- --sizes 240,2000,10000,50000 --rounds 3 --large-rounds 1 --large --no-docs]`: benchmarks builds
 * of synthetic archives against Hugo, Pagefind's command and the time of writing the files alone; updates the table
 * and plots of docs/performance.md. `npm run bench -- --write-content DIR --papers N` only writes synthetic content.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, type as systemType, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { benchSize, type SizeResult } from './bench/bench-size.ts';
import { type PlotContent, renderPlot } from './bench/render-plot.ts';
import type { Machine } from './bench/render-results.ts';
import { renderResults } from './bench/render-results.ts';
import { writeSyntheticContent } from './bench/write-synthetic-content.ts';
import { readOptions } from './read-options.ts';

const { values } = readOptions('bench', {
  options: {
    sizes: { type: 'string', default: '240,2000,10000,50000' },
    large: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '3' },
    /** Rounds for sizes above 20,000, where one takes many minutes; default: as for the others. */
    'large-rounds': { type: 'string' },
    /** Only contenders whose names contain one of these texts, separated by semicolons. */
    only: { type: 'string', default: '' },
    /** Results file of an earlier run whose sizes are added. */
    with: { type: 'string' },
    'no-docs': { type: 'boolean', default: false },
    'write-content': { type: 'string' },
    papers: { type: 'string', default: '240' },
    seed: { type: 'string', default: '1' },
  },
});
/** The plot of builds over the last site: processor time, whose ratios hold on a busy machine. */
const buildsOverTheLast: PlotContent = {
  of: [
    'Offprint, search included',
    'Offprint, one new issue',
    'Offprint, one topic word',
    'Offprint, nothing changed',
  ],
  time: 'processor',
};

if (values['write-content'] === undefined) await bench();
else {
  const options = { papers: Number(values.papers), seed: Number(values.seed) };
  const { dumps, bytes } = writeSyntheticContent(values['write-content'], options);
  console.log(`${values['write-content']}: ${dumps.length} dumps, ${(bytes / 1_000_000).toFixed(1)} MB.`);
}

async function bench(): Promise<void> {
  const sizes = [...values.sizes.split(',').map(Number), ...(values.large ? [100_000] : [])];
  const roundsOf = (papers: number): number =>
    Number(papers > 20_000 ? (values['large-rounds'] ?? values.rounds) : values.rounds);
  // Outside the project, whose folders no site may replace; results stay, for `--with`.
  const work = join(tmpdir(), 'offprint-bench');
  mkdirSync(work, { recursive: true });
  const hugo = hugoVersion();
  const machine = describeMachine(hugo);
  const note = (text: string): void => console.error(text);
  const results: SizeResult[] =
    values.with === undefined ? [] : JSON.parse(readFileSync(values.with, 'utf8'));
  for (const papers of sizes)
    results.push(
      await benchSize(papers, {
        rounds: roundsOf(papers),
        work,
        hasHugo: hugo !== undefined,
        only: values.only.split(';'),
        note,
      }),
    );
  writeFileSync(`${work}/results.json`, JSON.stringify(results, null, 1));
  const text = renderResults(results, machine);
  console.log(text);
  if (values['no-docs']) return;
  writeFileSync('docs/performance.svg', renderPlot(results));
  writeFileSync('docs/performance-again.svg', renderPlot(results, buildsOverTheLast));
  const page = readFileSync('docs/performance.md', 'utf8');
  const made = /(<!-- results -->)[\s\S]*(<!-- \/results -->)/;
  writeFileSync(
    'docs/performance.md',
    page.replace(made, (_, open: string, close: string) => `${open}\n\n${text}\n\n${close}`),
  );
}

/** Undefined if Hugo is not installed. */
function hugoVersion(): string | undefined {
  try {
    return /hugo v[\d.]+/i.exec(execFileSync('hugo', ['version'], { encoding: 'utf8' }))?.[0];
  } catch {
    return undefined;
  }
}

/** Description of the machine, without its name. */
function describeMachine(hugo: string | undefined): Machine {
  const [first] = cpus();
  return {
    lines: [
      `${cpus().length} cores (${first?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB of memory, ${systemType()}.`,
      `Node ${process.version}${hugo === undefined ? '; Hugo is not installed' : `; ${hugo}`}.`,
      `Load when the run began: ${(loadavg()[0] ?? 0).toFixed(1)} processes.`,
    ],
  };
}
