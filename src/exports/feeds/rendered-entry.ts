/** An entry in the feed formats, each rendered when a document first asks for it. */
import type { ContentChunk } from '../export.ts';
import type { EntryFrame, FeedEntry, FeedFormat, SharedHtml } from './feed.ts';

export interface RenderedEntry {
  /** Chunks of the entry in `format`. */
  readonly in: (format: FeedFormat) => readonly ContentChunk[];
}

export interface Rendering {
  readonly formats: readonly FeedFormat[];
  /** Escapes HTML that several entries share, once for all formats with the same escaping function. */
  readonly escapeShared: (html: SharedHtml, format: FeedFormat) => ContentChunk;
  /** Makes the chunks that are kept. */
  readonly store: (chunk: ContentChunk) => ContentChunk;
  /** Called when the last format has been rendered and the entry itself is not needed any more. */
  readonly onComplete?: () => void;
}

/** Renders `given` in each of the formats once. */
export function renderOnDemand(
  given: FeedEntry,
  { formats, escapeShared, store, onComplete }: Rendering,
): RenderedEntry {
  const made = new Map<FeedFormat, readonly ContentChunk[]>();
  let entry: FeedEntry | undefined = given;
  return {
    in(format) {
      const before = made.get(format);
      if (before !== undefined || entry === undefined) return before ?? [];
      const chunks = renderEntry(entry, format, escapeShared).map(store);
      made.set(format, chunks);
      if (made.size === formats.length) {
        entry = undefined;
        onComplete?.();
      }
      return chunks;
    },
  };
}

function renderEntry(
  entry: FeedEntry,
  format: FeedFormat,
  escapeShared: Rendering['escapeShared'],
): readonly ContentChunk[] {
  const parts = entry.html.map((part) =>
    typeof part === 'string' ? format.escapeHtml(part) : { shared: escapeShared(part, format) },
  );
  return joinParts(format.renderEntry(entry), parts);
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
