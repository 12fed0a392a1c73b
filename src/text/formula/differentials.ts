/** Differentials and partial derivatives without TeX's marks: `dX_t = b dt + \sigma dW_t`, `partial L/partial w`. */
import type { FormulaReader } from './formula-reader.ts';
import type { Term } from './formula-terms.ts';
import { isGlued, type Token } from './tokens.ts';

const DIFFERENTIAL = /^d[A-Za-z]$/;
/** What a stochastic differential equation has on its left, and as noise. */
const PROCESS = /^d[xyzwvuXYZWBSVU]$/;
/** A differential further back belongs to another formula. */
const FARTHEST = 40;

/** `text`, the word just consumed, as a differential; undefined where nothing near it shows that it is one. */
export function readDifferential({ cursor }: FormulaReader, text: string, depth: number): Term | undefined {
  if (!DIFFERENTIAL.test(text)) return undefined;
  const { tokens, at } = cursor;
  const isInOne = depth > 0 || tokens.slice(Math.max(0, at - FARTHEST), at - 1).some(isOpening);
  return isProcess(tokens, at - 1) || isInOne ? { tex: `d${text.slice(1)}`, kind: 'telling' } : undefined;
}

/** `_t`: of one letter. */
const isIndexed = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '_' && /^[a-z]$/.test(tokens[at + 1]?.text ?? '');

const nextSign = (tokens: readonly Token[], at: number): string =>
  tokens[at + (tokens[at]?.kind === 'space' ? 1 : 0)]?.text ?? '';

/** An integral, or the left-hand side of a differential equation. */
const isOpening = ({ text }: Token, index: number, all: readonly Token[]): boolean =>
  /^o?i*int$|^∫$/.test(text) || isProcess(all, index);

/** Whether `dX_t` or `dx =` stands at `at`. */
export const isProcess = (tokens: readonly Token[], at: number): boolean =>
  PROCESS.test(tokens[at]?.text ?? '') && (isIndexed(tokens, at + 1) || nextSign(tokens, at + 1) === '=');

/** Most tokens of what is derived. */
const LONGEST = 8;

/** Whether `partial`, the word just consumed, is a derivative's: `partial_t u`, `partial L/partial w`. */
export function isPartialDerivative(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at - 1];
  if (tokens[at]?.text === '_') return isIndexed(tokens, at);
  if (tokens[at - 2]?.text === '/' && isGlued(tokens[at - 2], word)) return true;
  const near = tokens.slice(at, at + LONGEST + 2);
  const slash = near.findIndex(({ text }) => text === '/');
  return slash >= 0 && near[slash + 1]?.text === 'partial';
}
