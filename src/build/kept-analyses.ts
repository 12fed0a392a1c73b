/**
 * Cache of the text analysis between builds. Related papers and word counts depend on all titles, abstracts and names, but not on
 * the rules of topics, on facts and on corrections of other fields; classes are kept by paper (`kept-classes.ts`).
 */
import {
  type Analysis,
  type AnalyzedPaper,
  addPapers,
  analyzeAlone,
  countPapers,
  type TextAnalysis,
} from '../archive/analyze-texts.ts';
import type { RelatedPaper } from '../model.ts';
import { compareCodePoints } from '../search/index/compare-code-points.ts';
import { fingerprintRenderers } from './build-stamp.ts';
import { hashBasis } from './hash-basis.ts';
import { keepClasses } from './kept-classes.ts';
import type { KeptMemo } from './kept-memo.ts';
import type { KeptWords } from './kept-words.ts';

type Papers = readonly AnalyzedPaper[];

/** The results for which papers are compared with each other. */
type Comparison = Pick<Analysis, 'related' | 'words'>;

interface KeptComparison {
  /** Hashes of the papers' texts and names, in order. */
  readonly bases: readonly string[];
  /** For each paper its related papers, as their places in the list of all. */
  readonly related: readonly (readonly (readonly [
    place: number,
    score: number,
    sharedTerms: readonly string[],
    nearDuplicate: boolean,
  ])[])[];
  readonly words: readonly (readonly [word: string, papers: number, worth: number])[];
  readonly forms: readonly (readonly [form: string, papers: number])[];
}

export class KeptAnalyses {
  constructor(
    private readonly memo: Pick<KeptMemo, 'renew' | 'verify'>,
    private readonly classes: Pick<KeptMemo, 'renew' | 'verify'>,
    private readonly words: Pick<KeptWords, 'read'>,
  ) {}

  /** The analysis of all papers; compares them, and classifies and counts each of them, only if that is not in the cache. */
  analyze(search: TextAnalysis): Analysis {
    const { papers } = search;
    const bases = papers.map(textBasis);
    const readWords = () => this.words.read(search, bases);
    const classes = keepClasses(this.classes, search, bases, readWords);
    let comparison: Comparison | undefined;
    this.#renew((text) => {
      const last = text === undefined ? undefined : parseComparison(text);
      const isSame = last?.bases.join() === bases.join();
      if (text !== undefined && last !== undefined && isSame && !this.memo.verify) {
        comparison = restore(last, papers);
        return text;
      }
      const words = (!this.memo.verify && last && countAgain(last, papers, bases)) || countPapers(papers);
      comparison = analyzeAlone(search, readWords(), { classes, words });
      const made = pack(comparison, papers, bases);
      if (this.memo.verify && last !== undefined) assertKept(last, made, papers);
      return JSON.stringify(made);
    });
    if (comparison === undefined) throw new Error('The memo has not asked for the comparison.');
    return { classes, ...comparison };
  }

  /** Adds an analysis that was made elsewhere, for the next build. */
  note(search: TextAnalysis, analysis: Analysis): void {
    const bases = search.papers.map(textBasis);
    keepClasses(this.classes, search, bases, () => this.words.read(search, bases), analysis.classes);
    const made = pack(analysis, search.papers, bases);
    this.#renew((text) => {
      if (this.memo.verify && text !== undefined) assertKept(parseComparison(text), made, search.papers);
      return JSON.stringify(made);
    });
  }

  /**
   * As a JSON text: 50,000 small lists would have to be visited by each garbage collection of a build.
   */
  #renew(make: (last: string | undefined) => string): void {
    this.memo.renew(hashBasis([fingerprintRenderers(), 'comparison']), make);
  }
}

/** Hash of all that papers are compared by. */
function textBasis({ id, since, title, abstract, authors }: AnalyzedPaper): string {
  const names = authors.map(({ name }) => name);
  return hashBasis([id, since, title.plain, abstract?.plain, names]);
}

/** No checks of the value: the memo has a checksum, and the key contains the hash of the program that wrote it. */
const parseComparison = (text: string): KeptComparison => JSON.parse(text) as KeptComparison;

function pack({ related, words }: Comparison, papers: Papers, bases: readonly string[]): KeptComparison {
  const places = new Map(papers.map(({ id }, place) => [id, place]));
  return {
    bases,
    related: papers.map(({ id }) =>
      (related.get(id) ?? []).map(
        ({ paper, score, sharedTerms, nearDuplicate }) =>
          [places.get(paper) ?? 0, score, sharedTerms, nearDuplicate] as const,
      ),
    ),
    ...packCounts(words),
  };
}

function packCounts({ words, forms }: Analysis['words']): Pick<KeptComparison, 'words' | 'forms'> {
  return {
    words: Array.from(words, ([word, { papers: count, worth }]) => [word, count, worth] as const).sort(
      byWord,
    ),
    forms: [...forms].sort(byWord),
  };
}

/** Counted words are in the order in which processes have met them, which differs from build to build. */
const byWord = ([a]: readonly [string, ...unknown[]], [b]: readonly [string, ...unknown[]]): number =>
  compareCodePoints(a, b);

function restore(kept: KeptComparison, papers: Papers): Comparison {
  const toRelated = ([place, score, sharedTerms, nearDuplicate]: KeptComparison['related'][number][number]) =>
    ({ paper: papers[place]?.id ?? '', score, sharedTerms, nearDuplicate }) satisfies RelatedPaper;
  return {
    related: new Map(papers.map(({ id }, place) => [id, (kept.related[place] ?? []).map(toRelated)])),
    words: restoreCounts(kept),
  };
}

const restoreCounts = ({ words, forms }: Pick<KeptComparison, 'words' | 'forms'>): Analysis['words'] => ({
  words: new Map(words.map(([word, count, worth]) => [word, { papers: count, worth }])),
  forms: new Map(forms),
});

/** The counts of the last build and of new papers; undefined where papers of the last build have changed or are gone. */
function countAgain(
  last: KeptComparison,
  papers: Papers,
  bases: readonly string[],
): Analysis['words'] | undefined {
  const now = new Set(bases);
  if (!last.bases.every((basis) => now.has(basis))) return undefined;
  const before = new Set(last.bases);
  const fresh = papers.filter((_, place) => !before.has(bases[place] ?? ''));
  return addPapers(restoreCounts(last), fresh);
}

/** @throws {Error} where the next build would have taken other results than these from the last one's */
function assertKept(last: KeptComparison, made: KeptComparison, papers: Papers): void {
  const counted = countAgain(last, papers, made.bases);
  if (counted === undefined) return;
  const { related, ...counts } = made;
  const isSame =
    JSON.stringify({ bases: made.bases, ...packCounts(counted) }) === JSON.stringify(counts) &&
    (last.bases.join() !== made.bases.join() || JSON.stringify(last.related) === JSON.stringify(related));
  if (!isSame)
    throw new Error(
      'Related papers and counts of words would have been kept, but are not those of this archive.',
    );
}
