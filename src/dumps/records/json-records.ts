/** Format: records of papers as JSON: answers of Semantic Scholar, OpenAlex, DBLP, bioRxiv …, and lists of one's own. */
import type { Diagnostic } from '../../diagnostic.ts';
import { withoutFullStops } from '../fields/full-stops.ts';
import { leaveOutWebPages } from '../library/web-pages.ts';
import {
  type Capture,
  type DumpEntry,
  type DumpFormat,
  type FormatResult,
  type Recognition,
  undated,
} from '../model/dump.ts';
import { quote } from '../model/quote.ts';
import { jsonFields, recordRoles } from '../sources/entry-roles.ts';
import { isObject, type JsonObject, jsonOf } from '../sources/json-values.ts';
import { partialAnswer, totalIn } from '../sources/partial-answer.ts';
import { hasUnreadAuthors, isBesidesPapers, typeOf } from './json-record.ts';
import { isPaper, ownEntry, toEntry } from './read-record.ts';
import { listsIn, longestLook, papersIn, withSpans } from './record-lists.ts';
import { saidBesides, saidInComments } from './said-of-list.ts';

export const jsonRecords: DumpFormat = {
  name: 'json-records',
  version: 17,
  description: 'records of papers as JSON',
  shapes: ['json'],
  recognise({ shape }: Capture): Recognition {
    const items = listsIn(jsonOf(shape)).flatMap((list) => list.items);
    const start = items.filter((item) => !isBesidesPapers(item)).slice(0, longestLook);
    const papers = papersIn(start);
    if (papers > 0 && papers * 2 >= start.length) return { matches: true };
    const because = `of its ${start.length} objects ${papers === 0 ? 'none has' : `only ${papers} have`} a title with an arXiv id, a DOI, or authors and more`;
    return { matches: false, because, nearness: items.length > 1 ? 0.05 : 0 };
  },
  parse(capture: Capture): FormatResult {
    const value = jsonOf(capture.shape);
    const { items, spans } = withSpans(capture, listsIn(value));
    const isYaml = capture.shape.kind === 'json' && capture.shape.isYaml === true;
    const read = items.map((item, index) => {
      const { first, last } = spans[index] ?? { first: 1, last: 1 };
      return isYaml ? ownEntry(item, first, last) : toEntry(item, first, last);
    });
    const papers = read.flatMap((entry, index) =>
      isPaper(entry, items[index]) ? [{ entry, type: typeOf(items[index]) }] : [],
    );
    const { entries: kept, diagnostics } = leaveOutWebPages(papers, capture.file);
    const entries = withoutFullStops(kept);
    return {
      format: jsonRecords.name,
      listing: 'Reading list',
      ...undated,
      ...saidBesides(value),
      ...(isYaml ? saidInComments(capture.lines) : {}),
      entries,
      roles: recordRoles(capture.lines, entries, jsonFields),
      diagnostics: [
        ...partialAnswer(totalOf(value), items.length, capture.file),
        ...read.flatMap((entry, index) =>
          isPaper(entry, items[index]) ? [] : [leftOut(entry, isBesidesPapers(items[index]), capture.file)],
        ),
        ...unreadAuthors(read, items, capture.file),
        ...diagnostics,
      ],
    };
  },
};

/** DBLP has the number of its hits two levels down. */
const totalOf = (value: unknown): number | undefined =>
  totalIn(value) ?? (isObject(value) ? totalIn(value.result) : undefined);

/** A warning where authors of papers are of a form that gives no name: texts that are keys of another table, objects with keys of one's own. */
function unreadAuthors(
  entries: readonly DumpEntry[],
  items: readonly JsonObject[],
  file: string,
): Diagnostic[] {
  const unread = entries.filter(
    (entry, index) =>
      entry.authors === undefined && isPaper(entry, items[index]) && hasUnreadAuthors(items[index] ?? {}),
  );
  const [first] = unread;
  if (first === undefined) return [];
  const others = unread.length > 1 ? `, and of ${unread.length - 1} more,` : '';
  const reason = `The authors of ${first.title === undefined ? 'an object' : quote(first.title)}${others} have no key that is known for names; they are left out.`;
  const advice = 'Give each author as a text ("Ann Bee"), or as an object with "name".';
  return [{ severity: 'warning', rule: 'unread-authors', reason, advice, file, line: first.lines.first }];
}

function leftOut({ title, lines }: DumpEntry, isPart: boolean, file: string): Diagnostic {
  const why = isPart
    ? 'is a file or a note that belongs to an item, and no paper'
    : 'has no arXiv id or DOI, and no authors with an abstract or a venue';
  const reason = `${title === undefined ? 'An object without a title' : quote(title)} ${why}; it is left out.`;
  const advice = isPart
    ? 'If the capture has no item of its paper, put the address or DOI of that on a reading list.'
    : 'If it is a paper, put its address or DOI on a reading list; else there is nothing to do.';
  return { severity: 'warning', rule: 'unread-item', reason, advice, file, line: lines.first };
}
