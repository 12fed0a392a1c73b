/**
 * The line of the first "{" in `css` that nothing closes, from 1. Parsers close it at the end of the file, and whatever
 * stands behind it is then nested in it, and without effect.
 */
export function findOpenBrace(css: string): number | undefined {
  const opened: number[] = [];
  // Comments, strings, addresses without quotes and escapes are skipped; each alternative ends at the end of the text at last.
  for (const { 0: token, index } of css.matchAll(
    /\/\*[\s\S]*?(?:\*\/|$)|"(?:[^"\\\n]|\\[\s\S])*"?|'(?:[^'\\\n]|\\[\s\S])*'?|url\(\s*[^\s"')][^)]*\)?|\\[\s\S]|[{}]/gi,
  )) {
    if (token === '{') opened.push(index);
    else if (token === '}') opened.pop();
  }
  const [first] = opened;
  return first === undefined ? undefined : css.slice(0, first).split('\n').length;
}
