/** Where and when a paper was published, of lines below its names: `IEEE Transactions on Bees`, `Year: 2026 | Volume: 25 | Publisher: IEEE`. */
import type { DumpEntry, DumpLine } from '../model/dump.ts';

const yearAndVolume = /^(?:publication )?year:\s((?:19|20)\d{2})(?=$|[\s,|])/i;
const pages = '(?:pages?|pp?\\.?|s\\.|págs?\\.|str\\.):? ?[a-z]?\\d{1,6}(?: ?[-–] ?[a-z]?\\d{1,6})?';
const volume = 'vol(?:ume|\\.)? ?\\d{1,4}';
const ofJournal = new RegExp(
  `^(?:${pages}(?=$|[\\s|,;(])|first published(?: online)?:? (?:\\d{1,2} )?\\p{L}{3,9}\\.? \\d|${volume} ?\\((?:19|20)\\d{2}\\)|article(?: number)?:? e?\\d{3,7}$|(?:19|20)\\d{2} volume \\d{1,4} issue \\d)`,
  'iu',
);
const others =
  /^(?:\(abstract\)$|publish:\s\d{4}-\d{2}-\d{2}\s|article no\.?:?\s\d|vol(?:ume|\.):?\s\d{1,4},?\s(?:issue|no))/iu;

/** `Chem. Hive, 2026, 17, 4001-4010`, `Hive Med 2026;394:1001-1010`, `Proc. Hive Soc. 154 (2026), 901-915`, `140 Hive L. Rev. 1001 (2026)`. */
const journalAndYear =
  /^\p{Lu}[\p{L}.,:&' -]{2,100}(?:, (?:19|20)\d{2}, \(?\d{1,4}\)?, |\s(?:19|20)\d{2}; ?\d{1,4}(?:\(\d{1,4}\))?:|\s\d{1,4} \((?:19|20)\d{2}\),)|^\d{1,4} \p{Lu}[\p{L}.&' ]{2,60} \d{1,5} \((?:19|20)\d{2}(?:-\d{2,4})?\)$/u;

/** Whether such a line, which no list of other things has, stands below the names; courses have a year alone. */
export const hasImprint = (details: readonly DumpLine[]): boolean =>
  details.some(
    ({ text }) => (yearAndVolume.test(text.trim()) && /[|,]/.test(text)) || others.test(text.trim()),
  );

/** Whether pages, or a journal with its year and volume, stand below the names; below other papers there may be other lines. */
export const hasPages = (details: readonly DumpLine[]): boolean =>
  details.some(({ text }) => ofJournal.test(text.trim()) || journalAndYear.test(text.trim()));

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
