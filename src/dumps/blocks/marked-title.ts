/** The line of a title as Markdown has it: a heading, in bold or italic type, or a link. */
import { type FoundIdentifiers, findIdentifiers } from '../fields/identifiers.ts';
import { isVenue } from '../fields/venue-words.ts';
import { DAY, HASHTAG, MEETING, PLACE, REMARK, SHORT_DAY, YEAR } from '../items/list-marks.ts';
import { isRoundMark } from '../items/repeated-marks.ts';
import { withoutFrontMarks } from '../items/title-marks.ts';

const heading = /^#{1,6}\s+/;
const emphasis = /^(\*{1,3}|_{1,3})(?=[^\s*_])([^*_]{1,1000})\1$/;
const link = /^\[((?:[^\][]|\[[^\][]{0,300}\]){1,400})\]\(<?([^\s()<>]{1,2000})>?\)$/;
/** A heading, a number, a link and bold type. */
const mostMarks = 4;

export interface MarkedTitle {
  readonly title: string;
  /** What the title links to. */
  readonly identifiers: FoundIdentifiers;
}

export function readMarkedTitle(text: string): MarkedTitle {
  let title = text.trim();
  let url = '';
  for (let count = 0; count < mostMarks; count += 1) {
    const bare = withoutFrontMarks(title.replace(heading, ''));
    url = link.exec(bare)?.[2] ?? url;
    const next = bare.replace(link, '$1').replace(emphasis, '$2').trim();
    if (next === title) break;
    title = next;
  }
  const within = markedWithin(title);
  return {
    title: within?.title ?? title,
    identifiers: findIdentifiers(url === '' ? (within?.url ?? '') : url),
  };
}

const emphasised = /(?<![*_\p{L}])(\*{2,3}|_{2,3})(?=[^\s*_])([^*_]{8,1000})\1(?![*_\p{L}])/u;
const linked = /(?<!!)\[((?:[^\][]|\[[^\][]{0,300}\]){8,400})\]\(<?([^\s()<>]{1,2000})>?\)/;
/** Longest text beside it. */
const longestBeside = 60;

/** `[NLP] **A Title of Words**`, `[A Title of Words](https://…) 🔥`; other words beside it are of the title: `**Bees**: Linear Time`. */
function markedWithin(text: string): { readonly title: string; readonly url?: string } | undefined {
  const found = emphasised.exec(text) ?? linked.exec(text);
  if (found === null) return undefined;
  const isLink = found[0].startsWith('[');
  const title = (isLink ? (found[1] ?? '') : (found[2] ?? '')).replace(emphasis, '$2').trim();
  const front = text.slice(0, found.index).replace(/[:：]\s*$/, '');
  const behind = text.slice(found.index + found[0].length);
  const isShort = front.length + behind.length <= longestBeside;
  if (!isShort || !(isMark(front) || yearInFront.test(front)) || !isMark(behind)) return undefined;
  return isLink ? { title, url: found[2] ?? '' } : { title };
}

/** Whether a text is nothing but tags, days, venues, counts, signs and links of a word. */
function isMark(text: string): boolean {
  const rest = text.replace(buttons, ' ').replace(tags, ' ').replace(brackets, inBrackets).trim();
  const isSign = !/[\p{L}\d]/u.test(rest);
  return isSign || [mark, day].some((form) => form.test(rest)) || isVenue(rest);
}
const buttons = /\[[\p{L} -]{1,20}\]\([^()\s]{1,300}\)/gu;
const tags = new RegExp(`\\[[^[\\]()]{1,40}\\]|${HASHTAG}`, 'gu');
const brackets = /\([^()]{1,40}\)/g;
/** Nothing for what no title has in brackets at its end, as `(BEES)` may be. */
const inBrackets = (all: string): string => (isRoundMark(all) || /^\(\d/.test(all) ? ' ' : all);
const around = '[^\\p{L}\\d:()]{0,9}';
const mark = new RegExp(
  `^${around}(?:${REMARK}|${PLACE}|${MEETING}|\\p{Lu}{2,12}|New|Paper|Poster|Talk)${around}$`,
  'u',
);
const yearInFront = new RegExp(`^${around}${YEAR}${around}$`, 'u');
/** Months in any case. */
const day = new RegExp(`^${around}(?:${DAY}|${SHORT_DAY})${around}$`, 'iu');
