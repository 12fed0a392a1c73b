/**
 * Implementation of `offprint capture`: downloads listings into the archive, then ingests them. The only file of this
 * room that uses network and clock.
 */
import { join } from 'node:path';
import { DateTime } from 'luxon';
import { buildSite, siteFileSchema } from '../content/site-file.ts';
import { packageVersion } from '../disk/package-folder.ts';
import { ingestFolder } from '../ingest/ingest-folder.ts';
import { renderIngestReport } from '../ingest/ingest-report.ts';
import { loadYaml } from '../load/load-yaml.ts';
import { renderUserAgent } from '../network/user-agent.ts';
import { buildWebClient } from '../network/web-client.ts';
import { exitStatus, renderResult } from './capture-outcome.ts';
import { openDumpFolder } from './dump-folder.ts';
import { CaptureArgumentError, type CaptureArguments, planCapture } from './plan-capture.ts';
import { runCapture } from './run-capture.ts';
import type { CaptureSettings } from './take-response.ts';

export interface CaptureOptions extends CaptureArguments {
  readonly issue: CaptureSettings['issue'];
  /** Minimum milliseconds between two requests. */
  readonly interval: number;
  /** Prints a line. */
  readonly print: (text: string) => void;
}

const leastInterval = 3000;

/**
 * The exit status, see `exitStatus`; 1 where ingest refuses a dump. Throws `CaptureArgumentError` for an order that can't be
 * carried out and `ContentError` for a `site.yaml` or an issue file that can't be read.
 */
export async function captureListings(dir: string, options: CaptureOptions): Promise<number> {
  const { issue, replace, print } = options;
  const now = DateTime.utc();
  const today = { utc: now.toISODate(), newYork: now.setZone('America/New_York').toFormat('yyyy-MM-dd') };
  const requests = planCapture(options, today);
  if (options.interval < leastInterval && !requests.every(({ address }) => isLoopback(address)))
    throw new CaptureArgumentError(
      '--interval: no server but this machine is asked more often than once in 3000 ms.',
    );
  const site = buildSite(loadYaml(join(dir, 'site.yaml'), siteFileSchema));
  const results = await runCapture({
    requests,
    client: buildWebClient({
      userAgent: renderUserAgent(site, packageVersion()),
      interval: options.interval,
    }),
    store: openDumpFolder(dir, join(dir, '.cache', 'captures')),
    today,
    now: () => `${DateTime.utc().startOf('second').toISO({ suppressMilliseconds: true })}`,
    replace,
    issue,
    report: (result) => print(renderResult(result)),
  });
  const status = exitStatus(results);
  if (!results.some(({ outcome }) => outcome.kind === 'captured' || outcome.kind === 'present'))
    return status;
  const ingested = ingestFolder(dir);
  print(renderIngestReport(ingested, today.utc));
  return ingested.refusals.length > 0 && status !== 5 ? 1 : status;
}

function isLoopback(address: string): boolean {
  return /^(127\.\d+\.\d+\.\d+|\[::1\]|localhost)$/.test(new URL(address).hostname);
}
