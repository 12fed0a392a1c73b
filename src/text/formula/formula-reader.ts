/** The grammar's rules for expressions and lists, which those for single terms call in turn; see read-formula.ts. */
import type { Term } from './formula-terms.ts';
import type { TokenCursor } from './token-cursor.ts';

/** Most groups within groups that are read. */
export const DEEPEST = 6;

/** What surrounds the tokens that are being read. */
export type ReaderFlag = 'inBars' | 'inScript' | 'inExponent' | 'hasProducts';

/** The reader as the rules see it (`TokenReader`), in a file of its own, since rules and reader call each other. */
export interface FormulaReader {
  readonly cursor: TokenCursor;
  /** Letters that the text has as variables elsewhere. */
  readonly known: ReadonlySet<string>;
  /** Whether the text has quotation marks, so that `''` may close one. */
  readonly hasQuotes: boolean;
  readonly inBars: boolean;
  /** Whether two letters are a product, as within `O(mn)` and `sqrt{KT}`. */
  readonly hasProducts: boolean;
  /** Whether a script is being read, in whose braces `x in X` can be no prose. */
  readonly inScript: boolean;
  /** Whether an exponent of e is being read, whose short words are products: `e^{it\Delta}`. */
  readonly inExponent: boolean;
  readonly backslashesKept: boolean;
  /** Points from which a formula is believed. */
  readonly enough: number;
  /** Whether the text marks the formula, so that it need not be believed. */
  readonly marked: boolean;
  expression(depth: number): string | undefined;
  term(depth: number): Term | undefined;
  /** `{…}` as an argument: words of two or more letters are upright, anything else is a subformula. */
  braces(depth: number): string | undefined;
  /** Expressions separated by commas or semicolons. */
  list(depth: number): string | undefined;
  /** An expression in which a bar is a closing delimiter, not a divider. */
  barred(depth: number): string | undefined;
  /** What `read` gives while `flag` is set. */
  within<T>(flag: ReaderFlag, read: () => T): T;
  /** Whether the bar that comes next opens `|0>` and is no divider. */
  isBeforeKet(depth: number): boolean;
  /** Whether the sign that comes next opens `<x|y>` and is no comparison. */
  isBeforeBraket(depth: number): boolean;
  /** Whether the bar that comes next opens a norm: `\|u\|`, or `|u|_2`, which has lost its backslashes. */
  isBeforeNorm(depth: number): boolean;
  named(depth: number): Term | undefined;
}
