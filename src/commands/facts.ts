/** `offprint facts <issue>`: looks up missing facts of an issue's papers at arXiv, for an editor to confirm. */

import { arxivApi } from '../facts/arxiv-query.ts';
import { findArchiveFolder } from '../load/archive-folder.ts';
import { type ContentOption, defineCommand, reportFailures, UsageError, withContent } from './command.ts';

interface FactsOptions extends ContentOption {
  readonly issue: string;
  readonly accept: boolean;
  readonly offline: boolean;
  readonly refresh: boolean;
  readonly api: string;
  readonly interval: number;
}

export const facts = defineCommand<FactsOptions>({
  command: 'facts <issue>',
  describe: 'Look up papers of an issue that lack an arXiv id or names, for you to confirm',
  builder: (options) =>
    withContent(options)
      .positional('issue', {
        type: 'string',
        demandOption: true,
        describe: "The issue's day, e.g. 2025-10-29",
      })
      .option('accept', {
        type: 'boolean',
        default: false,
        describe: 'Move what was accepted in facts/candidates/ to facts/',
      })
      .option('offline', {
        type: 'boolean',
        default: false,
        describe: 'Use only answers kept from earlier runs',
      })
      .option('refresh', { type: 'boolean', default: false, describe: 'Ask again what was asked before' })
      .option('api', { type: 'string', requiresArg: true, default: arxivApi, hidden: true })
      .option('interval', { type: 'number', requiresArg: true, default: 3000, hidden: true })
      .epilogue('Builds never run this, and never use the network.'),
  handler: ({ content, issue, accept, ...options }) =>
    reportFailures(async () => {
      if (!Number.isFinite(options.interval)) throw new UsageError('--interval wants milliseconds.');
      const { isCalendarDay } = await import('../calendar.ts');
      if (!isCalendarDay(issue)) throw new UsageError(`"${issue}" is not a day such as 2025-10-29.`);
      const contentDir = findArchiveFolder(content);
      if (accept) (await import('./accept-facts.ts')).acceptFacts(contentDir, issue);
      else await (await import('./look-up-facts.ts')).lookUpFacts(contentDir, issue, options);
    }),
});
