/** `offprint ingest [capture …]`: reads dumps into issue files and prints a report. */
import { findArchiveFolder } from '../load/archive-folder.ts';
import { type ContentOption, defineCommand, reportFailures, UsageError, withContent } from './command.ts';

interface IngestOptions extends ContentOption {
  readonly captures: readonly string[] | undefined;
  readonly issue: string | undefined;
  readonly title: string | undefined;
  readonly replace: boolean | undefined;
  readonly accept: boolean | undefined;
}

export const ingest = defineCommand<IngestOptions>({
  command: 'ingest [captures..]',
  describe: 'Read dumps/ into issues/; first take in new captures, where some are named',
  builder: (options) =>
    withContent(options)
      .positional('captures', {
        type: 'string',
        array: true,
        describe: 'Files with saved listings; each is copied to dumps/ under a name of its own',
      })
      .option('issue', {
        type: 'string',
        describe: 'The day (YYYY-MM-DD) of the one issue that the captures make together',
      })
      .option('title', { type: 'string', describe: "The issue's title" })
      .option('replace', {
        type: 'boolean',
        describe: 'Put a later, fuller capture in the place of an earlier one of the same day',
      })
      .option('accept', { type: 'boolean', describe: 'Take captures that look misread as they are' }),
  handler: ({ content, captures = [], issue, title, replace, accept }) =>
    reportFailures(async () => {
      const given = Object.entries({ issue, title, replace, accept }).find(
        ([, value]) => value !== undefined && value !== false,
      );
      if (captures.length === 0 && given !== undefined)
        throw new UsageError(`--${given[0]} is about captures, and none is named: add their files.`);
      const { ingestFolder } = await import('../ingest/ingest-folder.ts');
      const { renderIngestReport } = await import('../ingest/ingest-report.ts');
      const ingested = ingestFolder(findArchiveFolder(content), captures, {
        issue,
        title,
        replace,
        accept,
      });
      console.log(renderIngestReport(ingested, new Date().toISOString().slice(0, 10)));
      if (ingested.refusals.length > 0) process.exitCode = 1;
    }),
});
