/** The lines of a listing or of search results, from HTML or text, without front matter. */
import type { Capture, DumpLine } from '../model/dump.ts';
import { type FrontMatter, readFrontMatter } from '../sources/front-matter.ts';
import { htmlLines } from '../sources/html-lines.ts';
import { markLines } from '../sources/marked-lines.ts';
import { entryHead, withoutMarkdown } from './entry-head.ts';
import { isPaperPage, type LabelledPages, labelPages } from './paper-page.ts';
import { isResultHead, isSearchPage, type LabelledResults, labelResults } from './search-results.ts';

/** Front matter ends at this line at the latest, so that a header below it is read as one. */
const lastFrontLine = 12;

export function frontMatterOf({ lines }: Capture): FrontMatter {
  const isHead = (text: string): boolean => entryHead.test(text) || isResultHead(text);
  const first = lines.find((line) => isHead(withoutMarkdown(line.text)))?.number ?? 0;
  return readFrontMatter(lines.filter(({ number }) => number < first));
}

/** In HTML, results have a class of their own. */
export const resultClass = /class=["']arxiv-result/;

export function listingLines(capture: Capture, front: FrontMatter): LabelledResults & LabelledPages {
  const lines = shownLines(capture, front);
  if (isPaperPage(lines)) return { ...labelPages(lines), shortened: [] };
  const isSearch = capture.shape.kind === 'html' ? resultClass.test(capture.text) : isSearchPage(lines);
  const labelled = isSearch ? labelResults(lines) : { lines: withNumbers(lines), shortened: [] };
  return { ...labelled, cutOff: [], strays: [] };
}

/** `[2]` on a line of its own, above its entry's identifier: no part of the abstract above. */
function withNumbers(lines: readonly DumpLine[]): readonly DumpLine[] {
  return lines.filter(({ text }, at) => {
    const below = withoutMarkdown(lines[at + 1]?.text ?? '');
    return !(/^\[\s*\d{1,5}\s*\]$/.test(text.trim()) && entryHead.test(below));
  });
}

function shownLines({ lines, shape, text }: Capture, front: FrontMatter): readonly DumpLine[] {
  if (shape.kind === 'html') return htmlLines(text);
  const above = new Set(front.lines.filter((number) => number <= lastFrontLine));
  const marked = markLines(lines.filter(({ number }) => !above.has(number)));
  return marked.lines.map(({ number, text: shown, heading }) => ({
    number,
    text: heading > 0 ? shown : shown.replace(/^[*•◦▪-]\s+/, ''),
  }));
}
