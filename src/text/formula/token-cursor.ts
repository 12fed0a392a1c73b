/** Parser state: position in the tokens, and evidence collected so far. */
import type { Token, TokenKind } from './tokens.ts';

/** Maximum number of tokens of a formula. */
const LONGEST = 200;

export class TokenCursor {
  /** Score of the present attempt, see `ENOUGH`. */
  points = 0;
  /** Greek names without backslash. */
  readonly greek: string[] = [];
  /** Single letters that are quantities. */
  readonly letters: string[] = [];
  private readonly limit: number;

  constructor(
    readonly tokens: readonly Token[],
    public at: number,
  ) {
    this.limit = Math.min(tokens.length, at + LONGEST);
  }

  /** The token `ahead` positions further, without consuming it. */
  peek(ahead = 0): Token | undefined {
    const index = this.at + ahead;
    return index < this.limit ? this.tokens[index] : undefined;
  }

  /** The token before the position. */
  before(back = 1): Token | undefined {
    return this.tokens[this.at - back];
  }

  /** Consumes the next token if it has the given kind and text. */
  take(kind: TokenKind, text?: string): Token | undefined {
    const token = this.peek();
    if (token?.kind !== kind || (text !== undefined && token.text !== text)) return undefined;
    this.at += 1;
    return token;
  }

  sign(text: string): boolean {
    return this.take('sign', text) !== undefined;
  }

  /** Consumes white space, including TeX's (`\,`, `\ `); true if there was any. */
  space(): boolean {
    let taken = false;
    for (let token = this.peek(); token !== undefined && isSpace(token); token = this.peek()) {
      this.at += 1;
      taken = true;
    }
    return taken;
  }

  /** Runs `step`; restores the state if it returns undefined. */
  attempt<Result>(step: () => Result | undefined): Result | undefined {
    const { at, points } = this;
    const [greek, letters] = [this.greek.length, this.letters.length];
    const result = step();
    if (result !== undefined) return result;
    this.at = at;
    this.points = points;
    // Setting a length costs as much as the rest, and most attempts have found no letter.
    if (this.greek.length > greek) this.greek.length = greek;
    if (this.letters.length > letters) this.letters.length = letters;
    return undefined;
  }
}

const isSpace = ({ kind, text }: Token): boolean =>
  kind === 'space' ||
  (kind === 'escape' && /^\\[,;:! >]$/.test(text)) ||
  (kind === 'name' && /^q?quad$/.test(text));
