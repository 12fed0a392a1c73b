/**
 * Cache of the text analysis between builds. Related papers and word counts depend on all titles, abstracts and names, but not on
 * the rules of topics, on facts and on corrections of other fields; classes are kept by paper (`kept-classes.ts`).
 */
import {
  type Analysis,
  type AnalyzedPaper,
  countPapers,
  recount,
  type TextAnalysis,
} from '../archive/analyze-texts.ts';
import { compareCodePoints } from '../search/index/compare-code-points.ts';
import { fingerprintRenderers } from './build-stamp.ts';
import { hashBasis } from './hash-basis.ts';
import { keepClasses } from './kept-classes.ts';
import type { KeptMemo } from './kept-memo.ts';
import { isKeptRelated, isSameList, packRelated, type RelatedList, relateAgain } from './kept-related.ts';
import type { KeptWords } from './kept-words.ts';

type Papers = readonly AnalyzedPaper[];

/** The results for which papers are compared with each other. */
type Comparison = Pick<Analysis, 'related' | 'words'>;

interface KeptComparison extends RelatedList {
  /** Each paper's authors. */
  readonly names: readonly (readonly string[])[];
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
    const texts = papers.map(hashText);
    const readWords = () => this.words.read(search, texts);
    const classes = keepClasses(this.classes, search, texts, readWords);
    let comparison: Comparison | undefined;
    this.#renew((text) => {
      const last = text === undefined ? undefined : parseComparison(text);
      const usable = this.memo.verify ? undefined : last;
      const words = (usable && countAgain(usable, papers, texts)) ?? countPapers(papers);
      const { related, keys } = relateAgain(search, texts, readWords, usable);
      comparison = { related, words };
      const isSame = usable !== undefined && isSameList(usable.texts, texts) && isSameNames(usable, papers);
      if (isSame && text !== undefined) return text;
      const made = { ...pack(comparison, search, texts), keys };
      if (this.memo.verify && last !== undefined) assertKept(last, search, { ...made, related });
      return JSON.stringify(made);
    });
    if (comparison === undefined) throw new Error('The memo has not asked for the comparison.');
    return { classes, ...comparison };
  }

  /** Adds an analysis that was made elsewhere, for the next build. */
  note(search: TextAnalysis, analysis: Analysis): void {
    const texts = search.papers.map(hashText);
    keepClasses(this.classes, search, texts, () => this.words.read(search, texts), analysis.classes);
    const made = { ...pack(analysis, search, texts), keys: [] };
    this.#renew((text) => {
      if (this.memo.verify && text !== undefined)
        assertKept(parseComparison(text), search, { ...made, related: analysis.related });
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

/** Hash of all that a paper is compared by. */
const hashText = ({ id, since, title, abstract }: AnalyzedPaper): string =>
  hashBasis([id, since, title.plain, abstract?.plain]);

const namesOf = ({ authors }: AnalyzedPaper): readonly string[] => authors.map(({ name }) => name);

const isSameNames = ({ names }: KeptComparison, papers: Papers): boolean =>
  papers.every((paper, place) => isSameList(names[place] ?? [], namesOf(paper)));

/** No checks of the value: the memo has a checksum, and the key contains the hash of the program that wrote it. */
const parseComparison = (text: string): KeptComparison => JSON.parse(text) as KeptComparison;

function pack(
  { related, words }: Comparison,
  search: TextAnalysis,
  texts: readonly string[],
): Omit<KeptComparison, 'keys'> {
  return {
    texts,
    names: search.papers.map(namesOf),
    related: packRelated(related, search),
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

const restoreCounts = ({ words, forms }: Pick<KeptComparison, 'words' | 'forms'>): Analysis['words'] => ({
  words: new Map(words.map(([word, count, worth]) => [word, { papers: count, worth }])),
  forms: new Map(forms),
});

/** The counts of the last build, with papers that are new or have other authors; undefined where a text of the last build is gone. */
function countAgain(
  last: KeptComparison,
  papers: Papers,
  texts: readonly string[],
): Analysis['words'] | undefined {
  const now = new Map(texts.map((text, place) => [text, papers[place]]));
  const [fresh, gone]: [AnalyzedPaper[], AnalyzedPaper[]] = [[], []];
  for (const [place, text] of last.texts.entries()) {
    const [paper, names] = [now.get(text), last.names[place] ?? []];
    if (paper === undefined) return undefined;
    now.delete(text);
    if (isSameList(names, namesOf(paper))) continue;
    gone.push({ ...paper, authors: names.map((name) => ({ id: name, name })) });
    fresh.push(paper);
  }
  for (const paper of now.values()) if (paper !== undefined) fresh.push(paper);
  const counts = restoreCounts(last);
  return fresh.length === 0 ? counts : recount(counts, fresh, gone);
}

/** @throws {Error} where the next build would have taken other results than these from the last one's */
function assertKept(
  last: KeptComparison,
  search: TextAnalysis,
  made: Omit<KeptComparison, 'related'> & Pick<Analysis, 'related'>,
): void {
  const counted = countAgain(last, search.papers, made.texts);
  const { words, forms } = made;
  const isSame =
    (counted === undefined || JSON.stringify(packCounts(counted)) === JSON.stringify({ words, forms })) &&
    isKeptRelated(last, search, made.texts, made);
  if (!isSame)
    throw new Error(
      'Related papers and counts of words would have been kept, but are not those of this archive.',
    );
}
