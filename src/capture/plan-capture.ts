/** Converts the arguments of `offprint capture` to requests. */
import { isCalendarDay, weekDays } from '../calendar.ts';
import type { CalendarDay } from '../model.ts';
import { parseUrl } from '../parse-url.ts';
import { parseAddress, requestAddress } from './address-source.ts';
import { arxivBase, isArxivClass, requestArxiv } from './arxiv-source.ts';
import type { CaptureRequest, Today } from './capture-source.ts';
import { dailyPapersBase, requestDailyPapers } from './daily-papers-source.ts';

/** Invalid arguments; the message is a sentence. */
export class CaptureArgumentError extends Error {
  override readonly name = 'CaptureArgumentError';
}

export interface CaptureArguments {
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
 * @throws {CaptureArgumentError} for invalid arguments
 */
export function planCapture(
  { source, wanted, base, replace }: CaptureArguments,
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
      throw new CaptureArgumentError('Name one arXiv class, e.g. cs.LG, or several joined: cs.LG+stat.ML.');
    if (!isArxivClass(classes))
      throw new CaptureArgumentError(`"${classes}" is not an arXiv class such as cs.LG or hep-th.`);
    return [requestArxiv(classes, checkBase(base ?? arxivBase))];
  }
  if (!/^https?:/i.test(source))
    throw new CaptureArgumentError(
      `"${source}" is no source: it is daily-papers, arxiv or an address with https://.`,
    );
  if (replace)
    throw new CaptureArgumentError(
      '--replace goes with daily-papers and arxiv, whose captures have a day each.',
    );
  if (base !== undefined)
    throw new CaptureArgumentError('--base goes with daily-papers and arxiv; an address has its own.');
  return [source, ...wanted].map(readAddress);
}

function readAddress(text: string): CaptureRequest {
  const address = parseAddress(text);
  if (typeof address === 'string') throw new CaptureArgumentError(address);
  return requestAddress(address);
}

function daysOf(text: string): readonly CalendarDay[] {
  if (isCalendarDay(text)) return [text];
  const week = weekDays(text);
  if (week === undefined)
    throw new CaptureArgumentError(
      `"${text}" is neither a day such as 2026-10-01 nor a week such as 2026-W40.`,
    );
  return week;
}

function checkBase(base: string): string {
  if (!/^https?:$/.test(parseUrl(base)?.protocol ?? ''))
    throw new CaptureArgumentError(
      `--base "${base}" is not an address that starts with https:// or http://.`,
    );
  return base.endsWith('/') ? base : `${base}/`;
}
