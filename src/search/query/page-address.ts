/** Addresses of the archive's own pages, pasted into the search field. */

/** On whatever host and below whatever folder; nothing beside it. */
const pageAddress =
  /^(?:\S*\/)?(papers|authors|topics|venues|years|issues)\/([a-z0-9-]+)\/?(?:index\.html)?(?:[?#]\S*)?$/i;

/** By the folder of a page, how its last part is asked for. */
const fields: ReadonlyMap<string, string> = new Map([
  ['authors', 'author'],
  ['topics', 'topic'],
  ['venues', 'venue'],
  ['years', 'year'],
  ['issues', 'issue'],
]);

/** The query that finds what the page at `text` is about: a paper's id has the words of its title; undefined for any other text. */
export function queryOfPage(text: string): string | undefined {
  const [, folder = '', id] = pageAddress.exec(text.trim()) ?? [];
  if (id === undefined) return undefined;
  const field = fields.get(folder.toLowerCase());
  const words = id.replaceAll('-', ' ');
  if (field === undefined) return words;
  return field === 'author' ? `author:"${words}"` : `${field}:${id}`;
}
