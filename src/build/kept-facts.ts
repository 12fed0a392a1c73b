/** Cache of parsed facts files between builds: parsing YAML takes more than fifty times as long as parsing JSON. */
import type { LinedFact } from '../content/facts-file.ts';
import type { KeepParsed } from '../load/parse-once.ts';
import { fingerprintRenderers } from './build-stamp.ts';
import { hashBasis } from './hash-basis.ts';
import type { KeptMemo } from './kept-memo.ts';

/** For `loadFacts`: reads facts from `memo`, by the hashes of their file and of the program; parses and adds missing ones. */
export function keepFacts(memo: KeptMemo): KeepParsed<readonly LinedFact[]> {
  return (digest, parse) =>
    memo.take(hashBasis([fingerprintRenderers(), 'facts', digest]), isKeptFacts, parse);
}

/** No further checks: the memo has a checksum, and the key contains the hash of the program that wrote the value. */
const isKeptFacts = (value: unknown): value is readonly LinedFact[] => Array.isArray(value);
