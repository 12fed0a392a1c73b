/** `Retry-After` (RFC 9110, section 10.2.3): how long a server asks to be left alone. */

/**
 * Milliseconds from seconds, or from an HTTP date as seen from the server's own `Date`, so that no clock of this
 * machine is asked. 0 where the header is missing, unreadable or in the past.
 */
export function parseRetryAfter(retryAfter: string | null, date: string | null): number {
  const text = retryAfter?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const pause = Date.parse(text) - Date.parse(date ?? '');
  return Number.isFinite(pause) && pause > 0 ? pause : 0;
}

/** `90 seconds`, `5 minutes`, `27 hours`: rounded up to the largest unit that it is at least two of. */
export function formatPause(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  if (seconds >= 7200) return `${Math.ceil(seconds / 3600)} hours`;
  if (seconds >= 120) return `${Math.ceil(seconds / 60)} minutes`;
  return seconds === 1 ? '1 second' : `${seconds} seconds`;
}
