/** Hashes of what files and their segments are made from. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestBasis, hashBasis } from '../../src/build/hash-basis.ts';
import type { Basis } from '../../src/exports/export.ts';

const long = 'an abstract '.repeat(40);

const markup = (json: unknown) => ({ toJSON: () => json });

describe.each([
  ['hashBasis', hashBasis],
  ['digestBasis', digestBasis],
] as const)('%s', (_, hash) => {
  it('is a hash, whatever the basis is', () => {
    const bases = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.integer(),
      fc.constant(undefined),
      fc.array(fc.string({ maxLength: 20 }), { maxLength: 4 }),
      fc.record({ text: fc.string({ maxLength: 60 }) }),
    );
    fc.assert(fc.property(bases, (basis: Basis) => /^[\w-]{43}$/.test(hash(basis))));
  });

  it('differs where the basis does, also behind its first characters', () => {
    const texts = ['x', 'y'].map((end) => `${'a'.repeat(40)}${end}`);
    const lists = ['x', 'y'].map((end) => ['a'.repeat(38), end]);
    const bases: readonly Basis[] = [
      ...texts,
      ...lists,
      ...lists.map((list) => [list]),
      long,
      `${long}.`,
      `'${long}`,
      `"${long}"`,
      `${long}\ud800`,
      `${long}\ud801`,
      `${long}\ufffd`,
      `${long}\\ud800`,
      markup(`${long}“raw”`),
      markup(`${long}‘raw’`),
      markup([`${long}“raw”`, 'corrected']),
      [long],
      { long },
      ['a', 'b'],
      ['a,b'],
      ['"a","b"'],
      [['a'], 'b'],
      1,
      '1',
      undefined,
      'undefined',
    ];
    expect(new Set(bases.map((basis) => hash(basis).slice(0, 16))).size).toBe(bases.length);
  });

  it('is the same for the same basis, made again', () => {
    const make = (): Basis => [long.slice(0, -1) + long.slice(-1), { long: [long] }, [1, undefined, ['a']]];
    expect(hash(make())).toBe(hash(make()));
    expect(hash([markup(long)])).toBe(hash([markup(long)]));
  });
});
