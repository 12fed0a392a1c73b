/** A text as tokens: the words, numbers, names and signs that a formula may be made of. */
import { splitGluedNames } from './tex-names.ts';

export type TokenKind = 'word' | 'number' | 'name' | 'escape' | 'space' | 'held' | 'sign';

export interface Token {
  readonly kind: TokenKind;
  /** As it stands in the text; of a `name`, without its backslash. */
  readonly text: string;
  /** Where it begins and ends in the text, in UTF-16 units. */
  readonly at: number;
  readonly end: number;
}

const TOKEN =
  /([A-Za-z]+)|(\d+(?:[.,]\d+)*)|\\([A-Za-z]+)|(\\[^A-Za-z\s]|\\ )|([ \u00A0]+)|([\uE000-\uF8FF])|([\s\S])/gu;
const KINDS: readonly TokenKind[] = ['word', 'number', 'name', 'escape', 'space', 'held', 'sign'];

/** Reads `text` once, in time linear in its length. */
export function readTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const group = match.findIndex((found, index) => index > 0 && found !== undefined);
    const kind = KINDS[group - 1] ?? 'sign';
    const token = {
      kind,
      text: match[group] ?? match[0],
      at: match.index,
      end: match.index + match[0].length,
    };
    if (kind === 'word' && token.text.length > 3) pushWord(tokens, token);
    else tokens.push(token);
  }
  return tokens;
}

/** `nlogn`. */
const GLUED_LOG = /^([a-zA-Z])(log)([a-zA-Z])$/;

/** `toinfty` and `Phicirc` are two names each: a lost backslash took the only mark between them along. */
function pushWord(tokens: Token[], word: Token): void {
  const names = splitGluedNames(word.text) ?? GLUED_LOG.exec(word.text)?.slice(1);
  if (names === undefined) tokens.push(word);
  let at = word.at;
  for (const text of names ?? []) {
    tokens.push({ kind: 'word', text, at, end: at + text.length });
    at += text.length;
  }
}

export const isGlued = (left: Token | undefined, right: Token | undefined): boolean =>
  left !== undefined && right !== undefined && left.end === right.at;
