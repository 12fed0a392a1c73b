/** Groups the printed names of all papers into authors with permanent ids. */

import type { Diagnostic } from '../diagnostic.ts';
import { memoize } from '../memoize.ts';
import type { Author, AuthorId, PaperId } from '../model.ts';
import { toAsciiSlug } from '../words/ascii-slug.ts';
import { compareText } from '../words/compare-text.ts';
import { foldName } from '../words/fold-name.ts';
import { freeSlug } from '../words/slug.ts';
import { type AuthorAlias, type PrintedAuthors, resolveAliases } from './author-aliases.ts';
import { parseName } from './parse-name.ts';
import { toShelfKey, toSortName } from './sort-name.ts';

export interface BuiltAuthors {
  /** Sorted by sort name. */
  readonly authors: ReadonlyMap<AuthorId, Author>;
  /** Printed name → author id. */
  readonly authorIds: ReadonlyMap<string, AuthorId>;
  /**
   * Identity key → author id, published ones included. To be stored in `permalinks.json`, so that ids never change.
   */
  readonly idByKey: ReadonlyMap<string, AuthorId>;
  /** Id removed by an alias → id of the author it was merged into; for redirects. */
  readonly moved: ReadonlyMap<AuthorId, AuthorId>;
  /** Contradicting aliases, and aliases that match no name. */
  readonly diagnostics: readonly Diagnostic[];
}

interface Gathering {
  /** Printed form → count, in order of first occurrence. */
  readonly forms: Map<string, number>;
  readonly papers: Set<PaperId>;
}

/**
 * Builds one author for each identity key (`foldName`), after aliases. Author ids are ASCII slugs of the key, with
 * `-2`, `-3` … for duplicates, given in the order of `papers`: pass the oldest first. Published ids (`known`:
 * identity key → id) are kept and never given to another author.
 */
export function buildAuthors(
  papers: readonly PrintedAuthors[],
  aliases: readonly AuthorAlias[] = [],
  known: ReadonlyMap<string, AuthorId> = new Map(),
): BuiltAuthors {
  const resolved = resolveAliases(aliases);
  const keyOf = memoize((printed: string) => {
    const key = foldName(printed);
    return resolved.canonical.get(key) ?? key;
  });
  const gathered = gather(papers, keyOf);
  const idByKey = assignIds(gathered.keys(), known);
  const authors = [...gathered].map(([key, gathering]) =>
    toAuthor(idByKey.get(key) ?? key, gathering, resolved.displayed.get(key)),
  );
  const authorIds = new Map<string, AuthorId>();
  for (const [key, { forms }] of gathered)
    for (const form of forms.keys()) authorIds.set(form, idByKey.get(key) ?? key);
  return {
    authors: new Map(toShelved(authors).map((author) => [author.id, author])),
    authorIds,
    idByKey,
    moved: toMoved(known, resolved.canonical, idByKey),
    diagnostics: [...resolved.diagnostics, ...resolved.checkPrinted(papers)],
  };
}

function gather(
  papers: readonly PrintedAuthors[],
  keyOf: (printed: string) => string,
): Map<string, Gathering> {
  const gathered = new Map<string, Gathering>();
  for (const paper of papers) {
    for (const printed of paper.authors) {
      const key = keyOf(printed);
      const gathering = gathered.get(key) ?? { forms: new Map(), papers: new Set() };
      gathering.forms.set(printed, (gathering.forms.get(printed) ?? 0) + 1);
      gathering.papers.add(paper.id);
      gathered.set(key, gathering);
    }
  }
  return gathered;
}

function assignIds(keys: Iterable<string>, known: ReadonlyMap<string, AuthorId>): Map<string, AuthorId> {
  const ids = new Map(known);
  const taken = new Set(known.values());
  for (const key of keys) {
    if (ids.has(key)) continue;
    const id = freeSlug(toAsciiSlug(key) || 'author', (candidate) => taken.has(candidate));
    ids.set(key, id);
    taken.add(id);
  }
  return ids;
}

function toAuthor(id: AuthorId, { forms, papers }: Gathering, displayed: string | undefined): Author {
  const most = Math.max(...forms.values());
  const common = [...forms.keys()].find((form) => forms.get(form) === most) ?? id;
  const name = displayed ?? common;
  return {
    id,
    name,
    sortName: toSortName(parseName(name)),
    variants: [...forms.keys()].filter((form) => form !== name),
    papers: [...papers],
  };
}

function toShelved(authors: readonly Author[]): Author[] {
  const keyed = authors.map((author) => ({ author, key: toShelfKey(author.sortName) }));
  keyed.sort(
    (left, right) => compareText(left.key, right.key) || compareText(left.author.id, right.author.id),
  );
  return keyed.map(({ author }) => author);
}

function toMoved(
  known: ReadonlyMap<string, AuthorId>,
  canonical: ReadonlyMap<string, string>,
  idByKey: ReadonlyMap<string, AuthorId>,
): Map<AuthorId, AuthorId> {
  const moved = new Map<AuthorId, AuthorId>();
  for (const [key, id] of known) {
    const now = idByKey.get(canonical.get(key) ?? key);
    if (now !== undefined && now !== id) moved.set(id, now);
  }
  return moved;
}
