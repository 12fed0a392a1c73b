/** The `Retry-After` header (RFC 9110, section 10.2.3). */

/**
 * Milliseconds to wait. `retryAfter` is a number of seconds or an HTTP date; a date is compared with the response's
 * own `Date` header, so the local clock is not used. 0 where it is missing, invalid or in the past.
 */
export function parseRetryAfter(retryAfter: string | null, date: string | null): number {
  const text = retryAfter?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const pause = Date.parse(text) - Date.parse(date ?? '');
  return Number.isFinite(pause) && pause > 0 ? pause : 0;
}

/**
 * A duration for users, in the largest unit of which it is at least two, rounded up: `90 seconds`, `5 minutes`, `27
 * hours`.
 */
export function formatPause(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  if (seconds >= 7200) return `${Math.ceil(seconds / 3600)} hours`;
  if (seconds >= 120) return `${Math.ceil(seconds / 60)} minutes`;
  return seconds === 1 ? '1 second' : `${seconds} seconds`;
}
