/** An issue as a mail that fits: both parts, and the subject. */
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

/** Gmail shows no more than 102 kB of a mail. Counted as UTF-8, the HTML part. */
const mostBytes = 95_000;

/**
 * The mail of `issue`. Where it would be too long, less is said of each paper, by the steps of `mailDetails`; where even
 * that is too long, the last papers are left to the web, and the mail says how many. `places` replaces what a service
 * or `site.yaml` would fill in.
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
  // The most papers that fit, by halving.
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
