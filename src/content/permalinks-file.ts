/** Format of `permalinks.json`: all ids, keys and addresses that were ever published. */
import * as z from 'zod';
import { isSafeSitePath, type SitePath } from '../addresses.ts';
import type { AuthorId, CalendarDay, IssueId, PaperId } from '../model.ts';
import { dayField, slugField } from './field-schemas.ts';

export interface Permalinks {
  /** Authority of all `tag:` URIs (RFC 4151); the keys below are appended to it. */
  readonly tagAuthority: string;
  /** Site paths of all files, except feed documents, which follow from `feeds`. */
  readonly pages: ReadonlySet<SitePath>;
  /** Feed key, e.g. `topics/language-models` → its published documents. */
  readonly feeds: ReadonlyMap<string, PublishedFeed>;
  /** Entry key, e.g. `papers/qurating` → its published state. */
  readonly entries: ReadonlyMap<string, PublishedEntry>;
  readonly citationKeys: ReadonlyMap<PaperId, string>;
  /** Identity key of a name → author id. */
  readonly authorIds: ReadonlyMap<string, AuthorId>;
  readonly issueNumbers: ReadonlyMap<IssueId, number>;
  /** Fingerprint of a paper's entry in an issue file → the paper's id; see `fingerprintEntry`. */
  readonly paperIds: ReadonlyMap<string, PaperId>;
}

export interface PublishedFeed {
  readonly folder: SitePath;
  /** Highest number of an archive document (RFC 5005); 0 if there is none. */
  readonly documents: number;
}

export interface PublishedEntry {
  /** Hash of the entry's text, see `hashPaper` and `hashIssue`. */
  readonly hash: string;
  /** Day of the last change of the text; undefined if it never changed. */
  readonly revised: CalendarDay | undefined;
}

export const emptyPermalinks: Permalinks = {
  tagAuthority: '',
  pages: new Set(),
  feeds: new Map(),
  entries: new Map(),
  citationKeys: new Map(),
  authorIds: new Map(),
  issueNumbers: new Map(),
  paperIds: new Map(),
};

export function isSitePath(text: string): text is SitePath {
  return text.startsWith('/');
}

const pathField = z
  .string()
  .refine(isSafeSitePath, 'expected an address that starts with a slash and has no step such as ".."');

const fileSchema = z.strictObject({
  tagAuthority: z.string(),
  pages: z.array(pathField),
  feeds: z.record(z.string(), z.tuple([pathField, z.int().min(0)])),
  entries: z.record(z.string(), z.union([z.string(), z.tuple([z.string(), dayField])])),
  citationKeys: z.record(z.string(), z.string()),
  authorIds: z.record(z.string(), z.string()),
  // Lists of earlier versions lack them.
  issueNumbers: z.record(dayField, z.int().min(1)).default({}),
  paperIds: z.record(z.string(), slugField).default({}),
});

/**
 * Validates the value of `permalinks.json`.
 *
 * @throws {z.ZodError} where it is invalid
 */
export function parsePermalinks(value: unknown): Permalinks {
  const file = fileSchema.parse(value);
  return {
    tagAuthority: file.tagAuthority,
    pages: new Set(file.pages),
    feeds: new Map(
      Object.entries(file.feeds).map(([key, [folder, documents]]) => [key, { folder, documents }]),
    ),
    entries: new Map(Object.entries(file.entries).map(([key, value]) => [key, toEntry(value)])),
    citationKeys: new Map(Object.entries(file.citationKeys)),
    authorIds: new Map(Object.entries(file.authorIds)),
    issueNumbers: new Map(Object.entries(file.issueNumbers)),
    paperIds: new Map(Object.entries(file.paperIds)),
  };
}

function toEntry(value: string | readonly [string, CalendarDay]): PublishedEntry {
  return typeof value === 'string'
    ? { hash: value, revised: undefined }
    : { hash: value[0], revised: value[1] };
}

/** Serialises the file with one line for each name, in code-unit order, so that a diff shows the additions. */
export function renderPermalinks(permalinks: Permalinks): string {
  const { tagAuthority, pages, feeds, entries, citationKeys, authorIds, issueNumbers, paperIds } = permalinks;
  const sections = [
    `"tagAuthority": ${JSON.stringify(tagAuthority)}`,
    `"pages": ${renderList(
      '[',
      [...pages].sort().map((path) => JSON.stringify(path)),
      ']',
    )}`,
    `"feeds": ${renderRecord(feeds, ({ folder, documents }) => [folder, documents])}`,
    `"entries": ${renderRecord(entries, ({ hash, revised }) => (revised === undefined ? hash : [hash, revised]))}`,
    `"citationKeys": ${renderRecord(citationKeys, (key) => key)}`,
    `"authorIds": ${renderRecord(authorIds, (id) => id)}`,
    `"issueNumbers": ${renderRecord(issueNumbers, (number) => number)}`,
    `"paperIds": ${renderRecord(paperIds, (id) => id)}`,
  ];
  return `{\n${sections.join(',\n')}\n}\n`;
}

function renderRecord<Value>(map: ReadonlyMap<string, Value>, toJson: (value: Value) => unknown): string {
  const rows = [...map].sort(([one], [other]) => (one < other ? -1 : 1));
  return renderList(
    '{',
    rows.map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(toJson(value))}`),
    '}',
  );
}

function renderList(open: string, lines: readonly string[], close: string): string {
  return lines.length === 0 ? `${open}${close}` : `${open}\n${lines.join(',\n')}\n${close}`;
}
