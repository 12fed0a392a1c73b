/** Cache of rendered entries, whole and brief, with a memory limit, since an entry is in many feeds. */
import { buildTextEncoder } from '../encode-text.ts';
import type { ContentChunk } from '../export.ts';
import type { EntryMaker } from './entry-maker.ts';
import { weighEntry } from './entry-weight.ts';
import type { FeedEntry, FeedFormat, SharedHtml } from './feed.ts';
import type { Publication } from './publication.ts';
import { type RenderedEntry, type Rendering, renderOnDemand } from './rendered-entry.ts';

export interface EntryStore {
  /** The weight of the whole entry, by which feeds are divided: also where a document has the brief one. */
  readonly weightOf: (publication: Publication) => number;
  readonly renderedOf: (publication: Publication) => RenderedEntry;
  /** The entry without abstract, for closed documents. */
  readonly briefOf: (publication: Publication) => RenderedEntry;
}

/** Cache limit in bytes: entries of about 60,000 papers. Further entries are rendered again for each feed. */
const maxKept = 500_000_000;

/**
 * `entryOf` builds an entry; it is called once for each cached paper, for text and size together. An entry that was weighed
 * waits to be rendered until a document asks for it, because most documents are kept from the last build. Issues are not cached,
 * because each is in one feed only; the abstracts they share with papers are.
 */
export function buildEntryStore(
  { entryOf, briefOf }: Pick<EntryMaker, 'entryOf' | 'briefOf'>,
  formats: readonly FeedFormat[],
  limit: number = maxKept,
): EntryStore {
  const weights = new Map<Publication, number>();
  const waiting = new Map<Publication, FeedEntry>();
  const kept = new Map<Publication, RenderedEntry>();
  const keptBriefs = new Map<Publication, RenderedEntry>();
  const shared = new Map(formats.map(({ escapeHtml }) => [escapeHtml, new Map<SharedHtml, Uint8Array>()]));
  const encodeText = buildTextEncoder();
  let room = limit;
  const encode = (text: string): Uint8Array => {
    const bytes = encodeText(text);
    room -= bytes.length;
    return bytes;
  };
  const escapeShared: Rendering['escapeShared'] = (html, { escapeHtml }) => {
    const known = shared.get(escapeHtml);
    const before = known?.get(html);
    if (before !== undefined) return before;
    if (room <= 0) return escapeHtml(html.text);
    const bytes = encode(escapeHtml(html.text));
    known?.set(html, bytes);
    return bytes;
  };
  const store = (chunk: ContentChunk) => (typeof chunk === 'string' ? encode(chunk) : chunk);
  const passing: Rendering = { formats, escapeShared, store: (chunk) => chunk };
  const weightOf = (publication: Publication): number => {
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
  };
  return {
    weightOf,
    renderedOf(publication) {
      const before = kept.get(publication);
      if (before !== undefined) return before;
      // Its weight may be known from the last build.
      weightOf(publication);
      const entry = waiting.get(publication);
      if (entry === undefined) return renderOnDemand(entryOf(publication), passing);
      waiting.delete(publication);
      const onComplete = () => {
        room += weights.get(publication) ?? 0;
      };
      const rendered = renderOnDemand(entry, { formats, escapeShared, store, onComplete });
      kept.set(publication, rendered);
      return rendered;
    },
    briefOf(publication) {
      const before = keptBriefs.get(publication);
      if (before !== undefined) return before;
      const entry = briefOf(publication);
      if (publication.paper === undefined || room <= 0) return renderOnDemand(entry, passing);
      const rendered = renderOnDemand(entry, { formats, escapeShared, store });
      keptBriefs.set(publication, rendered);
      return rendered;
    },
  };
}
