/** Accents and lines that MathML has as operators over or under a base. */

/** Marks over a base → TeX. */
export const MARKS_OVER: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '^': '\\hat',
    ˆ: '\\hat',
    '\u0302': '\\hat',
    '~': '\\tilde',
    '˜': '\\tilde',
    '\u0303': '\\tilde',
    '¯': '\\bar',
    '‾': '\\overline',
    '\u0304': '\\bar',
    '―': '\\overline',
    '→': '\\vec',
    '⃗': '\\vec',
    '.': '\\dot',
    '˙': '\\dot',
    '¨': '\\ddot',
    '⏞': '\\overbrace',
  }),
);

/** Marks under a base → TeX: the same sign is another mark there. */
export const MARKS_UNDER: ReadonlyMap<string, string> = new Map(
  Object.entries({
    _: '\\underline',
    '¯': '\\underline',
    '‾': '\\underline',
    '\u0332': '\\underline',
    '―': '\\underline',
    '⏟': '\\underbrace',
  }),
);
