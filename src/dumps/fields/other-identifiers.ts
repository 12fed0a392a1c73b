/** Identifiers of further papers on a line of a reading list, of which only the first is read. */
import type { DumpEntry } from '../model/dump.ts';
import { type FoundIdentifiers, parseIdentifier } from './identifiers.ts';

/** Named with their kind. `urls` are the line's addresses, `words` is the rest of its text. */
export function otherIdentifiers(
  { arxiv, doi, openreview }: FoundIdentifiers | Pick<DumpEntry, keyof FoundIdentifiers>,
  urls: readonly string[],
  words: string,
): string[] {
  const found = [
    ...urls.map(parseIdentifier),
    ...words.split(/[\s<>"'|,;()[\]]+/).map((word) => parseIdentifier(word.replace(/[.:]+$/, ''))),
  ];
  const named = found.flatMap((one) => [
    ...(one.arxiv === undefined || one.arxiv === arxiv ? [] : [`arXiv:${one.arxiv}`]),
    ...(one.doi === undefined || one.doi === doi ? [] : [`doi:${one.doi}`]),
    ...(one.openreview === undefined || one.openreview === openreview
      ? []
      : [`OpenReview ${one.openreview}`]),
  ]);
  return [...new Set(named)];
}
