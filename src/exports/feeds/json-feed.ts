/** JSON Feed 1.1 (https://jsonfeed.org/version/1.1). Fields that it lacks are in `_offprint` extension objects. */
import type { DocumentFrame, EntryFrame, FeedDocument, FeedEntry, FeedFormat } from './feed.ts';

export const jsonFeed: FeedFormat = {
  name: 'json',
  label: 'JSON Feed',
  fileName: 'feed.json',
  mediaType: 'application/feed+json; charset=utf-8',
  escapeHtml: escapeText,
  renderEntry,
  renderDocument,
};

/** Characters that `JSON.stringify` escapes: quotes, backslashes, control characters, lone surrogates. */
const toEscape = /[^ !#-[\]-\ud7ff\ue000-\uffff]/;

/** Escapes text for the inside of a JSON string. */
function escapeText(text: string): string {
  return toEscape.test(text) ? JSON.stringify(text).slice(1, -1) : text;
}

/** An item must have content: that of a brief entry is its summary. */
function renderEntry(entry: FeedEntry): EntryFrame {
  const { firstDate, place, links } = entry;
  const isBrief = entry.html.length === 0;
  const before = JSON.stringify({
    id: entry.id,
    url: entry.url,
    external_url: entry.externalUrl,
    title: entry.title,
    summary: isBrief || entry.summary === '' ? undefined : entry.summary,
    content_text: isBrief ? entry.summary : undefined,
  });
  const after = JSON.stringify({
    date_published: entry.published,
    date_modified: entry.updated,
    authors: entry.authors.length === 0 ? undefined : entry.authors.map((name) => ({ name })),
    tags: entry.categories.length === 0 ? undefined : entry.categories.map(({ label }) => label),
    _offprint: place && {
      first_date: firstDate,
      licence: entry.licence,
      issue: place.issue,
      position: place.position,
      links: isBrief ? undefined : links.map(({ title, url }) => ({ title, url })),
    },
  });
  if (isBrief) return { before: before.slice(0, -1), after: `,${after.slice(1)}` };
  return { before: `${before.slice(0, -1)},"content_html":"`, after: `",${after.slice(1)}` };
}

/** `next_url` leads to older entries, so a reader that follows it gets the whole archive. */
function renderDocument(document: FeedDocument): DocumentFrame {
  const { generator, closed, current, previous, next, hub } = document;
  const head = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: document.title,
    home_page_url: document.page,
    feed_url: document.self,
    description: document.description,
    user_comment: generator.note === undefined ? undefined : `Made by ${generator.name}. ${generator.note}`,
    next_url: previous,
    language: document.language,
    hubs: hub === undefined ? undefined : [{ type: 'WebSub', url: hub }],
    _offprint: {
      id: document.id,
      updated: document.updated,
      publisher: document.publisher,
      closed_archive: closed,
      current,
      next_archive: next,
    },
  });
  return { before: `${head.slice(0, -1)},"items":[\n`, between: ',\n', after: '\n]}\n' };
}
