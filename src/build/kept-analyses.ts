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

/**
 * Values are kept as JSON texts: they are parsed only where they are used, and thousands of small lists would have to be visited by
 * each garbage collection of a build.
 */
export class KeptAnalyses {
  constructor(private readonly memo: KeptMemo) {}

  /** The analysis of all papers; makes only what is not in the cache. */
  analyze(search: TextAnalysis): Analysis {
    const texts = hashTexts(search);
    const classes = this.#takeClasses(search, texts, search.classify);
    return this.#takeComparison(search, texts, { classes, make: () => analyzeAlone(search, classes) });
  }

  /** Adds an analysis that was made elsewhere, for the next build. */
  note(search: TextAnalysis, analysis: Analysis): void {
    const texts = hashTexts(search);
    const { classes } = analysis;
    this.#takeClasses(search, texts, ({ id }) => classes.get(id) ?? { topics: [], queries: [] });
    this.#takeComparison(search, texts, { classes, make: () => analysis });
  }

  #takeClasses(
    { papers, questions }: TextAnalysis,
    texts: readonly string[],
    classify: TextAnalysis['classify'],
  ): Analysis['classes'] {
    const rules = hashBasis(['classes', fingerprintRenderers(), questions.topics, questions.queries]);
    const takeOf = (paper: AnalyzedPaper, text: Basis): PaperClasses => {
      const { authors, venue } = paper;
      const series = venue && questions.venues.get(venue.id)?.name;
      return this.#take<PaperClasses>([rules, text, authors, venue, series], () => classify(paper));
    };
    return new Map(papers.map((paper, place) => [paper.id, takeOf(paper, texts[place])]));
  }

  #takeComparison(
    { papers }: TextAnalysis,
    texts: readonly string[],
    { classes, make }: { readonly classes: Analysis['classes']; readonly make: () => Comparison },
  ): Analysis {
    const inputs = papers.map(({ id, since, authors }, place): Basis => {
      const names = authors.map(({ name }) => name);
      return hashBasis([id, since, texts[place], names]);
    });
    let made: Comparison | undefined;
    const kept = this.#take<KeptComparison>(['comparison', fingerprintRenderers(), inputs], () => {
      made = make();
      return pack(made, papers);
    });
    return { classes, ...(made ?? restore(kept, papers)) };
  }

  /** No checks of the value: the memo has a checksum, and the key contains the hash of the program that wrote it. */
  #take<Kept>(basis: Basis, make: () => Kept): Kept {
    let made: { readonly value: Kept } | undefined;
    const text = this.memo.take(hashBasis(basis), isText, () => {
      made = { value: make() };
      return JSON.stringify(made.value);
    });
    return made === undefined ? (JSON.parse(text) as Kept) : made.value;
  }
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** Hash of title and abstract of each paper. */
function hashTexts({ papers }: TextAnalysis): readonly string[] {
  return papers.map(({ title, abstract }) => hashBasis([title.plain, abstract?.plain]));
}

function pack({ related, words }: Comparison, papers: Papers): KeptComparison {
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

function restore([related, words, forms]: KeptComparison, papers: Papers): Comparison {
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
