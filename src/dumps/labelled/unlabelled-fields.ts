/** Lines between a labelled title and the next label that need no label: names, and a month with a venue. */

import { MONTH, parseYearMonthDay } from '../days/written-date.ts';
import { isVenue } from '../fields/venue-words.ts';
import { bareText } from '../labels/field-labels.ts';
import type { LabelledField } from '../labels/labelled-field.ts';
import { namesIn } from '../names/written-names.ts';

export interface BareField {
  readonly field: LabelledField;
  readonly value: string;
}

const month = new RegExp(`^(?:\\d{1,2}\\.? )?${MONTH} (?:\\d{1,2}, )?(?:19|20)\\d{2}$`, 'iu');

/** `March 2024 · Journal of Bees`, `March 2024`: where and when a paper was published. */
export function imprintFields(text: string): readonly BareField[] {
  const bare = bareText(text);
  // In bold it may be a method's name, and thus a title.
  if (!/\*\*|__|^#/.test(text) && /\d/.test(bare) && isVenue(bare)) return [{ field: 'venue', value: bare }];
  const [date = '', venue, ...more] = text.trim().split(/\s[·•|]\s/);
  if (!month.test(date) || parseYearMonthDay(date).length < 2 || more.length > 0) return [];
  return [
    { field: 'date', value: date },
    ...(venue === undefined || /^arxiv/i.test(venue) ? [] : [{ field: 'venue' as const, value: venue }]),
  ];
}

/** What may stand between a title and names that no label marks. */
const aboveNames: ReadonlySet<LabelledField> = new Set(['title', 'date', 'venue']);

/** Several names, or such a month; a single name may be anything, unless other titles have names there. */
export function bareFields(
  text: string,
  fields: ReadonlySet<LabelledField>,
  isNamed = false,
): readonly BareField[] {
  const found = [...fields].every((field) => aboveNames.has(field)) ? namesIn(text) : undefined;
  if (found !== undefined && (isNamed || found.names.length > 1 || !found.isWhole))
    return [{ field: 'authors', value: text.trim() }];
  return fields.has('date') ? [] : imprintFields(text);
}
