/** Texts of any characters at all. */
import fc from 'fast-check';

/** All of Unicode but surrogates. */
const character = fc
  .integer({ min: 0, max: 0x10_ffff - 0x800 })
  .map((number) => String.fromCodePoint(number < 0xd800 ? number : number + 0x800));

/** As `fc.string({ unit: 'binary' })`, whose table of all characters takes nearly two seconds to make. */
export const anyText = (limits: Omit<fc.StringConstraints, 'unit'> = {}): fc.Arbitrary<string> =>
  fc.string({ ...limits, unit: character });
