/** Format: an alert or a page of results of Google Scholar: a title, names and where it was published, and an excerpt. */

import type { Diagnostic } from '../../diagnostic.ts';
import { findIdentifiers, parseIdentifier } from '../fields/identifiers.ts';
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
} from '../model/dump.ts';
import { quote } from '../model/quote.ts';
import { withoutOthers } from '../names/author-fields.ts';
import { withoutEmphasis } from '../references/emphasis.ts';
import { htmlRows } from '../sources/html-rows.ts';
import { readMailFrame } from '../sources/mail-frame.ts';
import { truncatedPage } from '../sources/truncated-page.ts';

/** `A Bee, C van Dee, E Fox… - Journal of Things, 2025 - Publisher`: initials before families, names of scripts without capitals, and a year. */
const name = "(?:\\p{Lu}{1,4}(?: \\p{L}[\\p{L}'’-]*){0,3} \\p{L}[\\p{L}'’-]+|\\p{Lo}[\\p{Lo}· ]{1,11})";
const byline = new RegExp(
  `^(${name}(?: ?, ?(?:${name}|…|\\.\\.\\.))*(?:, ?)?(?:…|\\.\\.\\.)?)\\s[-–]\\s(.*?)(?:,?\\s?((?:19|20)\\d{2}))?(?:\\s[-–]\\s\\S.*)?$`,
  'u',
);
/** Form of the document, and marks of a heading or number, before a title. */
const marks =
  /^(?:#{1,6}\s+|\d{1,3}[.)]\s+|[-*]\s+|\*\*|\[(?=\[)|\[(?:HTML|PDF|BOOK|B|CITATION|C|DOC|BUCH|ZITATION|LIVRE|LIBRO|CITAS|LIVRO|CITAÇÃO|图书|引用)\]\s*)+/i;
const link = /\[((?:[^\][]|\[[^\][]*\])*)\]\(<?([^\s()<>]+(?:\([^\s()]*\)[^\s()<>]*)*)>?\)/;
const writtenAddress = /https?:\/\/\S+/;
/** Longest part of a line that is read. */
const longestLine = 2000;
/** The redirect by which an alert links to a paper. */
const titleAddress = /scholar\.google\.[a-z.]{2,8}\/scholar_url\?/i;
const signs =
  /scholar\.google\.|google\s+(?:scholar|acad[ée]mico|acadêmico|akademik|академия|学术搜索|學術搜尋|학술\s?검색)/i;
/** Below each result of a search, whose page may be copied without its head. */
const counts =
  /^(?:(?:Save )?Cite\b.*\bRelated articles\b|(?:Speichern )?Zitieren\b.*Ähnliche Artikel|(?:Enregistrer )?Citer\b.*Autres articles|(?:Guardar )?Citar\b.*(?:Artículos relacionados|Artigos relacionados)|(?:保存 )?引用 .*相关文章)/m;
const fewestUnsigned = 2;
const ends =
  /^(?:this (?:message|alert) was sent|diese nachricht|est[ea] (?:mensaje|alerta|mensagem)|ce message|list alerts|cancel alert|listar alertas|cancelar alerta|列出快讯|取消快讯|unsubscribe|save\b|cite\b|speichern\b|zitieren\b|enregistrer\b|citer\b|guardar\b|citar\b|保存 引用|twitter|facebook|linkedin)/i;

export const scholarAlert: DumpFormat = {
  name: 'scholar-alert',
  version: 9,
  description: 'an alert or results of Google Scholar',
  shapes: ['text', 'html'],
  isOfPages: true,
  recognise(capture: Capture): Recognition {
    const isSigned = signs.test(capture.text);
    if (!isSigned && !counts.test(capture.text))
      return { matches: false, because: 'nothing says "Google Scholar"', nearness: 0 };
    const found = findPapers(linesOf(capture)).length;
    if (found >= (isSigned ? 1 : fewestUnsigned)) return { matches: true };
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
    const entries = papers.map(toEntry);
    for (const { lines: own } of entries)
      for (let number = own.first; number <= own.last; number += 1)
        if (roles.has(number) && roles.get(number) !== 'title')
          roles.set(number, number === own.first ? 'title' : 'details');
    const read = new Set(papers.flatMap(({ lines: [title] }) => title ?? []));
    const unread = lines.filter((line) => titleAddress.test(line.text) && !read.has(line));
    for (const { number } of unread) if (roles.get(number) !== 'title') roles.set(number, 'unread');
    return {
      format: scholarAlert.name,
      listing: 'Google Scholar',
      ...undated,
      hints: readMailFrame(capture.lines).hints,
      entries,
      roles,
      diagnostics: [...unread.map((line) => unnamed(line, capture.file)), ...truncatedPage(capture)],
    };
  },
};

function unnamed({ number, text }: DumpLine, file: string): Diagnostic {
  const reason = `${quote(titleIn(text))} has no line such as "A Bee, C Dee - Nature, 2025" below it; it is left out.`;
  const advice = 'If it is a paper, put its address or DOI on a reading list; else there is nothing to do.';
  return { severity: 'warning', rule: 'unread-line', reason, advice, file, line: number };
}

interface Paper {
  /** Its title, its byline, and the excerpt. */
  readonly lines: readonly DumpLine[];
  readonly names: string;
  readonly imprint: string;
  readonly year: string | undefined;
}

const linesOf = ({ shape, text, lines }: Capture): readonly DumpLine[] =>
  shape.kind === 'html' ? htmlRows(text) : joinAddresses(lines);

/** Most lines of a title. */
const longestTitle = 4;

/** A line of nothing but the address of a title is joined to that, which may have several lines, up to a blank one. */
function joinAddresses(lines: readonly DumpLine[]): readonly DumpLine[] {
  const joined: DumpLine[] = [];
  for (const line of lines) {
    const address = /^<?(https?:\/\/[^\s<>]+)>?$/.exec(line.text.trim())?.[1];
    if (address === undefined || !titleAddress.test(address)) {
      joined.push(line);
      continue;
    }
    // In a mail, soft line breaks leave blank lines behind a long one.
    let from = Math.max(0, joined.length - 1);
    const isAbove = (above: DumpLine | undefined): boolean =>
      above !== undefined && above.number + 1 === joined[from]?.number;
    while (joined.length - from < longestTitle && isAbove(joined[from - 1])) from -= 1;
    const title = joined.splice(from);
    const number = title[0]?.number ?? line.number;
    joined.push({ number, text: [...title.map(({ text }) => text.trim()), address].join(' ') });
  }
  return joined;
}

function findPapers(lines: readonly DumpLine[]): readonly Paper[] {
  const found = lines.flatMap(({ text }, at) => {
    const parts = at === 0 ? null : byline.exec(plain(text));
    return parts === null || !/\p{L}{3}/u.test(plain(lines[at - 1]?.text ?? '')) ? [] : [{ at, parts }];
  });
  const titles = found.map(({ at }) => (isHost(lines, at - 1) ? at - 2 : at - 1));
  return found.map(({ at, parts: [, names = '', imprint = '', year] }, index) => {
    const rest = lines.slice(at + 1, titles[index + 1]);
    const end = rest.findIndex(({ text }) => ends.test(plain(text)));
    return {
      lines: [
        ...lines.slice(titles[index], (titles[index] ?? 0) + 1),
        ...lines.slice(at, at + 1),
        ...rest.slice(0, end < 0 ? undefined : end),
      ],
      names,
      imprint,
      year,
    };
  });
}

/** Whether the line says where the document is, `[PDF] arxiv.org`, and the title stands directly above it. */
function isHost(lines: readonly DumpLine[], at: number): boolean {
  const [title, host] = [lines[at - 1], lines[at]];
  const text = plain(title?.text ?? '');
  const isTitle = title?.number === (host?.number ?? 0) - 1 && /\p{L}{3}/u.test(text) && !ends.test(text);
  return isTitle && documentAt.test(plain(host?.text ?? ''));
}
const documentAt = /^\[(?:PDF|HTML|DOC)\] (?:[\w-]{1,60}\.){1,5}[a-z]{2,12}$/i;

const plain = (text: string): string =>
  withoutEmphasis(text.slice(0, longestLine).replace(new RegExp(link, 'g'), '$1'))
    .replace(/\s+/g, ' ')
    .trim();

function titleIn(text: string): string {
  const words = link.exec(text.slice(0, longestLine))?.[1];
  return plain(words ?? text.replace(writtenAddress, ''))
    .replace(marks, '')
    .replace(/^\[|\]$/g, '')
    .trim();
}

function toEntry({ lines, names, imprint, year }: Paper): DumpEntry {
  const [titleLine, nameLine] = lines;
  const url = link.exec((titleLine?.text ?? '').slice(0, longestLine))?.[2];
  const address = writtenAddress.exec(titleLine?.text ?? '')?.[0] ?? '';
  const list = withoutOthers(names)
    .split(/, ?/)
    .filter((one) => one.trim() !== '');
  const isWhole = list.length > 0 && !/(?:…|\.\.\.)/.test(names);
  const venue = imprint.trim();
  return makeEntry({
    title: titleIn(titleLine?.text ?? ''),
    authorCount: isWhole ? list.length : undefined,
    venue: venue === '' || /…|\.\.\.|arxiv/i.test(venue) ? undefined : venue,
    ...(year === undefined ? {} : { firstMonth: year }),
    ...findIdentifiers(nameLine?.text ?? ''),
    ...parseIdentifier(url ?? address),
    lines: { first: titleLine?.number ?? 1, last: lines.at(-1)?.number ?? 1 },
  });
}
