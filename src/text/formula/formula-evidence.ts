/** What makes a run of letters and signs believable as a formula. */
import type { Operator } from './read-operator.ts';
import { TELLING_RELATIONS } from './tex-names.ts';

export interface Atom {
  readonly tex: string;
  /** A lone letter or number also stands in prose; a `telling` atom does not. */
  readonly kind: 'letter' | 'number' | 'telling' | 'group';
}

/** `a sim b` proves a formula when neither side can be a word of the sentence. */
export function isEvidence(operator: Operator, left: Atom, right: Atom): boolean {
  const between = (atom: Atom) => atom.kind !== 'letter' || !/^[aAI]$/.test(atom.tex);
  const lettered = left.kind !== 'number' || right.kind !== 'number';
  if (operator.braced) return lettered;
  if (TELLING_RELATIONS.has(operator.name)) return lettered && between(left) && between(right);
  return operator.name === '=' && left.kind === 'telling' && right.kind === 'number';
}

/** Which atoms may follow each other without an operator: anything inside a group, only telling ones outside. */
export function mayStandBeside(left: Atom, right: Atom, space: string, depth: number): boolean {
  if (depth > 0) return true;
  if (right.kind === 'group')
    return space === '' || (left.kind === 'telling' && /^\([b-zB-Z]\)$|[\\+*/^_=-]/.test(right.tex));
  if (right.kind !== 'telling') return false;
  return left.kind !== 'letter' || space === '';
}
