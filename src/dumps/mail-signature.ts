/** The signature below a mail or a message, which is no part of a listing. */
import type { Capture, DumpLine } from './dump.ts';
import { findIdentifiers, isIdentified } from './identifiers.ts';

/** Lines with text that a signature has at most; usage (RFC 1855) is four. */
const longest = 8;

/** The separator (RFC 3676, section 4.3), whose blank at the end editors remove. */
const separator = /^-- ?$/;

/** What the mail programs of telephones add. */
const sentFrom =
  /^(?:sent (?:from|via|with) (?:my|outlook|proton|gmail|yahoo|samsung|mail)|get outlook for|von mein(?:em|er) .{1,40} gesendet|gesendet (?:von|mit)|envoyé (?:de|depuis)|enviado des?de?|inviato da|verzonden vanaf)\b.{0,60}$/iu;

/** The capture without the lines of its signature. */
export function withoutSignature(capture: Capture): Capture {
  const { lines, text, shape } = capture;
  if (shape.kind !== 'text') return capture;
  const start = signatureStart(lines);
  const number = lines[start]?.number;
  if (number === undefined || start === 0) return capture;
  const above = text.split(/\r\n|\n|\r/).slice(0, number - 1);
  return { ...capture, text: `${above.join('\n')}\n`, lines: lines.slice(0, start) };
}

/** Index of its first line; the number of lines where there is none. */
function signatureStart(lines: readonly DumpLine[]): number {
  const separators = lines.filter(({ text }) => separator.test(text));
  // Several divide entries.
  const at = separators.length === 1 ? lines.findIndex(({ text }) => separator.test(text)) : -1;
  const below = at < 0 ? [] : lines.slice(at + 1);
  const isSignature = below.length <= longest && below.every(({ text }) => isShortText(text));
  if (at >= 0 && isSignature) return at;
  return sentFrom.test(lines.at(-1)?.text ?? '') ? lines.length - 1 : lines.length;
}

const isShortText = (text: string): boolean => text.length <= 100 && !isIdentified(findIdentifiers(text));
