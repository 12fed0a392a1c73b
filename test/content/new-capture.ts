import { DateTime } from 'luxon';
import { loadIssues } from '../../src/load/load-content.ts';

export interface NewCapture {
  /** Day of its issue: one day after the archive's newest. */
  readonly day: string;
  readonly fileName: string;
  readonly text: string;
}

/** Writes a capture with one known paper and two new ones. */
export function writeNewCapture(dir: string): NewCapture {
  const issues = loadIssues(dir);
  const newest = issues.at(-1);
  const day = DateTime.fromISO(newest?.id ?? '2025-01-01', { zone: 'utc' }).plus({ days: 1 });
  const known = newest?.papers.find(({ title, abstract }) => title !== undefined && abstract !== undefined);
  const entries = [
    { title: known?.title ?? 'A Paper Seen Before', abstract: known?.abstract ?? 'We see it before.' },
    { title: 'Sleeping Lattices Dream of Even Numbers', abstract: evenNumbers },
    { title: 'Tidal Memory in Networks of Brass Bells', abstract: brassBells },
  ];
  const header = ['Daily Papers', '', 'byAK and the research community', '', day.toFormat('MMM d'), ''];
  const body = entries.flatMap(({ title, abstract }) => [title, '', abstract, '', ...firstDate]);
  return {
    day: day.toISODate() ?? '',
    fileName: `daily-papers-${day.toISODate()}.txt`,
    text: [...header, ...body].join('\n'),
  };
}

const firstDate = ['  • 3 authors', '·', 'Mar 2, 2024', ''];

const evenNumbers =
  'Lattices that rest between two measurements keep a record of parity. We show that this record is stable under noise of order $\\sqrt{n}$, give an algorithm that reads it in linear time, and report experiments on three public benchmarks.';
const brassBells =
  'Bells that ring in a changing sea store its tides for longer than theory predicts. We model a network of such bells as a reservoir, measure its capacity, and compare it with recurrent networks of the same size.';
