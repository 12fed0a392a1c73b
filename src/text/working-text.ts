/** State of restoration: the body, the spans replaced by placeholders, and the repairs. */
import type { Renderer, Span } from './composition.ts';
import { MAX_SPANS, placeholderOf, renderComposition } from './composition.ts';
import type { Repair } from './repair.ts';

/** How spans are written in repairs: formulas in dollar signs, emphasis in signs. */
const SPELLING: Renderer = {
  text: (text) => text,
  maths: (tex) => `$${tex}$`,
  link: (link) => link.text,
  code: (text) => text,
  source: (text) => text,
  emphasis: (inner, strong) => (strong ? `**${inner}**` : `_${inner}_`),
  struck: (inner) => `~~${inner}~~`,
};

const WORDS_AROUND = 24;

export class WorkingText {
  body: string;
  readonly spans: Span[] = [];
  readonly repairs: Repair[] = [];
  /** True if `*` is known to be literal: the text's Markdown would have escaped it. */
  starsAreSigns = false;

  constructor(body: string) {
    this.body = body;
  }

  /** Moves a span out of the body; returns its placeholder, or `source` if there are no placeholders left. */
  protect(piece: Span, source: string): string {
    if (this.spans.length >= MAX_SPANS) return source;
    return placeholderOf(this.spans.push(this.withoutPlaceholders(piece)) - 1);
  }

  /** Only emphasis and struck words have nested spans; in formulas and code, links are replaced by their text. */
  private withoutPlaceholders(piece: Span): Span {
    if ('body' in piece) return piece;
    if (piece.kind === 'maths') return { ...piece, tex: this.spell(piece.tex) };
    return { ...piece, text: this.spell(piece.text) };
  }

  /**
   * Replaces each match of `pattern` (a global expression; another one throws) by the result of `make`;
   * `undefined` leaves it. With `rule`, every change is recorded as a repair.
   */
  rewrite(
    pattern: RegExp,
    make: (match: RegExpExecArray) => string | undefined,
    rule: string | undefined,
  ): void {
    let output = '';
    let done = 0;
    pattern.lastIndex = 0;
    for (const match of this.body.matchAll(pattern)) {
      const [found] = match;
      const made = make(match);
      if (made === undefined || made === found) continue;
      output += this.body.slice(done, match.index) + made;
      done = match.index + found.length;
      if (rule !== undefined) this.note(rule, found, made, match.index);
    }
    if (done > 0) this.body = output + this.body.slice(done);
  }

  /** Records a change at `index` of the present body; the caller changes the body. */
  note(rule: string, before: string, after: string, index: number): void {
    const end = index + before.length;
    const left = this.spell(this.body.slice(Math.max(0, index - WORDS_AROUND), index));
    const right = this.spell(this.body.slice(end, end + WORDS_AROUND));
    this.repairs.push({ rule, before: this.spell(before), after: this.spell(after), around: [left, right] });
  }

  private spell(body: string): string {
    return renderComposition(body, this.spans, SPELLING);
  }
}
