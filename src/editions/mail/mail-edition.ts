/** An issue as a mail that fits: both parts, and the subject. */
import type { Archive, Issue } from '../../model.ts';
import { type RenderedGroup, renderMailHtml, renderPapers } from './mail-html.ts';
import { renderMailText } from './mail-text.ts';
import { firstPapers, type MailWords, mailDetails, toMailWords } from './mail-words.ts';
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
  const { html, count, left } = fitHtml(words, issue.appearances.length);
  return {
    subject: words.subject,
    html,
    text: renderMailText(words, firstPapers(words.groups, count), left),
  };
}

interface FittingHtml {
  readonly html: string;
  /** Papers in it, and papers of the issue that are not. */
  readonly count: number;
  readonly left: number;
}

function fitHtml(words: MailWords, all: number): FittingHtml {
  let groups: readonly RenderedGroup[] = [];
  const take = (count: number): FittingHtml => {
    const left = all - count;
    return { html: renderMailHtml(words, firstPapers(groups, count), left), count, left };
  };
  const fits = ({ html }: FittingHtml) => byteLength(html) <= mostBytes;
  for (const detail of mailDetails) {
    groups = renderPapers(words, detail);
    const whole = take(all);
    if (fits(whole)) return whole;
  }
  // The most papers that fit, by halving.
  let [most, tooMany] = [0, all];
  while (tooMany - most > 1) {
    const half = Math.floor((most + tooMany) / 2);
    if (fits(take(half))) most = half;
    else tooMany = half;
  }
  return take(most);
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
