/** Moments of feed entries, made of calendar days alone: no clock, no time zone. */
import type { CalendarDay } from '../../model.ts';
import type { Instant } from './feed.ts';

const noonSeconds = 43_200;

/** Noon (UTC) of `day`: still that day from Hawaii to Fiji. */
export function noonOf(day: CalendarDay): Instant {
  return `${day}T12:00:00Z`;
}

/**
 * The moment of the paper at `position` (from 1) of an issue with `count` papers: noon minus one second for each
 * place, so that readers, who sort by time, keep the listing's order. Should an issue ever hold more papers than a
 * morning has seconds, those furthest down share their seconds.
 */
export function entryInstant(day: CalendarDay, position: number, count: number): Instant {
  const back = count < noonSeconds ? position : Math.floor((position * (noonSeconds - 1)) / count);
  return toInstant(Date.parse(noonOf(day)) - back * 1000);
}

/** The later of two. */
export function laterOf(one: Instant, other: Instant): Instant {
  return one < other ? other : one;
}

/** `Wed, 29 Oct 2025 11:59:58 GMT`: the date of RSS (RFC 822 as amended by RFC 1123). */
export function toRfc822(instant: Instant): string {
  return new Date(instant).toUTCString();
}

function toInstant(milliseconds: number): Instant {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}
