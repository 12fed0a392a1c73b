/** `offprint check`: compares the built site with all addresses and ids that were ever published. */

import { findArchiveFolder } from '../load/archive-folder.ts';
import {
  type ContentOption,
  defineCommand,
  type OutputOption,
  reportFailures,
  UsageError,
  withContent,
  withOutput,
} from './command.ts';

interface CheckOptions extends ContentOption, OutputOption {
  readonly accept: boolean;
  readonly revised: string | undefined;
  readonly first: boolean;
}

export const check = defineCommand<CheckOptions>({
  command: 'check',
  describe: 'Compare the built site with every address and id published so far',
  builder: (options) =>
    withOutput(withContent(options))
      .option('accept', {
        type: 'boolean',
        default: false,
        describe: 'Add what is new to permalinks.json; nothing is taken off it',
      })
      .option('first', {
        type: 'boolean',
        default: false,
        describe: 'Nothing was published before: permalinks.json is not there yet',
      })
      .option('revised', {
        type: 'string',
        requiresArg: true,
        describe:
          'With --accept: the day on which entries with changed words were changed; feeds then say so',
      }),
  handler: ({ content, output, accept, revised, first }) =>
    reportFailures(async () => {
      const { daysBetween, isCalendarDay } = await import('../calendar.ts');
      if (revised !== undefined && !(accept && isCalendarDay(revised)))
        throw new UsageError('--revised wants a day such as 2025-10-29, and --accept.');
      // Feeds would carry it for good. A day's grace, for editors east of UTC.
      const today = new Date().toISOString().slice(0, 10);
      if (revised !== undefined && daysBetween(today, revised) > 1)
        throw new UsageError(
          `--revised ${revised} is a day to come; by this machine's clock it is ${today}.`,
        );
      const { checkSite } = await import('./check-site.ts');
      checkSite({ contentDir: findArchiveFolder(content), siteDir: output }, { accept, revised, first });
    }),
});
