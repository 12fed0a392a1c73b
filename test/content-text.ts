import type { Content } from '../src/exports/export.ts';

/** The text that a file with `content` holds. */
export function contentText(content: Content): string {
  if (typeof content === 'string') return content;
  return Buffer.concat(
    content.map((piece) => (typeof piece === 'string' ? Buffer.from(piece) : piece)),
  ).toString();
}
