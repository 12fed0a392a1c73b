/** The words that most papers have: asking the index for them costs much and tells little. */
import type { Archive } from '../model.ts';
import { functionWords } from '../related/function-words.ts';
import { americanSpelling } from '../topics/spelling.ts';
import { singularWord, splitWords } from '../topics/words.ts';

/** A word is common from this share of the papers on … */
const commonShare = 0.15;
/** … and this number of them: the word lists of a small archive are short enough to load. */
const fewestPapers = 500;
const mostWords = 150;

/** The singular, American forms of the archive's commonest words, most common first. */
export function findCommonWords({ papers }: Archive): readonly string[] {
  if (papers.size < fewestPapers) return [];
  const counts = new Map<string, number>();
  const forms = new Map<string, string>();
  for (const { title, abstract } of papers.values()) {
    const seen = new Set<string>();
    for (const word of splitWords(`${title.plain} ${abstract?.plain ?? ''}`)) {
      const form = forms.get(word) ?? singularWord(americanSpelling(word));
      forms.set(word, form);
      seen.add(form);
    }
    for (const form of seen) counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return [...counts]
    .filter(
      ([word, count]) =>
        count >= Math.max(papers.size * commonShare, fewestPapers) &&
        word.length > 1 &&
        !functionWords.has(word),
    )
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, mostWords)
    .map(([word]) => word);
}
