/** What publishers print around an abstract, in paragraphs of its own: the title, names, the journal with volume and DOI, licences. */
import { plainText } from '../html/html-text.ts';
import { leavesOut, withoutOthers } from '../names/author-fields.ts';
import { isGroupName } from '../names/group-name.ts';
import { looksLikeName, looksLikeNames, splitNames } from '../names/name-list.ts';
import { mayBePerson } from '../names/words-of-titles.ts';
import { areFullNames } from '../names/written-names.ts';

/** What is known of the paper from other fields of its item. */
export interface KnownFields {
  readonly title?: string | undefined;
  readonly names?: readonly string[];
}

interface FramedText {
  readonly text: string;
  /** Those of the item, else those in a paragraph of their own in front of the abstract. */
  readonly names: readonly string[];
}

/** Most paragraphs in front of an abstract. */
const mostAbove = 8;

/** The text without the paragraphs around it, and the names among them. */
export function readFrame(text: string, known: KnownFields): FramedText {
  const all = text.split(/(?<=<\/p>|<br ?\/?>|<\/div>|\n\s{0,9}\n)/i);
  const above = all.slice(0, mostAbove).map(plainText);
  const isAround = above.some((one, at) => isOwn(one, known) || isPlace(one, above[at + 1]));
  const start = above.findIndex(
    (one, at) =>
      !(
        isEmpty(one) ||
        isOwn(one, known) ||
        isPlace(one, above[at + 1]) ||
        isByline(one, known, isAround, above.slice(at + 1).join(' '))
      ),
  );
  const from = start < 0 ? above.length : start;
  const byline = above
    .slice(0, from)
    .find((one, at) => isByline(one, { ...known, names: [] }, isAround, above.slice(at + 1).join(' ')));
  const isNamed = (known.names ?? []).length > 0 || byline === undefined;
  return {
    text: withoutClosing(all.slice(isAround || start >= 0 || byline !== undefined ? from : 0)).join(''),
    names: isNamed ? (known.names ?? []) : bylineNames(byline),
  };
}

const bylineLabel = /^(?:(?:[Aa]uthor|AUTHOR)[sS]?(?:\([sS]\))?\s?:|[Bb]y(?=\s\p{Lu}))\s{0,9}/u;
const bylineNames = (byline: string): readonly string[] => {
  const names = byline.replace(bylineLabel, '');
  return [...splitNames(names), ...(leavesOut(names) ? ['et al.'] : [])];
};

const isEmpty = (paragraph: string): boolean =>
  !/[\p{L}\p{N}]/u.test(paragraph) || /^abstract[:.]?$/i.test(paragraph);

/** The title, below the word for the kind of article too. */
const isOwn = (paragraph: string, { title = '' }: KnownFields): boolean =>
  title !== '' && paragraph.endsWith(title) && paragraph.length < title.length + 80;

/** `A Journal, Volume 12, Issue 3, Page 1-4, May 2025.`, `A Journal, EarlyView.`, `Volume 12, Issue 4, December 2026, Page 123-140`. */
const reference =
  /^(?:[^.]{2,120}, (?:(?:Volume|Vol\.) \d[^.]{0,120}|Early ?View|Early Access|Ahead of Print|Online First|Accepted Article|Just Accepted|Advance Access)|(?:Volume|Vol\.) \d{1,4}, Issue \d[^.]{0,120})[. ]{0,3}$/;

/** `Revue de la cire, Vol. 75, N° 1, pp. 5-30`, `Bienenkunde, Bd. 3, H. 2, S. 1–9`. */
const volumeAndPages =
  /^[^.:;]{2,100}, (?:vol(?:ume|\.)|v\.|tome|t\.|band|bd\.|jahrgang|jg\.) ?\d(?:\d|[\s,;/()°º–-]|heft|núm|pág|nr|no|pp?|[hns])(?:\d|[\s,.;/()°º–-]|heft|núm|pág|nr|no|pp?|[hns]){0,60}$/iu;

/** Whether a text says nothing but in which journal, volume or issue a paper stands. */
export const isJournalReference = (text: string): boolean => reference.test(text);

/** `DOI: 10.1039/D6SC01234A, Edge Article`. */
const doiAlone = /^[^.]{0,60}\bdoi: ?10\.\d{4,9}\/\S+(?: [\p{L} -]{3,40})?$/iu;
/** `Hydrol. Earth Syst. Sci., 30, 1234–1256, https://doi.org/10.5194/…, 2026`. */
const doiWithin = /^.{5,200}, https?:\/\/(?:dx\.)?doi\.org\/10\.\d{4,9}\/\S+(?: (?:19|20)\d\d)?\.?$/;
/** `Chem. Sci., 2026, Advance Article`, `Chem. Sci., 2026, 17, 123-130`. */
const yearWithin =
  /^\p{Lu}[^,:;]{2,80}, (?:19|20)\d\d, ?(?:Advance Article|Accepted Manuscript|[\d ,–-]{1,40})$/u;
const licence = /^This (?:article|work) is (?:licensed|distributed) under .{5,120}$/;

/** Where it was published; a journal may stand above its DOI. */
const isPlace = (paragraph: string, below = ''): boolean =>
  [reference, volumeAndPages, doiAlone, doiWithin, yearWithin, licence].some((form) =>
    form.test(paragraph),
  ) ||
  (doiAlone.test(below) && /^\p{Lu}[^.]{2,100}$/u.test(paragraph));

/** The names that are known; else any in a frame or behind a label, and several whole ones in front of other words. */
function isByline(
  paragraph: string,
  { names = [], title = '' }: KnownFields,
  isAround: boolean,
  behind: string,
): boolean {
  const written = paragraph.replace(bylineLabel, '');
  const isLabelled = written !== paragraph;
  if (names.length === 0)
    return isAround || isLabelled ? areNames(written) : areSeveral(paragraph, `${title} ${behind}`);
  if (!isLabelled && !areNames(paragraph)) return false;
  const named = withoutOthers(paragraph).replace(/\s\([^()]{2,100}\)\.?$/, '');
  return names.every((name) => paragraph.includes(name)) && named.length < names.join(', ').length + 20;
}

const areNames = (paragraph: string): boolean =>
  looksLikeNames(paragraph) ||
  (paragraph.length < 4000 &&
    splitNames(paragraph).some((name) => looksLikeName(name, false)) &&
    splitNames(paragraph).every((name) => looksLikeName(name) || isGroupName(name.replace(/^the /, 'The '))));

/** Persons, and no subjects or keywords, which the title or the abstract has as well. */
function areSeveral(paragraph: string, others: string): boolean {
  if (paragraph.length > 2000) return false;
  const names = splitNames(paragraph);
  const isSeveral = names.length > 1 || (names.length === 1 && leavesOut(paragraph));
  const elsewhere = others.toLowerCase();
  return (
    isSeveral &&
    areFullNames(names) &&
    !names.some((name) => !mayBePerson(name) || elsewhere.includes(name.toLowerCase()))
  );
}

const closing = /^(?:The content of this RSS Feed \(c\)|To cite this article before page numbers)/;

function withoutClosing(paragraphs: readonly string[]): readonly string[] {
  const last = paragraphs.findLastIndex((one) => !isEmpty(plainText(one)) && !closing.test(plainText(one)));
  const isClosed = paragraphs.slice(last + 1).some((one) => closing.test(plainText(one)));
  return isClosed ? paragraphs.slice(0, last + 1) : paragraphs;
}
