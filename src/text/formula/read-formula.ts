/**
 * Reads a formula whose backslashes and dollars are lost (`M_bullet/M_star > 8times 10^{18}`), or that never had
 * dollars (`O(n^2)`), and writes it as TeX again. A formula is only believed with evidence that no English
 * sentence gives: a script, a TeX name where no word can stand, a comparison of a letter with a number.
 *
 * Grammar: formula = mapping | [lead] term { operator term | neighbour } [list], term = atom { script },
 * atom = number | letter | name | wrapper argument | group. Every token is read forward once per attempt, and
 * groups nest at most `DEEPEST` levels, so that time is bounded by the length of the text.
 */
import {
  ENOUGH,
  isWordLetter,
  mayStandBeside,
  mayStandBetween,
  pointsOf,
  type Term,
} from './formula-terms.ts';
import { readAngles, readBars, readGroup, readSetOrName } from './read-brackets.ts';
import { readName } from './read-name.ts';
import { readOperator } from './read-operator.ts';
import { readScripts } from './read-script.ts';
import { readUprightWords } from './read-words.ts';
import { FUNCTIONS, GREEK, OPERATIONS, RELATIONS } from './tex-names.ts';
import type { TextEvidence } from './text-evidence.ts';
import { TokenCursor } from './token-cursor.ts';
import { isGlued, type Token } from './tokens.ts';

export const DEEPEST = 6;

/** Between the arguments of a divergence stand two bars; a backslash lost makes one of them. */
const DIVERGENCE = /^D_\{?(?:\\math\w+\{)?(?:KL|JS|TV|f|\\alpha)\}*$/;

export interface FormulaRead {
  readonly tex: string;
  /** Index of the first token behind it. */
  readonly next: number;
  /** Greek names that stood without a backslash. */
  readonly bareGreek: readonly string[];
  readonly letters: readonly string[];
}

/** The longest believable formula that begins at `tokens[start]`, or `undefined`. */
export function readFormula(
  tokens: readonly Token[],
  start: number,
  evidence: TextEvidence,
): FormulaRead | undefined {
  const reader = new FormulaReader(tokens, start, evidence);
  return reader.read();
}

/** All of `tokens` as one formula, such as what stood between dollars. */
export function readWholeFormula(tokens: readonly Token[], evidence: TextEvidence): string | undefined {
  const reader = new FormulaReader(tokens, 0, evidence, true);
  reader.cursor.space();
  const tex = reader.list(1);
  reader.cursor.space();
  return reader.cursor.at === tokens.length ? tex : undefined;
}

interface Continuation {
  readonly tex: string;
  readonly last: Term;
}

export class FormulaReader {
  readonly cursor: TokenCursor;
  readonly known: ReadonlySet<string>;
  /** Whether `''` may end a quotation in this text. */
  readonly hasQuotes: boolean;
  private inBars = false;
  private readonly backslashesKept: boolean;
  private readonly enough: number;

  constructor(
    tokens: readonly Token[],
    start: number,
    { backslashesKept, letters, isCode, hasQuotes }: TextEvidence,
    private readonly marked = false,
  ) {
    this.cursor = new TokenCursor(tokens, start);
    this.known = letters;
    this.backslashesKept = backslashesKept;
    this.hasQuotes = hasQuotes;
    this.enough = isCode ? 2 * ENOUGH : ENOUGH;
  }

  read(): FormulaRead | undefined {
    const tex = this.cursor.attempt(() => this.mapping()) ?? this.topLevel();
    const { points, at, greek, letters } = this.cursor;
    return tex === undefined || points < this.enough || this.runsOn()
      ? undefined
      : { tex, next: at, bareGreek: greek, letters };
  }

  /** Into a word, a file name or an address. */
  private runsOn(): boolean {
    const [last, next, after] = [this.cursor.before(), this.cursor.peek(), this.cursor.peek(1)];
    if (!isGlued(last, next) || next === undefined) return false;
    if (next.kind === 'word' || next.kind === 'number' || next.kind === 'name') return true;
    if (/^[_^{@\\]$/.test(next.text)) return true;
    return (
      next.text === '.' &&
      after?.kind === 'word' &&
      /^(?:py|js|ts|json|ya?ml|txt|csv|md|sh|cpp|[ch])$/.test(after.text)
    );
  }

  /** `f: X \to Y` says by its colon that the arrow is one. */
  private mapping(): string | undefined {
    const name = this.term(0);
    if (name === undefined || name.kind === 'number' || isWordLetter(name)) return undefined;
    this.cursor.space();
    if (!this.cursor.sign(':')) return undefined;
    this.cursor.space();
    const from = this.product(0);
    this.cursor.space();
    const arrow = readOperator(this.cursor);
    this.cursor.space();
    const to =
      arrow !== undefined && /^(?:to|rightarrow|mapsto)$/.test(arrow.name) ? this.product(0) : undefined;
    if (
      from === undefined ||
      to === undefined ||
      (to.kind === 'letter' && isWordLetter(to) && this.cursor.peek()?.kind === 'space')
    )
      return undefined;
    this.cursor.points += ENOUGH;
    return `${name.tex}: ${from.tex} \\to ${to.tex}`;
  }

  /** A term, or several with `\times` between them. */
  private product(depth: number): Term | undefined {
    const first = this.term(depth);
    if (first === undefined) return undefined;
    const more = this.cursor.attempt(() => {
      this.cursor.space();
      const operator = readOperator(this.cursor);
      this.cursor.space();
      if (operator === undefined || operator.name !== 'times') return undefined;
      return this.product(depth);
    });
    return more === undefined ? first : { tex: `${first.tex} \\times ${more.tex}`, kind: 'telling' };
  }

  private topLevel(): string | undefined {
    const tex = this.expression(0);
    return tex === undefined ? undefined : tex + (this.cursor.attempt(() => this.ellipsis()) ?? '');
  }

  /** `, \ldots, x_n` behind `x_1`. */
  private ellipsis(): string | undefined {
    const before = this.cursor.before();
    if (before === undefined || !this.cursor.sign(',')) return undefined;
    const more: string[] = [];
    for (let terms = 0; terms < 6; terms += 1) {
      this.cursor.space();
      const dots = readDots(this.cursor);
      const next = dots ?? this.cursor.attempt(() => this.expression(0));
      if (next === undefined) return undefined;
      more.push(next);
      if (dots !== undefined) {
        const last = this.cursor.attempt(() => this.lastTerm());
        this.cursor.points += last === undefined ? 0 : 1;
        return `, ${more.join(', ')}${last === undefined ? '' : `, ${last}`}`;
      }
      if (!this.cursor.sign(',')) return undefined;
    }
    return undefined;
  }

  private lastTerm(): string | undefined {
    if (!this.cursor.sign(',')) return undefined;
    this.cursor.space();
    return this.expression(0);
  }

  expression(depth: number): string | undefined {
    const lead = this.cursor.attempt(() => this.lead(depth));
    const first = this.cursor.attempt(() => this.term(depth));
    if (first === undefined) return undefined;
    let tex = (lead ?? '') + first.tex;
    let last = first;
    for (;;) {
      const left = last;
      const next =
        this.cursor.attempt(() => this.operation(depth, left)) ??
        this.cursor.attempt(() => this.neighbour(depth, left));
      if (next === undefined)
        return last.kind === 'function' && last.tex === first.tex && depth === 0 && last.base === undefined
          ? undefined
          : tex;
      tex += next.tex;
      last = next.last;
    }
  }

  /** A sign in front of the first term; outside groups only signs that no sentence begins with. */
  private lead(depth: number): string | undefined {
    const token = this.cursor.peek();
    if (token === undefined) return undefined;
    if (depth > 0 && token.kind === 'sign' && /^[-+=−]$/.test(token.text)) {
      this.cursor.at += 1;
      return token.text === '−' ? '-' : token.text;
    }
    const slashed = token.kind === 'name';
    if (!slashed && token.kind !== 'word') return undefined;
    const leads = slashed
      ? RELATIONS.has(token.text) || OPERATIONS.has(token.text)
      : /^propto$/.test(token.text);
    if (!leads && !(depth > 0 && /^(?:pm|mp|sim|approx|leq|geq)$/.test(token.text))) return undefined;
    this.cursor.at += 1;
    this.cursor.space();
    if (slashed) this.cursor.points += ENOUGH;
    return `\\${token.text} `;
  }

  private neighbour(depth: number, left: Term): Continuation | undefined {
    const spaced = this.cursor.space();
    const last = this.cursor.before();
    const right = this.term(depth);
    if (right === undefined || !mayStandBeside(left, right, spaced, depth)) return undefined;
    if (right.kind === 'group' && !spaced) return this.call(left, right);
    if (right.kind === 'greek' && left.kind !== 'letter' && left.kind !== 'greek') this.cursor.points += 1;
    if (left.kind === 'function' && left.base === undefined && right.kind === 'letter')
      this.functionPoints(left, right);
    if (last?.kind === 'number' && right.kind === 'letter' && depth === 0) return undefined;
    return { tex: ` ${right.tex}`, last: right.kind === 'group' ? { ...right, kind: 'telling' } : right };
  }

  /** `\log n` needs nothing else; `log n` is a lower-case function before a letter that is no word. */
  private functionPoints(left: Term, right: Term): void {
    if (
      !isWordLetter(right) &&
      /^\\(?:log|ln|exp|sin|cos|sinh|cosh|tanh|operatorname\{polylog\})$/.test(left.tex)
    )
      this.cursor.points += ENOUGH;
  }

  /** `O(n)` is the order of growth; `f(x)` is one sign more of a formula, two when its letters are known for maths. */
  private call(left: Term, group: Term): Continuation {
    const name = left.tex;
    const right = DIVERGENCE.test(name)
      ? { ...group, tex: group.tex.replace(/^([^|]*)(?<!\\)\|([^|]*)$/, '$1\\|$2') }
      : group;
    if (/^(?:O|\\(?:Omega|Theta|tilde\{?O\}?|widetilde\{?O\}?))$/.test(name)) this.cursor.points += ENOUGH;
    else if (left.kind === 'letter') {
      const known =
        this.known.has(name) ||
        [...right.tex.matchAll(/(?<![A-Za-z\\])[A-Za-z](?![A-Za-z])/g)].some(([letter]) =>
          this.known.has(letter),
        );
      this.cursor.points += known
        ? ENOUGH
        : (isWordLetter(left) ? 0 : 1) + (/[|\\^_]/.test(right.tex) ? 1 : 0);
    } else if (left.kind === 'greek' || /'$/.test(name)) this.cursor.points += 1;
    return { tex: right.tex, last: { tex: name + right.tex, kind: 'call', base: name } };
  }

  private operation(depth: number, left: Term): Continuation | undefined {
    if (left.kind === 'function' && left.base === undefined) return undefined;
    const before = this.cursor.space();
    const operator = readOperator(this.cursor);
    if (operator === undefined || (operator.name === '|' && this.inBars)) return undefined;
    if (
      this.backslashesKept &&
      operator.form === 'bare' &&
      depth === 0 &&
      /^(?:times|star|cup|cap)$/.test(operator.name)
    )
      return undefined;
    const after = this.cursor.space();
    if (before !== after && operator.form === 'sign') return undefined;
    const bareJoint =
      operator.form === 'bare' && depth === 0 && !before && left.kind !== 'number' && left.kind !== 'telling';
    if (bareJoint) return undefined;
    const sign = operator.form === 'sign' && operator.name === '-' ? '' : this.minus();
    const right = this.term(depth);
    if (right === undefined || !(this.marked || mayStandBetween(operator, left, right, depth)))
      return undefined;
    this.cursor.points += pointsOf(operator, left, right);
    return { tex: `${operator.tex}${sign}${right.tex}`, last: right };
  }

  private minus(): string {
    const token = this.cursor.peek();
    const isSign =
      token?.kind === 'sign' && /^[-−]$/.test(token.text) && this.cursor.peek(1)?.kind !== 'space';
    if (!isSign) return '';
    this.cursor.at += 1;
    return '-';
  }

  term(depth: number): Term | undefined {
    const base = this.cursor.attempt(() => this.atom(depth));
    return base === undefined ? undefined : readScripts(this, base, depth);
  }

  /** `{…}` as an argument: words of two letters and more are upright, anything else is a formula of its own. */
  braces(depth: number): string | undefined {
    if (depth >= DEEPEST || !this.cursor.sign('{')) return undefined;
    const upright = this.cursor.attempt(() => readUprightWords(this.cursor));
    this.cursor.space();
    const inner = upright ?? this.list(depth + 1);
    this.cursor.space();
    return inner === undefined || !this.cursor.sign('}') ? undefined : `{${inner}}`;
  }

  /** Expressions with commas or semicolons between them. */
  list(depth: number): string | undefined {
    const items: string[] = [];
    for (;;) {
      this.cursor.space();
      const item = readDots(this.cursor) ?? this.expression(depth) ?? this.loneOperator();
      if (item === undefined) return undefined;
      this.cursor.space();
      const comma = this.cursor.peek()?.text ?? '';
      if (!/^[,;:]$/.test(comma)) return items.join('') + item;
      this.cursor.at += 1;
      items.push(`${item}${comma} `);
    }
  }

  /** `^{+}`, `_{\pm}`, `^{*}`. */
  private loneOperator(): string | undefined {
    const operator = this.cursor.attempt(() => readOperator(this.cursor));
    return operator === undefined || this.cursor.peek()?.text !== '}' ? undefined : operator.tex.trim();
  }

  /** An expression in which a bar closes instead of dividing. */
  barred(depth: number): string | undefined {
    const outer = this.inBars;
    this.inBars = true;
    const inner = this.expression(depth);
    this.inBars = outer;
    return inner;
  }

  private atom(depth: number): Term | undefined {
    const token = this.cursor.peek();
    if (token === undefined) return undefined;
    if (token.kind === 'number') return this.number(token, depth);
    if (token.kind === 'word' || token.kind === 'name') return this.named(depth);
    if (token.kind === 'escape')
      return token.text === '\\{'
        ? readGroup(this, depth)
        : token.text === '\\|' && !this.inBars
          ? readBars(this, depth)
          : undefined;
    if (token.kind !== 'sign') return undefined;
    if (token.text === '{') return readSetOrName(this, depth);
    if (token.text === '(' || token.text === '[') return readGroup(this, depth);
    if (token.text === '|' && !this.inBars) return readBars(this, depth);
    if (token.text === '⟨') return readAngles(this, depth);
    if (!/^[α-ωΑ-Ω∞ℓ∂∇ħℏℝℤℕℂ]$/u.test(token.text)) return undefined;
    this.cursor.at += 1;
    return { tex: token.text, kind: 'greek' };
  }

  private number(token: Token, depth: number): Term | undefined {
    if (/\d\.\d+\./.test(token.text)) return undefined;
    this.cursor.at += 1;
    const next = this.cursor.peek();
    if (isGlued(token, next) && next?.kind === 'word' && !this.mayFollowNumber(next.text, depth))
      return undefined;
    return { tex: token.text.replaceAll(',', '{,}'), kind: 'number' };
  }

  /** `2D` and `175B` are words, `8times` and `2pi` are not; within a group `2k` is a product. */
  private mayFollowNumber(word: string, depth: number): boolean {
    if (word.length === 1) return depth > 0 || (word === 'x' && this.cursor.peek(1)?.kind === 'number');
    return (
      OPERATIONS.has(word) ||
      RELATIONS.has(word) ||
      GREEK.has(word) ||
      (depth > 0 && FUNCTIONS.has(word)) ||
      /^sqrt$/.test(word)
    );
  }

  named(depth: number): Term | undefined {
    return readName(this, depth);
  }
}

/** `\ldots`, `ldots`, `...` or `…`. */
function readDots(cursor: TokenCursor): string | undefined {
  const token = cursor.peek();
  if (token === undefined) return undefined;
  const named = (token.kind === 'name' || token.kind === 'word') && /^(?:l|c|d)?dots[cb]?$/.test(token.text);
  const typed = token.text === '.' && cursor.peek(1)?.text === '.' && cursor.peek(2)?.text === '.';
  if (!named && !typed && token.text !== '…') return undefined;
  cursor.at += typed ? 3 : 1;
  return token.text === 'cdots' ? '\\cdots' : '\\ldots';
}
