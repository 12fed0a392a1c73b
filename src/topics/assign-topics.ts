/** Rule-based topic classification. */
import type { TopicId } from '../model.ts';
import { splitWords } from '../words/split-words.ts';
import type { CompiledTerm, CompiledTopics, ReadWord, TermNode } from './compile-topics.ts';

/** A matched term and its contribution to the topic's score. */
export interface FiredTerm {
  readonly term: string;
  readonly where: 'title' | 'abstract';
  readonly weight: number;
}

export interface TopicAssignment {
  readonly topic: TopicId;
  readonly score: number;
  /** Highest contribution first. */
  readonly fired: readonly FiredTerm[];
}

/** Maximum number of topics per paper. */
export const maxTopics = 3;
/** Minimum score of the main topic. */
export const topicThreshold = 4;
/** Further topics need this share of the main topic's score … */
export const sideTopicShare = 0.45;
/** … or this absolute score. */
export const sideTopicScore = 9;

/** Number of words within which mentions count as one, about a sentence. */
const passingWords = 20;

const titleFactor = 2;
/** The n-th mention in an abstract adds 1/n of the weight, up to this number of mentions. */
const maxMentions = 4;

interface FoundTerm {
  readonly term: CompiledTerm;
  /** Index of the word after it. */
  readonly end: number;
}

interface Tally {
  readonly mentions: Map<CompiledTerm, number>;
  excluded: boolean;
  /** Where the first and the last term with a weight above 0 begin. */
  first: number;
  last: number;
}

/**
 * Topics of a paper from plain title and abstract: one to three, main topic first; empty if no score is sufficient. A
 * term in the title counts twice; repeated mentions in the abstract count less each time; of a topic that is in one sentence of
 * the abstract alone, only the heaviest term. Of overlapping terms of a topic, the longer one counts. Ties keep the order of the rules.
 */
export function assignTopics(
  title: string,
  abstract: string,
  compiled: CompiledTopics,
): readonly TopicAssignment[] {
  const read = (text: string): readonly ReadWord[] => splitWords(text).map(compiled.read);
  return pickTopics(scoreTopics(read(title), read(abstract), compiled));
}

/** The topics with a sufficient score of texts already split (`splitWords`) and read, in the order of the rules. Each depends on its own rules alone. */
export function scoreTopics(
  title: readonly ReadWord[],
  abstract: readonly ReadWord[],
  compiled: Pick<CompiledTopics, 'topics' | 'needs'>,
): readonly TopicAssignment[] {
  const inTitle = tallyTerms(title);
  const inAbstract = tallyTerms(abstract);
  const scored: TopicAssignment[] = [];
  const lacks = (need: number | undefined): boolean =>
    need !== undefined && !inTitle.has(need) && !inAbstract.has(need);
  for (const [index, topic] of compiled.topics.entries()) {
    if (lacks(compiled.needs.get(index))) continue;
    const tallies = [inTitle.get(index), inAbstract.get(index)];
    if (tallies.every((tally) => tally === undefined) || tallies.some((tally) => tally?.excluded)) continue;
    const fired = [...firedTerms(tallies[0], 'title'), ...firedTerms(tallies[1], 'abstract')].sort(
      (a, b) => b.weight - a.weight || (a.term < b.term ? -1 : Number(a.term > b.term)),
    );
    const counted = isPassing(tallies) ? fired.filter(({ weight }, at) => at === 0 || weight < 0) : fired;
    const score = round(counted.reduce((sum, { weight }) => sum + weight, 0));
    if (score >= topicThreshold) scored.push({ topic, score, fired: counted });
  }
  return scored;
}

/** One to three of the topics that `scoreTopics` gives, main topic first. */
export function pickTopics<Scored extends Pick<TopicAssignment, 'score'>>(
  scored: readonly Scored[],
): readonly Scored[] {
  const sorted = [...scored].sort((a, b) => b.score - a.score);
  const least = Math.min((sorted[0]?.score ?? 0) * sideTopicShare, sideTopicScore);
  return sorted.filter(({ score }) => score >= least).slice(0, maxTopics);
}

/** Whether a topic is mentioned in passing: in one place of the abstract only, however many of its terms are there. */
function isPassing([title, abstract]: readonly (Tally | undefined)[]): boolean {
  return title === undefined && abstract !== undefined && abstract.last - abstract.first < passingWords;
}

function* firedTerms(tally: Tally | undefined, where: FiredTerm['where']): Iterable<FiredTerm> {
  for (const [{ term, weight }, mentions] of tally?.mentions ?? []) {
    if (!weight) continue;
    let factor = where === 'title' ? titleFactor : 0;
    if (where === 'abstract')
      for (let nth = 1; nth <= Math.min(mentions, maxMentions); nth += 1) factor += 1 / nth;
    yield { term, where, weight: round(weight * factor) };
  }
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** Topic → matched terms of a text, without those inside a longer match of the same topic. */
function tallyTerms(words: readonly ReadWord[]): ReadonlyMap<number, Tally> {
  const tallies = new Map<number, Tally>();
  const coveredTo = new Map<number, number>();
  for (let start = 0; start < words.length; start += 1) {
    const beginnings = words[start]?.beginnings ?? [];
    if (beginnings.length === 0) continue;
    for (const [topic, { term, end }] of longestTerms(beginnings, words, start + 1)) {
      if (end <= (coveredTo.get(topic) ?? 0)) continue;
      coveredTo.set(topic, end);
      const tally = tallies.get(topic) ?? { mentions: new Map(), excluded: false, first: start, last: start };
      tallies.set(topic, tally);
      if (term.weight === undefined) tally.excluded = true;
      else {
        if (term.weight > 0) tally.last = start;
        tally.mentions.set(term, (tally.mentions.get(term) ?? 0) + 1);
      }
    }
  }
  return tallies;
}

/** The longest term of each topic along the trie paths `beginnings` that ends before the word `at`. */
function longestTerms(
  beginnings: readonly TermNode[],
  words: readonly ReadWord[],
  at: number,
): ReadonlyMap<number, FoundTerm> {
  const longest = new Map<number, FoundTerm>();
  const visit = (node: TermNode, end: number): void => {
    for (const term of node.terms) {
      if (end >= (longest.get(term.topic)?.end ?? 0)) longest.set(term.topic, { term, end });
    }
    if (node.next.size === 0) return;
    for (const key of words[end]?.keys ?? []) {
      const next = node.next.get(key);
      if (next !== undefined) visit(next, end + 1);
    }
  };
  for (const beginning of beginnings) visit(beginning, at);
  return longest;
}
