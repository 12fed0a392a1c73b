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
/** `, *Journal of Hives*, 12(1), 1–20`, behind which stand numbers alone. */
const inItalics =
  /, (?=([*_])\p{Lu}[^*_]{1,120}\1[\s,.;:\d()[\]/–-]{0,60}(?:(?:pp?|S|nr|no|vol)\. ?[\s,.;:\d()–-]{1,30})?$)/u;
/** `, in: Handbook of Hives, edited by: …`, `, PhD thesis, …`. */
const behindBook = /, (?=(?:in: ?\p{Lu}|edited by:|Ph\.? ?D\.? thesis|Master[’']?s? thesis)\W?)/u;
const yearLast = /,\s(?:19|20)\d{2}[a-z]?\.?$/;

const person = "\\p{Lu}[\\p{L}.’'-]{0,30}(?: [\\p{L}.’'-]{1,30}){1,4}";
/** `Ann Bee & Cid Dee, The Law of Hives, 139 Harv. L. Rev. 1201, 1210 (2026)`, as lawyers of the United States set it. */
const ofLaw = new RegExp(
  `^(${person}(?:, ${person}){0,8}?(?:,? (?:&|and) ${person}|,? et al\\.)?), (\\S.{2,300}?), \\d{1,4} \\p{Lu}[\\p{L}.’'& ]{1,60} \\d{1,5}(?:, \\d{1,5}(?:[–-]\\d{1,5})?)? \\((?:[^()\\d]{1,20} )?(?:19|20)\\d{2}\\)`,
  'u',
);
/** Names and title of such a reference, which the reader of names has to confirm. */
export function divideLawReference(
  text: string,
): { readonly names: string; readonly title: string } | undefined {
  const [, names, title] = ofLaw.exec(text.slice(0, 1000)) ?? [];
  return names === undefined || title === undefined ? undefined : { names, title };
}

/** Where the title in front of such a journal ends. */
export function endBeforeJournal(text: string): number | undefined {
  const found = endsInYear(text) ? (behindCommas.exec(text) ?? behindBook.exec(text)) : null;
  return (found ?? inItalics.exec(text))?.index;
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
