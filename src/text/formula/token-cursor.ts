/** A place among the tokens of a text that is being read as a formula, and what has been learnt on the way there. */
import type { Token, TokenKind } from './tokens.ts';

/** Tokens of the longest formula that is tried. */
const LONGEST = 200;

export class TokenCursor {
  /** How much speaks for a formula; see `ENOUGH` in read-formula.ts. */
  points = 0;
  /** Greek names that stood without a backslash. */
  readonly greek: string[] = [];
  /** Single letters that stand for a quantity. */
  readonly letters: string[] = [];
  private readonly limit: number;

  constructor(
    readonly tokens: readonly Token[],
    public at: number,
  ) {
    this.limit = Math.min(tokens.length, at + LONGEST);
  }

  /** The token `ahead` places on, without taking it. */
  peek(ahead = 0): Token | undefined {
    const index = this.at + ahead;
    return index < this.limit ? this.tokens[index] : undefined;
  }

  /** The token before this place. */
  before(back = 1): Token | undefined {
    return this.tokens[this.at - back];
  }

  /** Takes the next token when it is of `kind` and, if given, says `text`. */
  take(kind: TokenKind, text?: string): Token | undefined {
    const token = this.peek();
    if (token?.kind !== kind || (text !== undefined && token.text !== text)) return undefined;
    this.at += 1;
    return token;
  }

  sign(text: string): boolean {
    return this.take('sign', text) !== undefined;
  }

  /** Takes white space, TeX's own (`\,`, `\ `) included; answers whether there was any. */
  space(): boolean {
    let taken = false;
    for (let token = this.peek(); token !== undefined && isSpace(token); token = this.peek()) {
      this.at += 1;
      taken = true;
    }
    return taken;
  }

  /** Tries `step`; puts everything back when it comes to nothing. */
  attempt<Result>(step: () => Result | undefined): Result | undefined {
    const { at, points } = this;
    const [greek, letters] = [this.greek.length, this.letters.length];
    const result = step();
    if (result !== undefined) return result;
    this.at = at;
    this.points = points;
    this.greek.length = greek;
    this.letters.length = letters;
    return undefined;
  }
}

const isSpace = ({ kind, text }: Token): boolean =>
  kind === 'space' ||
  (kind === 'escape' && /^\\[,;:! >]$/.test(text)) ||
  (kind === 'name' && /^q?quad$/.test(text));
