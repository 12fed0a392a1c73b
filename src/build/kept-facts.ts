/** Facts files that a build takes over from the last one: to parse YAML takes twenty times as long as to parse JSON. */
import type { FactsFile } from '../content/facts-file.ts';
import type { KeepParsed } from '../load/load-yaml.ts';
import { fingerprintRenderers } from './build-stamp.ts';
import { hashBasis } from './hash-basis.ts';
import type { KeptMemo } from './kept-memo.ts';

type KeptFacts = readonly (readonly [id: string, fact: FactsFile[string]])[];

export function keepFacts(memo: KeptMemo): KeepParsed<FactsFile> {
  return (text, parse) =>
    Object.fromEntries(
      memo.take(hashBasis([fingerprintRenderers(), 'facts', text]), isKeptFacts, () =>
        Object.entries(parse()),
      ),
    );
}

/** The file has a checksum, and the hash names the program that wrote it. */
const isKeptFacts = (value: unknown): value is KeptFacts => Array.isArray(value);
