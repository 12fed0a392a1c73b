/** How deeply a YAML text nests, known before it is parsed: two thousand brackets end the parser, and the process with it. */
import { Lexer } from 'yaml';

/** Many times what any file of an archive needs. */
const deepest = 50;

/** Where in `text` it nests more deeply than any file of an archive; undefined where it doesn't. */
export function findTooDeep(text: string): number | undefined {
  const compact = /(?:[-?] +){50}/.exec(text);
  if (compact !== null && findDeepToken(text) !== undefined) return compact.index;
  return mayBeDeep(text) ? findDeepToken(text) : undefined;
}

/** By brackets alone, those in words included; that takes no time, and is hardly ever so. */
function mayBeDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === 0x5b || sign === 0x7b) depth += 1;
    else if ((sign === 0x5d || sign === 0x7d) && depth > 0) depth -= 1;
    if (depth > deepest) return true;
  }
  return false;
}

/** By YAML's own signs: brackets, and the marks of items that begin on one line. */
function findDeepToken(text: string): number | undefined {
  let [depth, items, at] = [0, 0, 0];
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') depth += 1;
    else if (token === ']' || token === '}') depth -= 1;
    else if (token === '-' || token === '?') items += 1;
    else if (token.includes('\n')) items = 0;
    if (depth > deepest || items > deepest) return at;
    at += token.length;
  }
  return undefined;
}
