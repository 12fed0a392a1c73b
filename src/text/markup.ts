/** Markup: a title or abstract in all output formats. */

import { BoundedMemo } from './bounded-memo.ts';
import type { Composed } from './compose.ts';
import { compose } from './compose.ts';
import type { Composition, Renderer, Span } from './composition.ts';
import { renderComposition } from './composition.ts';
import type { CorrectedText } from './correct-text.ts';
import { findProblems } from './find-problems.ts';
import { tieMarks } from './formula/render-mathml.ts';
import { findLeftovers } from './leftovers.ts';
import { linkKind, type MarkupLink } from './link-target.ts';
import { feedRenderer, htmlRenderer, latexRenderer, linkTextRenderer, plainRenderer } from './renderers.ts';
import type { Repair } from './repair.ts';

export interface Markup {
  /** As in the dump or the facts. */
  readonly raw: string;
  /** Plain Unicode text: no TeX, no tags, no control characters; for `<title>`, search and meta. */
  readonly plain: string;
  /** Safe HTML (phrasing content) with MathML, also well-formed XML; all foreign text is escaped. */
  readonly html: string;
  /** `html` without links, for text within a link. */
  readonly linkHtml: string;
  /** `html` with MathML only where its text content alone is correct, because many feed readers drop the tags. */
  readonly feedHtml: string;
  /** LaTeX for BibTeX fields: maths kept as TeX, special characters escaped, Unicode letters kept. */
  readonly latex: string;
  readonly links: readonly MarkupLink[];
  readonly repairs: readonly Repair[];
  /** Remaining TeX after all repairs, with context. */
  readonly leftovers: readonly string[];
  /** Messages about formulas that could not be typeset and are shown as source. */
  readonly problems: readonly string[];
  /** The parsed text, for excerpts. */
  readonly composition: Composition;
}

/** Longer texts are not cached; abstracts have a tenth of this. */
const LONGEST_REMEMBERED = 20_000;
const memo = new BoundedMemo<Markup>(2_048);

/** A composed text, perhaps with what takes typesetting all its formulas. */
export interface KnownText extends Composed {
  readonly plain?: string;
  readonly problems?: readonly string[];
}

/** A formula that begins with a relation, glued to its first term (`[Fe/H]$=-2.5$`): in one line, the spaces on both sides must show. */
const GLUED_FORMULA = /(?<=[\p{L}\p{N})\]])[\uE000-\uF8FF]/gu;
const RELATION_FIRST =
  /^\s*(?:[=<>]|\\(?:leq?|geq?|sim|simeq|approx|gtrsim|lesssim|gg|ll|neq?|equiv|propto|cong|to|rightarrow|in)(?![A-Za-z]))\s*[^\s=<>]/;

/** `Markup.plain` of a composed text. */
export function renderPlain({ body, spans }: Composition): string {
  const startsWithRelation = (span: Span | undefined): boolean =>
    span?.kind === 'maths' && RELATION_FIRST.test(span.tex);
  const spaced = spans.some(startsWithRelation)
    ? body.replace(GLUED_FORMULA, (placeholder) =>
        startsWithRelation(spans[placeholder.charCodeAt(0) - 0xe000]) ? ` ${placeholder}` : placeholder,
      )
    : body;
  return renderComposition(spaced, spans, plainRenderer).trim();
}

export interface MarkupOptions {
  /** Result of `correctText` for this raw text; its repairs are listed first. */
  readonly corrected?: CorrectedText | undefined;
  /** Result of `compose` for the text to be parsed, if available. */
  readonly composed?: KnownText | undefined;
}

/**
 * Parses `raw` (untrusted text). Outputs are computed lazily. The latest 2,048 texts are cached. With `corrected`,
 * the corrected text is parsed instead.
 */
export function parseMarkup(raw: string, { corrected, composed }: MarkupOptions = {}): Markup {
  if (corrected !== undefined && corrected.repairs.length > 0)
    return new ComposedMarkup(raw, composed ?? compose(corrected.text), corrected.repairs);
  const known = memo.get(raw);
  if (known !== undefined) return known;
  const markup = new ComposedMarkup(raw, composed ?? compose(raw));
  if (raw.length <= LONGEST_REMEMBERED) memo.set(raw, markup);
  return markup;
}

class ComposedMarkup implements Markup {
  private readonly made = new Map<string, string>();
  #plain: string | undefined;

  constructor(
    readonly raw: string,
    readonly composition: KnownText,
    private readonly corrections: readonly Repair[] = [],
  ) {}

  /** What all outputs follow from, by one program; for checksums. */
  toJSON(): unknown {
    return this.corrections.length === 0 ? this.raw : [this.raw, this.corrections];
  }

  get plain(): string {
    this.#plain ??= this.composition.plain ?? renderPlain(this.composition);
    return this.#plain;
  }

  get html(): string {
    return this.output('html', htmlRenderer, tieMarks);
  }

  get linkHtml(): string {
    return this.links.length === 0 ? this.html : this.output('link', linkTextRenderer, tieMarks);
  }

  get feedHtml(): string {
    return this.output('feed', feedRenderer);
  }

  get latex(): string {
    return this.output('latex', latexRenderer);
  }

  get links(): readonly MarkupLink[] {
    const urls = this.composition.spans.flatMap((piece) => (piece.kind === 'link' ? [piece.url] : []));
    return [...new Set(urls)].map((url) => ({ kind: linkKind(url), url }));
  }

  get repairs(): readonly Repair[] {
    return [...this.corrections, ...this.composition.repairs];
  }

  get leftovers(): readonly string[] {
    return findLeftovers(this.composition);
  }

  get problems(): readonly string[] {
    return this.composition.problems ?? findProblems(this.composition);
  }

  private output(name: string, renderer: Renderer, finish = (text: string): string => text): string {
    const known = this.made.get(name);
    if (known !== undefined) return known;
    const output = finish(renderComposition(this.composition.body, this.composition.spans, renderer));
    this.made.set(name, output);
    return output;
  }
}
