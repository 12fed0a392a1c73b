/** Plain text of a capture in the form that the readers of text expect. */
import { spaceFullWidthMarks } from '../fields/full-width-marks.ts';
import { withoutDisclosures } from './disclosures.ts';
import { withoutLinkNumbers } from './text-browser.ts';

/**
 * Soft hyphens, zero-width spaces and direction marks, which copying from pages and messengers leaves within words and labels. Joiners
 * stay, since some scripts need them, and so do overrides of direction, which the inspection shows; `cleanText` removes them later. So
 * does a soft hyphen that is half of a letter (`GarcÃ\u00ADa`).
 */
const invisible = /(?<![ÃÄÅÎÏÐÑ]|á[º»])\u00ad|[\u200b\u200e\u200f\u2060\ufeff]/g;

/** Line ends of word processors and notes (LS, PS, VT) and page breaks (FF), which may stand behind a line end. */
const otherBreaks = /[\u2028\u2029\v]|\n?\f/g;

/** Line breaks of HTML at ends of lines, and backslashes there, which are hard line breaks of Markdown (CommonMark, section 6.7). */
const markedBreaks = /<br {0,9}\/?> {0,9}(?=\n|$)|(?<=[^\\\n])\\(?=\n)/gi;

/** No-break, figure and ideographic spaces, which pages have where a line must not break. */
const otherSpaces = /[\u00a0\u2007\u202f\u3000]/g;

/**
 * Without invisible characters, tags of what a click unfolds, marks of line breaks, text browsers' numbers and what all lines are indented by; LF for line
 * separators and page breaks, spaces for those of other kinds.
 */
export function toPlainText(text: string): string {
  const whole = withoutDisclosures(withoutInvisible(text).replace(otherBreaks, '\n'));
  const plain = whole.replace(markedBreaks, '');
  return dedent(withoutLinkNumbers(spaceFullWidthMarks(plain.replace(otherSpaces, ' '))));
}

/** LF for other line ends, and composed letters (Unicode's NFC), where macOS and PDFs write `é` as a letter and an accent. */
export const toUsualLetters = (text: string): string => text.replace(/\r\n?/g, '\n').normalize('NFC');

/** Without the white space with which every line begins that isn't blank. */
function dedent(text: string): string {
  let indent: string | undefined;
  for (const [start] of text.matchAll(/^[ \t]*(?=\S)/gm)) {
    if (indent === undefined) indent = start;
    while (!start.startsWith(indent)) indent = indent.slice(0, -1);
    if (indent === '') return text;
  }
  return indent === undefined ? text : text.replace(new RegExp(`^${indent}`, 'gm'), '');
}

export const withoutInvisible = (text: string): string => text.replace(invisible, '');
