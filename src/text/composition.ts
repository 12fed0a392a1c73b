/**
 * A text taken apart: a body of plain characters in which one private-use character stands for each held piece
 * (a formula, a link, a stretch of emphasis). Rules and typography see one string and cannot reach into a piece.
 */

export type Held =
  /** `restored` when its backslashes were put back. */
  | { readonly kind: 'maths'; readonly tex: string; readonly restored?: boolean }
  | { readonly kind: 'link'; readonly url: string; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  /** TeX nobody could read: shown as its source. */
  | { readonly kind: 'source'; readonly text: string }
  /** The body may hold further pieces of the same composition. */
  | { readonly kind: 'emphasis'; readonly strong: boolean; readonly body: string };

export interface Composition {
  readonly body: string;
  readonly held: readonly Held[];
}

const FIRST_SLOT = 0xe000;
/** As many pieces as the basic plane has private-use characters; `cleanText` has removed any from outside. */
export const MOST_HELD = 0xf8ff - FIRST_SLOT + 1;

export const SLOT = /[\uE000-\uF8FF]/;
export function slotOf(index: number): string {
  return String.fromCharCode(FIRST_SLOT + index);
}

/** What to make of each kind of piece; `text` gets the plain stretches between them. */
export interface Renderer {
  readonly text: (text: string) => string;
  readonly maths: (tex: string) => string;
  readonly link: (link: { readonly url: string; readonly text: string }) => string;
  readonly code: (text: string) => string;
  readonly source: (text: string) => string;
  readonly emphasis: (inner: string, strong: boolean) => string;
}

/** Renders `body` (the composition's own, or a part of it) from left to right. */
export function renderComposition(body: string, held: readonly Held[], to: Renderer): string {
  if (held.length === 0 || !SLOT.test(body)) return to.text(body);
  let output = '';
  for (const part of body.split(/([\uE000-\uF8FF])/)) {
    if (part === '') continue;
    const piece = SLOT.test(part) ? held[part.charCodeAt(0) - FIRST_SLOT] : undefined;
    output += piece === undefined ? to.text(part) : renderHeld(piece, held, to);
  }
  return output;
}

function renderHeld(piece: Held, held: readonly Held[], to: Renderer): string {
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
      return to.emphasis(renderComposition(piece.body, held, to), piece.strong);
  }
}
