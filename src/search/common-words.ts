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
  const byForm = new Map<string, FormTally>();
  const byWord = new Map<string, FormTally>();
  let paper = 0;
  for (const { title, abstract } of papers.values()) {
    paper += 1;
    for (const word of splitWords(`${title.plain} ${abstract?.plain ?? ''}`)) {
      let tally = byWord.get(word);
      if (tally === undefined) {
        tally = tallyOf(singularWord(americanSpelling(word)), byForm);
        byWord.set(word, tally);
      }
      if (tally.latest !== paper) tally.papers += 1;
      tally.latest = paper;
    }
  }
  return [...byForm]
    .filter(
      ([form, tally]) =>
        tally.papers >= Math.max(papers.size * commonShare, fewestPapers) &&
        form.length > 1 &&
        !functionWords.has(form),
    )
    .sort(([a, x], [b, y]) => y.papers - x.papers || (a < b ? -1 : 1))
    .slice(0, mostWords)
    .map(([form]) => form);
}

interface FormTally {
  papers: number;
  /** The number of the paper that was counted last, from 1: a paper counts once. */
  latest: number;
}

function tallyOf(form: string, byForm: Map<string, FormTally>): FormTally {
  const known = byForm.get(form);
  if (known !== undefined) return known;
  const tally = { papers: 0, latest: 0 };
  byForm.set(form, tally);
  return tally;
}
