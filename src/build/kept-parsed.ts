/** Cache of parsed files between builds: parsing YAML takes more than fifty times as long as parsing JSON. */
import type { KeepParsed } from '../load/parse-once.ts';
import { fingerprintRenderers } from './build-stamp.ts';
import { hashBasis } from './hash-basis.ts';
import type { KeptMemo } from './kept-memo.ts';

/** For `loadContent`: reads values from `memo`, by the hashes of their file and of the program; parses and adds missing ones. */
export function keepParsed(memo: KeptMemo): KeepParsed {
  return <T>(kind: string, digest: string, parse: () => T): T => {
    const isKept = (value: unknown): value is readonly [T] => Array.isArray(value) && value.length === 1;
    const data = hashBasis([fingerprintRenderers(), 'parsed', kind, digest]);
    return memo.take<readonly [T]>(data, isKept, () => [parse()])[0];
  };
}
