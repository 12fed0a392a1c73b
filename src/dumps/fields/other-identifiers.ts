/** Identifiers of further papers on a line of a reading list, of which only the first is read. */
import type { DumpEntry } from '../model/dump.ts';
import { type FoundIdentifiers, isIdentified, parseIdentifier, withoutCalls } from './identifiers.ts';
import { withoutEndMarks } from './word-ends.ts';

/** All identifiers in words, in order. Brackets may be a DOI's own: only what is none as it stands is divided by them. */
export const identifiersAmong = (words: string): readonly FoundIdentifiers[] =>
  withoutCalls(words)
    .split(/[\s<>"'|]+/)
    .flatMap((word) => {
      const bare = withoutEndMarks(word);
      const whole = parseIdentifier(bare);
      if (isIdentified(whole)) return [whole];
      if (!/[,;()[\]]/.test(bare)) return [];
      return bare
        .split(/[,;()[\]]+/)
        .map((one) => parseIdentifier(one.replace(/[.:]+$/, '')))
        .filter(isIdentified);
    });

/** Named with their kind. `urls` are the line's addresses, `words` is the rest of its text. */
export function otherIdentifiers(
  { arxiv, doi, openreview }: FoundIdentifiers | Pick<DumpEntry, keyof FoundIdentifiers>,
  urls: readonly string[],
  words: string,
): string[] {
  const found = [...urls.map(parseIdentifier), ...identifiersAmong(words)];
  const named = found.flatMap((one) => [
    ...(one.arxiv === undefined || one.arxiv === arxiv ? [] : [`arXiv:${one.arxiv}`]),
    ...(one.doi === undefined || one.doi === doi ? [] : [`doi:${one.doi}`]),
    ...(one.openreview === undefined || one.openreview === openreview
      ? []
      : [`OpenReview ${one.openreview}`]),
  ]);
  return [...new Set(named)];
}
