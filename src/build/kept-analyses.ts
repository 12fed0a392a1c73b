/**
 * Cache of the text analysis between builds. Related papers depend on texts alone, so that a changed topic, fact or name leaves
 * them as they are; topics, answers and word counts are found anew by `classify`.
 */
import {
  type Analysis,
  type AnalyzedPaper,
  analyzeAlone,
  type Classification,
  type TextAnalysis,
} from '../archive/analyze-texts.ts';
import type { Basis } from '../exports/export.ts';
import type { PaperId, RelatedPaper } from '../model.ts';
import { fingerprintRenderers } from './build-stamp.ts';
import { hashBasis } from './hash-basis.ts';
import type { KeptMemo } from './kept-memo.ts';

type Papers = readonly AnalyzedPaper[];

/** For each paper its related papers, as their places in the list of all. */
type KeptRelated = readonly (readonly (readonly [
  place: number,
  score: number,
  sharedTerms: readonly string[],
  nearDuplicate: boolean,
])[])[];

type KeptClasses = readonly [
  topicsOfPapers: readonly (readonly string[])[],
  answers: readonly (readonly [query: string, papers: readonly PaperId[]])[],
  words: readonly (readonly [word: string, papers: number, worth: number])[],
  forms: readonly (readonly [form: string, papers: number])[],
];

export class KeptAnalyses {
  constructor(private readonly memo: KeptMemo) {}

  /** The analysis of all papers; makes only what is not in the cache. */
  analyze(search: TextAnalysis): Analysis {
    const { papers } = search.inputs;
    const keys = keysOf(search);
    let made: Analysis | undefined;
    const related = this.#takeRelated(keys, papers, () => {
      made = analyzeAlone(search);
      return made.related;
    });
    const classes = this.#takeClasses(keys, papers, () => made ?? search.classify());
    return made ?? { ...restoreClasses(classes, papers), related: restoreRelated(related, papers) };
  }

  /** Adds an analysis that was made elsewhere, for the next build. */
  note(search: TextAnalysis, analysis: Analysis): void {
    const { papers } = search.inputs;
    const keys = keysOf(search);
    this.#takeRelated(keys, papers, () => analysis.related);
    this.#takeClasses(keys, papers, () => analysis);
  }

  #takeRelated({ related }: Keys, papers: Papers, make: () => Analysis['related']): KeptRelated {
    return this.memo.take(related, isList<KeptRelated>, () => packRelated(make(), papers));
  }

  #takeClasses({ classes }: Keys, papers: Papers, make: () => Classification): KeptClasses {
    return this.memo.take(classes, isList<KeptClasses>, () => packClasses(make(), papers));
  }
}

/** Hashes of what the two values are made from. */
interface Keys {
  readonly related: string;
  readonly classes: string;
}

function keysOf({ inputs: { papers, questions } }: TextAnalysis): Keys {
  const hash = (name: string, basis: Basis): string => hashBasis([fingerprintRenderers(), name, basis]);
  const texts = papers.map(({ id, since, title, abstract }) => [id, since, title.plain, abstract?.plain]);
  const related = hash('related papers', texts);
  const names = papers.map(({ authors, venue }) => hashBasis([authors, venue]));
  const venues = Array.from(questions.venues.values(), ({ id, name }) => [id, name]);
  const { topics, queries } = questions;
  return { related, classes: hash('topics and words', [related, names, topics, queries, venues]) };
}

/** No further checks: the memo has a checksum, and the key contains the hash of the program that wrote the value. */
function isList<Kept>(value: unknown): value is Kept {
  return Array.isArray(value);
}

function packRelated(related: Analysis['related'], papers: Papers): KeptRelated {
  const places = new Map(papers.map(({ id }, place) => [id, place]));
  return papers.map(({ id }) =>
    (related.get(id) ?? []).map(
      ({ paper, score, sharedTerms, nearDuplicate }) =>
        [places.get(paper) ?? 0, score, sharedTerms, nearDuplicate] as const,
    ),
  );
}

function restoreRelated(kept: KeptRelated, papers: Papers): Analysis['related'] {
  return new Map(
    papers.map(({ id }, at) => [
      id,
      (kept[at] ?? []).map(
        ([place, score, sharedTerms, nearDuplicate]): RelatedPaper => ({
          paper: papers[place]?.id ?? '',
          score,
          sharedTerms,
          nearDuplicate,
        }),
      ),
    ]),
  );
}

function packClasses({ topics, answers, words }: Classification, papers: Papers): KeptClasses {
  return [
    papers.map(({ id }) => topics.get(id) ?? []),
    [...answers],
    Array.from(words.words, ([word, { papers, worth }]) => [word, papers, worth] as const),
    [...words.forms],
  ];
}

function restoreClasses([topics, answers, words, forms]: KeptClasses, papers: Papers): Classification {
  return {
    topics: new Map(papers.map(({ id }, at) => [id, topics[at] ?? []])),
    answers: new Map(answers),
    words: {
      words: new Map(words.map(([word, papers, worth]) => [word, { papers, worth }])),
      forms: new Map(forms),
    },
  };
}
