/** `npm run ingest [-- new-dump.txt …]`: dumps → content/issues/, with a report of what was understood. */

import { ContentError } from '../src/diagnostic.ts';
import { ingestFolder } from '../src/ingest/ingest-folder.ts';
import { renderIngestReport } from '../src/ingest/ingest-report.ts';

try {
  const ingested = ingestFolder('content', process.argv.slice(2));
  console.log(renderIngestReport(ingested));
  if (ingested.refusals.length > 0) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
