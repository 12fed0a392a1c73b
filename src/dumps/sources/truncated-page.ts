/** Whether an HTML page is cut off: it ends within a tag or a text, where the element around it has an end tag to come. */
import type { Diagnostic } from '../../diagnostic.ts';
import type { Capture } from '../model/dump.ts';
import { truncatedCapture } from '../model/listing-diagnostics.ts';

/** An error with the file and its last line, for a page that ends so. */
export function truncatedPage({ shape, text, lines, file }: Capture): Diagnostic[] {
  if (shape.kind !== 'html' || text.trimEnd().endsWith('>')) return [];
  return [{ ...truncatedCapture('before the end tag of an element'), file, line: lines.at(-1)?.number ?? 1 }];
}
