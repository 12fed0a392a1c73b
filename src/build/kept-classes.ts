/**
 * Cache of topics' scores and of answers to saved queries between builds, by paper. A score depends on the rules of its own topic
 * alone, so that after a change of one topic only that one is looked for, and after a change of no rule only new and changed
 * papers are read.
 */
import type { AnalyzedPaper, KnownClasses, PrintedPapers, TextAnalysis } from '../archive/analyze-texts.ts';
import {
  classifierByWords,
  openClassifier,
  type PaperClasses,
  type Questions,
} from '../archive/classify-papers.ts';
import { once } from '../memoize.ts';
import { fingerprintRenderers } from './build-stamp.ts';
import { hashBasis } from './hash-basis.ts';
import type { KeptMemo } from './kept-memo.ts';

/** What the last build made. */
interface KeptList {
  /** Hashes of the rules by id. */
  readonly topics: Readonly<Record<string, string>>;
  readonly queries: Readonly<Record<string, string>>;
  /** By a hash of what the classes of a paper depend on, besides the rules. */
  readonly papers: Readonly<Record<string, PaperClasses>>;
}

/**
 * Classes of all papers; classifies those that are not in the cache.
 *
 * @param bases - hashes of the papers' texts, in order
 * @param readWords - the words of all papers
 * @param made - classes that were made elsewhere
 * @throws {Error} where the memo verifies, and would have kept other classes
 */
export function keepClasses(
  memo: Pick<KeptMemo, 'renew' | 'verify'>,
  { papers, questions }: TextAnalysis,
  bases: readonly string[],
  readWords: () => PrintedPapers,
  made?: KnownClasses,
): KnownClasses {
  const keyed = papers.map(
    (paper, place) => [classKey(paper, bases[place] ?? '', questions), paper] as const,
  );
  let classes: KnownClasses = made ?? new Map();
  memo.renew(hashBasis([fingerprintRenderers(), 'classes']), (text) => {
    const last = text === undefined ? undefined : parseList(text);
    if (made === undefined) classes = classifyAgain(keyed, questions, readWords, last);
    if (memo.verify && last !== undefined) assertSame(classes, classifyAgain(keyed, questions, readWords));
    return JSON.stringify(toList(keyed, questions, classes));
  });
  return classes;
}

/** Queries also test authors and the venue. */
function classKey({ authors, venue }: AnalyzedPaper, basis: string, { venues }: Questions): string {
  if (authors.length === 0 && venue === undefined) return basis;
  return hashBasis([
    basis,
    authors.map(({ id, name }) => [id, name]),
    venue && { ...venue, name: venues.get(venue.id)?.name },
  ]);
}

/** No checks of the value: the memo has a checksum, and the key contains the hash of the program that wrote it. */
const parseList = (text: string): KeptList => JSON.parse(text) as KeptList;

type KeyedPaper = readonly [key: string, paper: AnalyzedPaper];

function classifyAgain(
  papers: readonly KeyedPaper[],
  questions: Questions,
  readWords: () => PrintedPapers,
  last?: KeptList,
): KnownClasses {
  const whole = once(() => openClassifier(questions));
  if (last === undefined) return new Map(papers.map(([, paper]) => [paper.id, whole().classifyTexts(paper)]));
  const { isSameTopic, isSameQuery, changed } = changesOf(questions, last);
  const anyChanged = changed.topics.length + changed.queries.length > 0;
  const classifyChanged = anyChanged ? classifierByWords(changed, readWords()) : () => nothing;
  const sort = rulesOrder(questions);
  const classify = ([key, paper]: KeyedPaper, place: number): PaperClasses => {
    const kept = Object.hasOwn(last.papers, key) ? last.papers[key] : undefined;
    if (kept === undefined) return whole().classifyTexts(paper);
    const fresh = classifyChanged(paper, place);
    return sort({
      scores: [...kept.scores.filter(({ topic }) => isSameTopic(topic)), ...fresh.scores],
      queries: [...kept.queries.filter(isSameQuery), ...fresh.queries],
    });
  };
  return new Map(papers.map((one, place) => [one[1].id, classify(one, place)]));
}

/** Which rules are those of the last build, and the others. */
function changesOf(questions: Questions, last: KeptList) {
  const isSame = (kind: 'topics' | 'queries') => {
    const [before, now] = [last[kind], rulesOf(questions)[kind]];
    return (id: string): boolean =>
      Object.hasOwn(now, id) && Object.hasOwn(before, id) && before[id] === now[id];
  };
  const [isSameTopic, isSameQuery] = [isSame('topics'), isSame('queries')];
  const changed: Questions = {
    ...questions,
    topics: questions.topics.filter(({ id }) => !isSameTopic(id)),
    queries: questions.queries.filter(({ id }) => !isSameQuery(id)),
  };
  return { isSameTopic, isSameQuery, changed };
}

const nothing: PaperClasses = { scores: [], queries: [] };

/** Puts the classes of a paper in the order of the rules, as `openClassifier` gives them. */
function rulesOrder({ topics, queries }: Questions): (classes: PaperClasses) => PaperClasses {
  const [ofTopics, ofQueries] = [topics, queries].map(
    (rules): ReadonlyMap<string, number> => new Map(rules.map(({ id }, place) => [id, place])),
  );
  const placeOf = (places: ReadonlyMap<string, number> | undefined, id: string): number =>
    places?.get(id) ?? 0;
  return (classes) => ({
    scores: classes.scores.toSorted((a, b) => placeOf(ofTopics, a.topic) - placeOf(ofTopics, b.topic)),
    queries: classes.queries.toSorted((a, b) => placeOf(ofQueries, a) - placeOf(ofQueries, b)),
  });
}

/** Of what is tested alone: labels, descriptions and lines change no class. */
const rulesOf = ({ topics, queries }: Questions): Pick<KeptList, 'topics' | 'queries'> => ({
  topics: Object.fromEntries(topics.map(({ id, rules }) => [id, hashBasis([{ rules }])])),
  queries: Object.fromEntries(
    queries.map(({ id, words, without, authors, venues }) => [
      id,
      hashBasis([words, without, authors, venues]),
    ]),
  ),
});

function toList(papers: readonly KeyedPaper[], questions: Questions, classes: KnownClasses): KeptList {
  return {
    ...rulesOf(questions),
    papers: Object.fromEntries(papers.map(([key, { id }]) => [key, classes.get(id) ?? nothing])),
  };
}

function assertSame(kept: KnownClasses, fresh: KnownClasses): void {
  for (const [id, classes] of fresh)
    if (JSON.stringify(kept.get(id)) !== JSON.stringify(classes))
      throw new Error(`The topics of ${id} would have been kept, but are not those of this archive.`);
}
