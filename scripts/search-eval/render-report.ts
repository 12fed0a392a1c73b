/** Tables of docs/search.md. */
import { type QueryKind, queryKinds } from './known-item-queries.ts';
import type { AnsweredQuery, MeasuredRun } from './run-queries.ts';

export interface Measurement {
  readonly name: string;
  readonly papers: number;
  readonly offprint: MeasuredRun;
  readonly mini: MeasuredRun;
  /** Pagefind with its own user interface's queries. */
  readonly plain: MeasuredRun;
  readonly indexBytes: number;
  readonly indexFiles: number;
}

interface Target {
  readonly kind: QueryKind;
  readonly within: 1 | 5;
  readonly share: number;
}

export const targets: readonly Target[] = [
  { kind: 'exact title', within: 1, share: 1 },
  { kind: 'arXiv id', within: 1, share: 1 },
  { kind: 'title without stop words', within: 1, share: 0.99 },
  { kind: 'three rare words of the abstract', within: 1, share: 0.95 },
  { kind: 'first author and one title word', within: 5, share: 0.95 },
  { kind: 'title with one typo', within: 5, share: 0.9 },
  { kind: 'DOI', within: 1, share: 1 },
  { kind: 'question (test half)', within: 5, share: 0.9 },
];

/** The mean reciprocal rank that questions as people ask them must reach. */
const leastQuestionRank = 0.75;

/** Recall at `within`: share of queries whose paper is among the first `within` results. */
export function recall(answered: readonly AnsweredQuery[], within: number): number {
  if (answered.length === 0) return Number.NaN;
  return (
    answered.filter(({ found, papers }) => found.slice(0, within).some((id) => papers.includes(id))).length /
    answered.length
  );
}

function meanReciprocalRank(answered: readonly AnsweredQuery[]): number {
  const ranks = answered.map(({ found, papers }) => found.findIndex((id) => papers.includes(id)) + 1);
  return ranks.reduce((sum, rank) => sum + (rank === 0 ? 0 : 1 / rank), 0) / answered.length;
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

const percent = (share: number): string => (Number.isNaN(share) ? '–' : `${(share * 100).toFixed(1)} %`);
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0)} kB`;

/** A section for one archive: recall for each kind of query, then sizes and times. */
export function renderMeasurement(measurement: Measurement): string {
  const { name, papers, offprint, mini, plain, indexBytes, indexFiles } = measurement;
  const rows = queryKinds.map((kind) => {
    const [ours, theirs, bare] = [offprint, mini, plain].map(({ later }) =>
      later.filter((answered) => answered.kind === kind),
    );
    if (!ours || !theirs || !bare || ours.length === 0)
      return `| ${kind} | 0 | – | – | – | – | – | – | – | – | – |`;
    const cells = [recall(ours, 1), recall(ours, 5)].map(percent);
    const others = [recall(theirs, 1), recall(theirs, 5)].map(percent);
    return `| ${kind} | ${ours.length} | ${cells.join(' | ')} | ${meanReciprocalRank(ours).toFixed(3)} | ${others.join(' | ')} | ${meanReciprocalRank(theirs).toFixed(3)} | ${[recall(bare, 1), recall(bare, 5)].map(percent).join(' | ')} | ${meanReciprocalRank(bare).toFixed(3)} |`;
  });
  return `## ${papers.toLocaleString('en-GB')} papers (${name})

| query | queries | recall@1 | recall@5 | MRR | MiniSearch @1 | @5 | MRR | Pagefind @1 | @5 | MRR |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${rows.join('\n')}

| cost | Offprint | MiniSearch |
| --- | ---: | ---: |
${costRows(offprint, mini).join('\n')}

The index has ${indexFiles.toLocaleString('en-GB')} files and ${(indexBytes / 1_000_000).toFixed(1)} MB on disk.
`;
}

function costRows(ours: MeasuredRun, theirs: MeasuredRun): readonly string[] {
  const row = (label: string, value: (run: MeasuredRun) => string): string =>
    `| ${label} | ${value(ours)} | ${value(theirs)} |`;
  const bytes = (answered: readonly AnsweredQuery[]): readonly number[] => answered.map((one) => one.bytes);
  const times = (answered: readonly AnsweredQuery[]): readonly number[] =>
    answered.map((one) => one.milliseconds);
  return [
    row('first query, median', ({ first }) => kilobytes(quantile(bytes(first), 0.5))),
    row('first query, largest', ({ first }) => kilobytes(Math.max(...bytes(first)))),
    row('second query, median', ({ second }) => kilobytes(quantile(bytes(second), 0.5))),
    row('second query, largest', ({ second }) => kilobytes(Math.max(...bytes(second)))),
    row('each of all queries on one page, mean', ({ later }) => kilobytes(mean(bytes(later)))),
    row(
      'time to results, first query, median',
      ({ first }) => `${quantile(times(first), 0.5).toFixed(0)} ms`,
    ),
    row(
      'time to results, later queries, median',
      ({ later }) => `${quantile(times(later), 0.5).toFixed(0)} ms`,
    ),
    row(
      'time to results, later queries, 95 % below',
      ({ later }) => `${quantile(times(later), 0.95).toFixed(0)} ms`,
    ),
  ];
}

/** All targets with the values reached; missed ones are marked. */
export function renderTargets(measurements: readonly Measurement[]): string {
  const rows = measurements.flatMap((measurement) =>
    checkTargets(measurement).map(
      ({ label, reached, met }) =>
        `| ${measurement.papers.toLocaleString('en-GB')} | ${label} | ${reached} | ${met ? 'yes' : '**no**'} |`,
    ),
  );
  return `| papers | target | reached | met |\n| ---: | --- | ---: | --- |\n${rows.join('\n')}\n`;
}

export interface CheckedTarget {
  readonly label: string;
  readonly reached: string;
  readonly met: boolean;
}

export function checkTargets({ papers, offprint, mini }: Measurement): readonly CheckedTarget[] {
  return [
    ...checkRecall(offprint.later),
    ...checkQuestionRank(offprint.later),
    ...checkBytes(papers, offprint.first, mini.first),
  ];
}

function checkRecall(answered: readonly AnsweredQuery[]): readonly CheckedTarget[] {
  return targets.flatMap(({ kind, within, share }) => {
    const ofKind = answered.filter((one) => one.kind === kind);
    if (ofKind.length === 0) return [];
    const reached = recall(ofKind, within);
    return [
      {
        label: `${kind}: recall@${within} ≥ ${percent(share)}`,
        reached: percent(reached),
        met: reached >= share,
      },
    ];
  });
}

function checkQuestionRank(answered: readonly AnsweredQuery[]): readonly CheckedTarget[] {
  const asked = answered.filter(({ kind }) => kind === 'question (test half)');
  if (asked.length === 0) return [];
  const reached = meanReciprocalRank(asked);
  return [
    {
      label: `question (test half): MRR ≥ ${leastQuestionRank}`,
      reached: reached.toFixed(3),
      met: reached >= leastQuestionRank,
    },
  ];
}

/** Bytes of the first query on a page. */
function checkBytes(
  papers: number,
  ours: readonly AnsweredQuery[],
  theirs: readonly AnsweredQuery[],
): readonly CheckedTarget[] {
  const limit = papers <= 240 ? 150_000 : 300_000;
  const largest = Math.max(...ours.map(({ bytes }) => bytes));
  const other = quantile(
    theirs.map(({ bytes }) => bytes),
    0.5,
  );
  const reached = kilobytes(largest);
  return [
    { label: `first query < ${kilobytes(limit)} (largest)`, reached, met: largest < limit },
    ...(papers < 2000
      ? []
      : [{ label: `fewer bytes than MiniSearch (${kilobytes(other)})`, reached, met: largest < other }]),
  ];
}
