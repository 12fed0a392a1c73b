/** Checks the size of the site against the limits of the host in `site.yaml` (number of files, megabytes). Pure. */
import type { Diagnostic } from '../diagnostic.ts';
import type { HostLimits } from '../site-settings.ts';

export interface SiteSize {
  readonly files: number;
  readonly bytes: number;
}

/** Warn from this share of a limit on, early enough to change the host. */
const nearLimit = 0.9;

/** One warning for each limit that is nearly or fully used. `file` is the file that declares the limits. */
export function checkHostLimits(
  { files, bytes }: SiteSize,
  { megabytes, files: maxFiles }: HostLimits,
  file: string,
): readonly Diagnostic[] {
  return [
    ...checkLimit(bytes / 1_000_000, megabytes, 'MB', file),
    ...checkLimit(files, maxFiles, 'files', file),
  ];
}

function checkLimit(
  size: number,
  limit: number | undefined,
  unit: string,
  file: string,
): readonly Diagnostic[] {
  if (limit === undefined || size < limit * nearLimit) return [];
  // Round up above the limit, down below it, so that the printed size never equals a limit that it exceeds.
  const shown = size > limit ? Math.ceil(size) : Math.floor(size);
  const reason = `The site has ${shown} ${unit}, ${size > limit ? 'more than' : 'nearly'} the ${limit} that its host takes.`;
  return [
    {
      severity: 'warning',
      rule: 'host-limit',
      reason,
      advice: 'Plan a move to a host that takes more; docs/hosting.md says what else there is.',
      file,
    },
  ];
}

/** Averages per paper, e.g. `134 kB and 6.9 files a paper`; undefined for an archive without papers. */
export function describeSize({ files, bytes }: SiteSize, papers: number): string | undefined {
  if (papers === 0) return undefined;
  return `${Math.round(bytes / 1000 / papers)} kB and ${(files / papers).toFixed(1)} files a paper`;
}
