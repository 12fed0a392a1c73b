/** The day on which a paper was posted or published, of a line below its names: `bioRxiv posted 26 November 2026, 10.1101/…`. */
import { toListingDate } from '../days/address-days.ts';
import { parseWrittenDay } from '../days/written-date.ts';
import type { DumpEntry } from '../model/dump.ts';

const said =
  /(?:^|[\s|•·])(?:posted|publish(?:ed)?|publication date|available)(?: online)?(?: on)?:?\s(\d{1,2}\s\p{L}{3,10}\.?,?\s\d{4}|\p{L}{3,10}\.?\s\d{1,2},\s\d{4}|\d{4}-\d{2}-\d{2})(?![\p{L}\d])/iu;
/** `Nature Methods • 24 November 2026`. */
const behindDot = /^.{2,100}\s[•·]\s(\d{1,2}\s\p{L}{3,10}\s\d{4})$/u;
/** OpenReview's day of a decision, which is later than the paper's first. */
const ofDecision = /last modified/i;
/** Longer lines are sentences. */
const longest = 160;

export function postedOn(texts: readonly string[]): Pick<DumpEntry, 'firstDate'> {
  for (const text of texts.filter((one) => one.length <= longest && !ofDecision.test(one))) {
    const written = (said.exec(text) ?? behindDot.exec(text))?.[1];
    const day = written === undefined ? undefined : parseWrittenDay(written);
    if (day !== undefined) return { firstDate: toListingDate(day) };
  }
  return { firstDate: undefined };
}
