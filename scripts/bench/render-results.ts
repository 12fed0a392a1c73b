/** Generated part of docs/performance.md. */
import { type Contender, contenders, type SizeResult } from './bench-size.ts';
import { type Median, medianRun } from './medians.ts';

export interface Machine {
  /** One sentence each: CPU, memory, system, versions. */
  readonly lines: readonly string[];
}

export function renderResults(results: readonly SizeResult[], machine: Machine): string {
  const rounds = results.map((result) => `${count(result.papers)}: ${roundsOf(result)}`);
  return [
    `Medians of several rounds (papers: rounds; ${rounds.join('; ')}); contenders took turns within a round. Memory is that of all processes together.`,
    machine.lines.map((line) => `- ${line}`).join('\n'),
    '![Seconds by number of papers, on logarithmic scales](performance.svg)',
    'Builds over the last site beside a whole one, in processor time:',
    '![Seconds of processor time by number of papers, on logarithmic scales](performance-again.svg)',
    renderRuns(results),
    '### Ratios\n',
    renderRatios(results),
    '### Stages of a whole build, in seconds (and seconds of processor time)\n',
    renderStages(results),
  ].join('\n\n');
}

/** Number of rounds: the highest number of runs of any contender. */
function roundsOf({ runs }: SizeResult): number {
  return Math.max(
    0,
    ...contenders.map((contender) => runs.filter((run) => run.contender === contender).length),
  );
}

function renderRuns(results: readonly SizeResult[]): string {
  const head =
    '| papers | | seconds | processor seconds | peak memory, MB | files | MB out |\n|--:|---|--:|--:|--:|--:|--:|';
  const rows = results.flatMap((result) =>
    contenders.flatMap((contender) => {
      const run = medianRun(result, contender);
      return run === undefined ? [] : [renderRun(result.papers, contender, run)];
    }),
  );
  return [head, ...rows].join('\n');
}

function renderRun(papers: number, contender: string, run: Median): string {
  const { wall, processor, memory, files, bytes } = run;
  const cells = [
    count(papers),
    contender,
    wall.toFixed(2),
    processor?.toFixed(2) ?? '–',
    count(Math.round(memory / 1e6)),
    files === 0 ? '–' : count(files),
    bytes === 0 ? '–' : (bytes / 1e6).toFixed(1),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** Ratios that the performance targets are about; of time, unless they say otherwise. */
const ratios: readonly (readonly [Contender, Contender, 'processor'?])[] = [
  ['Offprint, without search', 'Hugo, pages'],
  ['Offprint, without search', 'Hugo, pages and files'],
  ['Offprint, without search', 'write limit'],
  ['Offprint, nothing changed', 'Offprint, without search'],
  ['Offprint, one new issue', 'Offprint, search included'],
  ['Offprint, one new issue', 'Offprint, search included', 'processor'],
  ['Offprint, one topic word', 'Offprint, search included'],
  ['Offprint, one topic word', 'Offprint, search included', 'processor'],
  ['Offprint, search index', 'Pagefind CLI'],
];

function renderRatios(results: readonly SizeResult[]): string {
  const sizes = results.map(({ papers }) => count(papers));
  const head = `| | ${sizes.join(' | ')} |\n|---|${sizes.map(() => '--:|').join('')}`;
  const rows = ratios.map(([one, other, cost = 'wall' as const]) => {
    const cells = results.map((result) => {
      const [above, below] = [medianRun(result, one)?.[cost], medianRun(result, other)?.[cost]];
      return above === undefined || below === undefined ? '–' : (above / below).toFixed(2);
    });
    return `| ${one} : ${other}${cost === 'wall' ? '' : ', processor time'} | ${cells.join(' | ')} |`;
  });
  const each = results.map((result) => {
    const run = medianRun(result, 'Offprint, without search');
    return run === undefined ? '–' : ((run.wall / result.papers) * 1000).toFixed(2);
  });
  return [head, ...rows, `| Offprint, milliseconds a paper | ${each.join(' | ')} |`].join('\n');
}

function renderStages(results: readonly SizeResult[]): string {
  const builds = results.map((result) => medianRun(result, 'Offprint, without search'));
  const names = [...new Set(builds.flatMap((run) => run?.stages.map(({ name }) => name) ?? []))];
  const sizes = results.map(({ papers }) => count(papers));
  const head = `| | ${sizes.join(' | ')} |\n|---|${sizes.map(() => '--:|').join('')}`;
  const rows = names.map((name) => {
    const cells = builds.map((run) => {
      const stage = run?.stages.find((other) => other.name === name);
      return stage === undefined ? '–' : `${stage.wall.toFixed(2)} (${stage.processor.toFixed(2)})`;
    });
    return `| ${name} | ${cells.join(' | ')} |`;
  });
  return [head, ...rows].join('\n');
}

/** With a comma as thousands separator, independent of the locale. */
function count(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}
