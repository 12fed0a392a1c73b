/** Compounds of a query of which papers have only the part that was asked for: `bit` of `3-bit`, `gpt` of `GPT-5`. */
import type { AnsweredPaper } from './answered-paper.ts';
import { hasJoined } from './joined-words.ts';
import type { SearchOutcome } from './search-outcome.ts';
import { indexWords, type SearchQuery } from './search-query.ts';

/** `outcome`, whose papers below those with all of the words say which compounds of `text` they lack. */
export function addLackingCompounds(
  outcome: SearchOutcome,
  { joined, words }: SearchQuery,
  text: string,
): SearchOutcome {
  const compounds = (joined?.asked ?? []).filter((word) => !words.includes(word));
  if (compounds.length === 0 || outcome.instead !== undefined) return outcome;
  const typed = new Map(compounds.map((word) => [word, findTyped(word, text)]));
  // Those that the archive has as words were asked for, and are compared already.
  const unasked = compounds.filter((word) => !outcome.words.includes(word));
  const annotate = (answered: AnsweredPaper): AnsweredPaper => {
    const { title, authors, content } = answered.paper;
    const missing = unasked.filter((word) => !hasJoined(`${title} ${authors} ${content}`, [word]));
    const parts = new Set(missing.flatMap((word) => indexWords(typed.get(word) ?? word)));
    const lacking = [...answered.lacking.filter((word) => !parts.has(word)), ...missing];
    return { ...answered, lacking: lacking.map((word) => typed.get(word) ?? word) };
  };
  return {
    ...outcome,
    papers: outcome.papers.map((one, index) => (index < outcome.total ? one : annotate(one))),
    annotate: (paper) => annotate(outcome.annotate(paper)),
  };
}

/** `word` as `text` has it, with the signs or blanks within; itself where it was put into another spelling. */
function findTyped(word: string, text: string): string {
  const within = String.raw`[^\p{L}\p{N}]{0,3}`;
  return new RegExp([...word].join(within), 'iu').exec(text)?.[0] ?? word;
}
