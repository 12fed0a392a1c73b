/** Scripts of a formula in Unicode: raised and lowered characters where all have one, else `^` and `_`. */
import { lower, raise } from '../unicode-scripts.ts';

/** Numbers, and `n` as an exponent; letters in an index keep their `_`. */
const RAISABLE = /^[\d−+n]*$/;
const LOWERABLE = /^[\d−+]*$/;
/** Marks that are raised already and need no caret. */
const HIGH_MARKS = /^[†‡′″‴∗*⋆∘°⊤⊥]+$/;

/** `2` → `²`, and `^(n + 1)` where there are no such signs. */
export function raised(script: string): string {
  if (script === '∘') return '°';
  if (script === '' || HIGH_MARKS.test(script)) return script;
  const joined = script.replaceAll(' ', '');
  return (RAISABLE.test(joined) ? raise(joined) : undefined) ?? `^${bracketed(tight(script))}`;
}

/** `2` → `₂`, and `_i` where there are no such signs. */
export function lowered(script: string): string {
  if (script === '') return script;
  // `s_{_{NN}}`: an index on nothing is only smaller.
  if (/^_\p{L}+$/u.test(script)) return script;
  const joined = script.replaceAll(' ', '');
  const small = LOWERABLE.test(joined) ? lower(joined) : undefined;
  return small ?? `_${/^\p{L}+$/u.test(script) ? script : bracketed(tight(script))}`;
}

const tight = (script: string): string => script.replace(/ ?([−+=×∘]) ?/g, '$1').replace(/^([<>≤≥]) /, '$1');

const bracketed = (text: string): string => ([...text].length === 1 ? text : `(${text})`);
