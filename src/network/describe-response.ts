/** Describes an unexpected response. */

/** A phrase such as `an HTML page titled "Log in"`, `text that begins "Not now."`, `nothing`. */
export function describeResponse(text: string): string {
  const start = text.trimStart();
  if (start === '') return 'nothing';
  if (/^<(!doctype html|html|head|body)\b/i.test(start)) {
    const title = /<title[^>]*>([^<]*)/i.exec(start.slice(0, 100_000))?.[1];
    return title === undefined ? 'an HTML page' : `an HTML page titled ${quote(title)}`;
  }
  return `text that begins ${quote(start)}`;
}

function quote(text: string): string {
  const line = text
    .slice(0, 200)
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
  return `"${line.length > 60 ? `${line.slice(0, 60)}…` : line}"`;
}
