/** Gathers the printed names of all papers into authors with lasting ids. */
import type { Diagnostic } from '../diagnostic.ts';
import type { Author, AuthorId, PaperId } from '../model.ts';
import { toAsciiSlug } from '../words/ascii-slug.ts';
import { compareText } from '../words/compare-text.ts';
import { foldName } from '../words/fold-name.ts';
import { freeSlug } from '../words/slug.ts';
import { type AuthorAlias, resolveAliases } from './author-aliases.ts';
import { parseName } from './parse-name.ts';
import { toShelfKey, toSortName } from './sort-name.ts';

/** A paper as far as its authors go: names as printed, in the paper's order. */
export interface AuthoredPaper {
  readonly id: PaperId;
  readonly authors: readonly string[];
}

export interface BuiltAuthors {
  /** By shelf order of the sort name. */
  readonly authors: ReadonlyMap<AuthorId, Author>;
  /** The author of each printed name. */
  readonly authorIds: ReadonlyMap<string, AuthorId>;
  /** Identity key → id, the known ones included: what to keep so that ids never change. */
  readonly idByKey: ReadonlyMap<string, AuthorId>;
  /** Ids that an alias has merged away → where they went: what to redirect. */
  readonly moved: ReadonlyMap<AuthorId, AuthorId>;
  /** About aliases that contradict each other, or that match nobody. */
  readonly diagnostics: readonly Diagnostic[];
}

interface Gathering {
  /** Printed form → number of times printed, in the order first seen. */
  readonly forms: Map<string, number>;
  readonly papers: Set<PaperId>;
}

/**
 * One author for each identity key (`foldName`) after the aliases of `content/corrections.yaml`. An id is the ASCII
 * slug of that key, `-2` and so on where another key has it; `known` (identity key → id, from what was published)
 * wins and its ids are never given to anyone else, so an id stands for ever. New ids are given in the order of
 * `papers`: pass the oldest first.
 */
export function buildAuthors(
  papers: readonly AuthoredPaper[],
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
    diagnostics: [...resolved.diagnostics, ...resolved.unmatched(authorIds.keys())],
  };
}

function gather(
  papers: readonly AuthoredPaper[],
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

function memoize(compute: (text: string) => string): (text: string) => string {
  const seen = new Map<string, string>();
  return (text) => {
    const value = seen.get(text) ?? compute(text);
    seen.set(text, value);
    return value;
  };
}
