/** A paper's object in the data of Daily Papers → an entry. */
import type { Resource } from '../../model.ts';
import { toListingDate } from '../days/address-days.ts';
import { writtenDay } from '../days/instant.ts';
import { parseIdentifier } from '../fields/identifiers.ts';
import { type DumpEntry, type LineSpan, makeEntry } from '../model/dump.ts';
import { countIn, isObject, type JsonObject, lineIn } from '../sources/json-values.ts';

/** The object with the paper's fields: the item itself, or its `paper`. */
export function paperOf(item: JsonObject): JsonObject | undefined {
  const paper = isObject(item.paper) ? item.paper : item;
  const hasSigns =
    paper !== item || 'upvotes' in paper || 'submittedOnDailyAt' in paper || 'ai_summary' in paper;
  const id = lineIn(paper.id);
  return hasSigns && id !== undefined && lineIn(paper.title ?? item.title) !== undefined ? paper : undefined;
}

export function toEntry(item: JsonObject, paper: JsonObject, lines: LineSpan): DumpEntry {
  const authors = (Array.isArray(paper.authors) ? paper.authors : []).flatMap((author: unknown) =>
    isObject(author) ? [author] : lineIn(author) === undefined ? [] : [{ name: author }],
  );
  const names = authors
    .filter(({ hidden }: JsonObject) => hidden !== true)
    .map(({ name, fullname }: JsonObject) => lineIn(name) ?? lineIn(fullname));
  const named = names.filter((name) => name !== undefined);
  const firstDay = writtenDay(lineIn(paper.publishedAt) ?? lineIn(item.publishedAt));
  const organisation = isObject(item.organization)
    ? item.organization
    : isObject(paper.organization)
      ? paper.organization
      : {};
  return makeEntry({
    title: lineIn(paper.title) ?? lineIn(item.title),
    abstract: lineIn(paper.summary) ?? lineIn(item.summary),
    authors: named.length === 0 ? undefined : named,
    authorCount: authors.length === 0 ? undefined : authors.length,
    firstDate: firstDay === undefined ? undefined : toListingDate(firstDay),
    comments: countIn(item.numComments),
    upvotes: countIn(paper.upvotes),
    organisation: lineIn(organisation.fullname) ?? lineIn(organisation.name),
    arxiv: parseIdentifier(lineIn(paper.id) ?? '').arxiv,
    resources: [...link('code', paper.githubRepo), ...link('project', paper.projectPage)],
    lines,
  });
}

function link(kind: Resource['kind'], value: unknown): Resource[] {
  const url = lineIn(value);
  return url !== undefined && /^https?:\/\/[^\s<>"]+$/.test(url) ? [{ kind, url }] : [];
}
