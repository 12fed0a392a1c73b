/**
 * Cache of the text analysis between builds. Related papers and word counts depend on all titles, abstracts and names, but not on
 * the rules of topics, on facts and on corrections of other fields; classes are kept by paper (`kept-classes.ts`).
 */
import {
  type Analysis,
  type AnalyzedPaper,
  analyzeAlone,
  type TextAnalysis,
} from '../archive/analyze-texts.ts';
import type { RelatedPaper } from '../model.ts';
import { compareCodePoints } from '../search/index/compare-code-points.ts';
import { fingerprintRenderers } from './build-stamp.ts';
import { hashBasis } from './hash-basis.ts';
import { keepClasses } from './kept-classes.ts';
import type { KeptMemo } from './kept-memo.ts';

type Papers = readonly AnalyzedPaper[];

/** The results for which papers are compared with each other. */
type Comparison = Pick<Analysis, 'related' | 'words'>;

type KeptComparison = readonly [
  /** For each paper its related papers, as their places in the list of all. */
  related: readonly (readonly (readonly [
    place: number,
    score: number,
    sharedTerms: readonly string[],
    nearDuplicate: boolean,
  ])[])[],
  words: readonly (readonly [word: string, papers: number, worth: number])[],
  forms: readonly (readonly [form: string, papers: number])[],
];

export class KeptAnalyses {
  constructor(
    private readonly memo: KeptMemo,
    private readonly classes: KeptMemo,
  ) {}

  /** The analysis of all papers; compares them, and classifies each of them, only if that is not in the cache. */
  analyze(search: TextAnalysis): Analysis {
    const { papers } = search;
    const bases = papers.map(textBasis);
    const classes = keepClasses(this.classes, search, bases);
    let made: Analysis | undefined;
    const kept = this.#take(papers, bases, () => {
      made = analyzeAlone(search, classes);
      return made;
    });
    return made ?? { classes, ...restore(kept, papers) };
  }

  /** Adds an analysis that was made elsewhere, for the next build. */
  note(search: TextAnalysis, analysis: Analysis): void {
    const bases = search.papers.map(textBasis);
    keepClasses(this.classes, search, bases, analysis.classes);
    this.#take(search.papers, bases, () => analysis);
  }

  /**
   * As a JSON text: it is parsed only where it is used, and 50,000 small lists would have to be visited by each garbage collection
   * of a build.
   */
  #take(papers: Papers, bases: readonly string[], make: () => Comparison): string {
    const key = hashBasis(['comparison', fingerprintRenderers(), bases]);
    return this.memo.take(key, isText, () => JSON.stringify(pack(make(), papers)));
  }
}

/** Hash of all that papers are compared by. */
function textBasis({ id, since, title, abstract, authors }: AnalyzedPaper): string {
  const names = authors.map(({ name }) => name);
  return hashBasis([id, since, title.plain, abstract?.plain, names]);
}

const isText = (value: unknown): value is string => typeof value === 'string';

function pack({ related, words }: Comparison, papers: Papers): KeptComparison {
  const places = new Map(papers.map(({ id }, place) => [id, place]));
  return [
    papers.map(({ id }) =>
      (related.get(id) ?? []).map(
        ({ paper, score, sharedTerms, nearDuplicate }) =>
          [places.get(paper) ?? 0, score, sharedTerms, nearDuplicate] as const,
      ),
    ),
    Array.from(words.words, ([word, { papers: count, worth }]) => [word, count, worth] as const).sort(byWord),
    [...words.forms].sort(byWord),
  ];
}

/** Counted words are in the order in which processes have met them, which differs from build to build. */
const byWord = ([a]: readonly [string, ...unknown[]], [b]: readonly [string, ...unknown[]]): number =>
  compareCodePoints(a, b);

/** No checks of the value: the memo has a checksum, and the key contains the hash of the program that wrote it. */
function restore(kept: string, papers: Papers): Comparison {
  const [related, words, forms] = JSON.parse(kept) as KeptComparison;
  const toRelated = ([place, score, sharedTerms, nearDuplicate]: KeptComparison[0][number][number]) =>
    ({ paper: papers[place]?.id ?? '', score, sharedTerms, nearDuplicate }) satisfies RelatedPaper;
  return {
    related: new Map(papers.map(({ id }, place) => [id, (related[place] ?? []).map(toRelated)])),
    words: {
      words: new Map(words.map(([word, count, worth]) => [word, { papers: count, worth }])),
      forms: new Map(forms),
    },
  };
}
