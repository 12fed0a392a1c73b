/** Known-item queries: each has exactly one relevant paper. */
import type { Archive, Paper } from '../../src/model.ts';
import type { Random } from '../../src/seeded-random.ts';
import { buildAbbreviationQueries } from './abbreviation-queries.ts';
import {
  arxivForm,
  authorAndWord,
  authorField,
  countPapers,
  doiForm,
  type Frequencies,
  misspeltAuthor,
  papersWithPhrase,
  rareWords,
  swappedSpelling,
  titlePhrase,
  withoutStopWords,
  withTypo,
  wordToLeaveOut,
} from './query-forms.ts';

export const queryKinds = [
  'exact title',
  'title without stop words',
  'three rare words of the abstract',
  'first author and one title word',
  'arXiv id',
  'title with one typo',
  'British or American spelling swapped',
  'DOI',
  'author field and one title word',
  'misspelt author and one title word',
  'phrase of the title',
  'a word to leave out',
  'an abbreviation for its words, or these for it',
  'question (tuning half)',
  'question (test half)',
  'question (earlier)',
  'question with a word to leave out',
  'question with fields',
  'question in Chinese, Japanese or Korean',
  'question with a misspelt author',
] as const;
export type QueryKind = (typeof queryKinds)[number];

export interface KnownItemQuery {
  readonly kind: QueryKind;
  readonly text: string;
  /** The papers that answer it, any of them. */
  readonly papers: readonly string[];
}

/** All applicable kinds of queries for each paper. */
export function buildKnownItemQueries(
  archive: Archive,
  papers: readonly Paper[],
  random: Random,
): readonly KnownItemQuery[] {
  const frequencies = countPapers(archive);
  // New kinds go last, so that the random numbers of the others, and with them their queries, stay the same.
  return [
    ...papers.flatMap((paper) => buildFirstQueries(paper, frequencies, random)),
    ...papers.flatMap((paper) => buildLaterQueries(paper, archive, papers, random)),
    ...buildAbbreviationQueries(archive, papers, random).flatMap(({ paper, text }) =>
      toQueries([paper.id], [['an abbreviation for its words, or these for it', text]]),
    ),
  ];
}

function buildFirstQueries(
  paper: Paper,
  frequencies: Frequencies,
  random: Random,
): readonly KnownItemQuery[] {
  return toQueries(
    [paper.id],
    [
      ['exact title', paper.title.plain],
      ['title without stop words', withoutStopWords(paper.title.plain)],
      ['three rare words of the abstract', rareWords(paper, frequencies, random, 3)?.join(' ')],
      ['first author and one title word', authorAndWord(paper, random)],
      ['arXiv id', arxivForm(paper, random)],
      ['title with one typo', withTypo(paper.title.plain, random)],
      ['British or American spelling swapped', swappedSpelling(paper, frequencies, random)],
    ],
  );
}

function buildLaterQueries(
  paper: Paper,
  archive: Archive,
  papers: readonly Paper[],
  random: Random,
): readonly KnownItemQuery[] {
  const phrase = titlePhrase(paper.title.plain);
  return [
    ...toQueries(
      [paper.id],
      [
        ['DOI', doiForm(paper, random)],
        ['author field and one title word', authorField(paper, random)],
        ['misspelt author and one title word', misspeltAuthor(paper, random)],
        ['a word to leave out', wordToLeaveOut(paper, papers, random)],
      ],
    ),
    ...toQueries(papersWithPhrase(archive, phrase), [['phrase of the title', phrase && `"${phrase}"`]]),
  ];
}

function toQueries(
  papers: readonly string[],
  texts: readonly (readonly [QueryKind, string | undefined])[],
): readonly KnownItemQuery[] {
  return texts.flatMap(([kind, text]) => (text === undefined || text === '' ? [] : [{ kind, text, papers }]));
}
