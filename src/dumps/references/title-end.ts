/** Where the title of a reference ends, behind which stands where it was published. */

import { FAMILY, INITIALS } from '../names/reference-name-lists.ts';
import { IMPRINT } from './imprint-words.ts';
import { endBeforeJournal } from './journal-behind.ts';

/** GOST's `//`, or a full stop that ends a title, behind a number as well (`GPT-3.`); behind `vs.`, an initial and `Part 1.` it does not. */
const TITLE_END =
  /(?<=[\p{L}\p{N}]{2}|[)”"’\]]|[\p{L}\p{N}?!][*_]{1,2}|(?<!\b(?:part|chapter|volume|phase|step|book))[- ]\d)(?<!\b(?:vs|cf|St|Dr|Mr|No|Vol|al|e\.g|i\.e))\.(?=\s+[\p{Lu}\d*_"“[(]|\s+(?:in|pp?)[:.\s]|\s+(?:https?:|arxiv|doi)|\s*$)|(?<=[?!]|\.[”"])(?=\s+[\p{Lu}*_])|(?=\s\/\/\s)/iu;

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
  /^[?!]?\s+(\p{Lu}[^\s.?!]{1,40}(?:\s[^\s.?!]{1,40}){0,20}\s(?:and|of|for|in|with|to|on|from|the|an?)\s[^\s.?!]{3,40}(?:\s[^\s.?!]{1,40}){0,20})\.\s+[*_]?\p{Lu}[^?!\d]{1,80}[*_]?\s[*_]?\d{1,4}[*_]?(?:,|\s?\(|:)/u;

/** Three words or more in front of `. In ICLR`. */
const WORDS_BEFORE_IN = /^[?!]?\s+(\p{Lu}[^\s.?!]{0,40}(?:\s[^\s.?!]{1,40}){2,30})\.\s+In:?\s[*_]?\p{Lu}/u;

/** GOST: `Title / A. Bee, C. Dee // Journal`. */
const GOST_END = new RegExp(`\\s(?:/ ${INITIALS} ?${FAMILY}[^/]{0,200}? )?//\\s`, 'u');

/** `, in: Bienenkunde`, `. In: Bienenkunde`: full stops in front of it divide a title from its second part, as in German. */
const BOOK_BEHIND = /^([^,;\d]{3,300}?(?:, [^,;\d]{1,200}?){0,3})(?:, in|\. In): (?=[*_]?\p{Lu})/u;

const endBeforeBook = (text: string): number | undefined => BOOK_BEHIND.exec(text)?.[1]?.length;

/** Where the title at the beginning of `text` ends. */
export function titleEnd(text: string): number | undefined {
  const journal = GOST_END.exec(text)?.index;
  if (journal !== undefined) return journal;
  const end = endBeforeJournal(text) ?? endBeforeBook(text) ?? TITLE_END.exec(text)?.index;
  if (end === undefined) return end;
  const isQuestion = /[?!]/.test(text.slice(end - 1, end + 1));
  const behind = text.slice(end);
  const goesOn = SECOND_PART.test(behind) || (isQuestion && isSecondPart(behind));
  if (!goesOn) return end;
  const next = TITLE_END.exec(text.slice(end))?.index;
  return next === undefined ? undefined : end + next;
}

function isSecondPart(text: string): boolean {
  const forms = [SENTENCE_BEFORE_JOURNAL, HEADLINE_BEFORE_VOLUME, WORDS_BEFORE_IN];
  const sentence = forms.map((form) => form.exec(text)?.[1]).find((one) => one !== undefined);
  return SENTENCE_BEFORE_IMPRINT.test(text) || (sentence !== undefined && !IMPRINT.test(sentence));
}
