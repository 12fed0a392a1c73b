/** Fields and operators in the page's own language, as its chips print them: `Autor: Gu`, `Mamba ODER RWKV`. */

import { type KnownFacetValues, type ReadQuery, readQuery } from './read-query.ts';

export interface LocalNames {
  /** By the name in small letters, the field's name in English. */
  readonly fields: ReadonlyMap<string, string>;
  /** By the word in capitals, the operator's; a language without capitals has none, since its words are in any text. */
  readonly operators: ReadonlyMap<string, 'OR' | 'NOT'>;
}

const fieldName = /(?<![\p{L}\p{N}])(?<name>\p{L}{1,30}) ?[:：]/gu;
const operator = /(?<!\S)\p{Lu}{2,30}(?!\S)/gu;

/** Names from what the page prints of a clause, by the field's English name (`Autor: `); `or` stands between values, `not` before one. */
export function readLocalNames(
  printed: Readonly<Record<string, string>>,
  or: string,
  not: string,
): LocalNames {
  const fields = Object.entries(printed).map(
    ([field, text]) => [text.replace(/[:：\s]+$/u, '').toLowerCase(), field] as const,
  );
  const operators = (
    [
      ['OR', or],
      ['NOT', not],
    ] as const
  ).flatMap(([known, word]) => {
    const capitals = word.trim().toUpperCase();
    return /^\p{Lu}{2,}$/u.test(capitals) ? [[capitals, known] as const] : [];
  });
  return { fields: new Map(fields), operators: new Map(operators) };
}

/** Reads `text` with these names, too; as typed where a field is a word of the text (`Ort: eine Studie`). */
export function readLocalQuery(text: string, known: KnownFacetValues, names: LocalNames): ReadQuery {
  const english = toKnownNames(text, names);
  const query = readQuery(english, known);
  const isWord = query.clauses.some(
    (clause) =>
      clause.kind === 'word' &&
      [...names.fields.values()].some((field) => clause.text.startsWith(`${field}:`)),
  );
  return isWord && english !== text ? readQuery(text, known) : query;
}

/** `text` with English names for these. */
function toKnownNames(text: string, { fields, operators }: LocalNames): string {
  return text
    .replace(fieldName, (whole, name: string) => {
      const field = fields.get(name.toLowerCase());
      return field === undefined ? whole : `${field}:`;
    })
    .replace(operator, (word) => operators.get(word) ?? word);
}
