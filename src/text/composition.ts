/**
 * A parsed text: a body of plain characters with private-use characters as placeholders for spans (formulas, links,
 * emphasis). Rules and typography process one string and can't change the inside of a span.
 */

export type Span =
  /** `restored`: missing backslashes were added. */
  | { readonly kind: 'maths'; readonly tex: string; readonly restored?: boolean }
  | { readonly kind: 'link'; readonly url: string; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  /** A sign that later rules would read as TeX. */
  | { readonly kind: 'literal'; readonly text: string }
  /** TeX that could not be parsed; shown as source. */
  | { readonly kind: 'source'; readonly text: string }
  /** Bodies of emphasis and of words that were struck out may contain placeholders of further spans. */
  | { readonly kind: 'struck'; readonly body: string }
  | { readonly kind: 'emphasis'; readonly strong: boolean; readonly body: string };

export interface Composition {
  readonly body: string;
  readonly spans: readonly Span[];
}

const FIRST_PLACEHOLDER = 0xe000;
/** Number of private-use characters in the BMP; `cleanText` removes those in the input. */
export const MAX_SPANS = 0xf8ff - FIRST_PLACEHOLDER + 1;

/** A character that stands for a span. */
export const PLACEHOLDER = /[\uE000-\uF8FF]/;
/** The character that stands for the span `index`. */
export function placeholderOf(index: number): string {
  return String.fromCharCode(FIRST_PLACEHOLDER + index);
}

/** Output for each kind of span; `text` is called for plain text between spans. */
export interface Renderer {
  readonly text: (text: string) => string;
  readonly maths: (tex: string) => string;
  readonly link: (link: { readonly url: string; readonly text: string }) => string;
  readonly code: (text: string) => string;
  readonly source: (text: string) => string;
  readonly emphasis: (inner: string, strong: boolean) => string;
  readonly struck: (inner: string) => string;
}

/** Renders `body` (the composition's, or part of it) from left to right. */
export function renderComposition(body: string, spans: readonly Span[], to: Renderer): string {
  if (spans.length === 0 || !PLACEHOLDER.test(body)) return to.text(body);
  let output = '';
  for (const part of body.split(/([\uE000-\uF8FF])/)) {
    if (part === '') continue;
    const piece = PLACEHOLDER.test(part) ? spans[part.charCodeAt(0) - FIRST_PLACEHOLDER] : undefined;
    output += piece === undefined ? to.text(part) : renderSpan(piece, spans, to);
  }
  return output;
}

function renderSpan(piece: Span, spans: readonly Span[], to: Renderer): string {
  switch (piece.kind) {
    case 'maths':
      return to.maths(piece.tex);
    case 'link':
      return to.link(piece);
    case 'code':
      return to.code(piece.text);
    case 'literal':
      return to.text(piece.text);
    case 'source':
      return to.source(piece.text);
    case 'emphasis':
      return to.emphasis(renderComposition(piece.body, spans, to), piece.strong);
    case 'struck':
      return to.struck(renderComposition(piece.body, spans, to));
  }
}
