/**
 * arXiv's pages of one paper each (`/abs/…`): their lines with the labels that listings have, so that both are read in the same way.
 * Browsers copy them without labels of title, authors and abstract, text modes with them.
 */
import type { DumpLine } from '../model/dump.ts';
import { entryHead, withoutMarkdown } from './entry-head.ts';

const submitted = /^[[(]?Submitted(?: on)? (\d{1,2} \p{Lu}\p{L}{2,8} \d{4})\b/u;
/** The page's number stands above; between both there may be a bookmark of a reader. */
const mostBetween = 3;
/** `> cs > arXiv:2601.01234`: the page's path, below which stand its search and class, when the whole page is copied. */
const path = /^(?:[^>]{0,40}>){1,3}\s*(arXiv:\S+)$/i;
const mostBelowPath = 10;
const button =
  /^(?:view (?:a )?pdf\b.*|download(?: a)? pdf\b.*|(?:other|all) formats|pdf|html \(experimental\)|tex source|postscript|view license|focus to learn more)$/i;
const field =
  /^(Comments?|Subjects?|(?:MSC|ACM) classes|Report number|Cite as|Journal reference|Related DOI|DOI)\s*:\s*(.*)$/i;
const named = /^(?:Title|Authors?|Abstract)\s*:\s*(.*)$/i;
const pageEnd =
  /^(?:submission history|access paper|bibliographic (?:tools|and citation tools)|full-text links)\b/i;

/** What listings call the fields of the page; others are left out. */
const labels: Readonly<Record<string, string>> = {
  comment: 'Comments',
  comments: 'Comments',
  subject: 'Subjects',
  subjects: 'Subjects',
  'journal reference': 'Journal-ref',
  'related doi': 'DOI',
  doi: 'DOI',
};

/** Indices of the lines `[Submitted on 8 Jan 2026 (v1), …]` that a page's number stands above. */
function pagesIn(lines: readonly DumpLine[]): readonly { readonly head: number; readonly day: number }[] {
  return lines.flatMap(({ text }, day) => {
    if (!submitted.test(withoutMarkdown(text))) return [];
    const above = lines.slice(Math.max(0, day - mostBelowPath), day);
    const head = above.findLastIndex((line, at) => {
      const isNear = above.length - at <= mostBetween || path.test(line.text.trim());
      return isNear && entryHead.test(bareHead(line));
    });
    return head < 0 ? [] : [{ head: day - above.length + head, day }];
  });
}

/** The number that begins a page, without its path. */
const bareHead = ({ text }: DumpLine): string => withoutMarkdown(path.exec(text.trim())?.[1] ?? text);

/** Whether there are such pages, and no numbered entries of a listing among them. */
export const isPaperPage = (lines: readonly DumpLine[]): boolean =>
  pagesIn(lines).length > 0 &&
  !lines.some(({ text }) => /^\W{0,9}\[\s?\d/.test(text) && entryHead.test(withoutMarkdown(text)));

export function labelPages(lines: readonly DumpLine[]): readonly DumpLine[] {
  const pages = pagesIn(lines);
  return pages.flatMap(({ head, day }, at) => [
    ...lines.slice(head, head + 1).map((line) => ({ ...line, text: bareHead(line) })),
    ...labelPage(lines.slice(day, pages[at + 1]?.head)),
  ]);
}

/** From the line with the day on: title, authors, buttons, abstract, and the table of fields. */
function labelPage([day, ...lines]: readonly DumpLine[]): readonly DumpLine[] {
  if (day === undefined) return [];
  const shown = lines.filter(({ text }) => !button.test(withoutMarkdown(text)));
  const [title, ...below] = shown;
  const names =
    1 +
    Math.max(
      0,
      below.findIndex(({ text }) => !text.endsWith(',')),
    );
  const rest = below.slice(names);
  const end = rest.findIndex(({ text }) => field.test(withoutMarkdown(text)));
  const put = (label: string, line: DumpLine | undefined): DumpLine[] => {
    const text = withoutMarkdown(line?.text ?? '');
    return line === undefined ? [] : [{ ...line, text: `${label}: ${named.exec(text)?.[1] ?? text}` }];
  };
  return [
    ...put('Date', { ...day, text: submitted.exec(withoutMarkdown(day.text))?.[1] ?? '' }),
    ...put('Title', title),
    ...below.slice(0, names).flatMap((line) => put('Authors', line)),
    ...fieldsIn(end < 0 ? [] : rest.slice(end)),
    ...rest.slice(0, Math.max(0, end)).flatMap((line) => put('Abstract', line)),
  ];
}

/** A value may stand on the line below its label. */
function fieldsIn(lines: readonly DumpLine[]): readonly DumpLine[] {
  const end = lines.findIndex(({ text }) => pageEnd.test(withoutMarkdown(text)));
  const table = end < 0 ? lines : lines.slice(0, end);
  return table.flatMap((line, at) => {
    const [, name = '', value = ''] = field.exec(withoutMarkdown(line.text)) ?? [];
    const label = labels[name.toLowerCase()];
    const text = value === '' ? (table[at + 1]?.text.trim() ?? '') : value;
    return label === undefined ? [] : [{ ...line, text: `${label}: ${text}` }];
  });
}
