/** The day, month or number of an issue as a whole query: `29 October 2025`, `2025-10`, `Issue 3`. */
import { splitWords } from '../../words/split-words.ts';
import { type FacetValue, findFacetValues } from './facet-values.ts';

/** Longer texts name no issue. */
const longestName = 80;

/**
 * A query for the issues that `text` names: by a day or month in figures, or by the words with which their labels begin or end, in any
 * order (`October 29, 2025`). One word alone, as a year, says too little. Undefined where it names none.
 */
export function queryOfIssue(text: string, issues: readonly FacetValue[]): string | undefined {
  const named = findNamed(text.trim(), issues).map(({ value }) => value);
  return named.length === 0 ? undefined : `issue:${named.join(',')}`;
}

function findNamed(typed: string, issues: readonly FacetValue[]): readonly FacetValue[] {
  if (/^\d{4}-\d{2}(?:-\d{2})?$/.test(typed)) return findFacetValues('issue', typed, issues);
  const words = typed.length > longestName || !/\d/.test(typed) ? [] : splitWords(typed);
  if (words.length < 2) return [];
  const inOrder = (part: readonly string[]): string => [...part].sort().join(' ');
  return issues.filter(({ label }) => {
    const own = splitWords(label);
    return [own.slice(0, words.length), own.slice(-words.length)].some(
      (part) => inOrder(part) === inOrder(words),
    );
  });
}
