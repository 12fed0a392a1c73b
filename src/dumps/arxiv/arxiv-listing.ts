/** Format: arXiv's listing pages of a category (`new`, `recent`, `pastweek`, months), as text or HTML. */
import type { Capture, DumpFormat, DumpLine, FormatResult, Recognition } from '../model/dump.ts';
import { yamlEnd } from '../sources/front-matter.ts';
import { entryHead, withoutMarkdown } from './entry-head.ts';
import { resultClass } from './listing-lines.ts';
import { readListing } from './listing-reader.ts';
import { isPaperPage } from './paper-page.ts';
import { isSearchPage } from './search-results.ts';

export const arxivListing: DumpFormat = {
  name: 'arxiv-listing',
  version: 12,
  description:
    'an arXiv listing page (new, recent, a month), search results or pages of papers, as text or HTML',
  shapes: ['text', 'html'],
  isOfPages: true,
  recognise({ lines, shape, text }: Capture): Recognition {
    if (shape.kind === 'html') {
      const isList =
        /arXiv:(?:<[^>]*>)?\s*(?:\d{4}\.\d{4,5}|[a-z-]+\/\d{7})/.test(text) &&
        (/list-title|list-authors|class="dateline"/.test(text) || resultClass.test(text));
      return isList
        ? { matches: true }
        : {
            matches: false,
            because: 'it has no entries such as "arXiv:2402.09739" with a list-title',
            nearness: /arxiv\.org/.test(text.slice(0, 5000)) ? 0.5 : 0,
          };
    }
    if (isSearchPage(lines) || isPaperPage(lines)) return { matches: true };
    const linesOf = (form: RegExp): DumpLine[] =>
      belowYaml(lines).filter(({ text: line }) => form.test(withoutMarkdown(line)) && !ownLabel.test(line));
    const headLines = linesOf(entryHead);
    const heads = headLines.map(({ number }) => number);
    const titles = linesOf(/^Title\s*:/i).map(({ number }) => number);
    // Elsewhere identifiers stand below titles: read as a listing, each would get the next paper's title.
    const isBare = headLines.every(({ text: head }) => !/[[(]/.test(head));
    const isBelow =
      (titles[0] ?? 0) < (heads[0] ?? 0) &&
      ((titles.at(-1) ?? 0) < (heads.at(-1) ?? 0) || (isBare && areWithinRecords(headLines, lines)));
    const isMixed = isBare && hasTwoTitles(heads, titles);
    const isListing = heads.length > 0 && titles.length > 0 && titles.length >= heads.length / 2;
    if (isListing && !isBelow && !isMixed) return { matches: true };
    const because = 'it has no entries such as "[1] arXiv:2402.09739 [pdf]" followed by "Title: …"';
    return { matches: false, because, nearness: heads.length > 0 ? 0.5 : titles.length > 0 ? 0.3 : 0 };
  },
  parse(capture: Capture): FormatResult {
    return { format: arxivListing.name, ...readListing(capture) };
  },
};

/** `**arXiv:** 2402.09739`, `arxiv: 2402.09739`: a label of somebody's notes or data. */
const ownLabel = /^\W*\*\*arXiv:?\*\*|^[\s-]*arxiv: /;

/** Whether two titles stand below one identifier: notes have some identifiers above titles and some below. Both lists rise. */
function hasTwoTitles(heads: readonly number[], titles: readonly number[]): boolean {
  let at = -1;
  return titles.some((title) => {
    const before = at;
    while ((heads[at + 1] ?? Number.POSITIVE_INFINITY) < title) at += 1;
    return at >= 0 && at === before;
  });
}

/**
 * Whether each identifier stands in the record of the title above it, of which the last may have none: right below names or title,
 * or at the end of the record, with a blank line below and none above.
 */
function areWithinRecords(heads: readonly DumpLine[], lines: readonly DumpLine[]): boolean {
  const places = new Map(lines.map(({ number }, place) => [number, place]));
  return heads.every(({ number }) => {
    const place = places.get(number) ?? 0;
    const [above, below] = [lines[place - 1], lines[place + 1]];
    if (above?.number !== number - 1) return false;
    return /^(?:Titles?|Authors?)\s*:/i.test(withoutMarkdown(above.text)) || below?.number !== number + 1;
  });
}

function belowYaml(lines: readonly DumpLine[]): readonly DumpLine[] {
  const end = yamlEnd(lines) ?? 0;
  return lines.filter(({ number }) => number > end);
}
