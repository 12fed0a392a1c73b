/** Whether a site still fits the host that `site.yaml` describes. Pure. */
import type { Diagnostic } from '../diagnostic.ts';
import type { HostLimits } from '../model.ts';

export interface SiteSize {
  readonly files: number;
  readonly bytes: number;
}

/** From this share of a limit on there is a warning, while there is still time to move. */
const nearLimit = 0.9;

/** Warnings for each limit that is near or passed. `file` is where the limits stand. */
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
  // Rounded so that a site just over the limit does not look as if it were at it.
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

/** `134 kB and 6.9 files a paper`; undefined for an archive without papers. */
export function describeSize({ files, bytes }: SiteSize, papers: number): string | undefined {
  if (papers === 0) return undefined;
  return `${Math.round(bytes / 1000 / papers)} kB and ${(files / papers).toFixed(1)} files a paper`;
}
