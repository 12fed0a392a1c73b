/** Lines of arXiv's pages of one paper each: the day, buttons, fields of its table, and what stands below. */
import { withoutMarkdown } from './entry-head.ts';

/** A line's text without Markdown; a row of the table, `| Comments: | 9 pages |`, as its label and value. */
export const pageText = (text: string): string =>
  withoutMarkdown(text).replace(
    /^\|\s{0,9}([^|:]{3,30}:)\s{0,9}\|\s{0,9}([^|]{0,2000}?)\s{0,9}\|?$/,
    '$1 $2',
  );

export const submitted = /^[[(]?Submitted(?: on)? (\d{1,2} \p{Lu}\p{L}{2,8} \d{4})\b/u;
export const button =
  /^(?:view (?:a )?pdf\b.*|download(?: a)? pdf\b.*|(?:other|all) formats|pdf|html \(experimental\)|tex source|postscript|view license|focus to learn more)$/i;
export const field =
  /^(Comments?|Subjects?|(?:MSC|ACM) classes|Report number|Cite as|Journal reference|Related DOI|DOI)\s*:\s*(.*)$/i;
/** What text modes put in front of the fields above the table. */
export const named = /^(?:Title|Authors?|Abstract)\s*:\s*(.*)$/i;
export const pageEnd =
  /^(?:submission history|access paper|bibliographic (?:tools|and citation tools)|full-text links)\b/i;
