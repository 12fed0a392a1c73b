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
  INITIALS,
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
import { endBeforeJournal, isCommaStyle, isJournalAlone, isVolumeBehind } from './journal-behind.ts';

const dated = at(`[,.]?\\s+${PUBLISHED}(?:[.,:]\\s+(?=\\S)|\\s+(?=[\\p{Lu}\\d"“‘']))`);
/** Names written out may be words of a title in capitals: one alone has a year without brackets between full stops. */
const datedAlone = at(`\\. ${YEAR}\\.\\s+(?=\\S)`);
/** Names with initials need no year: no title has them one after the other. */
const undatedNames = at('(?:[.:]|(?<=\\.))\\s+(?=[\\p{Lu}\\d"“‘])');
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

/** GOST's `//`, or a full stop that ends a title, behind a number as well (`GPT-3.`); behind `vs.`, an initial and `Part 1.` it does not. */
const TITLE_END =
  /(?<=[\p{L}\p{N}]{2}|[)”"’\]]|[\p{L}\p{N}?!][*_]{1,2}|(?<!\b(?:part|chapter|volume|phase|step|book))[- ]\d)(?<!\b(?:vs|cf|St|Dr|Mr|No|Vol|al|e\.g|i\.e))\.(?=\s+[\p{Lu}\d*_"“[(]|\s+(?:in|pp?)[:.\s]|\s+(?:https?:|arxiv|doi)|\s*$)|(?<=[?!]|\.[”"])(?=\s+[\p{Lu}*_])|(?=\s\/\/\s)/iu;

/** The title of the reference `text`; undefined if it is none of these styles. */
export function readReference(text: string): string | undefined {
  // Identifiers that were taken away leave spaces, and a comma.
  const bare = text
    .slice(0, LONGEST)
    .replace(/\s+/g, ' ')
    .replace(/(?<=\.) ,(?= )/g, '')
    .replace(/(?<=\p{L}[.?!]) \.(?= |$)/gu, '')
    .replace(/ (?=[.,](?: |$))/g, '')
    .trim();
  const typed = DOCUMENT_TYPE.exec(bare)?.[1];
  if (typed !== undefined) return asTitle(typed);
  const [, names = '', word] = QUOTED_WORD.exec(bare) ?? [];
  if (word !== undefined && namesInFront(names) !== undefined) return asTitle(word, 1);
  const start = titleStart(bare);
  if (start === undefined) return undefined;
  const rest = bare.slice(start);
  if (isJournalAlone(rest)) return undefined;
  const quoted = (/^["“]([^"“”]{3,400})["”]/.exec(rest) ??
    /^'([^']{3,400})'(?=[,.;]|\s*$)/.exec(rest) ??
    /^[‘']((?:[^‘]|‘[^‘’]{1,100}’){3,400}?)[’'](?=[,.;]|\s*$)/.exec(rest))?.[1];
  const end = titleEnd(rest);
  if (quoted === undefined && (end ?? rest.length) >= rest.length - 1 && isCommaStyle(bare, start))
    return undefined;
  const isWhole =
    (BRACKETED_YEAR.test(bare.slice(0, start)) && IMPRINT_BEHIND.test(rest.slice(end))) ||
    isVolumeBehind(rest.slice(end));
  return asTitle(quoted ?? rest.slice(0, end), isWhole ? 1 : 2);
}

/** Between a year in brackets and where it was published, one word is a title as well: `Bee, A. (2025). Hives. Nature, 3, 1–2.` */
const BRACKETED_YEAR = new RegExp(`(?:${PUBLISHED_IN_BRACKETS}|, ${YEAR})[.,:]?\\s*$`, 'u');
/** `A. Bee and C. Dee, "Hives," Journal`; other titles in quotation marks are found without this. */
const QUOTED_WORD = /^([^"“”]{4,400}?)[,.]?\s["“]([\p{L}\p{N}-]{3,40})[,.]["”]\s+[*_]?(?:\p{Lu}|in\s|arxiv)/u;
const IMPRINT_BEHIND = /^[.?!]\s+[*_]?(?:\p{Lu}.{0,200}\d|arXiv\b|In\s)/u;

/** Behind a question may stand its title's second part, and not where it was published. */
const SECOND_PART =
  /^\s+(?:An?|Evidence|Insights|Results|Lessons|Findings|How|Why|What|Towards?|Revisiting|Comparing|Evaluating|Understanding|Exploring)\s/;

/** A sentence of three words or more, then where it was published, and the year. */
const SENTENCE_BEFORE_IMPRINT =
  /^[?!]?\s+\p{Lu}[^\s.?!]*(?:\s[^\s.?!]{1,40}){2,30}\.\s+\p{Lu}[^.?!]{1,100}\.\s+(?:19|20)\d{2}(?!\d)/u;

/**
 * A sentence with words in lower case, as APA sets titles and few journals are called, then where it was published: `Journal, 3(1), 1–2`,
 * `In A. Bee (Ed.)`, `arXiv`, or a name alone that is no publisher's.
 */
const SENTENCE_BEFORE_JOURNAL =
  /^[?!]?\s+(?=[^.?!]*\s(?!(?:with|from|into|over|upon|that|than)\s)\p{Ll}{4,40}(?!\p{L}))(\p{Lu}[^\s.?!]{0,40}(?:\s[^\s.?!]{1,40}){1,30})\.\s+(?:[*_]?\p{Lu}[^.?!]{1,100}?,\s?[*_]?\s?\d|In:?\s|arXiv\b|(?!.*\b(?:Press|Publish\p{L}*|Springer|Elsevier|Wiley|Curran|Sage|Routledge|ACM|IEEE)\b)[*_]?\p{Lu}[^.?!,]{2,80}[*_]?\.?(?:\s+https?:.*)?$)/u;

/** As ACM sets it, with capitals: `Neural Nets and Sleep. Neural Comput. 33, 2 (2021)`. */
const HEADLINE_BEFORE_VOLUME =
  /^[?!]?\s+(\p{Lu}[^\s.?!]{2,40}(?:\s[^\s.?!]{1,40}){0,20}\s(?:and|of|for|in|with|to|on|from|the|an?)\s[^\s.?!]{3,40}(?:\s[^\s.?!]{1,40}){0,20})\.\s+[*_]?\p{Lu}[^?!\d]{1,80}[*_]?\s[*_]?\d{1,4}[*_]?(?:,|\s?\(|:)/u;

/** GOST: `Title / A. Bee, C. Dee // Journal`. */
const GOST_END = new RegExp(`\\s(?:/ ${INITIALS} ?${FAMILY}[^/]{0,200}? )?//\\s`, 'u');

function titleEnd(text: string): number | undefined {
  const journal = GOST_END.exec(text)?.index;
  if (journal !== undefined) return journal;
  const end = endBeforeJournal(text) ?? TITLE_END.exec(text)?.index;
  if (end === undefined) return end;
  const isQuestion = /[?!]/.test(text.slice(end - 1, end + 1));
  const behind = text.slice(end);
  const goesOn = SECOND_PART.test(behind) || (isQuestion && isSecondPart(behind));
  if (!goesOn) return end;
  const next = TITLE_END.exec(text.slice(end))?.index;
  return next === undefined ? undefined : end + next;
}

function isSecondPart(text: string): boolean {
  const sentence = (SENTENCE_BEFORE_JOURNAL.exec(text) ?? HEADLINE_BEFORE_VOLUME.exec(text))?.[1];
  return SENTENCE_BEFORE_IMPRINT.test(text) || (sentence !== undefined && !IMPRINT.test(sentence));
}

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

/** Where a paper was published: no title, which then stands on a line of its own. */
const IMPRINT =
  /^(?:\S{2,12} (?:19|20)\d{2}$|preprint(?: at)?(?: \((?:19|20)\d{2}\))?$|(?:in|proc(?:eedings|\.)?|journal|transactions|advances in|international (?:conference|journal)|conference|workshop|arxiv|corr|ieee|acm|doi)(?![\p{L}-]))/iu;

/** What styles put behind a title: its medium, or its edition. */
const MEDIUM =
  /\s*(?:\[(?:internet|online|preprint|electronic resource|conference (?:paper|presentation)|data ?set|software|video)\]|\((?:\d{1,2}(?:st|nd|rd|th)|rev\.) ed\.\))$/i;

/** `(No. arXiv:2509.01234; Version 2)`, `(p. 2025.10.09.681234)`, and what is left of them without an identifier: `(No. )`. */
const PREPRINT_NUMBER =
  /[*_]{0,2}\s*\(\s?(?:(?:no|pp?)\.\s?)?(?:arxiv:\s?)?(?:\d{4}\.[\d.]{4,20}(?:v\d{1,2})?|[a-z]{2,8}-\d{5,9})?\s?(?:[;,]\s?)?(?:version \d{1,3}(?:\.\d{1,3}){0,2})?\)$/i;

export const withoutMedium = (title: string): string =>
  title.replace(MEDIUM, '').replace(PREPRINT_NUMBER, '');

/** `, arXiv preprint`, which some styles set behind a comma. */
const PREPRINT_BEHIND = /, (?:arxiv|biorxiv|medrxiv)(?: (?:e-?)?prints?| preprint)?$/i;

function asTitle(text: string, leastWords = 2): string | undefined {
  const bare = text.replace(/^[*_\s]+|[*_,.;:\s]+$/gu, '').replace(PREPRINT_BEHIND, '');
  const title = withoutMedium(withoutQuotes(bare)).replace(/[*_]+$/u, '');
  const words = title.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return !IMPRINT.test(title) && (words >= leastWords || /[\p{Lo}ー]{4}/u.test(title)) && title.length <= 400
    ? title
    : undefined;
}

/** Without quotation marks around it all, or at one end alone; those of its last words stay. */
function withoutQuotes(title: string): string {
  const bare = title.replace(/^["“'‘]+|["”’',.]+$/gu, '');
  return /["“‘]/.test(bare) ? title : bare;
}
