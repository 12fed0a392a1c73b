/** XML as copied from a browser, which shows a document without a style as a tree, with a notice above it. */

/** One line without markup, in the browser's language. */
const notice = /^\s*[^<>\n]{20,300}\n\s*<([\w:.-]{1,100})[\s>]/;

/** The text with a blank line in place of the notice, where all the rest is one element. */
export function withoutTreeNotice(text: string): string {
  const root = notice.exec(text.slice(0, 1000))?.[1];
  if (root === undefined || !text.slice(-200).trimEnd().endsWith(`</${root}>`)) return text;
  return text.replace(/^\s*[^<>\n]+/, (above) => above.replace(/[^\n]/g, ''));
}
