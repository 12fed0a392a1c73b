/** All identifiers of a text, to compare what two texts name. */
import { findIdentifiers, parseIdentifier } from './identifiers.ts';
import { withoutEndMarks } from './word-ends.ts';

/** Addresses in running text; brackets may be a DOI's own. */
export const addressesIn = (text: string): readonly string[] =>
  (text.match(/https?:\/\/[^\s<>[\]{}"']{1,500}/g) ?? []).map((url) => withoutEndMarks(url));

/** Behind so much text, addresses alone are looked for. */
const longestText = 100_000;

/** `arxiv:2610.01002`, `doi:10.1000/1`: those of addresses, and the first of each kind in the words of a line. */
export function identifierKeysIn(text: string): readonly string[] {
  const lines = text.slice(0, longestText).split('\n');
  return [...lines.map(findIdentifiers), ...addressesIn(text).map(parseIdentifier)].flatMap((ids) =>
    Object.entries(ids).map(([kind, id]) => `${kind}:${id}`),
  );
}
