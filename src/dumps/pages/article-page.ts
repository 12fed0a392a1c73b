/** Format: pages of one paper each, copied: title, names, "Abstract", and a line by which the publisher is known. */
import type { Diagnostic } from '../../diagnostic.ts';
import { containsIdentifier } from '../fields/identifiers.ts';
import {
  type Capture,
  type DumpEntry,
  type DumpFormat,
  type DumpLine,
  type FormatResult,
  makeEntry,
  type Recognition,
  undated,
} from '../model/dump.ts';
import { quote } from '../model/quote.ts';
import { type FoundRecord, gatherRecords } from '../sources/found-records.ts';
import { articleForms } from './article-forms.ts';

export const articlePage: DumpFormat = {
  name: 'article-page',
  version: 1,
  description: "pages of one paper each at PubMed, the ACL Anthology, NeurIPS or one of Nature's journals",
  shapes: ['text'],
  isOfPages: true,
  recognise({ lines }: Capture): Recognition {
    const pages = pagesIn(lines);
    if (pages.some(({ entry }) => entry !== undefined)) return { matches: true };
    const because =
      'no line such as "PMID: 12345678" or "Anthology ID:" stands beside a title, names and "Abstract"';
    return { matches: false, because, nearness: pages.length > 0 ? 0.3 : 0 };
  },
  parse({ lines, file }: Capture): FormatResult {
    const gathered = gatherRecords(lines, pagesIn(lines), ({ line }) => cutOff(line, file));
    return {
      format: articlePage.name,
      listing: 'Reading list',
      ...undated,
      ...gathered,
      diagnostics: [
        ...gathered.diagnostics,
        ...lines.filter(isOutside(gathered.entries)).map((line) => otherPaper(line, file)),
      ],
    };
  },
};

/** Below an abstract. */
const abstractEnd =
  /^(?:copyright\b|©|keywords?\s?:|pubmed disclaimer|conflict of interest|figures?$|similar (?:articles|content)|comment (?:in|on)\b|publication types|mesh terms|substances|linkout|references$|anthology id:|name change policy|requests for name changes|do not remove|main$|introduction$|access (?:options|through)|this is a preview|buy or subscribe|subjects$|doi$|data availability|cite (?:this|as)\b|about this article)/i;
/** Most lines of an abstract with headings. */
const longestAbstract = 40;

function pagesIn(lines: readonly DumpLine[]): readonly FoundRecord[] {
  const texts = lines.map(({ text }) => text.trim());
  return texts.flatMap((text, at): FoundRecord[] => {
    const form = articleForms.find(({ sign }) => sign.test(text));
    const line = lines[at];
    if (form === undefined || line === undefined) return [];
    const found = form.read(texts, at);
    if (found === undefined) return [{ line: line.number, entry: undefined }];
    const from = (found.abstract ?? at) + 1;
    const below = found.abstract === undefined ? [] : texts.slice(from, from + longestAbstract);
    const end = below.findIndex((one) => abstractEnd.test(one));
    const own = below.slice(0, end < 0 ? undefined : end);
    const abstract = own.join(' ').trim();
    const last = Math.max(at, from + own.length - 1);
    const entry = makeEntry({
      ...found.fields,
      abstract: abstract === '' ? undefined : abstract,
      lines: {
        first: lines[Math.max(0, found.first)]?.number ?? 1,
        last: lines[last]?.number ?? line.number,
      },
    });
    return [{ line: line.number, entry }];
  });
}

function cutOff(line: number, file: string): Diagnostic {
  const reason =
    'The page with this line has not a title, names and "Abstract", each on a line of its own; it is left out.';
  const advice = 'Copy the whole page, from its title to the end of its abstract.';
  return { severity: 'error', rule: 'unread-item', reason, advice, file, line };
}

/** Whether a line names a paper and belongs to no page: above the first, or as a point of a list, which references are not. */
const isOutside =
  (entries: readonly DumpEntry[]) =>
  ({ number, text }: DumpLine): boolean =>
    entries.every(({ lines: { first, last } }) => number < first || number > last) &&
    (number < (entries[0]?.lines.first ?? 0) || /^\s{0,9}[-*•+] /.test(text)) &&
    containsIdentifier(text);

function otherPaper({ number, text }: DumpLine, file: string): Diagnostic {
  const reason = `${quote(text)} names a paper and stands outside the pages; it is left out.`;
  const advice = 'If it is meant, save it and what belongs to it into a file of its own.';
  return { severity: 'warning', rule: 'unread-line', reason, advice, file, line: number };
}
