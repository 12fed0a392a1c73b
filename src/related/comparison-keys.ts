/**
 * Hashes of what related papers are computed from: where they are those of the last build, so are the related papers. Not
 * cryptographic, which would cost as much as the comparison: two 32-bit lanes, each mixed as in MurmurHash3.
 */
import type { PaperWords } from './paper-words.ts';
import type { TermVectors } from './term-vectors.ts';
import type { TermVocabulary } from './term-vocabulary.ts';

class Hash {
  #one = 0x811c9dc5;
  #other = 0x9747b28c;

  add(value: number): void {
    const one = Math.imul(value, 0xcc9e2d51);
    const other = Math.imul(value, 0x1b873593);
    this.#one = (Math.imul(this.#one ^ one ^ (one >>> 15), 0x85ebca6b) + 0xe6546b64) | 0;
    this.#other = (Math.imul(this.#other ^ other ^ (other >>> 13), 0xc2b2ae35) + this.#one) | 0;
    this.#one ^= this.#one >>> 16;
    this.#other ^= this.#other >>> 15;
  }

  addText(text: string): void {
    for (let at = 0; at < text.length; at += 1) this.add(text.charCodeAt(at));
  }

  addHash({ lanes }: Hash): void {
    for (const lane of lanes) this.add(lane);
  }

  get lanes(): readonly [number, number] {
    return [this.#one >>> 0, this.#other >>> 0];
  }
}

/**
 * Returns a function: a paper and the papers that it is compared with → hash of the texts and the weighted terms of all of them, and of
 * the spelling that shared terms would have.
 *
 * @param identities - hash of each paper's id, title and abstract, by its index
 */
export function comparisonKeys(
  vectors: TermVectors,
  identities: readonly string[],
): (paper: number, others: readonly number[]) => string {
  const hashes = hashVectors(vectors, identities);
  const addSpelling = spellingHasher(vectors.texts);
  return (paper, others) => {
    const hash = new Hash();
    addSpelling(hash, paper);
    for (const one of [paper, ...others]) hash.addHash(hashes[one] ?? hash);
    return hash.lanes.map((lane) => lane.toString(36)).join('.');
  };
}

/** Of each paper. */
function hashVectors(
  { starts, terms, weights, texts }: TermVectors,
  identities: readonly string[],
): readonly Hash[] {
  const hashTerm = termHasher(texts.vocabulary);
  const bits = new Uint32Array(weights.buffer, weights.byteOffset, weights.length);
  return identities.map((identity, paper) => {
    const hash = new Hash();
    hash.addText(identity);
    const end = starts[paper + 1] as number;
    for (let at = starts[paper] as number; at < end; at += 1) {
      hash.add(hashTerm(terms[at] as number));
      hash.add(bits[at] as number);
    }
    return hash;
  });
}

/** Numbers of terms are those of one build. */
function termHasher(vocabulary: TermVocabulary): (term: number) => number {
  const known = new Uint32Array(vocabulary.size);
  return (term) => {
    if (known[term] === 0) {
      const hash = new Hash();
      hash.addText(vocabulary.textOf(term));
      known[term] = hash.lanes[0];
    }
    return known[term] as number;
  };
}

/** Whether a capital is kept depends on all papers: `readableForm`. */
function spellingHasher({
  vocabulary,
  titleOf,
  abstractOf,
}: PaperWords): (hash: Hash, paper: number) => void {
  const keepsCapitals = Uint8Array.from({ length: vocabulary.wordCount }, (_, word) =>
    Number(!vocabulary.prints(vocabulary.printed(word).toLowerCase())),
  );
  return (hash, paper) => {
    for (const words of [titleOf(paper), abstractOf(paper)]) {
      for (let place = 0; place < words.length; place += 1)
        if (keepsCapitals[words[place] as number] === 1) hash.add(place);
      hash.add(words.length);
    }
  };
}
