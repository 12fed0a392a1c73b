/** Removes the marks (`> `) that mail programs put before each line of a message that is forwarded or answered. */

const quoted = /^(?:> ?)+/;

/** Fewest lines with text, and the smallest part of them, that make a capture a quotation as a whole. */
const fewestLines = 5;
const smallestPart = 0.6;

/** The text with as many lines as before; unchanged unless most of them are quoted. */
export function unquoteMail(text: string): string {
  // Most captures have no such mark at all.
  if (!/^>/m.test(text)) return text;
  const lines = text.split('\n');
  const shown = lines.filter((line) => line.trim() !== '');
  const marked = shown.filter((line) => line.startsWith('>')).length;
  if (shown.length < fewestLines || marked < shown.length * smallestPart) return text;
  return lines.map((line) => line.replace(quoted, '')).join('\n');
}
