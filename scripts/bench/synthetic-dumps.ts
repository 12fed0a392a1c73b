/** Synthetic dumps in the format of real ones. Pure and seeded: equal seeds give equal bytes. */
import { buildRandom, type Random } from '../../src/seeded-random.ts';
import type { Corpus } from './corpus.ts';
import { buildSyntheticPaper, type SyntheticPaper } from './synthetic-paper.ts';

export interface SyntheticDump {
  /** File name, e.g. `daily-papers-2019-01-02.txt`. */
  readonly name: string;
  readonly text: string;
  /** Text of the sidecar, with the year. */
  readonly sidecar: string;
}

export interface SyntheticOptions {
  /** Number of distinct papers, without repeats. */
  readonly papers: number;
  readonly seed: number;
  /** Entries per issue. */
  readonly perIssue?: number;
  /** Share of entries that repeat a paper of an earlier issue. */
  readonly repeats?: number;
}

const millisecondsADay = 86_400_000;
const firstIssue = Date.UTC(2019, 0, 1) / millisecondsADay;
/** Repeats are chosen from this many latest papers, to limit memory. */
const memory = 2_000;

/**
 * Dumps, oldest first, one per day. With the same seed, a larger archive begins with the dumps of a smaller one
 * (except its last, incomplete one).
 */
export function* buildSyntheticDumps(corpus: Corpus, options: SyntheticOptions): Generator<SyntheticDump> {
  const { papers, seed, perIssue = 80, repeats = 0.05 } = options;
  const random = buildRandom(seed);
  const earlier: SyntheticPaper[] = [];
  let made = 0;
  for (let day = firstIssue; made < papers; day += 1) {
    const entries: SyntheticPaper[] = [];
    const again = new Set<SyntheticPaper>();
    while (entries.length < perIssue && made < papers) {
      const repeat = random.next() < repeats && earlier.length > 0 ? random.pick(earlier) : undefined;
      if (repeat !== undefined && again.has(repeat)) continue;
      if (repeat !== undefined) again.add(repeat);
      else made += 1;
      entries.push(repeat ?? buildSyntheticPaper(corpus, random, made, day));
    }
    for (const entry of entries) {
      if (again.has(entry)) continue;
      if (earlier.length < memory) earlier.push(entry);
      else earlier[random.below(memory)] = entry;
    }
    yield renderDump(entries, day, random);
  }
}

function renderDump(entries: readonly SyntheticPaper[], day: number, random: Random): SyntheticDump {
  const date = new Date(day * millisecondsADay);
  const lines = [
    'new',
    'Get trending papers in your email inbox!',
    'Subscribe',
    'Daily Papers',
    'byAK and the research community',
    printDay(date),
  ];
  const blocks = entries.map((entry) => renderEntry(entry, date, random));
  return {
    name: `daily-papers-${date.toISOString().slice(0, 10)}.txt`,
    text: `${[...lines, ...blocks].join('\n\n')}\n`,
    sidecar: `year: ${date.getUTCFullYear()}\n`,
  };
}

/**
 * As the real site prints it: with the year only if it isn't the current one, sometimes with a number of comments.
 */
function renderEntry(paper: SyntheticPaper, issue: Date, random: Random): string {
  const first = new Date(paper.firstDay * millisecondsADay);
  const sameYear = first.getUTCFullYear() === issue.getUTCFullYear();
  const comments = sameYear && random.next() < 0.2 ? ` ${1 + random.below(9)}` : '';
  const printed = `${printDay(first)}${sameYear ? comments : `, ${first.getUTCFullYear()}`}`;
  const count = `  • ${paper.authorCount} author${paper.authorCount === 1 ? '' : 's'}`;
  return `${paper.title}\n\n${paper.abstract}\n\n${count}\n·\n${printed}`;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function printDay(date: Date): string {
  return `${months[date.getUTCMonth()]} ${date.getUTCDate()}`;
}
