/**
 * A text taken apart: a body of plain characters in which one private-use character stands for each span
 * (a formula, a link, a stretch of emphasis). Rules and typography see one string and cannot reach into one.
 */

export type Span =
  /** `restored` when its backslashes were put back. */
  | { readonly kind: 'maths'; readonly tex: string; readonly restored?: boolean }
  | { readonly kind: 'link'; readonly url: string; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  /** TeX nobody could read: shown as its source. */
  | { readonly kind: 'source'; readonly text: string }
  /** The body may contain further spans of the same composition. */
  | { readonly kind: 'emphasis'; readonly strong: boolean; readonly body: string };

export interface Composition {
  readonly body: string;
  readonly spans: readonly Span[];
}

const FIRST_PLACEHOLDER = 0xe000;
/** As many pieces as the basic plane has private-use characters; `cleanText` has removed any from outside. */
export const MAX_SPANS = 0xf8ff - FIRST_PLACEHOLDER + 1;

export const PLACEHOLDER = /[\uE000-\uF8FF]/;
export function placeholderOf(index: number): string {
  return String.fromCharCode(FIRST_PLACEHOLDER + index);
}

/** What to make of each kind of span; `text` gets the plain stretches between them. */
export interface Renderer {
  readonly text: (text: string) => string;
  readonly maths: (tex: string) => string;
  readonly link: (link: { readonly url: string; readonly text: string }) => string;
  readonly code: (text: string) => string;
  readonly source: (text: string) => string;
  readonly emphasis: (inner: string, strong: boolean) => string;
}

/** Renders `body` (the composition's own, or a part of it) from left to right. */
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
    case 'source':
      return to.source(piece.text);
    case 'emphasis':
      return to.emphasis(renderComposition(piece.body, spans, to), piece.strong);
  }
}
