/** What mail programs put above a message that is forwarded or answered, within the text of another. */

import { dateInHeading } from '../days/list-dates.ts';
import { isAttribution } from '../decoding/mail-answer.ts';
import type { DumpLine } from '../model/dump.ts';

const mark =
  /^(?:-{2,12}\s?)?(?:begin forwarded message|forwarded message|original message|weitergeleitete nachricht|(?:anfang der weitergeleiteten|ursprüngliche) nachricht|message transféré|début du message (?:transféré|réexpédié)|mensaje reenviado|messaggio inoltrato|doorgestuurd bericht)\s?:?(?:\s?-{2,12})?$/i;

/** Numbers of these lines: the mark with the fields below it, as `isField` tells, and lines that say who wrote what is quoted. */
export function forwardedLines(
  lines: readonly DumpLine[],
  isField: (text: string) => boolean,
): readonly number[] {
  const found: number[] = [];
  let isOpen = false;
  for (const { number, text } of lines) {
    const bare = text.trim();
    const isMark = bare.length <= 80 && mark.test(bare);
    const isFrame: boolean = isMark || (isOpen && isField(bare));
    isOpen = isFrame;
    if (isFrame || isUndatedAttribution(bare)) found.push(number);
  }
  return found;
}

/** One with a day alone tells the list's. */
const isUndatedAttribution = (text: string): boolean =>
  isAttribution(text) && dateInHeading(text) === undefined;
