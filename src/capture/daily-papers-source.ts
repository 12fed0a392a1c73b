/**
 * Capture source: Hugging Face's Daily Papers, by the Hub API (`GET /api/daily_papers`): a day's papers as JSON, 100
 * per page. The API does not say whether a day is complete, so the calendar decides.
 */
import * as z from 'zod';
import { daysBetween, formatDay } from '../calendar.ts';
import type { CalendarDay } from '../model.ts';
import { describeResponse } from '../network/describe-response.ts';
import { MalformedResponse } from '../network/response.ts';
import type { CaptureRequest, Examination } from './capture-source.ts';

export const dailyPapersBase = 'https://huggingface.co/';
/** Maximum page size of the API. */
const pageSize = 100;
/** Maximum number of pages; a day has about fifty papers, a busy one two hundred. */
const mostPages = 20;

/** The fields that identify an entry; the dump parser reads the others. */
const entrySchema = z.object({
  paper: z.object({
    id: z.string().min(1),
    title: z.string().min(1),
    submittedOnDailyAt: z.string().optional(),
  }),
});
type Entry = z.infer<typeof entrySchema>;

/** The request for the papers of `day`. */
export function requestDailyPapers(day: CalendarDay, base: string): CaptureRequest {
  return requestPage(day, base, 0, undefined);
}

function requestPage(
  day: CalendarDay,
  base: string,
  page: number,
  firstOfPageBefore: string | undefined,
): CaptureRequest {
  const query = new URLSearchParams({ date: day, limit: String(pageSize) });
  if (page > 0) query.set('p', String(page));
  const suffix = page === 0 ? '' : `-page-${page + 1}`;
  const stem = `daily-papers-${day}${suffix}`;
  return {
    name: `Daily Papers of ${formatDay(day)}${page === 0 ? '' : `, page ${page + 1}`}`,
    family: 'daily-papers',
    address: new URL(`api/daily_papers?${query}`, base).href,
    accept: 'application/json',
    page: `${dailyPapersBase}papers/date/${day}`,
    expected: { day, stem, isFurtherPage: page > 0 },
    examine({ bytes }, today) {
      const entries = readEntries(new TextDecoder().decode(bytes));
      if (typeof entries === 'string') return { kind: 'changed', reason: entries };
      const [first] = entries;
      if (first === undefined) return page > 0 ? { kind: 'end' } : examineEmpty(day, today.utc);
      const fault = findFault(entries, day, page, firstOfPageBefore);
      if (fault !== undefined) return { kind: 'changed', reason: fault };
      const more = entries.length < pageSize ? undefined : requestPage(day, base, page + 1, first.paper.id);
      const note = day < today.utc ? undefined : 'The day is not over; more papers may be listed.';
      return { kind: 'listing', stem, extension: 'json', day, more, note };
    },
  };
}

function examineEmpty(day: CalendarDay, today: CalendarDay): Examination {
  if (day < today) return { kind: 'empty', day };
  return { kind: 'not-yet', because: 'no paper is listed yet' };
}

/** The entries, or a sentence about a response that isn't a list of them. */
function readEntries(text: string): readonly Entry[] | string {
  if (!/^\s*[[{]/.test(text)) return `instead of JSON it sends ${describeResponse(text)}`;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new MalformedResponse('the answer breaks off or is not JSON');
  }
  if (!Array.isArray(value)) return `instead of a list it sends an object${namedKeys(value)}`;
  const wrong = value.find((entry) => !entrySchema.safeParse(entry).success);
  if (wrong !== undefined)
    return `its entries have no "paper" with "id" and "title", but${namedKeys(wrong) || ' something else'}`;
  return z.array(entrySchema).parse(value);
}

function namedKeys(value: unknown): string {
  if (typeof value !== 'object' || value === null) return '';
  const keys = Object.keys(value).slice(0, 6);
  return keys.length === 0 ? '' : ` with ${keys.map((key) => JSON.stringify(key.slice(0, 30))).join(', ')}`;
}

/** Signs that the API ignores its parameters: papers of another day, or the same page again. */
function findFault(
  entries: readonly Entry[],
  day: CalendarDay,
  page: number,
  firstOfPageBefore: string | undefined,
): string | undefined {
  if (entries[0]?.paper.id === firstOfPageBefore)
    return `it sends page ${page} again when asked for page ${page + 1}`;
  if (page >= mostPages) return `it has more than ${mostPages} pages for one day`;
  const days = entries.flatMap(({ paper }) => paper.submittedOnDailyAt?.slice(0, 10) ?? []);
  // Papers submitted on weekends and holidays are in a later listing.
  const isNear = (other: CalendarDay) => Math.abs(daysBetween(day, other)) <= 7;
  if (days.length > 0 && !days.some(isNear))
    return `asked for ${day} it sends papers that were submitted on ${days[0]}`;
  return undefined;
}
