/** Finds formulas in text without delimiters. */
import { isProcess } from './differentials.ts';
import { type FormulaRead, readFormula } from './read-formula.ts';
import { isScripted } from './read-number.ts';
import { isNegated } from './read-operation.ts';
import { TEX_NAMES } from './tex-names.ts';
import type { TextEvidence } from './text-evidence.ts';
import { isGlued, type Token } from './tokens.ts';
import { isDerivative } from './typed-names.ts';
import { isUprightBase } from './upright-base.ts';

export interface FoundFormula {
  readonly tex: string;
  /** Index of its first token, and of the token after its last. */
  readonly first: number;
  readonly next: number;
  readonly bareGreek: readonly string[];
  readonly letters: readonly string[];
}

const STARTERS: ReadonlySet<string> = new Set([
  ...TEX_NAMES,
  ...[
    'SU',
    'SO',
    'SL',
    'GL',
    'Sp',
    'langle',
    'left',
    'bigl',
    'Bigl',
    'lfloor',
    'lceil',
    'lVert',
    'lvert',
    'KL',
    'TV',
    'Var',
    'Cov',
  ],
]);

/** All formulas of `tokens` from left to right, except those that are just a parenthesis of the sentence. */
export function findFormulas(tokens: readonly Token[], evidence: TextEvidence): readonly FoundFormula[] {
  const found: FoundFormula[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    at = endOfUnreadScript(tokens, at) ?? at;
    if (!mayStart(tokens, at)) continue;
    const read = readFormula(tokens, at, evidence);
    if (
      read === undefined ||
      (isBracketed(read.tex) &&
        !isInterval(read.tex) &&
        tokens[at]?.kind === 'sign' &&
        tokens[read.next]?.text !== '-') ||
      isIdentifier(tokens, at, read)
    )
      continue;
    found.push({ ...read, first: at });
    at = read.next - 1;
  }
  return found;
}

const LONGEST_SCRIPT = 60;

/** The closing brace of a script that was not read with its base; nothing in it is a formula of its own. */
function endOfUnreadScript(tokens: readonly Token[], at: number): number | undefined {
  const [base, mark, open] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (
    open?.text !== '{' ||
    !/^[_^]$/.test(mark?.text ?? '') ||
    !isGlued(base, mark) ||
    base?.kind === 'space'
  )
    return undefined;
  for (let end = at, depth = 0; end < tokens.length && end < at + LONGEST_SCRIPT; end += 1) {
    if (tokens[end]?.text === '{') depth += 1;
    if (tokens[end]?.text === '}') depth -= 1;
    if (depth === 0) return end;
  }
  return undefined;
}

/** Letters and marks of languages that put no space before a formula. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}，。、：；（「『]$/u;

function mayStart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (
    token === undefined ||
    !(
      isStarter(token) ||
      isNegatedOperator(tokens, at) ||
      isUprightBase(tokens, at) ||
      isDerivative(tokens, at) ||
      isProcess(tokens, at)
    ) ||
    !goesOn(tokens, at)
  )
    return false;
  const before = tokens[at - 1];
  if (!isGlued(before, token) || before === undefined || before.kind === 'space') return true;
  if (before.kind === 'escape') return /^\\[ ,;:]$/.test(before.text);
  if (before.kind !== 'sign') return false;
  if (before.text === '<' && tokens[at + 1]?.text === '>') return false;
  if (isDoubleDash(tokens, at)) return tokens[at - 3]?.kind !== 'space';
  if (UNSPACED.test(before.text)) return true;
  return (
    /^[([,;:–—"“‘'<>=≈∼≥≤~|×→←↔⇒⟶-]$/.test(before.text) &&
    !(before.text === '-' && tokens[at - 2]?.kind !== 'space')
  );
}

/** `10^{-3}--10^{-2}`; with a space before it, the dash begins an option. */
const isDoubleDash = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === '-' && tokens[at - 2]?.text === '-';

/** Names that may follow a term. */
const FOLLOWERS: ReadonlySet<string> = new Set([...STARTERS, 'x', 'in', 'to']);

/** A single letter or number in prose is usually followed by a word; then no formula starts there. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || (token.kind !== 'number' && !(token.kind === 'word' && token.text.length === 1)))
    return true;
  const next = tokens[at + 1];
  const after = next?.kind === 'space' ? tokens[at + 2] : next;
  if (after === undefined || after.kind === 'placeholder') return false;
  if (after.kind === 'word')
    return FOLLOWERS.has(after.text) || (after === next && isScripted(tokens[at + 2], tokens[at + 3]));
  if (after.kind === 'sign')
    return after === next
      ? !/^[.;)\]!?%"”’…&#@]$/.test(after.text)
      : /^[-+=<>*|/~{×·±≤≥≈∼≪≫→∈∝≠−:^_!]$/.test(after.text);
  return after.kind !== 'number';
}

/** `-Δu`: at the start of an equation. */
const isNegatedOperator = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'sign' && isNegated(tokens[at], tokens[at + 1]);

function isStarter({ kind, text }: Token): boolean {
  switch (kind) {
    case 'word':
      return text.length === 1 || STARTERS.has(text);
    case 'name':
      return STARTERS.has(text);
    case 'number':
      return true;
    case 'escape':
      return text === '\\{' || text === '\\|';
    default:
      return kind === 'sign' && /^[([{|<⟨α-ωΑ-Ω∂∇ℓℝℤℕℂℚ∑∏∫]$/u.test(text);
  }
}

/** `[1-\epsilon, 1+\epsilon]`; what has no operator may be a citation or a remark. */
const isInterval = (tex: string): boolean => /^\[[^[\],]*[-+][^[\],]*, [^[\],]*[-+][^[\],]*\]$/.test(tex);

/** Brackets around a whole formula belong to the sentence: `(D \to \infty)`. */
function isBracketed(tex: string): boolean {
  if (!/^[([]/.test(tex)) return false;
  let depth = 0;
  for (let at = 0; at < tex.length; at += 1) {
    if ('([{'.includes(tex[at] ?? '')) depth += 1;
    if (')]}'.includes(tex[at] ?? '')) depth -= 1;
    if (depth === 0) return at === tex.length - 1;
  }
  return true;
}

const ABOUT_CODE = /^(?:named|names|called|macros?|columns?|files?|flags?|identifiers?)$/;
/** Emoticons made of letters. */
const EMOTICON = /^(?:T_T|[oO]_[oO]|u_u|x_x|X_X)$/;

/** "the columns x_1 and y_2", "the C_k names": by the words next to it, it is an identifier of a program. */
function isIdentifier(tokens: readonly Token[], first: number, { tex, next }: FormulaRead): boolean {
  if (!/^[A-Za-z]_[A-Za-z0-9]$/.test(tex)) return false;
  if (EMOTICON.test(tex)) return true;
  return [tokens[first - 2], tokens[next + 1]].some(
    (word) => word?.kind === 'word' && ABOUT_CODE.test(word.text),
  );
}
