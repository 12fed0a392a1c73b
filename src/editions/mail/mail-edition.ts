/** Mail edition of an issue, within the size limit: subject, HTML and plain text. */
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

/** Maximum size of the HTML in bytes of UTF-8. Gmail clips mails above 102 kB. */
const maxBytes = 95_000;

/**
 * Builds the mail of `issue`. If it is too large, the steps of `mailDetails` reduce details; if that is not enough,
 * the last papers are omitted and the mail says how many. `places` overrides the placeholders of the service or
 * `site.yaml`.
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
  const fits = ({ html }: FittingHtml) => byteLength(html) <= maxBytes;
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
