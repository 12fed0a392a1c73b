/**
 * arXiv's pages of one paper each (`/abs/…`): their lines with the labels that listings have, so that both are read in the same way.
 * Browsers copy them without labels of title, authors and abstract, text modes with them.
 */
import { identifierKeysIn } from '../fields/identifier-keys.ts';
import type { DumpLine } from '../model/dump.ts';
import { entryHead, withoutMarkdown } from './entry-head.ts';
import { button, field, named, pageEnd, pageText, submitted } from './page-lines.ts';
import { unnumberedPages } from './unnumbered-pages.ts';

/** The page's number stands above; between both there may be a bookmark of a reader. */
const mostBetween = 3;
/** `> cs > arXiv:2601.01234`: the page's path, below which stand its search and class, when the whole page is copied. */
const path = /^(?:[^>]{0,40}>){1,3}\s*(arXiv:\S+)$/i;
const mostBelowPath = 10;

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
export function isPaperPage(lines: readonly DumpLine[]): boolean {
  const numbered = pagesIn(lines);
  const isPage = numbered.length > 0 || unnumberedPages(lines, []).some(({ isLabelled }) => !isLabelled);
  return (
    isPage && !lines.some(({ text }) => /^\W{0,9}\[\s?\d/.test(text) && entryHead.test(withoutMarkdown(text)))
  );
}

export interface LabelledPages {
  readonly lines: readonly DumpLine[];
  /** The lines "Cite as:" of pages whose title can't be told. */
  readonly cutOff: readonly DumpLine[];
  /** Lines below the table of a page that name another paper. */
  readonly strays: readonly DumpLine[];
}

export function labelPages(lines: readonly DumpLine[]): LabelledPages {
  const numbered = pagesIn(lines).map(({ head, day }) => {
    const line = lines[head];
    return { head: line === undefined ? [] : [{ ...line, text: bareHead(line) }], from: day, start: head };
  });
  const days = numbered.map(({ head, from }) => ({ text: head[0]?.text ?? '', day: from }));
  const others = unnumberedPages(lines, days);
  const read = others.flatMap(({ arxiv, first }) => {
    const line = lines[first ?? -1];
    return first === undefined || line === undefined
      ? []
      : [{ head: [{ ...line, text: `arXiv:${arxiv}` }], from: first, start: first }];
  });
  const pages = [...numbered, ...read].toSorted((one, other) => one.start - other.start);
  const known = new Set(
    pages
      .flatMap(({ head, from }, at) => [...head, ...upToTable(lines.slice(from, pages[at + 1]?.start))])
      .flatMap(({ text }) => identifierKeysIn(text)),
  );
  return {
    strays: pages.flatMap(({ from }, at) => straysIn(lines.slice(from, pages[at + 1]?.start), known)),
    lines: pages.flatMap(({ head, from }, at) => [
      ...head,
      ...labelPage(lines.slice(from, pages[at + 1]?.start)),
    ]),
    cutOff: others.flatMap(({ first, cite }) => (first === undefined ? (lines[cite] ?? []) : [])),
  };
}

/** From the line with the day on, or from the title: title, authors, buttons, abstract, and the table of fields. */
function labelPage(lines: readonly DumpLine[]): readonly DumpLine[] {
  const day = lines.slice(0, 1).filter(({ text }) => submitted.test(withoutMarkdown(text)));
  const shown = lines.slice(day.length).filter(({ text }) => !button.test(withoutMarkdown(text)));
  const [title, ...below] = shown;
  const names =
    1 +
    Math.max(
      0,
      below.findIndex(({ text }) => !text.endsWith(',')),
    );
  const rest = below.slice(names);
  const end = rest.findIndex(({ text }) => field.test(pageText(text)));
  const put = (label: string, line: DumpLine | undefined): DumpLine[] => {
    const text = withoutMarkdown(line?.text ?? '');
    return line === undefined ? [] : [{ ...line, text: `${label}: ${named.exec(text)?.[1] ?? text}` }];
  };
  return [
    ...day.map((line) => ({
      ...line,
      text: `Date: ${submitted.exec(withoutMarkdown(line.text))?.[1] ?? ''}`,
    })),
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
    const [, name = '', value = ''] = field.exec(pageText(line.text)) ?? [];
    const label = labels[name.toLowerCase()];
    const text = value === '' ? (table[at + 1]?.text.trim() ?? '') : value;
    return label === undefined ? [] : [{ ...line, text: `${label}: ${text}` }];
  });
}

const cite = /^Cite as\s*:/i;

/** A page up to the line "Cite as:" and its value. */
const upToTable = (page: readonly DumpLine[]): readonly DumpLine[] =>
  page.slice(0, page.findIndex(({ text }) => cite.test(pageText(text))) + 2);

/** A value may stand below its label, `Related DOI:`. */
function straysIn(page: readonly DumpLine[], known: ReadonlySet<string>): readonly DumpLine[] {
  const start = upToTable(page).length - 1;
  if (start < 1) return [];
  return page.filter(({ text }, at) => {
    const [own, above] = [pageText(text), pageText(page[at - 1]?.text ?? '')];
    const isValue = !cite.test(own) && (field.test(own) || /^[^:]{2,40}:$/.test(above));
    return at >= start && !isValue && identifierKeysIn(own).some((key) => !known.has(key));
  });
}
