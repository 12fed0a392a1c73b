/** The lines of a listing, from HTML or text, without front matter. */
import type { Capture, DumpLine } from '../dump.ts';
import { type FrontMatter, readFrontMatter } from '../front-matter.ts';
import { markLines } from '../marked-lines.ts';
import { htmlLines } from '../sources/html-lines.ts';
import { entryHead, withoutMarkdown } from './entry-head.ts';

/** Front matter ends at this line at the latest, so that a header below it is read as one. */
const lastFrontLine = 12;

export function frontMatterOf({ lines }: Capture): FrontMatter {
  const first = lines.find((line) => entryHead.test(withoutMarkdown(line.text)))?.number ?? 0;
  return readFrontMatter(lines.filter(({ number }) => number < first));
}

export function listingLines({ lines, shape, text }: Capture, front: FrontMatter): readonly DumpLine[] {
  if (shape.kind === 'html') return htmlLines(text);
  const above = new Set(front.lines.filter((number) => number <= lastFrontLine));
  const marked = markLines(lines.filter(({ number }) => !above.has(number)));
  return marked.lines.map(({ number, text: shown, heading }) => ({
    number,
    text: heading > 0 ? shown : shown.replace(/^[*-]\s+/, ''),
  }));
}
