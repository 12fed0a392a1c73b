/** Author aliases of `corrections.yaml`: printed names that belong to one author. */

import type { Diagnostic } from '../diagnostic.ts';
import { memoize } from '../memoize.ts';
import type { PaperId } from '../model.ts';
import { foldName } from '../words/fold-name.ts';

/** `variants` are other printed names of `author`; `author` is the display name. */
export interface AuthorAlias {
  readonly author: string;
  readonly variants: readonly string[];
  /** In `corrections.yaml`. */
  readonly line?: number | undefined;
}

export interface ResolvedAliases {
  /** Identity key of a variant → identity key of the author; chains are resolved. */
  readonly canonical: ReadonlyMap<string, string>;
  /** Identity key of an author → display name. */
  readonly displayed: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
  /** Diagnostics for variants that no paper prints, and for those that a paper prints beside another name of the author. */
  readonly checkPrinted: (papers: readonly PrintedAuthors[]) => readonly Diagnostic[];
}

/** A paper's authors, as it prints them. */
export interface PrintedAuthors {
  readonly id: PaperId;
  readonly authors: readonly string[];
}

const file = 'content/corrections.yaml';

const placeOf = (line: number | undefined) => ({ file, ...(line === undefined ? {} : { line }) });

/** Resolves aliases to identity keys. If two authors have the same variant, the first keeps it, with a warning. */
export function resolveAliases(aliases: readonly AuthorAlias[]): ResolvedAliases {
  const direct = new Map<string, string>();
  const displayed = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  for (const { author, variants, line } of aliases) {
    const target = foldName(author);
    if (!displayed.has(target)) displayed.set(target, author);
    for (const variant of variants) {
      const key = foldName(variant);
      const before = direct.get(key);
      if (before !== undefined && before !== target)
        diagnostics.push(claimedTwice(variant, displayed.get(before) ?? before, author, line));
      else if (leadsTo(direct, target, key)) {
        if (key !== target) diagnostics.push(circular(variant, author, line));
      } else direct.set(key, target);
    }
  }
  const canonical = new Map([...direct.keys()].map((key) => [key, follow(direct, key)]));
  return {
    canonical,
    displayed,
    diagnostics,
    checkPrinted: (papers) =>
      aliases.length === 0 ? [] : [...findUnmatched(aliases, papers), ...findCoauthors(aliases, papers)],
  };
}

function follow(direct: ReadonlyMap<string, string>, key: string): string {
  let at = key;
  for (let next = direct.get(at); next !== undefined; next = direct.get(at)) at = next;
  return at;
}

function leadsTo(direct: ReadonlyMap<string, string>, from: string, to: string): boolean {
  for (let at: string | undefined = from; at !== undefined; at = direct.get(at)) if (at === to) return true;
  return false;
}

function findUnmatched(aliases: readonly AuthorAlias[], papers: readonly PrintedAuthors[]): Diagnostic[] {
  const printed = new Set(papers.flatMap(({ authors }) => authors));
  const keys = new Set([...printed].map(foldName));
  return aliases.flatMap(({ author, variants, line }) =>
    variants
      .filter((variant) => !keys.has(foldName(variant)))
      .map(
        (variant): Diagnostic => ({
          severity: 'warning',
          rule: 'unused-author-variant',
          reason: `No paper prints the name “${variant}”, given as a variant of “${author}”.`,
          advice: 'Check the spelling, or remove the variant.',
          ...placeOf(line),
        }),
      ),
  );
}

/** Names of one author that are two of a paper's authors are two persons: one diagnostic for each alias. */
function findCoauthors(aliases: readonly AuthorAlias[], papers: readonly PrintedAuthors[]): Diagnostic[] {
  const aliasOf = new Map(
    aliases.flatMap((alias) =>
      [alias.author, ...alias.variants].map((name) => [foldName(name), alias] as const),
    ),
  );
  const keyOf = memoize(foldName);
  const found = new Map<AuthorAlias, Diagnostic>();
  for (const { id, authors } of papers) {
    const beside = new Map<AuthorAlias, string>();
    for (const name of authors) {
      const alias = aliasOf.get(keyOf(name));
      const other = alias === undefined ? undefined : beside.get(alias);
      if (alias !== undefined) beside.set(alias, name);
      if (alias === undefined || other === undefined || keyOf(other) === keyOf(name)) continue;
      if (!found.has(alias)) found.set(alias, besideEachOther(other, name, id, alias.line));
    }
  }
  return [...found.values()];
}

function besideEachOther(one: string, other: string, paper: PaperId, line: number | undefined): Diagnostic {
  return {
    severity: 'warning',
    rule: 'author-variants-beside',
    reason: `“${one}” and “${other}” are given as one author, and ${paper} has them as two authors.`,
    advice: 'If they are two people, remove the variant.',
    ...placeOf(line),
  };
}

function claimedTwice(variant: string, first: string, second: string, line: number | undefined): Diagnostic {
  return {
    severity: 'warning',
    rule: 'author-variant-claimed-twice',
    reason: `“${variant}” is given as a variant of both “${first}” and “${second}”; it is counted with the first.`,
    advice: 'Keep the variant under one author.',
    ...placeOf(line),
  };
}

function circular(variant: string, author: string, line: number | undefined): Diagnostic {
  return {
    severity: 'warning',
    rule: 'author-variant-circular',
    reason: `“${variant}” is given as a variant of “${author}”, which is itself a variant of “${variant}”; the second is ignored.`,
    advice: 'Keep one direction.',
    ...placeOf(line),
  };
}
