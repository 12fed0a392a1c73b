/** Times of feed entries, computed from calendar days: no clock, no local time zone. */
import type { CalendarDay } from '../../model.ts';
import type { Instant } from './feed.ts';

const noonSeconds = 43_200;

/** Noon (UTC) of `day`: the same calendar day in time zones from UTC−12 to UTC+11. */
export function noonOf(day: CalendarDay): Instant {
  return `${day}T12:00:00Z`;
}

/**
 * Time of the paper at `position` (from 1) of an issue with `count` papers: noon minus one second per position, so
 * that feed readers, which sort by time, keep the listing's order. With more papers than seconds between midnight and
 * noon, several share a second.
 */
export function entryInstant(day: CalendarDay, position: number, count: number): Instant {
  const back = count < noonSeconds ? position : Math.floor((position * (noonSeconds - 1)) / count);
  return toInstant(Date.parse(noonOf(day)) - back * 1000);
}

/** The later of two times. */
export function laterOf(one: Instant, other: Instant): Instant {
  return one < other ? other : one;
}

/** RSS date (RFC 822 as updated by RFC 1123): `Wed, 29 Oct 2025 11:59:58 GMT`. */
export function toRfc822(instant: Instant): string {
  return new Date(instant).toUTCString();
}

function toInstant(milliseconds: number): Instant {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}
