/** Entries as bytes in every format, made once and kept as far as memory allows, as an entry is in many feeds. */
import { buildTextEncoder } from '../encode-text.ts';
import type { Piece } from '../export.ts';
import type { Arrival } from './arrival.ts';
import { weighEntry } from './entry-weight.ts';
import type { FeedEntry, FeedFormat, SharedHtml } from './feed.ts';

/** An entry's text in pieces, for each format in the store's order. */
export type RenderedEntry = readonly (readonly Piece[])[];

export interface EntryStore {
  readonly weightOf: (arrival: Arrival) => number;
  readonly renderedOf: (arrival: Arrival) => RenderedEntry;
}

/** Bytes that are kept: the entries of some 60,000 papers. Others are made again for each feed they are in. */
const mostKept = 500_000_000;

/**
 * `entryOf` makes an entry; it is asked once for each paper while there is room, for text and weight together. An
 * issue is in one feed only, so it isn't kept; the abstracts that it shares with its papers are.
 */
export function buildEntryStore(
  entryOf: (arrival: Arrival) => FeedEntry,
  formats: readonly FeedFormat[],
  limit: number = mostKept,
): EntryStore {
  const weights = new Map<Arrival, number>();
  const kept = new Map<Arrival, RenderedEntry>();
  const shared = new Map(formats.map(({ escapeHtml }) => [escapeHtml, new Map<SharedHtml, Uint8Array>()]));
  const encodeText = buildTextEncoder();
  let room = limit;
  const encode = (text: string): Uint8Array => {
    const bytes = encodeText(text);
    room -= bytes.length;
    return bytes;
  };
  const escapeShared: EscapeShared = (html, { escapeHtml }) => {
    const known = shared.get(escapeHtml);
    const before = known?.get(html);
    if (before !== undefined) return before;
    if (room <= 0) return escapeHtml(html.text);
    const bytes = encode(escapeHtml(html.text));
    known?.set(html, bytes);
    return bytes;
  };
  const render = (entry: FeedEntry): RenderedEntry =>
    formats.map((format) => renderIn(format, entry, escapeShared));
  return {
    weightOf: (arrival) => {
      const known = weights.get(arrival);
      if (known !== undefined) return known;
      const entry = entryOf(arrival);
      const weight = weighEntry(entry);
      weights.set(arrival, weight);
      if (arrival.paper !== undefined && room > 0) {
        const toBytes = (piece: Piece) => (typeof piece === 'string' ? encode(piece) : piece);
        kept.set(
          arrival,
          render(entry).map((pieces) => pieces.map(toBytes)),
        );
      }
      return weight;
    },
    renderedOf: (arrival) => kept.get(arrival) ?? render(entryOf(arrival)),
  };
}

type EscapeShared = (html: SharedHtml, format: FeedFormat) => Piece;

function renderIn(format: FeedFormat, entry: FeedEntry, escapeShared: EscapeShared): readonly Piece[] {
  const { before, after } = format.renderEntry(entry);
  const pieces: Piece[] = [];
  let text = before;
  for (const part of entry.html) {
    if (typeof part === 'string') text += format.escapeHtml(part);
    else {
      pieces.push(text, escapeShared(part, format));
      text = '';
    }
  }
  pieces.push(text + after);
  return pieces;
}
