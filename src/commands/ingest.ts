/** `offprint ingest [capture …]`: dumps → issue files, with a report of what was understood. */
import { findArchiveFolder } from '../load/archive-folder.ts';
import { type ContentOption, defineCommand, reportFailures, withContent } from './command.ts';

interface IngestOptions extends ContentOption {
  readonly captures: readonly string[] | undefined;
}

export const ingest = defineCommand<IngestOptions>({
  command: 'ingest [captures..]',
  describe: 'Read dumps/ into issues/; first take in new captures, where some are named',
  builder: (options) =>
    withContent(options).positional('captures', {
      type: 'string',
      array: true,
      describe: 'Files with saved listings; each is copied to dumps/ under a name of its own',
    }),
  handler: ({ content, captures = [] }) =>
    reportFailures(async () => {
      const { ingestFolder } = await import('../ingest/ingest-folder.ts');
      const { renderIngestReport } = await import('../ingest/ingest-report.ts');
      const ingested = ingestFolder(findArchiveFolder(content), captures);
      console.log(renderIngestReport(ingested));
      if (ingested.refusals.length > 0) process.exitCode = 1;
    }),
});
