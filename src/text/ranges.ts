/** Ranges whose ends both have a unit, a currency or a name: `50%-60%`, `$5-$10`, `10:00-12:00`, `Jan-Mar`. */

import { isNumberedName } from './numbered-names.ts';

const NUMBER = '\\d{1,6}(?:[.·]\\d+)?';
const UNIT =
  '%|°[CF]?|℃|[nμµmck]?m|[nμµmp]?s|min|hours?|days?|weeks?|months?|years?|[kMGT]?Hz|[kMGT]?eV|[kMGT]B|K|[nμµmk]?g|[nμµm]?[LM]|[mk]?V|[mkM]?W|[kMG]?Pa|dB|px|fps|FPS';
/** `5 kHz-10 MHz`, `10%-20%`; not `5 m-2 s`, whose `-2` is a power. */
const MEASURED = new RegExp(
  `(?<![\\p{L}\\p{N}.,·/:-])(${NUMBER})( ?)(${UNIT})-(${NUMBER})\\2(${UNIT})(?![\\p{L}\\p{N}/^⁻−-])`,
  'gu',
);
// The hyphen comes first and the lookbehind after it: there are few hyphens, and a lookbehind in front is tried everywhere.
const PRICES = /-(?<=([$€£¥])\d[\d,]{0,9}(?:\.\d{1,2})?[kKMB]?-)(?=(?:US|CA|AU|[AC])?\1\d)/g;
const HOURS = /-(?<=(?<![\w:.-])(?:[01]?\d|2[0-4]):[0-5]\d-)(?=(?:[01]?\d|2[0-4]):[0-5]\d(?![\d:-]))/g;
const CLOCK = /-(?<=(?<![\d:.,-])1?\d(?::[0-5]\d)? ?[ap]\.?m\.?-)(?=1?\d(?::[0-5]\d)? ?[ap]\.?m(?!\w))/g;
const DECADES = /-(?<=(?<![\d-])[12]\d\d0s-)(?=[12]\d\d0s)/g;
const SCHOOL_YEAR = /(?<![\p{L}\p{N}.,/:-])((?:1[6-9]|20)\d\d)-(\d\d)(?![\p{L}\p{N}/:-]|[.,]\d)/gu;

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const DAY = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?';
const NAMED = new RegExp(
  `-(?:(?<=(?<![\\p{L}\\p{N}-])${MONTH}\\.?(?: \\d{1,4})?-)(?=(?:\\d{1,2} )?${MONTH}(?![\\p{L}\\p{N}-]))|(?<=(?<![\\p{L}\\p{N}-])${DAY}-)(?=${DAY}(?![\\p{L}\\p{N}-])))`,
  'gu',
);

/** A school year or a season is short, and its second number is no month. */
const isSchoolYear = (first: string, last: string): boolean => {
  const years = Number(last) - Number(first.slice(2));
  return Number(last) > 12 && years > 0 && years <= 15;
};

/** Whether two quantities are the ends of a range: of one unit, or of one with different prefixes. */
const isRise = (low: string, first: string, high: string, last: string): boolean =>
  first === last
    ? Number(low.replace('·', '.')) < Number(high.replace('·', '.'))
    : first.at(-1) === last.at(-1);

/** `body` with the en dashes of such ranges. */
export function setRanges(body: string): string {
  if (!/[%°℃A-Za-z\d.]-[\d$€£¥A-Z]/.test(body)) return body;
  return body
    .replace(SCHOOL_YEAR, (whole, first: string, last: string, at: number) =>
      isSchoolYear(first, last) && !isNumberedName(body, at, at + whole.length) ? `${first}–${last}` : whole,
    )
    .replace(MEASURED, (whole, low: string, space: string, first: string, high: string, last: string) =>
      isRise(low, first, high, last) ? `${low}${space}${first}–${high}${space}${last}` : whole,
    )
    .replace(PRICES, '–')
    .replace(HOURS, '–')
    .replace(CLOCK, '–')
    .replace(DECADES, '–')
    .replace(NAMED, '–');
}
