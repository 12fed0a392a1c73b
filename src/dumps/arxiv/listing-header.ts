/** The lines above the entries of a listing: the category's name, the month and the number of entries. */
import { type Period, periodOfHeader } from '../days/address-days.ts';

/** Lines of arXiv's navigation that have the form of a category's name. */
const navigation =
  /^(?:Total|Showing|Show|Sort|Announcement|Authors|See|Skip|Help|Search|Login|Donate|All fields|Advanced|Cornell|We gratefully|arXiv|quick links|Refine|New search|Simple|About|Next|Previous)/i;

export class ListingHeader {
  /** Number of entries that the listing announces. */
  announced: number | undefined;
  /** The category, e.g. `Machine Learning`. */
  name: string | undefined;
  /** The month of a monthly listing. */
  period: Period | undefined;

  /** `mayName`: whether no entry stands above. */
  read(text: string, mayName: boolean): void {
    const total = /^\[?\s*Total of ([\d,]+) entries/i.exec(text)?.[1];
    if (total !== undefined) this.announced = Number(total.replaceAll(',', ''));
    const month = /^Authors and titles for (?:[\w.-]+ in )?(.+)$/i.exec(text)?.[1];
    const period = month === undefined ? undefined : periodOfHeader(month);
    if (period !== undefined) this.period = period;
    if (mayName && this.name === undefined && /^[A-Z][\w ,&()/-]{3,80}$/.test(text) && !navigation.test(text))
      this.name = text;
  }
}
