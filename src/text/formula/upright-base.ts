/** Words of several letters that carry a script: groups, products of matrices, names. */
import type { Token } from './tokens.ts';

const GROUP = /^(?:SL|GL|SU|SO|Sp|PSL|PGL|PSp|PSU)$/;

/** Functors and spaces made of others. */
const FUNCTOR = /^(?:R?Hom|Ext|Tor|End|Aut|Sym|Gal|Pic|Hilb)$/;

/** `SL_2(\mathbb{Z})`, `Ext^i_R(M, N)`, `QK^\top` or `Cu^{II}`; `max_x` and `GL_1` may be identifiers. */
export function isUprightBase(tokens: readonly Token[], at: number): boolean {
  const [word, mark, script, behind] = [0, 1, 2, 3].map((ahead) => tokens[at + ahead]);
  if (word?.kind !== 'word' || mark === undefined || script === undefined) return false;
  if (FUNCTOR.test(word.text) && /^[_^]$/.test(mark.text)) return hasArguments(tokens, at + 1);
  if (mark.text === '_') return GROUP.test(word.text) && isRank(script, behind);
  return mark.text === '^' && (isTransposed(word.text, script) || (isName(word) && script.text === '{'));
}

const longestScript = 12;

/** Whether one or two scripts of one sign or in braces are followed by a bracket. */
function hasArguments(tokens: readonly Token[], first: number): boolean {
  let at = first;
  for (let scripts = 0; scripts < 2 && /^[_^]$/.test(tokens[at]?.text ?? ''); scripts += 1) {
    const script = tokens.slice(at + 1, at + longestScript);
    at += script[0]?.text === '{' ? script.findIndex(({ text }) => text === '}') + 2 : 2;
  }
  return tokens[at]?.text === '(';
}

const isRank = (script: Token, behind: Token | undefined): boolean =>
  script.text === '{' || script.text === 'n' || (script.kind === 'number' && behind?.text === '(');

/** `AB^T`: two capitals with such a script are a product of matrices. */
export const isTransposed = (word: string, script: Token): boolean =>
  /^[A-Z]{2}$/.test(word) && /^(?:T|top|intercal|dagger|[⊤†])$/.test(script.text);

const isName = ({ text }: Token): boolean => /^[A-Z][A-Za-z]{1,5}$/.test(text);
