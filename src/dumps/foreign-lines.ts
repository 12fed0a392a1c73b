/** Lines of other programs around and within a listing: the signature of a mail, head and foot of printed pages. */

import { containsIdentifier } from './fields/identifiers.ts';
import type { Capture, DumpLine } from './model/dump.ts';

/** Lines with text that a signature has at most; usage (RFC 1855) is four. */
const longestSignature = 8;

/** The separator (RFC 3676, section 4.3), whose blank at the end editors remove. */
const separator = /^-- ?$/;

/** What the mail programs of telephones add. */
const sentFrom =
  /^(?:sent (?:from|via|with) (?:my|outlook|proton|gmail|yahoo|samsung|mail)|get outlook for|von mein(?:em|er) .{1,40} gesendet|gesendet (?:von|mit)|envoyé (?:de|depuis)|enviado des?de?|inviato da|verzonden vanaf)\b.{0,60}$/iu;

const time = String.raw`\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},? \d{1,2}:\d{2}(?::\d{2})?(?:\s?[AP]M)?`;

/** The foot of a page that Chromium or Safari has printed, then that of Firefox. */
const printedFoot = new RegExp(
  String.raw`^(?:https?:\/\/\S+\s+(?:page )?\d+(?:\/| of )\d+|\d+ of \d+\s+${time})$`,
  'i',
);

/** The head of such a page: the time, or the page's title and address. */
const printedHead = new RegExp(String.raw`^(?:${time}(?:\s.*)?|\S.*\shttps?:\/\/\S+)$`, 'i');

/** The capture with empty lines in place of those. */
export function withoutForeignLines(capture: Capture): Capture {
  if (capture.shape.kind !== 'text') return capture;
  const { lines } = capture;
  const foreign = new Set([...signatureLines(lines), ...printedLines(lines)].map(({ number }) => number));
  if (foreign.size === 0 || foreign.size === lines.length) return capture;
  const text = capture.text
    .split(/\r\n|\n|\r/)
    .map((line, index) => (foreign.has(index + 1) ? '' : line))
    .join('\n');
  return { ...capture, text, lines: lines.filter(({ number }) => !foreign.has(number)) };
}

function signatureLines(lines: readonly DumpLine[]): readonly DumpLine[] {
  const separators = lines.filter(({ text }) => separator.test(text));
  // Several divide entries.
  const at = separators.length === 1 ? lines.findIndex(({ text }) => separator.test(text)) : -1;
  const below = at < 0 ? [] : lines.slice(at + 1);
  if (at >= 0 && below.length <= longestSignature && below.every(({ text }) => isShortText(text)))
    return lines.slice(at);
  return sentFrom.test(lines.at(-1)?.text ?? '') ? lines.slice(-1) : [];
}

const isShortText = (text: string): boolean => text.length <= 100 && !containsIdentifier(text);

/** Feet, and heads at the top, below a foot, or on several pages. */
function printedLines(lines: readonly DumpLine[]): readonly DumpLine[] {
  const isFoot = (line: DumpLine | undefined): boolean => line !== undefined && printedFoot.test(line.text);
  const feet = lines.filter(isFoot);
  if (feet.length === 0) return [];
  const counts = new Map<string, number>();
  for (const { text } of lines) counts.set(text, (counts.get(text) ?? 0) + 1);
  const heads = lines.filter(
    (line, index) =>
      printedHead.test(line.text) &&
      (index === 0 || isFoot(lines[index - 1]) || (counts.get(line.text) ?? 0) > 1),
  );
  return [...feet, ...heads];
}
