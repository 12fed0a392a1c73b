/** The ordered table of dump formats, and the way from bytes to a parsed dump. */
import { ContentError } from '../diagnostic.ts';
import { dailyPapers } from './daily-papers.ts';
import type { DumpFormat, DumpLine, ParsedDump } from './dump.ts';
import { readLines } from './line-reader.ts';
import { oralAbstracts } from './oral-abstracts.ts';

/** Asked in this order; the first that recognises a dump parses it. */
export const dumpFormats: readonly DumpFormat[] = [dailyPapers, oralAbstracts];

/**
 * Parses the bytes of the dump called `file` (a path for diagnostics). Throws `ContentError` when the file can't
 * be read as text or no format knows it; everything smaller is a message in the result.
 */
export function parseDump(bytes: Uint8Array, file: string): ParsedDump {
  return parseLines(readLines(bytes, file), file);
}

/** As `parseDump`, from lines. */
export function parseLines(lines: readonly DumpLine[], file: string): ParsedDump {
  const refusals: string[] = [];
  for (const format of dumpFormats) {
    const recognition = format.recognise(lines);
    if (recognition.matches) return format.parse(lines, file);
    refusals.push(`${format.name} (${format.description}): ${recognition.because}`);
  }
  throw new ContentError([
    {
      severity: 'error',
      rule: 'unknown-format',
      reason: `No known format matches. ${refusals.join('; ')}.`,
      advice:
        'Check that the whole page was saved as text; a new kind of listing needs a format in src/dumps/.',
      file,
      line: lines[0]?.number ?? 1,
    },
  ]);
}

/** Name and version, as issue files record them: an issue is read again when its format's version rises. */
export function formatStamp(name: string): string {
  const format = dumpFormats.find((known) => known.name === name);
  return format === undefined ? name : `${format.name}@${format.version}`;
}
