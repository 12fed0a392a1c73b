/** Compiles topic rules to one trie of words, so that a text is matched in one pass. */

import type { TopicDefinition } from '../content/topics-file.ts';
import { americanSpelling } from '../words/spelling.ts';
import { singularWord, splitWords } from '../words/split-words.ts';

/** An invalid term. */
export class TopicRuleError extends Error {
  override readonly name = 'TopicRuleError';

  constructor(
    readonly topic: string,
    readonly term: string,
    message: string,
  ) {
    super(message);
  }
}

/** A term of a topic; excluding and needed terms have no weight. */
export interface CompiledTerm {
  /** As written in the rules. */
  readonly term: string;
  /**
   * Index into `CompiledTopics.topics`. Needed terms of a topic have a separate index (`needs`), so that a longer term of the topic
   * doesn't hide them.
   */
  readonly topic: number;
  readonly weight: number | undefined;
}

export interface TermNode {
  /** By normalised word, or by prefix and `*`. */
  readonly next: Map<string, TermNode>;
  /** The terms that end here. */
  readonly terms: CompiledTerm[];
}

export interface CompiledTopics {
  /** Ids in the order of the file. */
  readonly topics: readonly string[];
  readonly root: TermNode;
  /** Index of a topic → index of its needed terms, if it has any. */
  readonly needs: ReadonlyMap<number, number>;
  /** Prepares a word of a text for matching. */
  readonly read: (word: string) => ReadWord;
}

/** A word of a text with its trie edges. */
export interface ReadWord {
  /** Keys of edges that the word matches at any node. */
  readonly keys: readonly string[];
  /** Nodes after the root that the word leads to; usually none. */
  readonly beginnings: readonly TermNode[];
}

/**
 * Compiles rules for `assignTopics`.
 *
 * @throws {TopicRuleError} when a term has no words, or occurs twice in one topic after normalisation
 */
export function compileTopics(definitions: readonly TopicDefinition[]): CompiledTopics {
  const root: TermNode = { next: new Map(), terms: [] };
  const prefixes = new Set<string>();
  const needs = new Map<number, number>();
  for (const [topic, { id, rules }] of definitions.entries()) {
    const terms: CompiledTerm[] = [
      ...Object.entries(rules.terms).map(([term, weight]) => ({ term, topic, weight })),
      ...rules.exclude.map((term) => ({ term, topic, weight: undefined })),
      ...rules.needs.map((term) => ({ term, topic: definitions.length + topic, weight: undefined })),
    ];
    if (rules.needs.length > 0) needs.set(topic, definitions.length + topic);
    for (const term of terms) {
      const node = nodeOf(root, { topic: id, term: term.term }, prefixes);
      const same = node.terms.find((other) => other.topic === term.topic);
      if (same)
        throw new TopicRuleError(
          id,
          term.term,
          `Topic "${id}": the terms "${same.term}" and "${term.term}" are the same.`,
        );
      node.terms.push(term);
    }
  }
  return { topics: definitions.map(({ id }) => id), root, needs, read: wordReader(root, prefixes) };
}

/** Normal form of a word in terms and texts: American spelling, singular. */
function comparableWord(word: string): string {
  return singularWord(americanSpelling(word));
}

function nodeOf(
  root: TermNode,
  { topic, term }: { readonly topic: string; readonly term: string },
  prefixes: Set<string>,
): TermNode {
  const keys = term.split(/\s+/).flatMap((part) => {
    const words = splitWords(part);
    if (!part.endsWith('*')) return words.map(comparableWord);
    const beginning = americanSpelling(words.at(-1) ?? '');
    prefixes.add(beginning);
    return [...words.slice(0, -1).map(comparableWord), `${beginning}*`];
  });
  if (keys.length === 0 || keys.includes('*'))
    throw new TopicRuleError(topic, term, `The term "${term}" has no word to look for.`);
  let node = root;
  for (const key of keys) {
    const next: TermNode = node.next.get(key) ?? { next: new Map(), terms: [] };
    node.next.set(key, next);
    node = next;
  }
  return node;
}

function wordReader(root: TermNode, prefixes: ReadonlySet<string>): (word: string) => ReadWord {
  return (word) => {
    const keys = keysOf(word, prefixes);
    return { keys, beginnings: keys.flatMap((key) => root.next.get(key) ?? []) };
  };
}

function keysOf(word: string, prefixes: ReadonlySet<string>): readonly string[] {
  const spelt = americanSpelling(word);
  const keys = [singularWord(spelt)];
  for (let length = 2; length <= spelt.length; length += 1) {
    const beginning = spelt.slice(0, length);
    if (prefixes.has(beginning)) keys.push(`${beginning}*`);
  }
  return keys;
}
