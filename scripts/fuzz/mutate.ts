/** Mutations of a corpus as a fast-check arbitrary, which shrinks failing inputs. */
import fc from 'fast-check';
import type { FuzzInput, FuzzTarget } from './target.ts';
import { toBytes } from './target.ts';

/** Dictionary of texts with a special meaning in some format. */
const sharedWords = [
  '\u0000',
  '\ufeff',
  '\r\n',
  '\u2028',
  '\u202e',
  '\ud83d\ude00',
  '&lt;',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '../',
  '..%2f',
  '%00',
  '%E0%A4%A',
  '__proto__',
  'constructor',
  'toString',
  '9'.repeat(400),
  '-1',
  '1e999',
  'null',
  '[]',
  '{}',
  '['.repeat(3_000),
  '$'.repeat(50),
  '\\'.repeat(50),
  'a'.repeat(5_000),
  'con',
  ': ',
  '- ',
  '\t',
];

type Step = readonly [
  kind: 'byte' | 'word' | 'cut' | 'repeat' | 'move' | 'other' | 'end',
  at: number,
  length: number,
  pick: number,
];

const step: fc.Arbitrary<Step> = fc.tuple(
  fc.constantFrom('byte', 'word', 'word', 'cut', 'repeat', 'move', 'other', 'end'),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.integer({ min: 1, max: 400 }),
  fc.nat(10_000),
);

/** Seeds with up to six mutations. */
export function mutatedInputs({
  seeds,
  words,
}: Pick<FuzzTarget, 'seeds' | 'words'>): fc.Arbitrary<FuzzInput> {
  const inserted = [...words, ...sharedWords].map(toBytes);
  return fc
    .tuple(fc.nat(seeds.length - 1), fc.array(step, { minLength: 1, maxLength: 6 }))
    .map(([index, steps]) => {
      const seed = seeds[index] ?? { name: '', bytes: new Uint8Array() };
      return {
        name: seed.name,
        bytes: steps.reduce((bytes, one) => mutate(bytes, one, inserted, seeds), seed.bytes),
      };
    });
}

function mutate(
  bytes: Uint8Array,
  [kind, where, length, pick]: Step,
  words: readonly Uint8Array[],
  seeds: readonly FuzzInput[],
): Uint8Array {
  const at = Math.floor(where * bytes.length);
  const [before, rest, after] = [bytes.subarray(0, at), bytes.subarray(at), bytes.subarray(at + length)];
  const slice = bytes.subarray(at, at + length);
  switch (kind) {
    case 'byte':
      return join(before, Uint8Array.of(pick % 256), bytes.subarray(at + 1));
    case 'word':
      return join(before, words[pick % words.length] ?? before, rest);
    case 'cut':
      return join(before, after);
    case 'repeat':
      return join(before, ...Array<Uint8Array>((pick % 20) + 1).fill(slice), rest);
    case 'move':
      return join(slice, before, after);
    case 'other': {
      const other = seeds[pick % seeds.length]?.bytes ?? before;
      return join(before, other.subarray(0, length * 20), rest);
    }
    default:
      return before;
  }
}

function join(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(parts));
}
