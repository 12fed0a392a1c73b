/** Words of several letters that carry a script: groups, products of matrices, names. */
import type { Token } from './tokens.ts';

const GROUP = /^(?:SL|GL|SU|SO|Sp|PSL|PGL|PSp|PSU)$/;

/** `SL_2(\mathbb{Z})`, `QK^\top` or `Cu^{II}`; `max_x` and `GL_1` may be identifiers. */
export function isUprightBase(tokens: readonly Token[], at: number): boolean {
  const [word, mark, script, behind] = [0, 1, 2, 3].map((ahead) => tokens[at + ahead]);
  if (word?.kind !== 'word' || mark === undefined || script === undefined) return false;
  if (mark.text === '_') return GROUP.test(word.text) && isRank(script, behind);
  return mark.text === '^' && (isTransposed(word.text, script) || (isName(word) && script.text === '{'));
}

const isRank = (script: Token, behind: Token | undefined): boolean =>
  script.text === '{' || script.text === 'n' || (script.kind === 'number' && behind?.text === '(');

export const isTransposed = (word: string, script: Token): boolean =>
  /^[A-Z]{2}$/.test(word) && /^(?:T|top|intercal|dagger|[⊤†])$/.test(script.text);

const isName = ({ text }: Token): boolean => /^[A-Z][A-Za-z]{1,5}$/.test(text);
