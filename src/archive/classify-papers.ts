/** Topics and saved queries of a paper, by the words of its own texts alone. */
import type { TopicDefinition } from '../content/topics-file.ts';
import { memoize } from '../memoize.ts';
import type { Archive, Paper, PaperId, SavedQuery } from '../model.ts';
import { openQueries, type QueryWord } from '../queries/match-queries.ts';
import { Lexicon } from '../related/lexicon.ts';
import type { PrintedPapers } from '../related/paper-words.ts';
import type { PrintedTexts } from '../related/printed-texts.ts';
import { scoreTopics, type TopicAssignment } from '../topics/assign-topics.ts';
import { compileTopics, type ReadWord } from '../topics/compile-topics.ts';
import { splitWords } from '../words/split-words.ts';

/** The fields of a paper that the rules test. */
export type ClassifiedPaper = Pick<Paper, 'id' | 'title' | 'abstract' | 'authors' | 'venue'>;

export interface Questions {
  readonly topics: readonly TopicDefinition[];
  readonly queries: readonly SavedQuery[];
  readonly venues: Archive['venues'];
}

/** A topic that a paper is about enough, before the paper's topics are picked. */
export type TopicScore = Pick<TopicAssignment, 'topic' | 'score'>;

/** What the rules say of a paper. */
export interface PaperClasses {
  /** In the order of the rules, without corrections. */
  readonly scores: readonly TopicScore[];
  /** Ids of the saved queries that it answers. */
  readonly queries: readonly string[];
}

/** A word with what the rules need to match it. */
export type ClassifiedWord = ReadWord & QueryWord;

export interface Classifier {
  /** Prepares a word from `splitWords`. */
  readonly read: (word: string) => ClassifiedWord;
  /** `title` and `abstract` are the words of the paper's plain texts. */
  readonly classify: (
    paper: ClassifiedPaper,
    title: readonly ClassifiedWord[],
    abstract: readonly ClassifiedWord[],
  ) => PaperClasses;
  /** Also splits the texts into words. */
  readonly classifyTexts: (paper: ClassifiedPaper) => PaperClasses;
}

export function openClassifier({ topics, queries, venues }: Questions): Classifier {
  const compiled = compileTopics(topics);
  const asked = openQueries(queries, venues);
  const read = memoize((word: string) => ({ ...compiled.read(word), ...asked.read(word) }));
  const classify: Classifier['classify'] = (paper, title, abstract) => ({
    scores: scoreTopics(title, abstract, compiled).map(({ topic, score }) => ({ topic, score })),
    queries: asked.answeredBy(paper, [title, abstract]),
  });
  return {
    read,
    classify,
    classifyTexts(paper) {
      const [title, abstract] = [splitWords(paper.title.plain), splitWords(paper.abstract?.plain ?? '')];
      return classify(paper, title.map(read), abstract.map(read));
    },
  };
}

/**
 * Returns a function that classifies a paper at a place in `words`, which have its texts: they need not be split again.
 */
export function classifierByWords(
  questions: Questions,
  { titles, abstracts }: PrintedPapers,
): (paper: ClassifiedPaper, place: number) => PaperClasses {
  const { read, classify } = openClassifier(questions);
  const [readTitle, readAbstract] = [lexiconOf(titles, read), lexiconOf(abstracts, read)];
  return (paper, place) =>
    classify(paper, readTitle(paper.title.plain, place), readAbstract(paper.abstract?.plain ?? '', place));
}

function lexiconOf({ words, numbers, starts }: PrintedTexts, read: Classifier['read']) {
  const lexicon = new Lexicon({ wordCount: words.length, printed: (word) => words[word] ?? '' }, read);
  return (text: string, place: number): readonly ClassifiedWord[] =>
    lexicon.readPrinted(text, numbers.subarray(starts[place], starts[place + 1]));
}

/** Query id → ids of the papers that answer it, in the order of `papers`; empty lists included. */
export function gatherAnswers(
  queries: readonly SavedQuery[],
  papers: Iterable<PaperId>,
  classes: ReadonlyMap<PaperId, PaperClasses>,
): ReadonlyMap<string, readonly PaperId[]> {
  const answers = new Map<string, PaperId[]>(queries.map(({ id }) => [id, []]));
  for (const paper of papers)
    for (const query of classes.get(paper)?.queries ?? []) answers.get(query)?.push(paper);
  return answers;
}
