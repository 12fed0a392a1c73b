import type { FileContent } from '../src/exports/export.ts';

/** The text that a file with `content` holds. */
export function contentText(content: FileContent): string {
  if (typeof content === 'string') return content;
  return Buffer.concat(
    content.map((piece) => (typeof piece === 'string' ? Buffer.from(piece) : piece)),
  ).toString();
}
