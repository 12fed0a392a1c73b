/** What nothing closes in CSS, with its line, from 1. Parsers close it at the end of the file. */
interface OpenEnd {
  /** Whatever stands behind an open brace is nested in it, and what stands in an open comment is none of the style. */
  readonly kind: 'brace' | 'comment';
  readonly line: number;
}

/** The first open brace in `css`, or the open comment. */
export function findOpenEnd(css: string): OpenEnd | undefined {
  const opened: number[] = [];
  let comment: number | undefined;
  // Comments, strings, addresses without quotes and escapes are skipped; each alternative ends at the end of the text at last.
  for (const { 0: token, index } of css.matchAll(
    /\/\*[\s\S]*?(?:\*\/|$)|"(?:[^"\\\n]|\\[\s\S])*"?|'(?:[^'\\\n]|\\[\s\S])*'?|url\(\s*[^\s"')][^)]*\)?|\\[\s\S]|[{}]/gi,
  )) {
    if (token === '{') opened.push(index);
    else if (token === '}') opened.pop();
    else if (token.startsWith('/*') && !/^\/\*[\s\S]*\*\/$/.test(token)) comment = index;
  }
  const lineAt = (index: number): number => css.slice(0, index).split('\n').length;
  const [first] = opened;
  if (first !== undefined) return { kind: 'brace', line: lineAt(first) };
  return comment === undefined ? undefined : { kind: 'comment', line: lineAt(comment) };
}
