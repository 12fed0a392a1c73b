/**
 * Cache of the text analysis between builds. Classes depend on a paper's own texts and names; related papers and word counts on
 * those of all papers, but not on the rules of topics, on facts and on corrections of other fields.
 */
import {
  type Analysis,
  type AnalyzedPaper,
  analyzeAlone,
  type TextAnalysis,
} from '../archive/analyze-texts.ts';
import type { PaperClasses } from '../archive/classify-papers.ts';
import type { Basis } from '../exports/export.ts';
import type { RelatedPaper } from '../model.ts';
import { fingerprintRenderers } from './build-stamp.ts';
import { hashBasis } from './hash-basis.ts';
import type { KeptMemo } from './kept-memo.ts';

type Papers = readonly AnalyzedPaper[];

type KeptClasses = readonly [topics: PaperClasses['topics'], queries: PaperClasses['queries']];

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
  constructor(private readonly memo: KeptMemo) {}

  /** The analysis of all papers; makes only what is not in the cache. */
  analyze(search: TextAnalysis): Analysis {
    const classes = this.#takeClasses(search, search.classify);
    return this.#takeComparison(search, classes, () => analyzeAlone(search, classes));
  }

  /** Adds an analysis that was made elsewhere, for the next build. */
  note(search: TextAnalysis, analysis: Analysis): void {
    const { classes } = analysis;
    this.#takeClasses(search, ({ id }) => classes.get(id) ?? { topics: [], queries: [] });
    this.#takeComparison(search, classes, () => analysis);
  }

  #takeClasses({ papers, questions }: TextAnalysis, classify: TextAnalysis['classify']): Analysis['classes'] {
    const rules = hashBasis(['classes', fingerprintRenderers(), questions.topics, questions.queries]);
    return new Map(
      papers.map((paper) => {
        const { title, abstract, authors, venue } = paper;
        const series = venue && questions.venues.get(venue.id)?.name;
        const key = hashBasis([rules, title.plain, abstract?.plain, authors, venue, series]);
        const [topics, queries] = this.memo.take(key, isList<KeptClasses>, () => {
          const made = classify(paper);
          return [made.topics, made.queries];
        });
        return [paper.id, { topics, queries }];
      }),
    );
  }

  #takeComparison(
    { papers }: TextAnalysis,
    classes: Analysis['classes'],
    make: () => Pick<Analysis, 'related' | 'words'>,
  ): Analysis {
    const inputs = papers.map(({ id, since, title, abstract, authors }): Basis => {
      const names = authors.map(({ name }) => name);
      return hashBasis([id, since, title.plain, abstract?.plain, names]);
    });
    let made: Pick<Analysis, 'related' | 'words'> | undefined;
    const key = hashBasis(['comparison', fingerprintRenderers(), inputs]);
    const kept = this.memo.take(key, isList<KeptComparison>, () => {
      made = make();
      return pack(made, papers);
    });
    return { classes, ...(made ?? restore(kept, papers)) };
  }
}

/** No further checks: the memo has a checksum, and the key contains the hash of the program that wrote the value. */
function isList<Kept>(value: unknown): value is Kept {
  return Array.isArray(value);
}

function pack({ related, words }: Pick<Analysis, 'related' | 'words'>, papers: Papers): KeptComparison {
  const places = new Map(papers.map(({ id }, place) => [id, place]));
  return [
    papers.map(({ id }) =>
      (related.get(id) ?? []).map(
        ({ paper, score, sharedTerms, nearDuplicate }) =>
          [places.get(paper) ?? 0, score, sharedTerms, nearDuplicate] as const,
      ),
    ),
    Array.from(words.words, ([word, { papers: count, worth }]) => [word, count, worth] as const),
    [...words.forms],
  ];
}

function restore(
  [related, words, forms]: KeptComparison,
  papers: Papers,
): Pick<Analysis, 'related' | 'words'> {
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
