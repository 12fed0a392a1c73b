/** A place in a text that is being read as a formula, and what has been learnt on the way there. */
const LONGEST = 300;

export class FormulaCursor {
  /** True once something was read that no English sentence holds. */
  evidence = false;
  /** Greek names that stood without a backslash. */
  readonly greek: string[] = [];
  private readonly limit: number;

  constructor(
    private readonly text: string,
    public at: number,
  ) {
    this.limit = Math.min(text.length, at + LONGEST);
  }

  /** The next characters, without taking them. */
  rest(length: number): string {
    return this.text.slice(this.at, Math.min(this.limit, this.at + length));
  }

  /** Takes what the sticky `pattern` finds here. */
  take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found === undefined || this.at + found.length > this.limit) return undefined;
    this.at += found.length;
    return found;
  }

  /** Tries `step`; puts everything back when it comes to nothing. */
  attempt<Result>(step: () => Result | undefined): Result | undefined {
    const { at, evidence, greek } = { at: this.at, evidence: this.evidence, greek: this.greek.length };
    const result = step();
    if (result === undefined) {
      this.at = at;
      this.evidence = evidence;
      this.greek.length = greek;
    }
    return result;
  }
}
