/** Doubts about words behind a dash that are a subtitle, or a subject, a series or a place: `Stings in Summer – Pain without Much Gain`. */

import { rowsOf } from '../lists/list-rows.ts';
import type { Capture, Doubt, FormatResult } from '../model/dump.ts';
import { quote } from '../model/quote.ts';

export function findOpenSubtitles(
  capture: Capture,
  { format, entries }: Pick<FormatResult, 'format' | 'entries'>,
): Doubt[] {
  if (format !== 'reading-list') return [];
  const byLine = new Map(entries.map(({ lines }, at) => [lines.first, at]));
  return rowsOf(capture).flatMap(({ line, entry, subtitle }) => {
    if (subtitle?.kind !== 'open' || entry === undefined) return [];
    const reason = `The words behind the dash (${quote(subtitle.text)}) may be the end of the title; they are left out. Put quotation marks around the whole title, or brackets around what is no part of it.`;
    return [{ rule: 'open-subtitle', reason, entry: byLine.get(entry.lines.first), line: line.number }];
  });
}
