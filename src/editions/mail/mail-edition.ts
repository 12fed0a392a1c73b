/** Mail edition of an issue, within the size limit: subject, HTML and plain text. */
import type { Archive, Issue } from '../../model.ts';
import { renderMailHtml } from './mail-html.ts';
import { renderMailText } from './mail-text.ts';
import { firstPapers, type MailDetail, type MailWords, mailDetails, toMailWords } from './mail-words.ts';
import type { MailPlaces } from './placeholders.ts';

export interface MailEdition {
  /** At most 78 characters, on one line. */
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/** Maximum size of the HTML in bytes of UTF-8. Gmail clips mails above 102 kB. */
const mostBytes = 95_000;

/**
 * Builds the mail of `issue`. If it is too large, the steps of `mailDetails` reduce details; if that is not enough,
 * the last papers are omitted and the mail says how many. `places` overrides the placeholders of the service or
 * `site.yaml`.
 */
export function buildMailEdition(issue: Issue, archive: Archive, places?: MailPlaces): MailEdition {
  const words = toMailWords(issue, archive, places);
  const { detail, count } = chooseLength(words, issue.appearances.length);
  const groups = firstPapers(words.groups, count);
  const left = issue.appearances.length - count;
  return {
    subject: words.subject,
    html: renderMailHtml(words, groups, left, detail),
    text: renderMailText(words, groups, left),
  };
}

function chooseLength(
  words: MailWords,
  all: number,
): { readonly detail: MailDetail; readonly count: number } {
  const fits = (detail: MailDetail, count: number) =>
    byteLength(renderMailHtml(words, firstPapers(words.groups, count), all - count, detail)) <= mostBytes;
  for (const detail of mailDetails) if (fits(detail, all)) return { detail, count: all };
  const [least] = mailDetails.slice(-1);
  if (least === undefined) throw new Error('A mail has no way to be short.');
  // Binary search for the largest number of papers that fits.
  let [most, tooMany] = [0, all];
  while (tooMany - most > 1) {
    const half = Math.floor((most + tooMany) / 2);
    if (fits(least, half)) most = half;
    else tooMany = half;
  }
  return { detail: least, count: most };
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
