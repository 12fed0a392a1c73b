/**
 * Reads a formula whose backslashes and dollars are lost (`M_bullet/M_star > 8times 10^{18}`), or that never had
 * dollars (`O(n^2)`), and writes it as TeX again. A formula is only believed with evidence that no English
 * sentence gives: a script, a TeX name where no word can stand, a braced operator.
 *
 * Grammar: formula = [relation] term { operator term | neighbour }, term = atom { script },
 * atom = number | letter | name | wrapper braces | group. Every position is read forward once per attempt, and
 * groups nest at most `DEEPEST` levels, so that time is bounded by the length of the text.
 */
import { FormulaCursor } from './formula-cursor.ts';
import { type Atom, isEvidence, mayStandBeside } from './formula-evidence.ts';
import { readLeadingOperator, readOperator } from './read-operator.ts';
import {
  FRACTIONS,
  FUNCTIONS,
  GREEK,
  SYMBOLS,
  splitGluedNames,
  TELLING_WRAPPERS,
  WRAPPERS,
} from './tex-names.ts';
import { isGluedToWord, readUprightWords } from './words-in-formulas.ts';

const DEEPEST = 6;

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
  private readonly cursor: FormulaCursor;

  constructor(text: string, start: number) {
    this.cursor = new FormulaCursor(text, start);
  }

  read(): FormulaRead | undefined {
    const tex = this.expression(0);
    const { evidence, at, greek } = this.cursor;
    return tex === undefined || !evidence || this.runsOn() ? undefined : { tex, end: at, bareGreek: greek };
  }

  /** Into a word, a file name or an address. */
  private runsOn(): boolean {
    return /^(?:[\w\\^{@]|\.(?:py|js|ts|json|ya?ml|txt|csv|md|sh|cpp|[ch])(?![A-Za-z]))/.test(
      this.cursor.rest(6),
    );
  }

  private expression(depth: number): string | undefined {
    const lead = this.cursor.attempt(() => readLeadingOperator(this.cursor, depth));
    const first = this.cursor.attempt(() => this.term(depth));
    if (first === undefined) return undefined;
    let tex = (lead ?? '') + first.tex;
    let last = first;
    for (;;) {
      const left = last;
      const next = this.cursor.attempt(() => this.operation(depth, left)) ?? this.neighbour(depth, left);
      if (next === undefined) return tex;
      tex += next.tex;
      last = next.last;
    }
  }

  private neighbour(depth: number, left: Atom): Continuation | undefined {
    return this.cursor.attempt(() => {
      const space = this.cursor.take(/ /y) ?? '';
      const atom = this.term(depth);
      if (atom === undefined || !mayStandBeside(left, atom, space, depth)) return undefined;
      return { tex: ` ${atom.tex}`, last: atom };
    });
  }

  private operation(depth: number, left: Atom): Continuation | undefined {
    const before = this.cursor.take(/ /y) ?? '';
    const operator = readOperator(this.cursor);
    if (operator === undefined) return undefined;
    const after = this.cursor.take(/ /y) ?? '';
    if (before !== after && operator.symbol) return undefined;
    const sign = operator.symbol && operator.name !== '-' ? (this.cursor.take(/-/y) ?? '') : '';
    const right = this.term(depth);
    if (right === undefined) return undefined;
    if (operator.name === 'to' && !operator.braced && right.tex !== '\\infty') return undefined;
    if (operator.name === 'in' && depth === 0 && !operator.braced) return undefined;
    if (isEvidence(operator, left, right)) this.cursor.evidence = true;
    return { tex: `${operator.tex}${sign}${right.tex}`, last: right };
  }

  private term(depth: number): Atom | undefined {
    const base = this.cursor.attempt(() => this.atom(depth));
    if (base === undefined) return undefined;
    let tex = base.tex;
    let scripted = false;
    for (let mark = this.cursor.take(/[_^]/y); mark !== undefined; mark = this.cursor.take(/[_^]/y)) {
      const script = this.cursor.attempt(() => this.script(depth));
      if (script === undefined || (mark === '_' && base.kind === 'number')) return undefined;
      tex += mark + script;
      scripted = true;
    }
    if (scripted) this.cursor.evidence = true;
    return { tex, kind: scripted ? 'telling' : base.kind };
  }

  private script(depth: number): string | undefined {
    if (this.cursor.rest(1) === '{') return this.braces(depth);
    const digits = this.cursor.take(/\d+/y);
    if (digits !== undefined) return digits.length > 1 ? `{${digits}}` : digits;
    const name = this.cursor.take(/\\?[A-Za-z]+/y) ?? this.cursor.take(/[*+-](?![\w{])/y);
    if (name === undefined) return undefined;
    const bare = name.replace('\\', '');
    if (bare.length === 1) return bare;
    if (GREEK.has(bare)) this.cursor.greek.push(bare);
    return GREEK.has(bare) || SYMBOLS.has(bare) || FUNCTIONS.has(bare) ? `\\${bare}` : undefined;
  }

  /** `{…}` as an argument: words of two letters and more are upright, anything else is a formula of its own. */
  private braces(depth: number): string | undefined {
    if (depth >= DEEPEST || this.cursor.take(/\{/y) === undefined) return undefined;
    const upright = this.cursor.attempt(() => readUprightWords(this.cursor));
    const inner = upright ?? this.list(depth + 1);
    if (inner === undefined || this.cursor.take(/\}/y) === undefined) return undefined;
    return `{${inner}}`;
  }

  private list(depth: number): string | undefined {
    let tex = this.expression(depth);
    while (tex !== undefined) {
      const comma = this.cursor.take(/[,;] ?/y);
      if (comma === undefined) return tex;
      const next = this.expression(depth);
      if (next === undefined) return undefined;
      tex += `${comma.trim()} ${next}`;
    }
    return undefined;
  }

  private atom(depth: number): Atom | undefined {
    const next = this.cursor.rest(1);
    if (next === '{') return this.bracedName();
    if (next === '(' || next === '[') return this.group(depth);
    const number = this.cursor.take(/\d+(?:[.,]\d+)*(?!\.\d)/y);
    if (number !== undefined)
      return isGluedToWord(this.cursor, depth) ? undefined : { tex: number, kind: 'number' };
    return this.named(depth);
  }

  /** `{\phi}`: a name in braces of its own. */
  private bracedName(): Atom | undefined {
    const name = this.cursor.take(/\{\\[A-Za-z]+\}/y)?.slice(2, -1);
    if (name === undefined || !(GREEK.has(name) || SYMBOLS.has(name))) return undefined;
    this.cursor.evidence = true;
    return { tex: `\\${name}`, kind: 'telling' };
  }

  private group(depth: number): Atom | undefined {
    if (depth >= DEEPEST) return undefined;
    const open = this.cursor.take(/[([]/y);
    const inner = this.list(depth + 1);
    const close = this.cursor.take(open === '(' ? /\)/y : /[\])]/y);
    if (inner === undefined || close === undefined) return undefined;
    return { tex: `${open}${inner}${close}`, kind: 'group' };
  }

  private named(depth: number): Atom | undefined {
    const word = this.cursor.take(/\\?[A-Za-z]+/y);
    if (word === undefined) return undefined;
    const bare = word.replace('\\', '');
    const slashed = word !== bare;
    if (!slashed && bare.length === 1)
      return /^\d/.test(this.cursor.rest(1)) ? undefined : { tex: bare, kind: 'letter' };
    if (WRAPPERS.has(bare) || FRACTIONS.has(bare)) return this.wrapper(bare, slashed, depth);
    if (GREEK.has(bare)) return this.greekName(bare, slashed);
    if (SYMBOLS.has(bare)) return this.evident({ tex: `\\${bare}`, kind: 'letter' }, slashed);
    if (FUNCTIONS.has(bare) && (slashed || depth > 0))
      return this.evident({ tex: `\\${bare}`, kind: 'letter' }, slashed);
    if (depth > 0 && !slashed) return this.firstGlued(word);
    return undefined;
  }

  private greekName(name: string, slashed: boolean): Atom {
    if (!slashed) this.cursor.greek.push(name);
    return this.evident({ tex: `\\${name}`, kind: 'telling' }, slashed);
  }

  private evident(atom: Atom, slashed: boolean): Atom {
    if (slashed) this.cursor.evidence = true;
    return atom;
  }

  /** `Phicirc` within braces: reads `Phi` and gives `circ` back. */
  private firstGlued(word: string): Atom | undefined {
    const first = splitGluedNames(word)?.[0];
    if (first === undefined || !GREEK.has(first)) return undefined;
    this.cursor.at -= word.length - first.length;
    return this.greekName(first, false);
  }

  private wrapper(name: string, slashed: boolean, depth: number): Atom | undefined {
    if (depth === 0 && name.startsWith('text')) return undefined;
    const first = this.braces(depth);
    const second = first !== undefined && FRACTIONS.has(name) ? this.braces(depth) : '';
    if (first === undefined || second === undefined) return undefined;
    if (slashed || TELLING_WRAPPERS.has(name) || FRACTIONS.has(name)) this.cursor.evidence = true;
    return { tex: `\\${name}${first}${second}`, kind: 'telling' };
  }
}

interface Continuation {
  readonly tex: string;
  readonly last: Atom;
}
