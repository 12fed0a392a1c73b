/** Escapes plain text for BibTeX fields. */

/** What stands for TeX's special characters. */
export const texEscapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  '`': '\\textasciigrave{}',
};

/** Fast path: most names and titles have none of these. */
const toEscape = /[\\{}~^&%$#_<>|`'-]/;

/**
 * Escapes TeX's special characters in plain text. Letters of all scripts are kept, braces are balanced, ligatures
 * (`--`, `` `` ``) are prevented.
 */
export function escapeTex(text: string): string {
  if (!toEscape.test(text)) return text;
  return text
    .replace(/[\\{}~^&%$#_<>|`]/g, (character) => texEscapes[character] ?? character)
    .replace(/([-'])(?=\1)/g, '$1{}');
}
