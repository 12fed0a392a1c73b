/** Format: an alert or a page of results of Google Scholar: a title, names and where it was published, and an excerpt. */

import { withoutOthers } from '../author-fields.ts';
import {
  type Capture,
  type DumpEntry,
  type DumpFormat,
  type DumpLine,
  type FormatResult,
  type LineRole,
  makeEntry,
  type Recognition,
  undated,
} from '../dump.ts';
import { findIdentifiers, parseIdentifier } from '../identifiers.ts';
import { htmlRows } from '../sources/html-rows.ts';
import { readMailFrame } from './mail-frame.ts';

/** `A Bee, C van Dee, E Fox… - Journal of Things, 2025 - Publisher`: initials before families, and a year. */
const name = "\\p{Lu}{1,4}(?: \\p{L}[\\p{L}'’-]+){1,4}";
const byline = new RegExp(
  `^(${name}(?:, ?${name})*(?:, ?)?(?:…|\\.\\.\\.)?)\\s[-–]\\s(.*?)(?:,?\\s?((?:19|20)\\d{2}))?(?:\\s[-–]\\s\\S.*)?$`,
  'u',
);
/** Form of the document, and marks of a heading or number, before a title. */
const marks =
  /^(?:#{1,6}\s+|\d{1,3}[.)]\s+|[-*]\s+|\*\*|\[(?=\[)|\[(?:HTML|PDF|BOOK|B|CITATION|C|DOC)\]\s*)+/i;
const link = /\[((?:[^\][]|\[[^\][]*\])*)\]\(<?([^\s()<>]+(?:\([^\s()]*\)[^\s()<>]*)*)>?\)/;
/** Longest part of a line that is read. */
const longestLine = 2000;
const signs = /scholar\.google\.|google scholar/i;
const ends =
  /^(?:this (?:message|alert) was sent|diese nachricht|list alerts|cancel alert|unsubscribe|save\b|twitter|facebook|linkedin)/i;

export const scholarAlert: DumpFormat = {
  name: 'scholar-alert',
  version: 1,
  description: 'an alert of Google Scholar',
  recognise(capture: Capture): Recognition {
    const { shape, text } = capture;
    if (shape.kind !== 'text' && shape.kind !== 'html')
      return { matches: false, because: `it is ${shape.kind}, not text`, nearness: 0 };
    if (!signs.test(text)) return { matches: false, because: 'nothing says "Google Scholar"', nearness: 0 };
    const found = findPapers(linesOf(capture)).length;
    if (found > 0) return { matches: true };
    return {
      matches: false,
      because: 'no title has a line such as "A Bee, C Dee - Nature, 2025" below it',
      nearness: 0.3,
    };
  },
  parse(capture: Capture): FormatResult {
    const lines = linesOf(capture);
    const papers = findPapers(lines);
    const roles = new Map<number, LineRole>(capture.lines.map(({ number }) => [number, 'footer']));
    const first = papers[0]?.lines[0]?.number ?? 0;
    for (const { number } of capture.lines) if (number < first) roles.set(number, 'header');
    for (const { lines: own } of papers)
      own.forEach(({ number }, index) => {
        if (index === 0 || roles.get(number) !== 'title')
          roles.set(number, index === 0 ? 'title' : 'details');
      });
    return {
      format: scholarAlert.name,
      listing: 'Google Scholar',
      ...undated,
      hints: readMailFrame(capture.lines).hints,
      entries: papers.map(toEntry),
      roles,
      diagnostics: [],
    };
  },
};

interface Paper {
  /** Its title, its byline, and the excerpt. */
  readonly lines: readonly DumpLine[];
  readonly names: string;
  readonly imprint: string;
  readonly year: string | undefined;
}

const linesOf = ({ shape, text, lines }: Capture): readonly DumpLine[] =>
  shape.kind === 'html' ? htmlRows(text) : lines;

function findPapers(lines: readonly DumpLine[]): readonly Paper[] {
  const found = lines.flatMap(({ text }, at) => {
    const parts = at === 0 ? null : byline.exec(plain(text));
    return parts === null || !/\p{L}{3}/u.test(plain(lines[at - 1]?.text ?? '')) ? [] : [{ at, parts }];
  });
  return found.map(({ at, parts: [, names = '', imprint = '', year] }, index) => {
    const next = found[index + 1]?.at ?? lines.length + 1;
    const rest = lines.slice(at + 1, next - 1);
    const end = rest.findIndex(({ text }) => ends.test(plain(text)));
    return {
      lines: [...lines.slice(at - 1, at + 1), ...rest.slice(0, end < 0 ? undefined : end)],
      names,
      imprint,
      year,
    };
  });
}

const plain = (text: string): string =>
  text
    .slice(0, longestLine)
    .replace(new RegExp(link, 'g'), '$1')
    .replace(/[*_`]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();

function toEntry({ lines, names, imprint, year }: Paper): DumpEntry {
  const [titleLine, nameLine] = lines;
  const [, words, url = ''] = link.exec((titleLine?.text ?? '').slice(0, longestLine)) ?? [];
  const address = /https?:\/\/\S+/.exec(titleLine?.text ?? '')?.[0] ?? '';
  const list = withoutOthers(names)
    .split(/, ?/)
    .filter((one) => one.trim() !== '');
  const isWhole = list.length > 0 && !/(?:…|\.\.\.)/.test(names);
  const venue = imprint.trim();
  return makeEntry({
    title: plain(words ?? titleLine?.text ?? '')
      .replace(address, '')
      .replace(marks, '')
      .replace(/^\[|\]$/g, '')
      .trim(),
    authorCount: isWhole ? list.length : undefined,
    venue: venue === '' || /…|\.\.\.|arxiv/i.test(venue) ? undefined : venue,
    ...(year === undefined ? {} : { firstMonth: year }),
    ...findIdentifiers(nameLine?.text ?? ''),
    ...parseIdentifier(url === '' ? address : url),
    lines: { first: titleLine?.number ?? 1, last: lines.at(-1)?.number ?? 1 },
  });
}
