/** Cache of serialized entries (bytes per format), bounded by memory: one entry is in many feeds. */
import { buildTextEncoder } from '../encode-text.ts';
import type { ContentChunk } from '../export.ts';
import { weighEntry } from './entry-weight.ts';
import type { EntryFrame, FeedEntry, FeedFormat, SharedHtml } from './feed.ts';
import type { Publication } from './publication.ts';

/** An entry's text in pieces, for each format in the store's order. */
export type RenderedEntry = readonly (readonly ContentChunk[])[];

export interface EntryStore {
  readonly weightOf: (publication: Publication) => number;
  readonly renderedOf: (publication: Publication) => RenderedEntry;
}

/** Bytes that are kept: the entries of some 60,000 papers. Others are made again for each feed they are in. */
const maxKept = 500_000_000;

/**
 * `entryOf` makes an entry; it is asked once for each paper while there is room, for text and weight together. An
 * issue is in one feed only, so it isn't kept; the abstracts that it shares with its papers are.
 */
export function buildEntryStore(
  entryOf: (publication: Publication) => FeedEntry,
  formats: readonly FeedFormat[],
  limit: number = maxKept,
): EntryStore {
  const weights = new Map<Publication, number>();
  const kept = new Map<Publication, RenderedEntry>();
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
  const render = (entry: FeedEntry): RenderedEntry => renderEntry(entry, formats, escapeShared);
  return {
    weightOf: (publication) => {
      const known = weights.get(publication);
      if (known !== undefined) return known;
      const entry = entryOf(publication);
      const weight = weighEntry(entry);
      weights.set(publication, weight);
      if (publication.paper !== undefined && room > 0) {
        const toBytes = (piece: ContentChunk) => (typeof piece === 'string' ? encode(piece) : piece);
        kept.set(
          publication,
          render(entry).map((pieces) => pieces.map(toBytes)),
        );
      }
      return weight;
    },
    renderedOf: (publication) => kept.get(publication) ?? render(entryOf(publication)),
  };
}

type EscapeShared = (html: SharedHtml, format: FeedFormat) => ContentChunk;

/** What formats escape by the same function is escaped once for all of them. */
function renderEntry(
  entry: FeedEntry,
  formats: readonly FeedFormat[],
  escapeShared: EscapeShared,
): RenderedEntry {
  const escaped = new Map<FeedFormat['escapeHtml'], readonly EscapedPart[]>();
  return formats.map((format) => {
    const { escapeHtml } = format;
    const parts =
      escaped.get(escapeHtml) ??
      entry.html.map((part) =>
        typeof part === 'string' ? escapeHtml(part) : { shared: escapeShared(part, format) },
      );
    escaped.set(escapeHtml, parts);
    return joinParts(format.renderEntry(entry), parts);
  });
}

type EscapedPart = string | { readonly shared: ContentChunk };

/** Text that is not shared is put together, so that it is one piece. */
function joinParts({ before, after }: EntryFrame, parts: readonly EscapedPart[]): readonly ContentChunk[] {
  const pieces: ContentChunk[] = [];
  let text = before;
  for (const part of parts) {
    if (typeof part === 'string') text += part;
    else {
      pieces.push(text, part.shared);
      text = '';
    }
  }
  pieces.push(text + after);
  return pieces;
}
