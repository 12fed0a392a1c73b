/** The day on which a paper was published, as Hugging Face prints it: without the current year. */

import { parseWrittenDate } from '../days/written-date.ts';
import type { ListingDate } from '../model/dump.ts';

/** The year that is left out is that of the identifier, whose month is the same or the one after. */
export function publishedDay(text: string, arxiv: string | undefined): ListingDate | undefined {
  const day = parseWrittenDate(text);
  const [, year, month] = /^(\d{2})(\d{2})\./.exec(arxiv ?? '') ?? [];
  if (day === undefined || day.year !== undefined || year === undefined) return day;
  const later = (Number(month) - day.month + 12) % 12;
  return later > 1 ? day : { ...day, year: 2000 + Number(year) - (Number(month) < day.month ? 1 : 0) };
}
