/** Facts files that a build takes over from the last one: to parse YAML took more than fifty times as long as JSON. */
import type { FactsFile } from '../content/facts-file.ts';
import type { KeepParsed } from '../load/parse-once.ts';
import { fingerprintRenderers } from './build-stamp.ts';
import { hashBasis } from './hash-basis.ts';
import type { KeptMemo } from './kept-memo.ts';

type KeptFacts = readonly (readonly [id: string, fact: FactsFile[string]])[];

/** For `loadFacts`: facts by the hashes of their file and of the program; parses what `memo` lacks, and notes it. */
export function keepFacts(memo: KeptMemo): KeepParsed<FactsFile> {
  return (digest, parse) =>
    Object.fromEntries(
      memo.take(hashBasis([fingerprintRenderers(), 'facts', digest]), isKeptFacts, () =>
        Object.entries(parse()),
      ),
    );
}

/** The file has a checksum, and the hash names the program that wrote it. */
const isKeptFacts = (value: unknown): value is KeptFacts => Array.isArray(value);
