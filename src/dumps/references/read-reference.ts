/**
 * Reads the title of a bibliographic reference, as styles of citation set it: APA, Harvard, ACM and Chicago (names, year, title),
 * Vancouver and plain BibTeX (names, title), GB/T 7714 (`Title[J]`), ISO 690 and ABNT (`BEE, Ann`), GOST (`Title // Journal`). A title in quotation marks is found without this.
 */

import {
  ACRONYM,
  at,
  endAt,
  FAMILY,
  familyThenGiven,
  inCapitals,
  initialled,
  initialsThenFamily,
  LONGEST,
  namesInFront,
  PUBLISHED,
  PUBLISHED_IN_BRACKETS,
  readNames,
  writtenOut,
  YEAR,
} from '../names/reference-name-lists.ts';
import { namesIn } from '../names/written-names.ts';
import { readEasternReference } from './eastern-references.ts';
import { divideLawReference, isCommaStyle, isJournalAlone, isVolumeBehind } from './journal-behind.ts';
import { wholeQuotation } from './leading-quotation.ts';
import { titleEnd } from './title-end.ts';
import { asTitle } from './title-words.ts';

const dated = at(`[,.]?\\s+${PUBLISHED}(?:[.,:]\\s+(?=\\S)|\\s+(?=[\\p{Lu}\\d"“‘']))`);
/** Names written out may be words of a title in capitals: one alone has a year without brackets between full stops. */
const datedAlone = at(`\\. ${YEAR}\\.\\s+(?=\\S)`);
/** `Lund, Eva (2025): `, which is a name where the family is in front. */
const bracketedYear = at(`\\s+\\(${YEAR}\\)[.,:]\\s+(?=\\S)`);
/** Names with initials need no year: no title has them one after the other. */
const undatedNames = at('(?:[.:]|(?<=\\.))\\s+(?=[\\p{Lu}\\d"“‘\'])');
/** `A. Bee, C. Dee, Title. Science 380, 12–15 (2025)`, as Science and PNAS set it. */
const beforeSentence = at(
  ', (?=\\p{Lu}[^.?!]{10,300}[.?!] [*_]?\\p{Lu}[^()]{2,80}?[ *_]\\d{1,4}[*_]{0,2}, \\p{L}{0,3}\\d[\\d–-]{0,20} \\((?:19|20)\\d{2}\\))',
);
/** `Bee, Ann, and Cid Dee, ‘Title’, Journal`, as MHRA sets it. */
const beforeQuote = at(',\\s+(?=‘\\p{Lu})');
/** `Bee, Ann, and Cid Dee. Title. arXiv, 2 Sept. 2025`, as MLA sets it, without its italics. */
const beforePreprint = at(
  '\\.?\\s+(?=\\p{Lu}[^.?!]{3,300}[.?!] ?,? (?:arXiv|bioRxiv|medRxiv|PsyArXiv|SSRN), (?:\\d{1,2} )?(?:\\p{L}{3,9}\\.? )?(?:19|20)\\d{2})',
);
/** `Bee, Ann / Dee, Cid: `, `Bee, Ann; Dee, Cid: `, `Bee, Ann u. a.: `, as German libraries have it: without these, it may be a title's own. */
const colon = at(':\\s+(?=\\S)');
/** `Bee and Dee (2025)`, `Bee et al. (2025)`, `OpenAI (2025).`, `World Bee Office. (2025).`: they stand only before a year. */
const FAMILIES = new RegExp(
  `^(?:${FAMILY} (?:(?:and|&|und|et) ${FAMILY}|et al\\.),? ${PUBLISHED}[.,:]?|\\p{Lu}[\\p{L}'’-]+,? \\(${YEAR}\\)[.,:]|\\p{Lu}[^.()“"]{2,80}\\. ${PUBLISHED_IN_BRACKETS}\\.)\\s+(?=[\\p{Lu}\\d"“‘])`,
  'u',
);
/** The type of a document by GB/T 7714. */
const DOCUMENT_TYPE = /^[^.]{1,300}\.\s*([^[\]]{2,300}?)\s?\[(?:J|C|D|M|R|S|P|N|A|Z|EB|DB|CP)(?:\/OL)?\]/u;

/** The title of the reference `text`; undefined if it is none of these styles. */
export function readReference(text: string): string | undefined {
  // Identifiers that were taken away leave spaces, and a comma.
  const bare = text
    .slice(0, LONGEST)
    .replace(/\s+/g, ' ')
    // Somebody's own name.
    .replace(/(\*\*|__)(\p{Lu}[^*_\d]{2,60})\1/gu, '$2')
    .replace(/(?<=\.) ,(?= )/g, '')
    .replace(/(?<=\p{L}[.?!]) \.(?= |$)/gu, '')
    .replace(/ (?=[.,](?: |$))/g, '')
    .trim();
  const typed = DOCUMENT_TYPE.exec(bare)?.[1];
  if (typed !== undefined) return asTitle(typed, 1);
  const [, names = '', word] = QUOTED_WORD.exec(bare) ?? [];
  if (word !== undefined && areNames(names.replace(/\\?\*/g, ''))) return asTitle(word, 1);
  const law = divideLawReference(bare);
  if (law !== undefined && areNames(law.names)) return asTitle(law.title, 1);
  const eastern = readEasternReference(bare);
  if (eastern !== undefined) return eastern;
  const start = titleStart(bare);
  if (start === undefined) return undefined;
  const front = bare.slice(0, start);
  const rest = bare.slice(start);
  if (!FULL_YEAR.test(front) && isJournalAlone(rest)) return undefined;
  const quoted = wholeQuotation(rest);
  const end = titleEnd(rest);
  if (quoted === undefined && (end ?? rest.length) >= rest.length - 1 && isCommaStyle(bare, start))
    return undefined;
  const behind = rest.slice(end);
  const isWhole =
    (FULL_YEAR.test(front) && ANY_IMPRINT_BEHIND.test(behind)) ||
    (BRACKETED_YEAR.test(front) && IMPRINT_BEHIND.test(behind)) ||
    isVolumeBehind(behind);
  return asTitle(quoted ?? rest.slice(0, end), isWhole ? 1 : 2);
}

const areNames = (text: string): boolean => namesInFront(text) !== undefined || namesIn(text) !== undefined;

/** Between a year in brackets and where it was published, one word is a title as well: `Bee, A. (2025). Hives. Nature, 3, 1–2.` */
const BRACKETED_YEAR = new RegExp(`(?:${PUBLISHED_IN_BRACKETS}|, ${YEAR})[.,:]?\\s*$`, 'u');
/** `A. Bee and C. Dee, "Hives," Journal`; other titles in quotation marks are found without this. */
const QUOTED_WORD =
  /^([^"“”]{4,400}?)[,.]?\s["“]([\p{L}\p{N}-]{3,40}|[\p{L}\p{N}][\p{L}\p{N} -]{2,11})(?:[,.]["”]|["”],)(?:\s+[*_]?(?:\p{Lu}|in\s|arxiv)|[\s,]{1,9}(?:19|20)\d{2})/u;
const IMPRINT_BEHIND = /^[.?!]\s+[*_]?(?:\p{Lu}.{0,200}\d|arXiv\b|In\s)/u;
/** `(2025). `, as APA sets it, which leaves no title out. */
const FULL_YEAR = /\)\.\s*$/;
const ANY_IMPRINT_BEHIND = /^[.?!]\s+[*_]?\p{Lu}/u;

/** Where the title begins: behind the names, and the year if it stands there. */
function titleStart(text: string): number | undefined {
  for (const forms of initialled) {
    const { end, count } = readNames(text, forms);
    const start =
      end === 0
        ? undefined
        : (endAt(dated, text, end) ??
          endAt(undatedNames, text, end) ??
          (forms[0] === initialsThenFamily ? endAt(beforeSentence, text, end) : undefined));
    if (start !== undefined && areInitialled(text.slice(0, end), count, text[end] === ':')) return start;
  }
  const capitals = readNames(text, inCapitals).end || text.length;
  // ISO 690 has the year there, ABNT at the end.
  const behindCapitals = endAt(dated, text, capitals) ?? endAt(undatedNames, text, capitals);
  if (behindCapitals !== undefined && /\b(?:19|20)\d{2}\b/.test(text.slice(capitals))) return behindCapitals;
  for (const forms of writtenOut) {
    const { end, count, last } = readNames(text, forms);
    const isGerman = end > last || / \/ |; /.test(text.slice(0, last));
    const start =
      endAt(count > 1 ? dated : datedAlone, text, end) ??
      (forms[0] === familyThenGiven && count === 1 ? endAt(bracketedYear, text, end) : undefined) ??
      (count > 0 ? endAt(beforeQuote, text, end) : undefined) ??
      (forms[0] === familyThenGiven ? endAt(beforePreprint, text, end) : undefined) ??
      (isGerman && forms[0] === familyThenGiven ? endAt(colon, text, end) : undefined);
    if (count > 0 && start !== undefined) return start;
  }
  return FAMILIES.exec(text)?.[0].length;
}

/** Not `Deep RL: A Survey` or `Safe AI, Fair ML: Two Goals`: initials without full stops may be a title's acronym. */
function areInitialled(names: string, count: number, isBehindColon: boolean): boolean {
  if (!isBehindColon || names.includes('.')) return true;
  const bare = names.match(/(?<=\s)\p{Lu}{2,3}(?!\p{L})/gu) ?? [];
  return count > 1 && !(bare.length === count && bare.every((one) => ACRONYM.test(one)));
}
