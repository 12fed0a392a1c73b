/**
 * Format: a saved page with the blocks of `title-blocks`: proceedings, programmes and accepted papers as HTML. Read as a browser
 * copies it, with a blank line around paragraphs, headings, points and rows.
 */
import { containsIdentifier, findIdentifiers } from '../fields/identifiers.ts';
import { isLinks } from '../items/link-rows.ts';
import type { Capture, DumpEntry, DumpFormat, FormatResult, LineRole, Recognition } from '../model/dump.ts';
import { type HtmlLine, htmlLines } from '../sources/html-lines.ts';
import { itemTables } from '../sources/html-rows.ts';
import { mailOfPage } from '../sources/page-mail.ts';
import { truncatedPage } from '../sources/truncated-page.ts';
import { addressBehind } from './title-address.ts';
import { titleBlocks } from './title-blocks.ts';

export const titleBlocksPage: DumpFormat = {
  name: 'title-blocks-page',
  version: 10,
  description: 'a saved page with blocks of lines, each a title with its authors below',
  shapes: ['html'],
  recognise(capture: Capture): Recognition {
    const plain = titleBlocks.recognise(shownOf(capture).capture);
    return !plain.matches && isAddressed(capture) ? { matches: true } : plain;
  },
  parse(capture: Capture): FormatResult {
    const plain = shownOf(capture);
    const isPlain = titleBlocks.recognise(plain.capture).matches;
    const { capture: shown, lineAt } = isPlain ? plain : withAddresses(plain);
    const numberOf = (line: number): number => lineAt.get(line)?.number ?? 1;
    const read = titleBlocks.parse(shown);
    const roles = new Map<number, LineRole>(capture.lines.map(({ number }) => [number, 'details']));
    for (const [line, role] of read.roles) if (role === 'title') roles.set(numberOf(line), role);
    return {
      ...read,
      format: titleBlocksPage.name,
      entries: read.entries.map((entry) => {
        const urls = linksOf(entry, lineAt, read.entries[0]?.lines.first ?? 1);
        const [first, last] = [numberOf(entry.lines.first), numberOf(entry.lines.last)];
        return { ...entry, ...linkedIn(entry, urls), lines: { first, last } };
      }),
      roles,
      hints: read.hints.map((hint) => ({ ...hint, line: numberOf(hint.line) })),
      diagnostics: [
        ...read.diagnostics.map((one) =>
          one.line === undefined ? one : { ...one, line: numberOf(one.line) },
        ),
        ...truncatedPage(capture),
      ],
    };
  },
};

interface Shown {
  readonly capture: Capture;
  /** The page's lines by their numbers in the capture above, which no two share. */
  readonly lineAt: ReadonlyMap<number, HtmlLine>;
}

const known = new WeakMap<Capture, Shown>();

function shownOf(capture: Capture): Shown {
  const cached = known.get(capture);
  if (cached !== undefined) return cached;
  const lineAt = new Map<number, HtmlLine>();
  let number = -1;
  for (const line of mailOfPage(capture)) {
    number += 1;
    lineAt.set(number, { ...line, links: [], heading: 0, gap: false });
  }
  if (number >= 0) number += 1;
  for (const line of htmlLines(capture.text, { dividesNames: true, items: itemTables(capture.text) })) {
    number += line.isApart === true ? 2 : 1;
    lineAt.set(number, line);
  }
  const lines = [...lineAt].map(([at, { text }]) => ({ number: at, text }));
  const text = lines.map((line) => line.text).join('\n');
  const shown: Shown = { capture: { file: capture.file, text, lines, shape: { kind: 'text' } }, lineAt };
  known.set(capture, shown);
  return shown;
}

/** With the address of a line that is one link behind it, as a mail in plain text has it, where too few papers are evidence without. */
function withAddresses({ capture, lineAt }: Shown): Shown {
  const lines = capture.lines.map((line) => {
    const [url, ...others] = new Set((lineAt.get(line.number)?.links ?? []).map((link) => link.url));
    const isOne = url?.startsWith('http') === true && others.length === 0 && !isLinks(line.text);
    return isOne && addressBehind(line.text) === undefined
      ? { ...line, text: `${line.text} <${url.replace(/[\s<>]/g, '')}>` }
      : line;
  });
  return { capture: { ...capture, text: lines.map(({ text }) => text).join('\n'), lines }, lineAt };
}

const isAddressed = (capture: Capture): boolean =>
  titleBlocks.recognise(withAddresses(shownOf(capture)).capture).matches;

/** How many lines above the first title may have its links. */
const reach = 3;

/** What the title links to, and the lines below, unless the page has each paper's links above its title. */
function linksOf(
  { lines: { first, last } }: DumpEntry,
  lineAt: ReadonlyMap<number, HtmlLine>,
  firstTitle: number,
): readonly string[] {
  const between = (from: number, to: number): readonly string[] => {
    const urls: string[] = [];
    for (let at = from; at <= to; at += 1) urls.push(...(lineAt.get(at)?.links ?? []).map(({ url }) => url));
    return urls;
  };
  const isAbove = between(firstTitle - reach, firstTitle - 1).some(containsIdentifier);
  return between(first, isAbove ? first : last);
}

/** The identifier in addresses of one paper. */
function linkedIn(entry: DumpEntry, urls: readonly string[]): Partial<DumpEntry> {
  const found = urls.filter(containsIdentifier).map((url) => findIdentifiers(url));
  const distinct = new Set(found.map((one) => JSON.stringify(one)));
  const isNamed = (entry.arxiv ?? entry.doi ?? entry.openreview) !== undefined;
  return distinct.size === 1 && !isNamed ? (found[0] ?? {}) : {};
}
