import { toOneLine } from '../one-line.ts';

/** Characters with a meaning in CommonMark or a common extension (tables, strikethrough, maths). */
const signs = /[\\`*_[\]<>&|~$#^]/g;
/** Start of a line that would begin a list, a thematic break, a setext heading or a block quote. */
const lineStart = /^(\d{1,9})([.)])|^[-+=:]/;

/**
 * Escapes plain text for one line of Markdown, so that it renders as the same text, without markup, HTML, links or
 * formulas. White space is collapsed.
 */
export function escapeMarkdown(text: string): string {
  return escapeLineStart(toOneLine(text).replace(signs, '\\$&'));
}

/** Escapes a line of Markdown whose beginning would give it another meaning. */
export function escapeLineStart(line: string): string {
  return line.replace(lineStart, (start, digits: string | undefined, mark: string | undefined) =>
    digits === undefined ? `\\${start}` : `${digits}\\${mark}`,
  );
}

export function markdownLink(text: string, url: string): string {
  return `[${escapeMarkdown(text)}](${encodeDestination(url)})`;
}

/** Percent-encodes characters that would end a link destination or be read as an escape or entity there. */
function encodeDestination(url: string): string {
  return url.replace(/[\s<>\\()&]/g, (sign) =>
    sign === '&' ? '&amp;' : `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
