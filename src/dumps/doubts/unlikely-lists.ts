/** Doubts about captures that were read, but may be no list of papers: a list of links, a README with a record in it. */

import { containsIdentifier } from '../fields/identifiers.ts';
import { linksIn, longestItem } from '../items/item-links.ts';
import { isOfPost } from '../items/passing-links.ts';
import { countRows } from '../lists/articles.ts';
import { listMarker } from '../lists/list-row.ts';
import { rowsOf } from '../lists/list-rows.ts';
import { namesWithin } from '../lists/sure-names.ts';
import type { Capture, Doubt, DumpEntry, FormatResult } from '../model/dump.ts';
import { quote } from '../model/quote.ts';
import { isPageOfPapers } from '../pages/page-of-papers.ts';
import { findCutEntries, findCutTitles } from './cut-entries.ts';
import { findGluedTitles } from './glued-titles.ts';
import { findImpossibleDays } from './impossible-days.ts';
import { findNicknames } from './nicknames.ts';
import { libraries, linesOutside } from './other-format.ts';
import { findUnlinkedPapers } from './unlinked-papers.ts';

/** Formats that take any row with a title and an address, or any title with names. */
const looseFormats = new Set(['reading-list', 'csv-table', 'json-records', 'publication-page']);
/** Formats of pages that programs and people shorten. */
const copiedFormats = new Set(['title-blocks', 'title-blocks-page', 'labelled-papers']);

/** Addresses of publishers, archives and proceedings that name no identifier, and of files with a paper. */
const paperAddress =
  /\b(?:aaai\.org|aclanthology\.org|acm\.org|biorxiv\.org|cambridge\.org|cvf\.com|dblp\.org|distill\.pub|elifesciences\.org|europepmc\.org|frontiersin\.org|hal\.science|iacr\.org|ieee\.org|ijcai\.org|isca-archive\.org|jmlr\.org|jstor\.org|mdpi\.com|medrxiv\.org|mlr\.press|mlsys\.org|nature\.com|ncbi\.nlm\.nih\.gov|neurips\.cc|nips\.cc|osf\.io|oup\.com|paperswithcode\.com|philpapers\.org|plos\.org|pnas\.org|researchgate\.net|sagepub\.com|science\.org|sciencedirect\.com|scholar\.google\.com|semanticscholar\.org|springer\.com|ssrn\.com|tandfonline\.com|transformer-circuits\.pub|usenix\.org|wiley\.com|zenodo\.org)\/|\.pdf\b|\/(?:papers?|publications?|preprints?)\//i;

export function findUnlikelyLists(
  capture: Capture,
  result: Pick<FormatResult, 'entries' | 'format'>,
): Doubt[] {
  if (looseFormats.has(result.format))
    return [
      ...pageWithReferences(capture),
      ...pageOfOnePaper(result.entries),
      ...fewPapers(capture, result),
      ...mostlyText(capture, result),
      ...findCutEntries(capture, result.entries),
      ...(result.format === 'reading-list'
        ? [
            ...findImpossibleDays(capture),
            ...findNicknames(capture),
            ...namesInTitles(result.entries),
            ...findUnlinkedPapers(capture, result),
            ...findGluedTitles(capture),
          ]
        : []),
    ];
  if (copiedFormats.has(result.format)) return findCutTitles(result.entries);
  if (result.format === 'paper-feed') return namesInTitles(result.entries);
  if (result.format === 'daily-papers') return loneTitle(result.entries);
  return libraries.has(result.format) ? textAround(capture, result) : [];
}

/** A paper's own page names it in links to its versions and files: entries that all have the same identifier. */
function pageOfOnePaper(entries: readonly DumpEntry[]): Doubt[] {
  const [first, ...others] = entries.map(({ arxiv, doi, openreview }) => arxiv ?? doi ?? openreview);
  if (first === undefined || others.length === 0 || others.some((id) => id !== first)) return [];
  const reason = `All ${entries.length} entries name the same paper, ${first}: this may be the page of that paper, and no list. A line with its address and title is enough.`;
  return [{ rule: 'page-of-one-paper', reason, entry: undefined, line: entries[0]?.lines.first ?? 1 }];
}

/** Publishers' pages of a paper say so in elements for search engines; what they link to are its references. */
function pageWithReferences({ shape, text, lines }: Capture): Doubt[] {
  if (shape.kind !== 'html' || !/<meta[^<>]{0,200}\bname=["']?citation_title\b/i.test(text.slice(0, 200_000)))
    return [];
  const reason =
    'This is the page of one paper, by its "citation_title": what was read are the papers that it refers to. A line with its address and title is enough.';
  return [{ rule: 'page-of-one-paper', reason, entry: undefined, line: lines[0]?.number ?? 1 }];
}

/** Of a title that stands between full stops with what may be its authors' names. */
function namesInTitles(entries: readonly DumpEntry[]): Doubt[] {
  return entries.flatMap(({ title = '', authors, lines }, entry): Doubt[] => {
    const names = authors === undefined ? namesWithin(title) : undefined;
    if (names === undefined) return [];
    const reason = `${quote(title)} was read as a title, and ${quote(names)} in it may be names of its authors; put the title into quotation marks.`;
    return [{ rule: 'names-in-title', reason, entry, line: lines.first }];
  });
}

/** A point whose links all lead to posts. */
function isPost(text: string): boolean {
  const links = listMarker.test(text) ? linksIn(text.slice(0, longestItem)) : [];
  return links.length > 0 && links.every(({ url }) => isOfPost(url));
}

function fewPapers(
  { text: all, lines }: Capture,
  { entries, format }: Pick<FormatResult, 'entries' | 'format'>,
): Doubt[] {
  const addressed = new Set(lines.filter(({ text }) => paperAddress.test(text)).map(({ number }) => number));
  // All that classes mark has authors.
  const doNamesTell = format !== 'publication-page' || isPageOfPapers(all);
  const isPaper = (entry: DumpEntry): boolean =>
    (entry.arxiv ?? entry.doi ?? entry.openreview ?? entry.venue) !== undefined ||
    (doNamesTell && (entry.authors ?? entry.abstract) !== undefined) ||
    addressed.has(entry.lines.first);
  const others = entries.filter((entry) => !isPaper(entry));
  const [first] = others;
  // Points that link to posts are left out as it is.
  const posts = lines.filter(({ text }) => isPost(text));
  const count = entries.length + posts.length;
  if (first === undefined || (others.length + posts.length) * 2 <= count) return [];
  const what = doNamesTell
    ? 'an identifier nor authors, an abstract, a venue or an address of a publisher'
    : 'an identifier nor a venue or an address of a publisher, and the page says nothing of papers';
  const reason = `Of ${entries.length} entries ${others.length} have neither ${what}, such as ${quote(first.title)}: this may be a list of something else.`;
  return [{ rule: 'few-papers', reason, entry: undefined, line: first.lines.first }];
}

/** An article with papers in it, of which most lines are about other things. */
function mostlyText(
  capture: Capture,
  { format, entries }: Pick<FormatResult, 'entries' | 'format'>,
): Doubt[] {
  const { papers, others } =
    format === 'reading-list' ? countRows(rowsOf(capture)) : { papers: 0, others: 0 };
  if (others <= papers) return [];
  const reason = `${others} lines have no paper, and ${papers} have one: this may be an article that cites papers, and no list of them.`;
  return [{ rule: 'mostly-text', reason, entry: undefined, line: entries[0]?.lines.first ?? 1 }];
}

/** A page of nothing but one line of text may say that there are no papers. */
function loneTitle(entries: readonly DumpEntry[]): Doubt[] {
  const [only] = entries;
  if (only === undefined || entries.length > 1) return [];
  const { title, abstract, authorCount, upvotes, comments, firstDate, arxiv, organisation, lines } = only;
  const details = abstract ?? authorCount ?? upvotes ?? comments ?? firstDate ?? arxiv ?? organisation;
  if (details !== undefined) return [];
  const reason = `${quote(title)} is all that the page has, and may be no title.`;
  return [{ rule: 'lone-title', reason, entry: 0, line: lines.first }];
}

/** Text around the records of a library; some lines are comments, more are a document of which they are a part. */
function textAround(capture: Capture, result: Pick<FormatResult, 'entries' | 'format'>): Doubt[] {
  const runs = linesOutside(capture, result).map(({ first, text }) => ({ first, count: proseLines(text) }));
  const count = runs.reduce((sum, run) => sum + run.count, 0);
  if (count <= result.entries.length + 2) return papersBetween(capture, result);
  const reason = `${count} lines of text around ${result.entries.length === 1 ? 'the record' : `the ${result.entries.length} records`} were not read: this may be a document that cites papers, and no list of them.`;
  const line = runs.find((run) => run.count > 0)?.first ?? 1;
  return [{ rule: 'text-around-records', reason, entry: undefined, line }];
}

/** Lines with identifiers that no record has: a few rows of a table or of a list. */
function papersBetween(capture: Capture, result: Pick<FormatResult, 'entries' | 'format'>): Doubt[] {
  for (const { first, text } of linesOutside(capture, result, 1)) {
    const isRecord = /^\s*(?:@[a-z]+\s*[{(]|[\w-]+\s*=|[A-Z][A-Z\d] {1,2}-|%)/i;
    const lines = text.split('\n');
    if (lines.some((line) => isRecord.test(line))) continue;
    const at = lines.findIndex((line) => containsIdentifier(line.replace(/[,;|]/g, ' ')));
    if (at < 0) continue;
    const reason = `${quote(lines[at])} has the identifier of a paper and stands outside of the records, so that it was not read. Save it into a file of its own.`;
    return [{ rule: 'two-formats', reason, entry: undefined, line: first }];
  }
  return [];
}

/** Records of RIS, from first to last line: where such stand outside, they are left out, and named. */
const risRecord = /^TY {2}-.*\n(?:(?!TY {2}-|ER {2}-).*\n){0,500}ER {2}-/gm;

/** Lines with words, without comments and what BibTeX has besides records. */
function proseLines(all: string): number {
  const text = all.replace(risRecord, '');
  let depth = 0;
  let count = 0;
  for (const line of text.split('\n')) {
    const isOther = depth > 0 || /^\s*@[a-z]+\s*[{(]/i.test(line);
    if (isOther) for (const sign of line) depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
    else if (/\p{L}{2}/u.test(line) && !/^\s*%/.test(line)) count += 1;
    depth = Math.max(0, depth);
  }
  return count;
}
