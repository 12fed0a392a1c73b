/** Removes the marks (`> `) that mail programs put before each line of a message that is forwarded or answered. */

import { isAttribution, mailAnswer } from './mail-answer.ts';

const quoted = /^(?:> ?)+/;

/** Fewest lines with text, and the smallest part of them, that make a capture a quotation as a whole. */
const fewestLines = 5;
const smallestPart = 0.6;

/**
 * The text with as many lines as before; unchanged unless most of them are quoted, or some below a line that says of whom, or where
 * an answer names papers itself.
 */
export function unquoteMail(text: string): string {
  // Most captures have no such mark at all.
  if (!/^>/m.test(text)) return text;
  const lines = text.split('\n');
  const shown = lines
    .map((line, index) => ({ number: index + 1, text: line }))
    .filter(({ text: line }) => line.trim() !== '');
  if (mailAnswer(shown) !== undefined) return text;
  const marked = shown.filter(({ text: line }) => line.startsWith('>')).length;
  if (shown.length >= fewestLines && marked >= shown.length * smallestPart)
    return lines.map((line) => line.replace(quoted, '')).join('\n');
  return unquoteAnswers(lines).join('\n');
}

/** The header of a mail, in which nobody else marks lines so. */
const header = /^(?:from|subject|date):\s/i;
const fewestFields = 2;

/** Without marks in a mail, and below each line that says who wrote what is quoted, up to the end of the quotation. */
function unquoteAnswers(lines: readonly string[]): readonly string[] {
  const end = lines.findIndex((line) => line.trim() === '');
  const isMail = lines.slice(0, Math.max(end, 0)).filter((line) => header.test(line)).length >= fewestFields;
  if (isMail) return lines.map((line) => line.replace(quoted, ''));
  let isOpen = false;
  return lines.map((line) => {
    const text = line.trim();
    if (line.startsWith('>')) return isOpen ? line.replace(quoted, '') : line;
    if (text !== '') isOpen = isAttribution(text);
    return line;
  });
}
