/** Reads terms, expressions and lists of a formula from tokens; see read-formula.ts for the grammar. */
import { DEEPEST, type FormulaReader, type ReaderFlag } from './formula-reader.ts';
import { ENOUGH, type Term } from './formula-terms.ts';
import { readAtom } from './read-atom.ts';
import { readBars, readTypedBraket, readTypedKet } from './read-brackets.ts';
import { readName } from './read-name.ts';
import { isBeforeNorm, readNeighbour, readNormFactor } from './read-neighbour.ts';
import { readDots } from './read-number.ts';
import { readLead, readOperation } from './read-operation.ts';
import { readLoneOperators } from './read-operator.ts';
import { readScripts } from './read-script.ts';
import { readNumberedLetter, readUprightWords } from './read-words.ts';
import type { TextEvidence } from './text-evidence.ts';
import { TokenCursor } from './token-cursor.ts';
import type { Token } from './tokens.ts';
import { isShortProduct, readNeighbours } from './typed-names.ts';

export class TokenReader implements FormulaReader {
  readonly cursor: TokenCursor;
  readonly known: ReadonlySet<string>;
  readonly hasQuotes: boolean;
  inBars = false;
  hasProducts = false;
  inScript = false;
  inExponent = false;
  readonly backslashesKept: boolean;
  readonly enough: number;

  constructor(
    tokens: readonly Token[],
    start: number,
    { backslashesKept, letters, isCode, hasQuotes }: TextEvidence,
    readonly marked = false,
  ) {
    this.cursor = new TokenCursor(tokens, start);
    this.known = letters;
    this.backslashesKept = backslashesKept;
    this.hasQuotes = hasQuotes;
    this.enough = isCode ? 2 * ENOUGH : ENOUGH;
  }

  expression(depth: number): string | undefined {
    const lead = this.cursor.attempt(() => readLead(this, depth));
    const first = this.cursor.attempt(() => this.term(depth));
    if (first === undefined) return undefined;
    let tex = (lead ?? '') + first.tex;
    let last = first;
    for (;;) {
      const [left, preceding] = [last, tex];
      const next =
        (isBeforeNorm(this) ? this.cursor.attempt(() => readNormFactor(this, depth)) : undefined) ??
        this.cursor.attempt(() => readOperation(this, depth, left, preceding)) ??
        this.cursor.attempt(() => readNeighbour(this, depth, left));
      if (next === undefined)
        return last.kind === 'function' && last.tex === first.tex && depth === 0 && last.base === undefined
          ? undefined
          : tex;
      tex += next.tex;
      last = next.last;
    }
  }

  term(depth: number): Term | undefined {
    const base = this.cursor.attempt(() => readAtom(this, depth));
    return base === undefined ? undefined : readScripts(this, base, depth);
  }

  braces(depth: number): string | undefined {
    if (depth >= DEEPEST || !this.cursor.sign('{')) return undefined;
    const upright =
      this.cursor.attempt(() => readNumberedLetter(this.cursor)) ??
      (this.inExponent && isShortProduct(this.cursor.peek()) && this.cursor.peek()?.text !== 'in'
        ? undefined
        : this.cursor.attempt(() => readUprightWords(this.cursor))) ??
      this.cursor.attempt(() => readNeighbours(this.cursor));
    this.cursor.space();
    const inner = upright ?? this.list(depth + 1);
    this.cursor.space();
    return inner === undefined || !this.cursor.sign('}') ? undefined : `{${inner}}`;
  }

  list(depth: number): string | undefined {
    const items: string[] = [];
    for (;;) {
      this.cursor.space();
      const item =
        readDots(this.cursor) ??
        this.cursor.attempt(() => this.expression(depth)) ??
        this.cursor.attempt(() => readLoneOperators(this.cursor));
      if (item === undefined) return undefined;
      this.cursor.space();
      const comma = this.cursor.peek()?.text ?? '';
      if (!/^[,;:]$/.test(comma)) return items.join('') + item;
      this.cursor.at += 1;
      items.push(`${item}${comma} `);
    }
  }

  barred(depth: number): string | undefined {
    return this.within('inBars', () => this.expression(depth));
  }

  within<T>(flag: ReaderFlag, read: () => T): T {
    const outer = this[flag];
    this[flag] = true;
    const result = read();
    this[flag] = outer;
    return result;
  }

  isBeforeKet(depth: number): boolean {
    return this.cursor.peek()?.text === '|' && this.lookAhead(() => readTypedKet(this, depth) !== undefined);
  }

  isBeforeBraket(depth: number): boolean {
    return (
      this.cursor.peek()?.text === '<' && this.lookAhead(() => readTypedBraket(this, depth) !== undefined)
    );
  }

  isBeforeNorm(depth: number): boolean {
    const bar = this.cursor.peek()?.text ?? '';
    if (!/^\\?\|$/.test(bar) || this.inBars) return false;
    return this.lookAhead(
      () => readBars(this, depth) !== undefined && (bar !== '|' || this.cursor.peek()?.text === '_'),
    );
  }

  /** What `read` gives, with nothing consumed. */
  private lookAhead(read: () => boolean): boolean {
    let result = false;
    this.cursor.attempt(() => {
      result = read();
      return undefined;
    });
    return result;
  }

  named(depth: number): Term | undefined {
    return readName(this, depth);
  }
}
