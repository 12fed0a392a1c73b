/** `offprint capture <source>`: downloads a listing into `dumps/`, then ingests it. */
import type { CaptureSettings } from '../capture/take-response.ts';
import { findArchiveFolder } from '../load/archive-folder.ts';
import { type ContentOption, defineCommand, reportFailures, UsageError, withContent } from './command.ts';

interface CaptureOptions extends ContentOption {
  readonly source: string;
  readonly wanted: readonly string[] | undefined;
  readonly replace: boolean;
  readonly issue: string | undefined;
  readonly title: string | undefined;
  readonly base: string | undefined;
  readonly interval: number;
}

export const capture = defineCommand<CaptureOptions>({
  command: 'capture <source> [wanted..]',
  describe: 'Fetch a listing into dumps/, then ingest: daily-papers, arxiv, or any address',
  builder: (options) =>
    withContent(options)
      .positional('source', {
        type: 'string',
        demandOption: true,
        describe: 'daily-papers, arxiv, or an address with https://',
      })
      .positional('wanted', {
        type: 'string',
        array: true,
        describe: 'daily-papers: days (2026-10-01) and weeks (2026-W40), else today; arxiv: a class (cs.LG)',
      })
      .option('issue', {
        type: 'string',
        requiresArg: true,
        describe: 'Make one issue, of this day, of all that is captured',
      })
      .option('title', { type: 'string', requiresArg: true, describe: "That issue's title" })
      .option('replace', {
        type: 'boolean',
        default: false,
        describe: 'Capture a day again; the new capture stands for the earlier one, which is kept',
      })
      .option('base', {
        type: 'string',
        requiresArg: true,
        describe: 'Another server with the same paths, e.g. a mirror',
      })
      .option('interval', { type: 'number', requiresArg: true, default: 3000, hidden: true })
      .epilogue(
        'Exit status: 0 captured, or captured before; 3 a day without papers; 4 not updated yet; 5 the source has changed; 1 any other failure. Builds never run this, and never use the network.',
      ),
  handler: ({ content, wanted = [], issue, title, ...options }) =>
    reportFailures(async () => {
      if (!(options.interval >= 0)) throw new UsageError('--interval wants milliseconds.');
      const { CaptureArgumentError } = await import('../capture/plan-capture.ts');
      const { captureListings } = await import('../capture/capture-listings.ts');
      const order = { ...options, wanted, issue: await toIssue(issue, title) };
      try {
        const print = (text: string) => console.log(text);
        process.exitCode = await captureListings(findArchiveFolder(content), { ...order, print });
      } catch (error) {
        if (error instanceof CaptureArgumentError) throw new UsageError(error.message);
        throw error;
      }
    }),
});

async function toIssue(
  day: string | undefined,
  title: string | undefined,
): Promise<CaptureSettings['issue']> {
  if (day === undefined && title === undefined) return undefined;
  if (day === undefined) throw new UsageError('--title goes with --issue, whose title it is.');
  const { isCalendarDay } = await import('../calendar.ts');
  if (!isCalendarDay(day)) throw new UsageError(`--issue "${day}" is not a day such as 2026-10-02.`);
  return { day, title };
}
