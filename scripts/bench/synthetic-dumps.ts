/** Synthetic dumps in the listing format of the real ones. Pure: the same seed gives the same bytes. */
import { buildRandom, type Random } from '../../src/seeded-random.ts';
import type { Corpus } from './corpus.ts';
import { buildSyntheticPaper, type SyntheticPaper } from './synthetic-paper.ts';

export interface SyntheticDump {
  /** File name, e.g. `daily-papers-2019-01-02.txt`. */
  readonly name: string;
  readonly text: string;
  /** Text of the sidecar, which gives the year. */
  readonly sidecar: string;
}

export interface SyntheticOptions {
  /** How many different papers; repeats come on top. */
  readonly papers: number;
  readonly seed: number;
  /** Entries an issue. */
  readonly perIssue?: number;
  /** Share of entries that an earlier issue has had. */
  readonly repeats?: number;
}

const millisecondsADay = 86_400_000;
const firstIssue = Date.UTC(2019, 0, 1) / millisecondsADay;
/** A repeat comes back from among this many latest papers, so that memory stays bounded. */
const memory = 2_000;

/** Oldest first, one a day. A longer archive of the same seed begins with the same dumps, bar a cut last one. */
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

/** As the site prints it: the year only where it isn't the year of capture, now and then a count of comments. */
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
