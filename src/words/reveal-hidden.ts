/** Replaces invisible characters (controls, bidirectional overrides …) by their code point: `⟨U+202E⟩`. */
export function revealHidden(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Co}\u2028\u2029\ufff9-\ufffb]/gu, (sign) =>
    sign === '\t' ? sign : `⟨U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
  );
}
