/** Where and when a paper was published, of lines below its names: `IEEE Transactions on Bees`, `Year: 2026 | Volume: 25 | Publisher: IEEE`. */
import type { DumpEntry, DumpLine } from '../model/dump.ts';

const yearAndVolume = /^(?:publication )?year:\s((?:19|20)\d{2})(?=$|[\s,|])/i;
const others =
  /^(?:\(abstract\)$|publish:\s\d{4}-\d{2}-\d{2}\s|article no\.?:?\s\d|vol(?:ume|\.):?\s\d{1,4},?\s(?:issue|no))/iu;

/** Whether such a line, which no list of other things has, stands below the names; courses have a year alone. */
export const hasImprint = (details: readonly DumpLine[]): boolean =>
  details.some(
    ({ text }) => (yearAndVolume.test(text.trim()) && /[|,]/.test(text)) || others.test(text.trim()),
  );

/** A journal's or a meeting's name stands above its year. */
const name = /^(?:(?:19|20)\d{2} )?\p{Lu}[\p{L}\d&,:'’() /-]{2,150}$/u;

export function imprintIn(texts: readonly string[]): Pick<DumpEntry, 'firstMonth' | 'venue'> {
  const at = texts.findIndex((text) => yearAndVolume.test(text));
  const above = texts[at - 1];
  return {
    firstMonth: at < 0 ? undefined : yearAndVolume.exec(texts[at] ?? '')?.[1],
    venue: above !== undefined && name.test(above) ? above : undefined,
  };
}
