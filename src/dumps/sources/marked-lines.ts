/**
 * Splits a capture into lines of visible text with their Markdown structure: links, headings, list items. A Markdown
 * parser can't be used, because clippers write links in non-standard ways, e.g. over blank lines; so brackets are
 * matched here.
 */
import type { DumpLine } from '../model/dump.ts';
import { type FoundLink, unwrapLinks } from './unwrap-links.ts';

export interface MarkedLine {
  readonly number: number;
  /** Without link URLs, heading marks and images; trimmed, never empty. */
  readonly text: string;
  /** Links that cover the line or part of it, in order. */
  readonly links: readonly FoundLink[];
  /** 1 to 6 for a heading, else 0. */
  readonly heading: number;
  /** True after a blank or invisible line. */
  readonly gap: boolean;
}

export interface MarkedText {
  readonly isMarkdown: boolean;
  readonly lines: readonly MarkedLine[];
  /** Invisible lines: code fences, images, link definitions. */
  readonly silent: readonly number[];
}

const markdownSigns =
  /\]\((?:https?:|\/)[^()\s]{0,500}\)|^\s{0,3}\[[^\]\n]{1,40}\]:\s*https?:|^#{1,6} \S|^---\s*\n[\s\S]{0,3000}?\n---\s*$/m;
const fence = /^\s*(?:```|~~~)/;
const definition = /^\s{0,3}\[([^\]\n]{1,40})\]:\s*<?(\S+?)>?(?:\s+["'(].*)?$/;
const tags =
  /<\/?(?:a|b|br|div|em|h[1-6]|hr|i|img|li|ol|p|span|strong|svg|ul)(?:\s+[a-z-]+="[^"<>]*")*\s*\/?>/gi;
const pictures = /\[(?:图片|Image|Picture|Thumbnail|Avatar)\b[^\]]{0,300}\]|\[(?:图片)[^\]]{0,300}\]/gi;

/** Lines without metadata above the page (see `readFrontMatter`). */
export function markLines(lines: readonly DumpLine[]): MarkedText {
  const text = lines.map((line) => line.text).join('\n');
  if (!markdownSigns.test(text)) {
    const fences = lines.filter((line) => fence.test(line.text));
    const others = fences.length === 0 ? lines : lines.filter((line) => !fence.test(line.text));
    return { isMarkdown: false, lines: plainLines(others), silent: fences.map(({ number }) => number) };
  }
  const silent: number[] = [];
  const definitions = new Map<string, string>();
  const shown: DumpLine[] = [];
  for (const line of lines) {
    const defined = definition.exec(line.text);
    if (defined !== null) definitions.set((defined[1] ?? '').toLowerCase(), defined[2] ?? '');
    if (defined !== null || fence.test(line.text)) silent.push(line.number);
    else shown.push(line);
  }
  // Reference links whose definitions were not saved.
  const numbered = (text.match(/\]\[\d{1,4}\]/g)?.length ?? 0) >= 5;
  const marked: MarkedLine[] = [];
  let last = 0;
  for (const { line, text: raw, links } of unwrapLinks(shown, { definitions, numbered })) {
    const shownText = clean(raw);
    const heading = /^(#{1,6})(?:\s+|$)/.exec(shownText);
    const bare = (heading === null ? shownText : shownText.slice(heading[0].length)).trim();
    const isEmpty = bare === '' && !links.some(({ url }) => url !== '');
    if (isEmpty || /^(?:[-*_=] {0,3}){3,}$/.test(bare)) {
      silent.push(line.number);
      continue;
    }
    marked.push({
      number: line.number,
      text: unbold(bare),
      links,
      heading: heading?.[1]?.length ?? (isBold(bare) ? 6 : 0),
      gap: line.number > last + 1,
    });
    last = line.number;
  }
  return { isMarkdown: true, lines: marked, silent: silent.sort((a, b) => a - b) };
}

function plainLines(lines: readonly DumpLine[]): MarkedLine[] {
  return lines.map(({ number, text }, index) => ({
    number,
    text: text.trim(),
    links: [],
    heading: 0,
    gap: number > (lines[index - 1]?.number ?? 0) + 1,
  }));
}

/** Removes HTML, alternative texts, escaped line breaks and Markdown escapes. */
function clean(text: string): string {
  return text
    .replace(tags, '')
    .replace(pictures, '')
    .replace(/(?<!\\)\\+$/, '')
    .replace(/\\\\ +/g, ' ')
    .replace(/\\\\(?=[a-zA-Z])/g, '\\')
    .replace(/\\([[\]_*#>~\-.!()+`|])/g, '$1')
    .replace(/^\s*>\s?/, '')
    .trim();
}

const isBold = (text: string): boolean => /^\*\*[^*]+\*\*$/.test(text) || /^__[^_]+__$/.test(text);
const unbold = (text: string): string => (isBold(text) ? text.slice(2, -2).trim() : text);
