import type { FormulaCursor } from './formula-cursor.ts';
import { OPERATIONS, RELATIONS, splitGluedNames } from './tex-names.ts';

export interface Operator {
  readonly tex: string;
  readonly name: string;
  readonly braced: boolean;
  readonly symbol: boolean;
}

/** Reads `+`, `times`, `{=}` or `{to}`; a name glued to the next one (`toinfty`) is taken apart. */
export function readOperator(cursor: FormulaCursor): Operator | undefined {
  const symbol = cursor.take(/[-+/=<>*|]|\{[-+/=<>*,|]\}/y);
  if (symbol !== undefined) {
    const braced = symbol.length > 1;
    const tex = braced ? symbol : symbol === '/' ? '/' : ` ${symbol} `;
    return { tex, name: symbol.replace(/[{}]/g, ''), braced, symbol: !braced };
  }
  const name = cursor.take(/\{\\?[A-Za-z]+\}|\\?[A-Za-z]+/y);
  if (name === undefined) return undefined;
  const bare = name.replace(/[{}\\]/g, '');
  if (!RELATIONS.has(bare) && !OPERATIONS.has(bare)) return splitOperator(cursor, name, bare);
  return { tex: ` \\${bare} `, name: bare, braced: name.startsWith('{'), symbol: false };
}

/** Takes only the operator in front and gives the rest back. */
function splitOperator(cursor: FormulaCursor, name: string, bare: string): Operator | undefined {
  const first = splitGluedNames(bare)?.[0];
  if (first === undefined || name !== bare) return undefined;
  if (!RELATIONS.has(first) && !OPERATIONS.has(first)) return undefined;
  cursor.at -= name.length - first.length;
  return { tex: ` \\${first} `, name: first, braced: false, symbol: false };
}

/** A sign in front of the first term; outside groups only signs that no sentence begins with. */
export function readLeadingOperator(cursor: FormulaCursor, depth: number): string | undefined {
  const sign = cursor.take(depth > 0 ? /[-+=]/y : /\\?(?:propto|nabla|partial)(?![A-Za-z]) ?/y);
  if (sign === undefined) return undefined;
  return /[a-z]/.test(sign) ? `\\${sign.replace('\\', '').trim()} ` : sign;
}
