/** Where a paper was published, behind its title: a journal, shortened or not, with its volume or the year. */

const word = "[*_]?\\p{Lu}[\\p{L}.&’'-]{0,25}[*_]?";
const small = '(?:(?:of|the|and|in|for|on|de|der|für|et|&|[-–]) )';
const name = `${word}(?: ${small}{0,2}?${word}| \\([\\p{L} ]{1,20}\\)){0,8}`;
/** `, 640, 131234`, `, 62, e2026WR012345`, ` [preprint]`; then a day of access, an address and such, and the year. */
const volume =
  '(?:,? [*_]?(?:vol\\. ?)?\\d{1,4}[*_]?(?: ?\\(\\d{1,4}\\))?, (?:\\p{L}{0,4}\\d[\\w–-]{0,20}|art(?:icle)?\\.? (?:no\\. ?)?\\w{1,20})|,? \\[(?:preprint|data ?set|code|software|thesis|video)\\])';

/** `, J. Hydrol., 640, 131234, https://doi.org/…, 2026.`, as Copernicus sets it: all behind commas, and the year last. */
const behindCommas = new RegExp(
  `, (?=${name}${volume}(?:,[^,]{0,120}){0,3}?,?\\s{1,3}(?:19|20)\\d{2}[a-z]?\\.?$)`,
  'u',
);
/** `, in: Handbook of Hives, edited by: …`, `, PhD thesis, …`. */
const behindBook = /, (?=(?:in: ?\p{Lu}|edited by:|Ph\.? ?D\.? thesis|Master[’']?s? thesis)\W?)/u;
const yearLast = /,\s(?:19|20)\d{2}[a-z]?\.?$/;

/** Where the title in front of such a journal ends. */
export function endBeforeJournal(text: string): number | undefined {
  return endsInYear(text) ? (behindCommas.exec(text) ?? behindBook.exec(text))?.index : undefined;
}

const endsInYear = (text: string): boolean => yearLast.test(text.slice(-20));

const forms = [
  `[*_]?\\p{Lu}[^.?!]{1,100}?(?:,\\s?[*_]?\\s?\\d|[*_]?\\.?\\s[*_]?\\d{1,4}[*_]?[(,:;])`,
  `${name}\\.? (?:[*_]?\\d{1,4}[*_]?[(,:;]|(?:19|20)\\d{2}[.;:,]|(?:Published )?Online First\\b)`,
  'In:?\\s\\p{Lu}',
  'arXiv\\b',
];
const behindQuestion = new RegExp(`^\\s+(?:${forms.join('|')})`, 'u');
/** `Neural Computation, 33(2)`, `ACM Comput. Surv. 58, 12`, `Nat Med. 2026.`, `BMJ 2026;395:e012345`, which end no question. */
export const isJournalBehind = (text: string): boolean => behindQuestion.test(text.slice(0, 200));

/** `Bee, A.: Hives of mud, Springer, New Hive, 2026.`, where any comma behind the names, which end at `start`, may end the title. */
export const isCommaStyle = (text: string, start: number): boolean =>
  /:\s*$/.test(text.slice(0, start)) && text.slice(start).includes(', ') && endsInYear(text);

/** `ApJ, 980, 12`, `Phys. Rev. D, 111, 1201`: astronomy and physics leave titles out. */
export const isJournalAlone = (text: string): boolean =>
  /^[\p{L}.&-]{1,20}(?: [\p{L}.&-]{1,20}){0,6}, [*_]{0,2}\d{1,5}[*_]{0,2}, \p{L}{0,2}\d/u.test(text);

/** `. J Things. 2025;12(3):1-20`, as Vancouver has it. */
export const isVolumeBehind = (text: string): boolean =>
  /^\.\s+\p{Lu}[^;]{1,80}\s(?:19|20)\d{2}(?: \p{Lu}\p{Ll}{2}(?: \d{1,2})?)?;\d/u.test(text);
