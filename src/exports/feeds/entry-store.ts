/** Entries as bytes in every format, made once and kept as far as memory allows, as an entry is in many feeds. */
import { encodeText } from '../encode-text.ts';
import type { Piece } from '../export.ts';
import type { Arrival } from './arrival.ts';
import { weighEntry } from './entry-weight.ts';
import type { FeedEntry, FeedFormat } from './feed.ts';

/** An entry's text in pieces, for each format in the store's order. */
export type RenderedEntry = readonly (readonly Piece[])[];

export interface EntryStore {
  readonly weightOf: (arrival: Arrival) => number;
  readonly renderedOf: (arrival: Arrival) => RenderedEntry;
}

/** Bytes of entries that are kept: those of some 60,000 papers. Others are made again for each feed they are in. */
const mostKept = 500_000_000;

/**
 * `entryOf` makes an entry; it is asked once for each paper while there is room, for paper and weight together. An
 * issue is in one feed only and large, so it isn't kept.
 */
export function buildEntryStore(
  entryOf: (arrival: Arrival) => FeedEntry,
  formats: readonly FeedFormat[],
  limit: number = mostKept,
): EntryStore {
  const weights = new Map<Arrival, number>();
  const kept = new Map<Arrival, RenderedEntry>();
  let room = limit;
  return {
    weightOf: (arrival) => {
      const known = weights.get(arrival);
      if (known !== undefined) return known;
      const entry = entryOf(arrival);
      const weight = weighEntry(entry);
      weights.set(arrival, weight);
      if (arrival.paper !== undefined && room > 0) {
        const rendered = renderEntry(entry, formats);
        kept.set(arrival, rendered);
        room -= sizeOf(rendered);
      }
      return weight;
    },
    renderedOf: (arrival) => kept.get(arrival) ?? renderEntry(entryOf(arrival), formats),
  };
}

/** Pieces that formats share count once. */
function sizeOf(rendered: RenderedEntry): number {
  let size = 0;
  for (const piece of new Set(rendered.flat())) size += piece.length;
  return size;
}

function renderEntry(entry: FeedEntry, formats: readonly FeedFormat[]): RenderedEntry {
  const { html } = entry;
  const escaped = new Map<FeedFormat['escapeHtml'], Uint8Array>();
  return formats.map((format) => {
    const bytes = escaped.get(format.escapeHtml) ?? encodeText(format.escapeHtml(html));
    escaped.set(format.escapeHtml, bytes);
    const { before, after } = format.renderEntry(entry);
    return [encodeText(before), bytes, after];
  });
}
