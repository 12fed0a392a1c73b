/** Markdown's emphasis (CommonMark, section 6.2) in lines that may have other asterisks and underscores. */

/** Around words; within them, as in `$L_2$` and `snake_case`, these signs are none of it. */
const emphasised = /(?<![\p{L}\p{N}*_\\$])([*_]{1,3})(?=[^\s*_])(.{0,600}?[^\s*_])\1(?![\p{L}\p{N}*_])/gu;
/** Bold type without its other half, where a line was broken, and references of reStructuredText (`code_`). */
const single =
  /(?<![^\s(["“[])(?:\*\*|__)(?=\S)|(?<=\S)(?:\*\*|__)(?![^\s).,:;"”\]])|(?<=\p{L})_(?![^\s).,:;"”\]])/gu;

export function withoutEmphasis(text: string): string {
  const outer = text.replace(/`_{0,2}/g, '').replace(emphasised, '$2');
  return outer.replace(emphasised, '$2').replace(single, '');
}
