/** Volume, number and pages of a record. */
import type { Imprint } from '../../model.ts';

/** Longer values are no such thing. */
const longest = 24;
const range = /^([A-Za-z]{0,2}\d{1,7}[A-Za-z]?)\s*[-–—]{1,3}\s*([A-Za-z]{0,2}\d{1,7}[A-Za-z]?)$/;

/** Undefined where none of them is said. */
export function imprintOf({ volume, number, pages }: Imprint): Imprint | undefined {
  const said = {
    volume: sign(volume),
    number: sign(number),
    pages: sign(pages?.trim().replace(range, '$1-$2')),
  };
  const known = Object.entries(said).filter(([, value]) => value !== undefined);
  return known.length === 0 ? undefined : Object.fromEntries(known);
}

/** A value with a digit, or in Roman numbers; neither `in press` nor CoRR's `abs/2402.09739`. */
function sign(value: string | undefined): string | undefined {
  const text = value?.trim() ?? '';
  const isSign = /\d|^[IVXLC]+$/.test(text) && !/^abs\/|arxiv/i.test(text);
  return isSign && text.length <= longest ? text : undefined;
}
