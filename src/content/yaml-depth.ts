/**
 * Nesting depth of YAML, checked before parsing: some two thousand nested brackets overflow the parser's stack and
 * crash the process.
 */
import { Lexer } from 'yaml';

/** Maximum depth; real files need far less. */
const maxDepth = 50;

/** Offset in `text` where the nesting exceeds the maximum; undefined if it never does. */
export function findTooDeep(text: string): number | undefined {
  const compact = /(?:[-?] +){50}/.exec(text);
  if (compact !== null && findDeepToken(text) !== undefined) return compact.index;
  return mayBeDeep(text) ? findDeepToken(text) : undefined;
}

/** Cheap first check: counts brackets, also those within strings. Rarely true. */
function mayBeDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === 0x5b || sign === 0x7b) depth += 1;
    else if ((sign === 0x5d || sign === 0x7d) && depth > 0) depth -= 1;
    if (depth > maxDepth) return true;
  }
  return false;
}

/** Exact check on the lexer's tokens: brackets, and compact nested block items (`- - -`). */
function findDeepToken(text: string): number | undefined {
  let [depth, items, at] = [0, 0, 0];
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') depth += 1;
    else if (token === ']' || token === '}') depth -= 1;
    else if (token === '-' || token === '?') items += 1;
    else if (token.includes('\n')) items = 0;
    if (depth > maxDepth || items > maxDepth) return at;
    at += token.length;
  }
  return undefined;
}
