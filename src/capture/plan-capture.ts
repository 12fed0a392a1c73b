/** Converts the arguments of `offprint capture` to requests. */
import { isCalendarDay, weekDays } from '../calendar.ts';
import type { CalendarDay } from '../model.ts';
import { parseUrl } from '../parse-url.ts';
import { parseAddress, requestAddress } from './address-source.ts';
import { arxivBase, isArxivClass, requestArxiv } from './arxiv-source.ts';
import type { CaptureRequest, Today } from './capture-source.ts';
import { dailyPapersBase, requestDailyPapers } from './daily-papers-source.ts';

/** Invalid arguments; the message is a sentence. */
export class CaptureOrderError extends Error {
  override readonly name = 'CaptureOrderError';
}

export interface CaptureOrder {
  /** `daily-papers`, `arxiv` or an address. */
  readonly source: string;
  /** Days and weeks, or arXiv classes. */
  readonly wanted: readonly string[];
  /** Another server with the same paths, e.g. a mirror. */
  readonly base: string | undefined;
  /** Replaces an earlier capture. */
  readonly replace: boolean;
}

/**
 * The requests in order of days.
 *
 * @throws {CaptureOrderError} for invalid arguments
 */
export function planCapture(
  { source, wanted, base, replace }: CaptureOrder,
  today: Today,
): readonly CaptureRequest[] {
  if (source === 'daily-papers') {
    const days = wanted.length === 0 ? [today.utc] : wanted.flatMap(daysOf);
    const address = checkBase(base ?? dailyPapersBase);
    return [...new Set(days)].sort().map((day) => requestDailyPapers(day, address));
  }
  if (source === 'arxiv') {
    const [classes, ...more] = wanted;
    if (classes === undefined || more.length > 0)
      throw new CaptureOrderError('Name one arXiv class, e.g. cs.LG, or several joined: cs.LG+stat.ML.');
    if (!isArxivClass(classes))
      throw new CaptureOrderError(`"${classes}" is not an arXiv class such as cs.LG or hep-th.`);
    return [requestArxiv(classes, checkBase(base ?? arxivBase))];
  }
  if (!/^https?:/i.test(source))
    throw new CaptureOrderError(
      `"${source}" is no source: it is daily-papers, arxiv or an address with https://.`,
    );
  if (replace)
    throw new CaptureOrderError(
      '--replace goes with daily-papers and arxiv, whose captures have a day each.',
    );
  if (base !== undefined)
    throw new CaptureOrderError('--base goes with daily-papers and arxiv; an address has its own.');
  return [source, ...wanted].map(readAddress);
}

function readAddress(text: string): CaptureRequest {
  const address = parseAddress(text);
  if (typeof address === 'string') throw new CaptureOrderError(address);
  return requestAddress(address);
}

function daysOf(text: string): readonly CalendarDay[] {
  if (isCalendarDay(text)) return [text];
  const week = weekDays(text);
  if (week === undefined)
    throw new CaptureOrderError(`"${text}" is neither a day such as 2026-10-01 nor a week such as 2026-W40.`);
  return week;
}

function checkBase(base: string): string {
  if (!/^https?:$/.test(parseUrl(base)?.protocol ?? ''))
    throw new CaptureOrderError(`--base "${base}" is not an address that starts with https:// or http://.`);
  return base.endsWith('/') ? base : `${base}/`;
}
