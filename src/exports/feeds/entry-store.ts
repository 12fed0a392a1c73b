/** Cache of rendered entries, whole and brief, with a memory limit, since an entry is in many feeds. */
import { buildTextEncoder } from '../encode-text.ts';
import type { ContentChunk } from '../export.ts';
import type { EntryMaker } from './entry-maker.ts';
import { weighEntry } from './entry-weight.ts';
import type { FeedEntry, FeedFormat, SharedHtml } from './feed.ts';
import type { Publication } from './publication.ts';
import { type RenderedEntry, type Rendering, renderOnDemand } from './rendered-entry.ts';

type Makers = Pick<EntryMaker, 'entryOf' | 'briefOf'>;

/** Cache limit in bytes: entries of about 60,000 papers. Further entries are rendered again for each feed. */
const maxKept = 500_000_000;

/**
 * An entry is built once for each cached paper, for text and size together. One that was weighed waits to be rendered until a
 * document asks for it, because most documents are kept from the last build. Issues are not cached, because each is in one feed
 * only; the abstracts they share with papers are.
 */
export class EntryStore {
  readonly #makers: Makers;
  readonly #formats: readonly FeedFormat[];
  readonly #encodeText = buildTextEncoder();
  readonly #weights = new Map<Publication, number>();
  readonly #waiting = new Map<Publication, FeedEntry>();
  readonly #kept = new Map<Publication, RenderedEntry>();
  readonly #keptBriefs = new Map<Publication, RenderedEntry>();
  readonly #shared: ReadonlyMap<FeedFormat['escapeHtml'], Map<SharedHtml, Uint8Array>>;
  /** Bytes left of the limit. */
  #room: number;

  constructor(makers: Makers, formats: readonly FeedFormat[], limit: number = maxKept) {
    this.#makers = makers;
    this.#formats = formats;
    this.#shared = new Map(formats.map(({ escapeHtml }) => [escapeHtml, new Map()]));
    this.#room = limit;
  }

  /** The weight of the whole entry, by which feeds are divided: also where a document has the brief one. */
  weightOf(publication: Publication): number {
    const known = this.#weights.get(publication);
    if (known !== undefined) return known;
    const entry = this.#makers.entryOf(publication);
    const weight = weighEntry(entry);
    this.#weights.set(publication, weight);
    if (publication.paper !== undefined && this.#room > 0) {
      this.#waiting.set(publication, entry);
      this.#room -= weight;
    }
    return weight;
  }

  renderedOf(publication: Publication): RenderedEntry {
    const before = this.#kept.get(publication);
    if (before !== undefined) return before;
    // Its weight may be known from the last build.
    const weight = this.weightOf(publication);
    const entry = this.#waiting.get(publication);
    if (entry === undefined) return this.#renderUnkept(this.#makers.entryOf(publication));
    this.#waiting.delete(publication);
    const rendered = this.#renderKept(entry, () => {
      this.#room += weight;
    });
    this.#kept.set(publication, rendered);
    return rendered;
  }

  /** The entry without abstract, for closed documents. */
  briefOf(publication: Publication): RenderedEntry {
    const before = this.#keptBriefs.get(publication);
    if (before !== undefined) return before;
    const entry = this.#makers.briefOf(publication);
    if (publication.paper === undefined || this.#room <= 0) return this.#renderUnkept(entry);
    const rendered = this.#renderKept(entry);
    this.#keptBriefs.set(publication, rendered);
    return rendered;
  }

  #renderKept(entry: FeedEntry, onComplete?: () => void): RenderedEntry {
    const store = (chunk: ContentChunk) => (typeof chunk === 'string' ? this.#encode(chunk) : chunk);
    return renderOnDemand(entry, { ...this.#rendering, store, ...(onComplete && { onComplete }) });
  }

  #renderUnkept(entry: FeedEntry): RenderedEntry {
    return renderOnDemand(entry, { ...this.#rendering, store: (chunk) => chunk });
  }

  get #rendering(): Pick<Rendering, 'formats' | 'escapeShared'> {
    return { formats: this.#formats, escapeShared: (html, format) => this.#escapeShared(html, format) };
  }

  #escapeShared(html: SharedHtml, { escapeHtml }: FeedFormat): ContentChunk {
    const known = this.#shared.get(escapeHtml);
    const before = known?.get(html);
    if (before !== undefined) return before;
    if (this.#room <= 0) return escapeHtml(html.text);
    const bytes = this.#encode(escapeHtml(html.text));
    known?.set(html, bytes);
    return bytes;
  }

  #encode(text: string): Uint8Array {
    const bytes = this.#encodeText(text);
    this.#room -= bytes.length;
    return bytes;
  }
}
