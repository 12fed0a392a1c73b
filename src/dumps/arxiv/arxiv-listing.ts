/** Format: arXiv's listing pages of a category (`new`, `recent`, `pastweek`, months), as text or HTML. */
import type { Capture, DumpFormat, FormatResult, Recognition } from '../dump.ts';
import { entryHead, withoutMarkdown } from './entry-head.ts';
import { resultClass } from './listing-lines.ts';
import { readListing } from './listing-reader.ts';
import { isSearchPage } from './search-results.ts';

export const arxivListing: DumpFormat = {
  name: 'arxiv-listing',
  version: 4,
  description: 'an arXiv listing page (new, recent, a month) or search results, as text or HTML',
  recognise({ lines, shape, text }: Capture): Recognition {
    if (shape.kind === 'json' || shape.kind === 'xml' || shape.kind === 'broken-json')
      return { matches: false, because: `it is ${shape.kind}, no page`, nearness: 0 };
    if (shape.kind === 'html') {
      const isList =
        /arXiv:(?:<[^>]*>)?\s*(?:\d{4}\.\d{4,5}|[a-z-]+\/\d{7})/.test(text) &&
        (/list-title|list-authors/.test(text) || resultClass.test(text));
      return isList
        ? { matches: true }
        : {
            matches: false,
            because: 'it has no entries such as "arXiv:2402.09739" with a list-title',
            nearness: /arxiv\.org/.test(text.slice(0, 5000)) ? 0.5 : 0,
          };
    }
    if (isSearchPage(lines)) return { matches: true };
    const heads = lines.filter((line) => entryHead.test(withoutMarkdown(line.text))).length;
    const titles = lines.filter((line) => /^Title\s*:/i.test(withoutMarkdown(line.text))).length;
    if (heads > 0 && titles > 0 && titles >= heads / 2) return { matches: true };
    const because = 'it has no entries such as "[1] arXiv:2402.09739 [pdf]" followed by "Title: …"';
    return { matches: false, because, nearness: heads > 0 ? 0.5 : titles > 0 ? 0.3 : 0 };
  },
  parse(capture: Capture): FormatResult {
    return { format: arxivListing.name, ...readListing(capture) };
  },
};
