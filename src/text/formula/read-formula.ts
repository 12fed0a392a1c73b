/**
 * Reads a formula whose backslashes and dollars are lost (`M_bullet/M_star > 8times 10^{18}`), or that never had
 * dollars (`O(n^2)`), and writes it as TeX again. A formula is only believed with evidence that no English
 * sentence gives: a script, a TeX name where no word can stand, a braced operator.
 *
 * Grammar: formula = [relation] term { operator term | neighbour }, term = atom { script },
 * atom = number | letter | name | wrapper braces | group. Every position is read forward once per attempt, and
 * groups nest at most `DEEPEST` levels, so that time is bounded by the length of the text.
 */
import {
  FRACTIONS,
  FUNCTIONS,
  GREEK,
  OPERATIONS,
  RELATIONS,
  SYMBOLS,
  splitGluedNames,
  TELLING_RELATIONS,
  TELLING_WRAPPERS,
  WRAPPERS,
} from './tex-names.ts';

const DEEPEST = 6;
const LONGEST = 300;

interface Atom {
  readonly tex: string;
  /** `plain` atoms (a lone letter, a number) also occur in prose; `telling` ones do not. */
  readonly kind: 'letter' | 'number' | 'telling' | 'group';
}

export interface FormulaRead {
  readonly tex: string;
  readonly end: number;
  /** Greek names that stood without a backslash. */
  readonly bareGreek: readonly string[];
}

/** The longest believable formula of `text` that begins at `start`, or `undefined`. */
export function readFormula(text: string, start: number): FormulaRead | undefined {
  return new FormulaReader(text, start).read();
}

class FormulaReader {
  private evidence = false;
  private broken = false;
  private readonly greek: string[] = [];
  private readonly limit: number;

  constructor(
    private readonly text: string,
    private at: number,
  ) {
    this.limit = Math.min(text.length, at + LONGEST);
  }

  read(): FormulaRead | undefined {
    const tex = this.expression(0);
    if (tex === undefined || !this.evidence || this.broken) return undefined;
    if (this.runsIntoWord()) return undefined;
    return { tex, end: this.at, bareGreek: this.greek };
  }

  private runsIntoWord(): boolean {
    return /^(?:[A-Za-z0-9_\\^]|\{)/.test(this.rest(1));
  }

  private rest(length = this.limit - this.at): string {
    return this.text.slice(this.at, Math.min(this.limit, this.at + length));
  }

  /** Takes what the sticky `pattern` finds here. */
  private take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found === undefined || this.at + found.length > this.limit) return undefined;
    this.at += found.length;
    return found;
  }

  /** Tries `step`; puts everything back when it comes to nothing. */
  private attempt<Result>(step: () => Result | undefined): Result | undefined {
    const { at, evidence, greek } = { at: this.at, evidence: this.evidence, greek: this.greek.length };
    const result = step();
    if (result === undefined) {
      this.at = at;
      this.evidence = evidence;
      this.greek.length = greek;
    }
    return result;
  }

  private expression(depth: number): string | undefined {
    const lead = this.attempt(() => this.leadingOperator(depth));
    const first = this.attempt(() => this.term(depth));
    if (first === undefined) return undefined;
    let tex = (lead ?? '') + first.tex;
    let last = first;
    for (;;) {
      const left = last;
      const next =
        this.attempt(() => this.operation(depth, left) ?? undefined) ?? this.neighbour(depth, left);
      if (next === undefined) return tex;
      tex += next.tex;
      last = next.last;
    }
  }

  private neighbour(depth: number, left: Atom): Continuation | undefined {
    return this.attempt(() => {
      const space = this.take(/ /y) ?? '';
      const atom = this.term(depth);
      if (atom === undefined || !mayStandBeside(left, atom, space, depth)) return undefined;
      return { tex: ` ${atom.tex}`, last: atom };
    });
  }

  private leadingOperator(depth: number): string | undefined {
    const sign = this.take(depth > 0 ? /[-+=]/y : /\\?(?:propto|nabla|partial)(?![A-Za-z]) ?/y);
    if (sign === undefined) return undefined;
    return /[a-z]/.test(sign) ? `\\${sign.replace('\\', '').trim()} ` : sign;
  }

  private operation(depth: number, left: Atom): Continuation | undefined {
    const before = this.take(/ /y) ?? '';
    const operator = this.operator();
    if (operator === undefined) return undefined;
    const after = this.take(/ /y) ?? '';
    if (before !== after && operator.symbol) return undefined;
    const sign = operator.symbol && operator.name !== '-' ? (this.take(/-/y) ?? '') : '';
    const right = this.term(depth);
    if (right === undefined) return undefined;
    if (operator.name === 'to' && !operator.braced && right.tex !== '\\infty') return undefined;
    if (operator.name === 'in' && depth === 0 && !operator.braced) return undefined;
    if (isEvidence(operator, left, right)) this.evidence = true;
    return { tex: `${operator.tex}${sign}${right.tex}`, last: right };
  }

  private operator(): Operator | undefined {
    const symbol = this.take(/[-+/=<>*|]|\{[-+/=<>*,|]\}/y);
    if (symbol !== undefined) {
      const braced = symbol.length > 1;
      const tex = braced ? symbol : symbol === '/' ? '/' : ` ${symbol} `;
      return { tex, name: symbol.replace(/[{}]/g, ''), braced, symbol: !braced };
    }
    const name = this.take(/\{\\?[A-Za-z]+\}|\\?[A-Za-z]+/y);
    if (name === undefined) return undefined;
    const bare = name.replace(/[{}\\]/g, '');
    if (!RELATIONS.has(bare) && !OPERATIONS.has(bare)) return this.splitOperator(name, bare);
    return { tex: ` \\${bare} `, name: bare, braced: name.startsWith('{'), symbol: false };
  }

  /** `toinfty`, `circPsi`: gives back all but the operator in front. */
  private splitOperator(name: string, bare: string): Operator | undefined {
    const first = splitGluedNames(bare)?.[0];
    if (first === undefined || name !== bare) return undefined;
    if (!RELATIONS.has(first) && !OPERATIONS.has(first)) return undefined;
    this.at -= name.length - first.length;
    return { tex: ` \\${first} `, name: first, braced: false, symbol: false };
  }

  private term(depth: number): Atom | undefined {
    const base = this.attempt(() => this.atom(depth));
    if (base === undefined) return undefined;
    let tex = base.tex;
    let scripted = false;
    for (let mark = this.take(/[_^]/y); mark !== undefined; mark = this.take(/[_^]/y)) {
      const script = this.attempt(() => this.script(depth));
      if (script === undefined || (mark === '_' && base.kind === 'number')) {
        this.broken = true;
        return undefined;
      }
      tex += mark + script;
      scripted = true;
    }
    if (scripted) this.evidence = true;
    return { tex, kind: scripted ? 'telling' : base.kind };
  }

  private script(depth: number): string | undefined {
    if (this.rest(1) === '{') return this.braces(depth);
    const digits = this.take(/\d+/y);
    if (digits !== undefined) return digits.length > 1 ? `{${digits}}` : digits;
    const name = this.take(/\\?[A-Za-z]+/y) ?? this.take(/[*+-](?![\w{])/y);
    if (name === undefined) return undefined;
    const bare = name.replace('\\', '');
    if (bare.length === 1) return bare;
    if (GREEK.has(bare)) this.greek.push(bare);
    return GREEK.has(bare) || SYMBOLS.has(bare) || FUNCTIONS.has(bare) ? `\\${bare}` : undefined;
  }

  /** `{…}` as an argument: words of two letters and more are upright, anything else is a formula of its own. */
  private braces(depth: number): string | undefined {
    if (depth >= DEEPEST || this.take(/\{/y) === undefined) return undefined;
    const upright = this.attempt(() => this.uprightWords());
    const inner = upright ?? this.list(depth + 1);
    if (inner === undefined || this.take(/\}/y) === undefined) return undefined;
    return `{${inner}}`;
  }

  private uprightWords(): string | undefined {
    const words = this.take(/[A-Za-z]{2,}(?:[ -][A-Za-z]{2,})*(?=\})/y);
    if (words === undefined) return undefined;
    const named = words
      .split(/[ -]/)
      .some((word) => splitGluedNames(word) !== undefined || SYMBOLS.has(word));
    return named ? undefined : `\\mathrm{${words.replaceAll(' ', '\\ ')}}`;
  }

  private list(depth: number): string | undefined {
    let tex = this.expression(depth);
    while (tex !== undefined) {
      const comma = this.take(/[,;] ?/y);
      if (comma === undefined) return tex;
      const next = this.expression(depth);
      if (next === undefined) return undefined;
      tex += `${comma.trim()} ${next}`;
    }
    return undefined;
  }

  private atom(depth: number): Atom | undefined {
    const next = this.rest(1);
    if (next === '{') return this.bracedName();
    if (next === '(' || next === '[') return this.group(depth);
    const number = this.take(/\d+(?:[.,]\d+)*(?!\.\d)/y);
    if (number !== undefined) return this.isGluedToWord(depth) ? undefined : { tex: number, kind: 'number' };
    return this.named(depth);
  }

  /** `2D` and `175B` are words; within a group `2k` is a product. */
  private isGluedToWord(depth: number): boolean {
    const pattern = depth > 0 ? /^[A-Za-z][A-Za-z0-9]/ : /^[A-Za-z]/;
    const word = /^\\?[A-Za-z]+/.exec(this.rest(20))?.[0];
    if (word !== undefined && (OPERATIONS.has(word) || RELATIONS.has(word))) return false;
    return pattern.test(this.rest(2));
  }

  /** `{\phi}`: a name in braces of its own. */
  private bracedName(): Atom | undefined {
    const name = this.take(/\{\\[A-Za-z]+\}/y)?.slice(2, -1);
    if (name === undefined || !(GREEK.has(name) || SYMBOLS.has(name))) return undefined;
    this.evidence = true;
    return { tex: `\\${name}`, kind: 'telling' };
  }

  private group(depth: number): Atom | undefined {
    if (depth >= DEEPEST) return undefined;
    const open = this.take(/[([]/y);
    const inner = this.list(depth + 1);
    const close = this.take(open === '(' ? /\)/y : /[\])]/y);
    if (inner === undefined || close === undefined) return undefined;
    return { tex: `${open}${inner}${close}`, kind: 'group' };
  }

  private named(depth: number): Atom | undefined {
    const word = this.take(/\\?[A-Za-z]+/y);
    if (word === undefined) return undefined;
    const bare = word.replace('\\', '');
    const slashed = word !== bare;
    if (!slashed && bare.length === 1)
      return /^\d/.test(this.rest(1)) ? undefined : { tex: bare, kind: 'letter' };
    if (WRAPPERS.has(bare) || FRACTIONS.has(bare)) return this.wrapper(bare, slashed, depth);
    if (GREEK.has(bare)) return this.greekName(bare, slashed);
    if (SYMBOLS.has(bare)) return this.evident({ tex: `\\${bare}`, kind: 'letter' }, slashed);
    if (FUNCTIONS.has(bare) && (slashed || depth > 0))
      return this.evident({ tex: `\\${bare}`, kind: 'letter' }, slashed);
    if (depth > 0 && !slashed) return this.firstGlued(word);
    return undefined;
  }

  private greekName(name: string, slashed: boolean): Atom {
    if (!slashed) this.greek.push(name);
    return this.evident({ tex: `\\${name}`, kind: 'telling' }, slashed);
  }

  private evident(atom: Atom, slashed: boolean): Atom {
    if (slashed) this.evidence = true;
    return atom;
  }

  /** `Phicirc` within braces: reads `Phi` and gives `circ` back. */
  private firstGlued(word: string): Atom | undefined {
    const first = splitGluedNames(word)?.[0];
    if (first === undefined || !GREEK.has(first)) return undefined;
    this.at -= word.length - first.length;
    return this.greekName(first, false);
  }

  private wrapper(name: string, slashed: boolean, depth: number): Atom | undefined {
    if (depth === 0 && name.startsWith('text')) return undefined;
    const first = this.braces(depth);
    const second = first !== undefined && FRACTIONS.has(name) ? this.braces(depth) : '';
    if (first === undefined || second === undefined) return undefined;
    if (slashed || TELLING_WRAPPERS.has(name) || FRACTIONS.has(name)) this.evidence = true;
    return { tex: `\\${name}${first}${second}`, kind: 'telling' };
  }
}

interface Continuation {
  readonly tex: string;
  readonly last: Atom;
}

interface Operator {
  readonly tex: string;
  readonly name: string;
  readonly braced: boolean;
  readonly symbol: boolean;
}

/** `a sim b` proves a formula when neither side can be a word of the sentence. */
function isEvidence(operator: Operator, left: Atom, right: Atom): boolean {
  const between = (atom: Atom) => atom.kind !== 'letter' || !/^[aAI]$/.test(atom.tex);
  const lettered = left.kind !== 'number' || right.kind !== 'number';
  if (operator.braced) return lettered;
  if (TELLING_RELATIONS.has(operator.name)) return lettered && between(left) && between(right);
  return operator.name === '=' && left.kind === 'telling' && right.kind === 'number';
}

/** Which atoms may follow each other without an operator: anything inside a group, only telling ones outside. */
function mayStandBeside(left: Atom, right: Atom, space: string, depth: number): boolean {
  if (depth > 0) return true;
  if (right.kind === 'group')
    return space === '' || (left.kind === 'telling' && /^\([b-zB-Z]\)$|[\\+*/^_=-]/.test(right.tex));
  if (right.kind !== 'telling') return false;
  return left.kind !== 'letter' || space === '';
}
