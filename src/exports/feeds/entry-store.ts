/** Cache of rendered entries in all formats, with a memory limit, since an entry is in many feeds. */
import { buildTextEncoder } from '../encode-text.ts';
import type { ContentChunk } from '../export.ts';
import { weighEntry } from './entry-weight.ts';
import type { EntryFrame, FeedEntry, FeedFormat, SharedHtml } from './feed.ts';
import type { Publication } from './publication.ts';

/** Chunks of the rendered entry, for each format in the store's order. */
export type RenderedEntry = readonly (readonly ContentChunk[])[];

export interface EntryStore {
  readonly weightOf: (publication: Publication) => number;
  readonly renderedOf: (publication: Publication) => RenderedEntry;
}

/** Cache limit in bytes: entries of about 60,000 papers. Further entries are rendered again for each feed. */
const maxKept = 500_000_000;

/**
 * `entryOf` builds an entry; it is called once for each cached paper, for text and size together. An entry waits to be
 * rendered until a document asks for it, because most documents are kept from the last build. Issues are not cached,
 * because each is in one feed only; the abstracts they share with papers are.
 */
export function buildEntryStore(
  entryOf: (publication: Publication) => FeedEntry,
  formats: readonly FeedFormat[],
  limit: number = maxKept,
): EntryStore {
  const weights = new Map<Publication, number>();
  const waiting = new Map<Publication, FeedEntry>();
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
  const toBytes = (chunk: ContentChunk) => (typeof chunk === 'string' ? encode(chunk) : chunk);
  return {
    weightOf(publication) {
      const known = weights.get(publication);
      if (known !== undefined) return known;
      const entry = entryOf(publication);
      const weight = weighEntry(entry);
      weights.set(publication, weight);
      if (publication.paper !== undefined && room > 0) {
        waiting.set(publication, entry);
        room -= weight;
      }
      return weight;
    },
    renderedOf(publication) {
      const before = kept.get(publication);
      if (before !== undefined) return before;
      const entry = waiting.get(publication);
      if (entry === undefined) return render(entryOf(publication));
      waiting.delete(publication);
      room += weights.get(publication) ?? 0;
      const rendered = render(entry).map((chunks) => chunks.map(toBytes));
      kept.set(publication, rendered);
      return rendered;
    },
  };
}

type EscapeShared = (html: SharedHtml, format: FeedFormat) => ContentChunk;

/** Shared HTML is escaped once for all formats with the same escaping function. */
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

/** Joins consecutive unshared text into one chunk. */
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
